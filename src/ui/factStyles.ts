import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@container hub (max-width: 719px)';

/** How a list of facts looks (`dl`): names at the left, what is so beside them; under one another where it is narrow. */
export const useFactStyles = makeStyles({
  list: {
    margin: 0,
    maxWidth: '720px',
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0, '& dd': { marginBottom: '8px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
