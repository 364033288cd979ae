import { useMemo } from 'react';
import { groupActions } from '../groupActions.ts';
import { ActionRow } from './ActionRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import type { RowsProps } from './rowsProps.ts';
import { useTableStyles } from './tableStyles.ts';

/** Every row, a table body for each workstream. */
export function WholeRows({ register, shown, open, group }: RowsProps) {
  const styles = useTableStyles();
  const groups = useMemo(() => groupActions(register, shown, group), [register, shown, group]);
  return groups.map((group) => (
    <tbody key={group.key} role="rowgroup" className={styles.body}>
      <GroupRow title={group.title} count={group.actions.length} />
      {group.actions.map((action) => (
        <ActionRow key={action.row.id} register={register} action={action} isOpen={action.ref === open} />
      ))}
    </tbody>
  ));
}
