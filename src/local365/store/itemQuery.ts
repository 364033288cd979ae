import { parseRecord } from '../plain.ts';
import { type Expression, order as compareValues, pathsIn, satisfies } from '../odata/expression.ts';
import { Refusal } from '../refusal.ts';
import { candidateIds, conjuncts, idRange, isIdOnly } from './candidates.ts';
import type { Field } from './field.ts';
import { toIndexValue } from './itemIndexes.ts';
import { type ItemRow, valueOf } from './itemRow.ts';
import type { List } from './list.ts';
import { toLiteral } from './literals.ts';
import { itemId, itemKey, type Store } from './store.ts';

/** The list view threshold: rows one query may scan. */
const threshold = 5000;

export interface ItemQuery {
  where: Expression | null;
  orders: { field: Field; descending: boolean }[];
  top: number;
  after: Position | null;
  /** Graph refuses columns without an index unless told not to; REST tries, up to the threshold. */
  allowUnindexed: boolean;
  fieldAt: (path: string) => Field;
}

/** Where the page before ended: its last row's id and its values in the order asked for. */
export interface Position {
  id: number;
  values: (string | number)[];
}

export interface Page {
  rows: ItemRow[];
  next: Position | null;
}

export function queryItems(store: Store, list: List, query: ItemQuery): Page {
  const named = [
    ...(query.where ? pathsIn(query.where).map(query.fieldAt) : []),
    ...query.orders.map((each) => each.field),
  ];
  const unindexed = named.find((field) => !field.indexed);
  if (unindexed && !query.allowUnindexed) throw new Refusal('notIndexed', unindexed.name);
  const parts = conjuncts(query.where);
  const byId = query.orders.every(({ field }) => field.type === 'Counter');
  if (byId && isIdOnly(parts, query.fieldAt)) return pageById(store, list, query);
  if (parts.length === 0 && query.orders.length === 1 && !unindexed) return pageByIndex(store, list, query);
  return pageOfCandidates(store, list, query);
}

const columns = 'key, guid, version, created, modified, author, editor, fields';

/** Paging by ID scans no more than the page itself, however long the list. */
function pageById(store: Store, list: List, query: ItemQuery): Page {
  const range = idRange(conjuncts(query.where));
  const descending = query.orders[0]?.descending ?? false;
  const [low, high] = descending
    ? [range.low, Math.min(range.high, (query.after?.id ?? Infinity) - 1)]
    : [Math.max(range.low, (query.after?.id ?? 0) + 1), range.high];
  const rows = store.database.all<ItemRow>(
    `SELECT ${columns} FROM items WHERE key BETWEEN ? AND ? ORDER BY key ${descending ? 'DESC' : ''} LIMIT ?`,
    itemKey(list.no, low),
    itemKey(list.no, Math.min(high, 2 ** 31)),
    query.top + 1,
  );
  return toPage(rows, query, []);
}

/** A blob sorts after every text and number. */
const afterAllText = new Uint8Array([255]);

function pageByIndex(store: Store, list: List, query: ItemQuery): Page {
  const [first] = query.orders;
  if (!first) return { rows: [], next: null };
  const { field, descending } = first;
  const [sign, direction] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  const start: [string | number | Uint8Array, number] = query.after
    ? [query.after.values[0] ?? '', query.after.id]
    : descending
      ? [afterAllText, Infinity]
      : [-Infinity, 0];
  const ids = store.database.all<{ id: number }>(
    `SELECT id FROM itemIndexes WHERE fieldNo = ? AND (value, id) ${sign} (?, ?) ORDER BY value ${direction}, id ${direction} LIMIT ?`,
    field.no,
    ...start,
    query.top + 1,
  );
  return toPage(
    rowsOf(
      store,
      list,
      ids.map((each) => each.id),
    ),
    query,
    query.orders.map((each) => each.field),
  );
}

/** One index narrows to at most 5,000 rows; the rest of the filter and the order are judged on those. */
function pageOfCandidates(store: Store, list: List, query: ItemQuery): Page {
  const candidates = candidateIds(store, list, query.where, query.fieldAt, threshold);
  // One condition answered by its index, in ID order: only the page itself needs to be read.
  if (candidates && query.orders.length === 0 && conjuncts(query.where).length === 1) {
    const after = query.after?.id ?? 0;
    const ids = candidates.filter((id) => id > after).slice(0, query.top + 1);
    return toPage(rowsOf(store, list, ids), query, []);
  }
  const rows = candidates === null ? allRows(store, list) : rowsOf(store, list, candidates);
  const fields = query.orders.map((each) => each.field);
  const matching = rows.filter((row) => !query.where || satisfies(query.where, reader(row, query.fieldAt)));
  const sorted = query.orders.length === 0 ? matching : sortRows(matching, query);
  const after = query.after;
  const rest = after ? sorted.filter((row) => isAfter(row, after, query)) : sorted;
  return toPage(rest.slice(0, query.top + 1), query, fields);
}

function reader(row: ItemRow, fieldAt: (path: string) => Field) {
  const values = parseRecord(row.fields);
  return (path: string) => {
    const field = fieldAt(path);
    return {
      value: valueOf(row, values, field.name),
      literal: (given: string | number | boolean | null) => toLiteral(field, given),
    };
  };
}

function positionOf(row: ItemRow, fields: Field[]): Position {
  const values = parseRecord(row.fields);
  return {
    id: itemId(row.key),
    values: fields.map((field) => toIndexValue(field, valueOf(row, values, field.name))),
  };
}

function comparePositions(left: Position, right: Position, query: ItemQuery): number {
  for (const [at, { descending }] of query.orders.entries()) {
    const sign = compareValues(left.values[at], right.values[at]);
    if (sign !== 0) return descending ? -sign : sign;
  }
  return left.id - right.id;
}

function sortRows(rows: ItemRow[], query: ItemQuery): ItemRow[] {
  const fields = query.orders.map((each) => each.field);
  return rows
    .map((row) => ({ row, position: positionOf(row, fields) }))
    .sort((left, right) => comparePositions(left.position, right.position, query))
    .map((each) => each.row);
}

function isAfter(row: ItemRow, after: Position, query: ItemQuery): boolean {
  return (
    comparePositions(
      positionOf(
        row,
        query.orders.map((each) => each.field),
      ),
      after,
      query,
    ) > 0
  );
}

function toPage(found: ItemRow[], query: ItemQuery, fields: Field[]): Page {
  const rows = found.slice(0, query.top);
  const last = rows.at(-1);
  return { rows, next: found.length > query.top && last ? positionOf(last, fields) : null };
}

function allRows(store: Store, list: List): ItemRow[] {
  return store.database.all<ItemRow>(
    `SELECT ${columns} FROM items WHERE key BETWEEN ? AND ? ORDER BY key`,
    itemKey(list.no, 0),
    itemKey(list.no + 1, 0) - 1,
  );
}

/** In the order of the ids given. */
function rowsOf(store: Store, list: List, ids: number[]): ItemRow[] {
  return store.database.all<ItemRow>(
    `SELECT items.* FROM json_each(?) AS wanted JOIN items ON items.key = ? + wanted.value ORDER BY wanted.key`,
    JSON.stringify(ids),
    itemKey(list.no, 0),
  );
}
