import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Section } from '../../../ui/Section.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { ListReport } from '../healthView.ts';
import { healthRows } from '../healthView.ts';
import { say } from '../settingsWords.ts';

const narrow = '@container hub (max-width: 719px)';
const columns = ['list', 'answered', 'rows', 'state'] as const;

const useStyles = makeStyles({
  table: { width: '100%', maxWidth: '920px', borderCollapse: 'collapse', overflowWrap: 'anywhere' },
  head: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  th: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingVerticalXS },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalM,
      padding: `${tokens.spacingVerticalXS} 0`,
    },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
    [narrow]: { padding: 0 },
  },
  name: { [narrow]: { flexBasis: '100%' } },
  number: { height: '24px', fontVariantNumeric: 'tabular-nums' },
});

/** When each list last answered, how much of it is here, and what went wrong. */
export function ListHealth({ reports }: { reports: readonly ListReport[] }) {
  const styles = useStyles();
  return (
    <Section title={say('listsTitle')}>
      <table className={styles.table} role="table">
        <caption>
          <VisuallyHidden>{say('listsTitle')}</VisuallyHidden>
        </caption>
        <thead className={styles.head} role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader" className={styles.th}>
                {say(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {healthRows(reports, new Date()).map((row) => (
            <tr key={row.key} role="row" className={styles.row}>
              <th scope="row" role="rowheader" className={mergeClasses(styles.cell, styles.name)}>
                {row.name}
              </th>
              <td role="cell" className={mergeClasses(styles.cell, styles.number)}>
                {row.answered}
              </td>
              <td role="cell" className={mergeClasses(styles.cell, styles.number)}>
                {row.rows}
              </td>
              <td role="cell" className={styles.cell}>
                {row.state === null ? null : <StateText icon={row.icon}>{row.state}</StateText>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
