import { makeStyles, tokens } from '@fluentui/react-components';

const wide = '@container hub (min-width: 960px)';
const narrow = '@container hub (max-width: 719px)';

const columns = '56px minmax(0, 2.1fr) minmax(0, 1.3fr) minmax(0, 1.6fr) minmax(0, 1.4fr) 300px';

/** A row of a committee's page: columns where there is room, else the reference and title over what belongs to them. */
export const useRowStyles = makeStyles({
  head: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
    paddingBottom: tokens.spacingVerticalXS,
    [wide]: { display: 'grid', gridTemplateColumns: columns, columnGap: tokens.spacingHorizontalM },
  },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  cells: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
    '& > *': { gridColumn: '2' },
    '& > :first-child': { gridColumn: '1' },
    [wide]: {
      gridTemplateColumns: columns,
      rowGap: tokens.spacingVerticalXS,
      '& > *': { gridColumn: 'auto' },
      '& > :first-child': { gridColumn: 'auto' },
    },
    [narrow]: { gridTemplateColumns: '44px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  },
  ref: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Names what the head of the columns names where there is none. */
  label: {
    color: tokens.colorNeutralForeground2,
    '::after': { content: '": "' },
    [wide]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  state: { display: 'flex', flexDirection: 'column' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXXS,
    [wide]: { justifyContent: 'flex-end', paddingTop: 0 },
    [narrow]: {
      flexDirection: 'column',
      '& > button': { minHeight: '44px', maxWidth: 'none' },
    },
  },
  said: { margin: 0, paddingLeft: '68px', [narrow]: { paddingLeft: 0 } },
  below: { paddingLeft: '68px', [narrow]: { paddingLeft: 0 } },
});
