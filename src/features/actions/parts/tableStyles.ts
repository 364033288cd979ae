import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width of its own place a row is two lines: on a phone, and beside an open action. */
const narrow = '@container (max-width: 640px)';

const cell = {
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 0`,
  textAlign: 'left',
  verticalAlign: 'top',
  overflowWrap: 'anywhere',
  [narrow]: { display: 'inline', padding: 0 },
} as const;

const meta = {
  ...cell,
  [narrow]: {
    display: 'inline',
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
} as const;

const dotBefore = { '::before': { content: '" · "' } } as const;

/** A state runs on in the line it stands in. */
const inLine = {
  '& span': { display: 'inline' },
  '& svg': { display: 'inline', verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXXS },
} as const;

/** The register's table. One table serves all widths; its parts say their roles themselves, so display may change. */
export const useTableStyles = makeStyles({
  place: { containerType: 'inline-size' },
  printOnly: { display: 'none', '@media print': { display: 'block' } },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [narrow]: { display: 'block' },
  },
  head: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  headCell: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  refColumn: { width: '64px', paddingLeft: tokens.spacingHorizontalS },
  ownerColumn: { width: '24%' },
  stateColumn: { width: '17%' },
  dueColumn: { width: '13%' },
  body: { [narrow]: { display: 'block' } },
  group: { [narrow]: { display: 'block' } },
  groupTitle: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    [narrow]: { display: 'block', paddingInline: tokens.spacingHorizontalXS },
  },
  groupCount: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}` },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  ref: {
    ...cell,
    paddingLeft: tokens.spacingHorizontalS,
    [narrow]: { display: 'inline', padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
  action: {
    ...cell,
    fontWeight: tokens.fontWeightRegular,
    [narrow]: {
      display: 'inline',
      padding: 0,
      '::before': { content: '" "' },
      '::after': { content: '"\\A"', whiteSpace: 'pre' },
    },
  },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  owner: meta,
  ownerPost: { display: 'block', [narrow]: { display: 'inline' } },
  holder: { display: 'block', color: tokens.colorNeutralForeground2, [narrow]: { display: 'none' } },
  warning: { display: 'block', [narrow]: { display: 'inline', '::before': { content: '", "' }, ...inLine } },
  state: { ...meta, [narrow]: { ...meta[narrow], ...dotBefore, ...inLine, '& svg': { display: 'none' } } },
  due: { ...meta, '& time': { whiteSpace: 'nowrap' }, [narrow]: { ...meta[narrow], ...dotBefore } },
  spacer: { [narrow]: { display: 'block' } },
});
