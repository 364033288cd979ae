import { parseRecord } from '../plain.ts';
import type { Field } from './field.ts';
import { itemKey, type Store, itemId } from './store.ts';
import type { List } from './list.ts';
import { type ItemRow, valueOf } from './itemRow.ts';

export type IndexValue = string | number;

/** An empty value sorts before every other one of its type, as it does in SharePoint. */
export function emptyIndexValue(field: Field): IndexValue {
  return isNumeric(field) ? -Infinity : '';
}

export function isNumeric(field: Field): boolean {
  return ['Counter', 'Number', 'Currency', 'Integer', 'Boolean', 'User', 'Lookup'].includes(field.type);
}

/** Text is compared without case, as the site's collation does. */
export function toIndexValue(field: Field, value: unknown): IndexValue {
  if (value === null || value === undefined || value === '') return emptyIndexValue(field);
  if (isNumeric(field)) return Number(value);
  return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);
}

function indexedFields(fields: Field[]): Field[] {
  return fields.filter((field) => field.indexed && field.type !== 'Counter');
}

export function indexItem(
  store: Store,
  fields: Field[],
  row: ItemRow,
  values: Record<string, unknown>,
): void {
  const id = itemId(row.key);
  for (const field of indexedFields(fields)) {
    store.database.run(insert, field.no, toIndexValue(field, valueOf(row, values, field.name)), id);
  }
}

const insert = 'INSERT INTO itemIndexes (fieldNo, value, id) VALUES (?, ?, ?)';
const remove = 'DELETE FROM itemIndexes WHERE fieldNo = ? AND value = ? AND id = ?';

/** Only the entries whose value changed are touched. */
export function reindexItem(store: Store, fields: Field[], before: ItemRow, after: ItemRow): void {
  const id = itemId(before.key);
  const [old, fresh] = [parseRecord(before.fields), parseRecord(after.fields)];
  for (const field of indexedFields(fields)) {
    const was = toIndexValue(field, valueOf(before, old, field.name));
    const is = toIndexValue(field, valueOf(after, fresh, field.name));
    if (was === is) continue;
    store.database.run(remove, field.no, was, id);
    store.database.run(insert, field.no, is, id);
  }
}

export function unindexItem(store: Store, fields: Field[], row: ItemRow): void {
  const values = parseRecord(row.fields);
  for (const field of indexedFields(fields)) {
    store.database.run(
      remove,
      field.no,
      toIndexValue(field, valueOf(row, values, field.name)),
      itemId(row.key),
    );
  }
}

export function fillIndex(store: Store, list: List, field: Field): void {
  const rows = store.database.all<ItemRow>(
    'SELECT * FROM items WHERE key BETWEEN ? AND ?',
    itemKey(list.no, 0),
    itemKey(list.no + 1, 0) - 1,
  );
  for (const row of rows) {
    store.database.run(
      insert,
      field.no,
      toIndexValue(field, valueOf(row, parseRecord(row.fields), field.name)),
      itemId(row.key),
    );
  }
}

export function forgetIndex(store: Store, field: Field): void {
  store.database.run('DELETE FROM itemIndexes WHERE fieldNo = ?', field.no);
}
