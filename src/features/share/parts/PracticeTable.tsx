import { makeStyles, tokens } from '@fluentui/react-components';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { outcomeIcons } from '../outcomeIcons.ts';
import type { PracticeRow } from '../practicesView.ts';
import { say } from '../shareWords.ts';

const narrow = '@container hub (max-width: 719px)';
const columns = ['practice', 'outcome', 'organisation', 'workstream'] as const;
const widths = { practice: '36%', outcome: '22%', organisation: '16%', workstream: '26%' };

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'start',
    overflowWrap: 'anywhere',
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
  th: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingVerticalS,
    ':first-child': { paddingInlineStart: 0 },
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalS} 0` },
  },
  cell: {
    padding: tokens.spacingVerticalS,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { paddingInlineStart: 0 },
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalXXS} 0` },
  },
});

/** Practices as a table; on narrow screens each row stacks, and keeps its roles for screen readers. */
export function PracticeTable({ rows }: { rows: readonly PracticeRow[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} role="table">
      <caption>
        <VisuallyHidden>{say('practiceTitle')}</VisuallyHidden>
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
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row" className={styles.row}>
            <th scope="row" role="rowheader" className={styles.cell}>
              <PlaceLink to={row.address}>{row.title}</PlaceLink>
            </th>
            <td role="cell" className={styles.cell}>
              <StateText icon={outcomeIcons[row.outcome]}>{row.doesItWork}</StateText>
            </td>
            <td role="cell" className={styles.cell}>
              {row.organisation}
            </td>
            <td role="cell" className={styles.cell}>
              {row.workstream}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
