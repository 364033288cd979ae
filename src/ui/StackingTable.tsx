import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const narrow = '@container hub (max-width: 719px)';

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
  onlyWide: { [narrow]: { display: 'none' } },
  onlyNarrow: { display: 'none', [narrow]: { display: 'inline' } },
});

interface StackingTableProps {
  caption: string;
  columns: readonly { title: string; width: string }[];
  children: ReactNode;
}

/** A table of records; on narrow screens the cells of a row stand below one another and keep their roles for screen readers. */
export function StackingTable({ caption, columns, children }: StackingTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} role="table">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead className={styles.head} role="rowgroup">
        <tr role="row">
          {columns.map(({ title, width }) => (
            <th key={title} scope="col" role="columnheader" className={styles.th} style={{ width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {children}
      </tbody>
    </table>
  );
}

/** One record: what it is called, then its cells. */
export function StackingRow({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <tr role="row" className={styles.row}>
      <th scope="row" role="rowheader" className={styles.cell}>
        {heading}
      </th>
      {children}
    </tr>
  );
}

interface StackingCellProps {
  /** Where a narrow row does without it. */
  onlyWide?: boolean;
  /** Says again what the column is, where its head is away. */
  label?: string;
  children: ReactNode;
}

/** What a record says under one column. */
export function StackingCell({ onlyWide = false, label, children }: StackingCellProps) {
  const styles = useStyles();
  return (
    <td role="cell" className={mergeClasses(styles.cell, onlyWide && styles.onlyWide)}>
      {label ? <span className={styles.onlyNarrow}>{label} </span> : null}
      {children}
    </td>
  );
}
