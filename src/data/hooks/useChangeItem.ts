import type { Fields, Item, ListDefinition } from '../../domain/list.ts';
import { changeOf } from '../itemChange.ts';
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
    const { row, cells, problems } = changeOf(list, item, fields);
    if (row === null) return { entry: null, problems };
    return { entry: await outbox.change(list.name, row, cells), problems: [] };
  };
}
