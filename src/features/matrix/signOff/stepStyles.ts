import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a step of a return: its buttons in a row, and what is said quietly beside them. */
export const useStepStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
});
