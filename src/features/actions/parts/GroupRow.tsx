import type { Ref } from 'react';
import { useTableStyles } from './tableStyles.ts';

interface GroupRowProps {
  title: string;
  count: number;
  /** For rows that are measured. */
  measure?: Ref<HTMLTableRowElement>;
  index?: number;
}

/** The heading of a workstream's rows. */
export function GroupRow({ title, count, measure, index }: GroupRowProps) {
  const styles = useTableStyles();
  return (
    <tr role="row" className={styles.group} ref={measure} data-index={index}>
      <th role="rowheader" scope="rowgroup" colSpan={5} className={styles.groupTitle}>
        {title} <span className={styles.groupCount}>({count.toLocaleString()})</span>
      </th>
    </tr>
  );
}
