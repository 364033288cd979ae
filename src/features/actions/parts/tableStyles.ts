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

/** The register's table. One table serves all widths; its parts say their roles themselves, so display may change. */
export const useTableStyles = makeStyles({
  place: { containerType: 'inline-size' },
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
  refColumn: { width: '72px' },
  ownerColumn: { width: '24%' },
  stateColumn: { width: '17%' },
  dueColumn: { width: '13%' },
  body: { [narrow]: { display: 'block' } },
  group: { [narrow]: { display: 'block' } },
  groupTitle: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    [narrow]: { display: 'block' },
  },
  groupCount: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}` },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  ref: {
    ...cell,
    paddingLeft: tokens.spacingHorizontalS,
    [narrow]: { display: 'inline', padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
  action: {
    ...cell,
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
  vacancy: { display: 'block', [narrow]: { display: 'inline', '::before': { content: '", "' } } },
  state: { ...meta, [narrow]: { ...meta[narrow], ...dotBefore } },
  due: { ...meta, [narrow]: { ...meta[narrow], ...dotBefore } },
  late: { display: 'block', [narrow]: { display: 'inline', '::before': { content: '", "' } } },
  spacer: { [narrow]: { display: 'block' } },
});
