import { makeStyles, tokens } from '@fluentui/react-components';

/** How the pages of editions look: parts below one another, links side by side, lists without marks. */
export const useEditionStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    maxWidth: '960px',
    overflowWrap: 'anywhere',
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button, > a': { flexGrow: 1, minHeight: '44px' } },
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  plain: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  text: { maxWidth: '720px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', minHeight: '24px' },
  // A choice is as wide as its longest words unless told: it would stand out of a narrow page.
  choice: {
    width: '100%',
    maxWidth: '420px',
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& .fui-Select, & select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
  /** A row with its button at the right where there is room. */
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    maxWidth: '720px',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@container hub (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
});
