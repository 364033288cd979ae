import { mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue } from 'react';
import type { ComponentType, MouseEvent } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { say } from '../actionsWords.ts';
import type { RowsProps } from './rowsProps.ts';
import { useTableStyles } from './tableStyles.ts';
import { WholeRows } from './WholeRows.tsx';

/** More actions than this are drawn near the screen only. */
const wholeUpTo = 500;

/** What a first screen holds. */
const paintedFirst = 12;

/** Where its code does not arrive, every row is drawn: slower, and nothing is lost. */
const VirtualRows = lazy<ComponentType<RowsProps>>(() =>
  import('./VirtualRows.tsx').then(
    (part) => ({ default: part.VirtualRows }),
    () => ({ default: WholeRows }),
  ),
);

const columns = ['ref', 'action', 'owner', 'state', 'due'] as const;

/** The register: five columns, grouped by workstream; two lines a row where there is little room. */
export function ActionTable({ query, ...rows }: RowsProps & { query: string }) {
  const styles = useTableStyles();
  const width = {
    ref: styles.refColumn,
    action: '',
    owner: styles.ownerColumn,
    state: styles.stateColumn,
    due: styles.dueColumn,
  };
  const isLong = rows.register.actions.length > wholeUpTo;
  return (
    <div className={styles.place}>
      {isLong ? <p className={styles.printOnly}>{say('onlySomePrinted')}</p> : null}
      <table
        role="table"
        className={styles.table}
        aria-rowcount={isLong ? rows.shown.length : undefined}
        onClick={(event) => openRow(event, query)}
      >
        <caption>
          <VisuallyHidden>{say(rows.group === 'committee' ? 'captionCommittee' : 'caption')}</VisuallyHidden>
        </caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className={mergeClasses(styles.headCell, width[column])}
              >
                {say(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {isLong ? (
          <Suspense fallback={<WholeRows {...rows} shown={rows.shown.slice(0, 40)} />}>
            <VirtualRows {...rows} />
          </Suspense>
        ) : (
          <RowsInTwoSteps {...rows} />
        )}
      </table>
    </div>
  );
}

/** The first rows are painted before the rest is drawn: a person reads while a slow machine still works. */
function RowsInTwoSteps(rows: RowsProps) {
  const shown = useDeferredValue(rows.shown, rows.shown.slice(0, paintedFirst));
  return <WholeRows {...rows} shown={shown} />;
}

/** A press anywhere on a row opens it, and keeps the filters in the address; marking text to copy it does not. */
function openRow(event: MouseEvent<HTMLTableElement>, query: string): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const link = target.closest('tr')?.querySelector<HTMLElement>('a[data-ref]');
  if (!link || (!link.contains(target) && getSelection()?.isCollapsed === false)) return;
  event.preventDefault();
  goTo(addresses.action(link.dataset['ref'] ?? '') + query);
}
