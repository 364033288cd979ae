import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Ref } from 'react';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { rowOf } from '../actionsView.ts';
import { say } from '../actionsWords.ts';
import type { Register } from '../register.ts';
import { useTableStyles } from './tableStyles.ts';

interface ActionRowProps {
  register: Register;
  action: Action;
  isOpen: boolean;
  /** For rows that are measured. */
  measure?: Ref<HTMLTableRowElement>;
  index?: number;
}

/** One action of the register. */
export const ActionRow = memo(function ActionRow({
  register,
  action,
  isOpen,
  measure,
  index,
}: ActionRowProps) {
  const styles = useTableStyles();
  const linkTo = useLinkTo();
  const row = rowOf(register, action);
  return (
    <tr
      role="row"
      className={mergeClasses(styles.row, isOpen && styles.open)}
      ref={measure}
      data-index={index}
    >
      <td role="cell" className={styles.ref}>
        {row.ref}
      </td>
      <th role="rowheader" scope="row" className={styles.action}>
        <a
          className={styles.link}
          href={linkTo(addresses.action(row.ref))}
          data-ref={row.ref}
          aria-current={isOpen ? 'true' : undefined}
        >
          {row.title}
        </a>{' '}
        {row.marking ? <MarkingBadge marking={row.marking} /> : null}
      </th>
      <td role="cell" className={styles.owner}>
        {row.holder === null && row.hasNoOwner ? (
          <StateText icon="attention">{row.owner}</StateText>
        ) : (
          <span className={styles.ownerPost}>{row.owner}</span>
        )}
        {row.holder === null ? null : row.hasNoOwner ? (
          <span className={styles.warning}>
            <StateText icon="attention">{row.holder}</StateText>
          </span>
        ) : (
          <span className={styles.holder}>{row.handover ?? row.holder}</span>
        )}
      </td>
      <td role="cell" className={styles.state}>
        <StateText icon={row.icon}>{row.state}</StateText>
      </td>
      <td role="cell" className={styles.due}>
        {row.due === null ? say('noDate') : <time dateTime={action.dueDay ?? undefined}>{row.due}</time>}
        {row.isOverdue ? (
          <span className={styles.warning}>
            <StateText icon="attention">{say('overdue')}</StateText>
          </span>
        ) : null}
      </td>
    </tr>
  );
});
