import type { Fields, Item, ListDefinition } from '../../domain/list.ts';
import { fieldsToCells } from '../../domain/list.ts';
import type { Kept } from './useAddItem.ts';
import { useOutbox } from './useOutbox.ts';

/**
 * Changes fields of a row as the writer saw it: kept in the outbox, sent with its eTag, merged where somebody else
 * changed other fields meanwhile.
 */
export function useChangeItem<L extends ListDefinition>(
  list: L,
): (item: Item<L>, fields: Partial<Fields<L>>) => Promise<Kept> {
  const { outbox } = useOutbox();
  return async (item, fields) => {
    const written = fieldsToCells(list, fields);
    if (written.cells === null) return { entry: null, problems: written.problems };
    // The outbox knows a row by its RecordKey.
    const seen = ['recordKey', ...Object.keys(fields)];
    const before = seen.map((field) => [field, item[field as keyof Item<L>]]);
    const base = fieldsToCells(list, Object.fromEntries(before) as Partial<Fields<L>>).cells ?? {};
    const { row } = item;
    return { entry: await outbox.change(list.name, { ...row, cells: base }, written.cells), problems: [] };
  };
}
