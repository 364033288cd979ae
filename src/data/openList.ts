import * as z from 'zod/mini';
import type { Cell } from '../domain/columns/definition.ts';
import { cellsToFields, columnName, columnsOf } from '../domain/list.ts';
import type { FieldProblem, Item, ListDefinition, RowMark } from '../domain/list.ts';
import type { Row } from './listStore.ts';

/** A row that could not be read: which list and row, and every column at fault with its reason. */
export interface Fault {
  list: string;
  id: string;
  /** Its RecordKey, where it has one: whoever would begin that record anew is told that it is there. */
  key: string | null;
  /** What the row calls itself, where that much could be read. */
  title: string | null;
  problems: FieldProblem[];
}

/** What a list's rows mean: the items, and the rows that could not be read. Withdrawn rows are left out. */
export interface OpenedList<L> {
  items: Item<L>[];
  faults: Fault[];
}

const opened = new WeakMap<Row, unknown>();

/** The one place where rows become items or reported faults. */
export function openList<L extends ListDefinition>(list: L, rows: readonly Row[]): OpenedList<L> {
  const items = new Map<string, Item<L>>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const result = openOnce(list, row);
    if ('problems' in result) faults.push(result as Fault);
    else if (!isWithdrawn(result)) {
      const key = keyOf(result);
      const known = items.get(key);
      items.set(key, known === undefined || isOlder(result, known) ? result : known);
      if (known && known.row.id !== row.id) faults.push(twice(list, isOlder(result, known) ? known : result));
    }
  }
  return { items: [...items.values()], faults };
}

const isWithdrawn = (item: object) => (item as { withdrawn?: boolean }).withdrawn === true;
const keyOf = (item: object) => (item as { recordKey: string }).recordKey;
const isOlder = (one: { row: RowMark }, other: { row: RowMark }) => Number(one.row.id) < Number(other.row.id);

/** SharePoint keeps keys apart unless somebody switched that off; two records of one key would be mixed up everywhere. */
function twice({ name }: ListDefinition, item: { row: RowMark }): Fault {
  const title = (item as { title?: unknown }).title;
  const problems: FieldProblem[] = [{ column: 'RecordKey', problem: { code: 'notUnique', detail: null } }];
  return {
    list: name,
    id: item.row.id,
    key: null,
    title: typeof title === 'string' ? title : keyOf(item),
    problems,
  };
}

/** Every row that can be read, withdrawn ones too: whoever brings one back changes what was seen. */
export function openEvery<L extends ListDefinition>(list: L, rows: readonly Row[]): Item<L>[] {
  return rows.flatMap((row) => {
    const result = openOnce(list, row);
    return 'problems' in result ? [] : [result];
  });
}

/** Internal names of all columns of a list: what a query asks for. */
export function columnNames(list: ListDefinition): string[] {
  return Object.keys(columnsOf(list));
}

/** Columns no readable row is without: where all rows lack one, the column itself is missing on the site. */
export function requiredColumns(list: ListDefinition): string[] {
  const required = Object.entries(list.columns).filter(
    ([, { schema }]) => !z.safeDecode(schema, null).success,
  );
  return required.map(([field]) => columnName(field));
}

/** A row is decoded once, however often it is asked for. */
function openOnce<L extends ListDefinition>(list: L, row: Row): Item<L> | Fault {
  const result = (opened.get(row) ?? openRow(list, row)) as Item<L> | Fault;
  opened.set(row, result);
  return result;
}

function openRow(list: ListDefinition, row: Row): Record<string, unknown> | Fault {
  const { fields, problems } = cellsToFields(list, row.cells);
  if (fields === null)
    return {
      list: list.name,
      id: row.id,
      key: wordsIn(row.cells['RecordKey']),
      title: titleOf(row.cells),
      problems,
    };
  const { id, eTag, created, modified } = row;
  return { ...fields, row: { id, eTag, created, modified } };
}

function wordsIn(cell: Cell | undefined): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

function titleOf(cells: Record<string, Cell | undefined>): string | null {
  return wordsIn(cells['Title']) ?? wordsIn(cells['RecordKey']);
}
