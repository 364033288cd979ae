import { fieldsToCells } from '../../domain/list.ts';
import type { FieldProblem, Fields, Item, ListDefinition } from '../../domain/list.ts';
import type { PlannedRow, PlannedWrite } from '../runs/runs.ts';

/** A planned row, or the problems that keep it from being written. */
export type Planned<T> = { planned: T; problems: [] } | { planned: null; problems: FieldProblem[] };

type Beside = Pick<PlannedWrite, 'says' | 'proofs' | 'undoProofs' | 'undoCells'>;
type NewFields<L> = Partial<Fields<L>> & { recordKey: string };

/** Plans a row that proves something: added beside a write or as a run's event. */
export function planRow<L extends ListDefinition>(list: L, fields: NewFields<L>): Planned<PlannedRow> {
  const written = fieldsToCells(list, fields as Partial<Fields<L>>);
  if (written.cells === null) return { planned: null, problems: written.problems };
  return {
    planned: { list: list.name, recordKey: fields.recordKey, cells: written.cells },
    problems: [],
  };
}

/** Plans a new row of a run. Undone, it is withdrawn, unless `undoCells` say what it gets instead. */
export function planAdd<L extends ListDefinition>(
  list: L,
  fields: NewFields<L>,
  beside: Beside,
): Planned<PlannedWrite> {
  const { planned, problems } = planRow(list, fields);
  if (planned === null) return { planned: null, problems };
  return { planned: { ...planned, ...beside, kind: 'add', before: null }, problems: [] };
}

/** Plans a change of a row as the planner saw it. Undone, the fields that changed get back what they had. */
export function planChange<L extends ListDefinition>(
  list: L,
  item: Item<L>,
  fields: Partial<Fields<L>>,
  beside: Beside,
): Planned<PlannedWrite> {
  const written = fieldsToCells(list, fields);
  if (written.cells === null) return { planned: null, problems: written.problems };
  const seen = Object.keys(fields).map((field) => [field, item[field as keyof Item<L>]]);
  const cells = fieldsToCells(list, Object.fromEntries(seen) as Partial<Fields<L>>).cells ?? {};
  const { recordKey } = item as { recordKey: string };
  const before = { id: item.row.id, eTag: item.row.eTag, cells };
  const planned = {
    ...beside,
    list: list.name,
    kind: 'change' as const,
    recordKey,
    cells: written.cells,
    before,
  };
  return { planned, problems: [] };
}
