import type { FieldProblem, Fields, ListDefinition } from '../../domain/list.ts';
import { fieldsToCells } from '../../domain/list.ts';
import type { OutboxEntry } from '../outboxEntry.ts';
import { useOutbox } from './useOutbox.ts';

/** A row on its way, or the problems that keep it from being written. */
export type Kept = { entry: OutboxEntry; problems: [] } | { entry: null; problems: FieldProblem[] };

/**
 * Adds a row: kept in the outbox, created once. `recordKey` belongs to the draft, made when somebody begins to write:
 * pressed twice, it is still one row.
 */
export function useAddItem<L extends ListDefinition>(
  list: L,
): (fields: Partial<Fields<L>> & { recordKey: string }) => Promise<Kept> {
  const { outbox } = useOutbox();
  return async (fields) => {
    const written = fieldsToCells(list, fields as Partial<Fields<L>>);
    if (written.cells === null) return { entry: null, problems: written.problems };
    return { entry: await outbox.add(list.name, written.cells), problems: [] };
  };
}
