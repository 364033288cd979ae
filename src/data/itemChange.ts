import type { Fields, FieldProblem, Item, ListDefinition } from '../domain/list.ts';
import { fieldsToCells } from '../domain/list.ts';
import type { Cell } from '../domain/columns/definition.ts';
import type { Row } from './listStore.ts';

/** A change of a row as the outbox takes it: the row as its writer saw it, and the cells that change. */
export type ItemChange =
  | { row: Row; cells: Record<string, Cell>; problems: [] }
  | { row: null; cells: null; problems: FieldProblem[] };

/** Turns changed fields of an item into a change for the outbox, or every problem that keeps it from being written. */
export function changeOf<L extends ListDefinition>(
  list: L,
  item: Item<L>,
  fields: Partial<Fields<L>>,
): ItemChange {
  const written = fieldsToCells(list, fields);
  if (written.cells === null) return { row: null, cells: null, problems: written.problems };
  // The outbox knows a row by its RecordKey.
  const seen = ['recordKey', ...Object.keys(fields)];
  const before = seen.map((field) => [field, item[field as keyof Item<L>]]);
  const base = fieldsToCells(list, Object.fromEntries(before) as Partial<Fields<L>>).cells ?? {};
  return { row: { ...item.row, cells: base }, cells: written.cells, problems: [] };
}
