import type { Person } from '../../domain/columns/person.ts';
import type { Item, ListDefinition } from '../../domain/list.ts';
import { cellsToFields, fieldsToCells } from '../../domain/list.ts';
import type { OutboxEntry } from '../outboxEntry.ts';

type Waiting = Pick<OutboxEntry, 'key' | 'list' | 'cells' | 'keptAt' | 'state'>;

/** Rows as this person left them: with what waits in the outbox over them, and the rows that are only there. */
export function withWaiting<L extends ListDefinition>(
  list: L,
  items: readonly Item<L>[],
  entries: readonly Waiting[],
  me: Person,
): Item<L>[] {
  const mine = entries.filter((entry) => entry.list === list.name && entry.state !== 'saved');
  const known = new Set(items.map(keyOf));
  const changed = items.map((item) => {
    const entry = mine.find(({ key }) => key === keyOf(item));
    return entry ? (overlaid(list, item, entry) ?? item) : item;
  });
  return [
    ...changed,
    ...mine.filter(({ key }) => !known.has(key)).flatMap((entry) => asNew(list, entry, me)),
  ];
}

function keyOf(item: unknown): string {
  return (item as { recordKey: string }).recordKey;
}

function overlaid<L extends ListDefinition>(list: L, item: Item<L>, { cells }: Waiting): Item<L> | null {
  const before = fieldsToCells(list, item as never).cells ?? {};
  const { fields } = cellsToFields(list, { ...before, ...cells });
  return fields && ({ ...fields, row: item.row } as Item<L>);
}

/** A row the service has not seen; its mark is empty. */
function asNew<L extends ListDefinition>(list: L, { cells, keptAt }: Waiting, me: Person): Item<L>[] {
  const { fields } = cellsToFields(list, cells);
  const stamp = { at: keptAt, by: me };
  return fields
    ? [{ ...fields, row: { id: '', eTag: '', created: stamp, modified: stamp } } as unknown as Item<L>]
    : [];
}
