import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { PostRow } from '../postsView.ts';
import { say } from '../postsWords.ts';

const narrow = '@container hub (max-width: 719px)';
const columns = ['post', 'holder', 'deputy', 'forces'] as const;
const widths = { post: '30%', holder: '32%', deputy: '22%', forces: '16%' };

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'start',
    overflowWrap: 'anywhere',
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
  body: { [narrow]: { display: 'block' } },
  th: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingVerticalS,
    ':first-child': { paddingInlineStart: 0 },
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalS },
  },
  cell: {
    padding: tokens.spacingVerticalS,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { paddingInlineStart: 0 },
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalXXS} 0` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  onlyWide: { [narrow]: { display: 'none' } },
});

/** Posts as a table; on narrow screens a row is two or three lines and keeps its roles for screen readers. */
export function PostTable({ rows }: { rows: readonly PostRow[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} role="table">
      <caption>
        <VisuallyHidden>{say('caption')}</VisuallyHidden>
      </caption>
      <thead className={styles.head} role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              role="columnheader"
              className={styles.th}
              style={{ width: widths[column] }}
            >
              {say(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: PostRow }) {
  const styles = useStyles();
  const { address, title, holder, when, concern, handover, deputy, forces, marking } = row;
  const onlyWide = mergeClasses(styles.cell, styles.onlyWide);
  return (
    <tr role="row" className={styles.row}>
      <th scope="row" role="rowheader" className={styles.cell}>
        <PlaceLink to={address}>{title}</PlaceLink> {marking ? <MarkingBadge marking={marking} /> : null}
      </th>
      <td role="cell" className={styles.cell}>
        {holder ? <Text block>{holder}</Text> : null}
        {when ? (
          <Text block className={styles.quiet}>
            {when}
          </Text>
        ) : null}
        {concern ? <StateText icon="attention">{concern}</StateText> : null}
        {handover ? <StateText icon="underWay">{handover}</StateText> : null}
      </td>
      <td role="cell" className={onlyWide}>
        {deputy}
      </td>
      <td role="cell" className={onlyWide}>
        {forces}
      </td>
    </tr>
  );
}
