import { parseRecord } from '../plain.ts';
import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { storedValue } from './checkValue.ts';
import { dropLostContents } from './contents.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { indexItem, reindexItem, toIndexValue, unindexItem } from './itemIndexes.ts';
import { eTagMatches, type FieldValues, type ItemRow } from './itemRow.ts';
import { keepVersion } from './itemVersions.ts';
import type { List } from './list.ts';
import { itemKey, stamp, type Store } from './store.ts';
import { checkFormulas } from './validation.ts';

function findItem(store: Store, list: List, id: number): ItemRow | undefined {
  if (!Number.isInteger(id) || id < 1) return undefined;
  return store.database.get<ItemRow>('SELECT * FROM items WHERE key = ?', itemKey(list.no, id));
}

export function getItem(store: Store, list: List, id: number): ItemRow {
  const row = findItem(store, list, id);
  if (!row) throw new Refusal('notFound', String(id));
  return row;
}

/** Makes an item from values by internal column name; stamps it with this person and the moment. */
export function createItem(store: Store, list: List, given: FieldValues, person: number): ItemRow {
  const fields = fieldsOf(store, list);
  const values = { ...defaults(store, fields), ...checked(store, fields, given) };
  return store.database.atomically(() => {
    const { id } = nextId(store, list);
    const now = stamp(store);
    const row: ItemRow = {
      key: itemKey(list.no, id),
      guid: randomUUID(),
      version: 1,
      created: now,
      modified: now,
      author: person,
      editor: person,
      fields: JSON.stringify(withoutEmpty(values)),
    };
    checkRequired(store, fields, values);
    checkFormulas(fields, values);
    checkUnique(store, list, fields, values, id);
    insertRow(store, row);
    indexItem(store, fields, row, values);
    return row;
  });
}

/** Changes the named columns only; `eTag` other than `*` must be the row's present one. */
export function changeItem(
  store: Store,
  list: List,
  id: number,
  given: FieldValues,
  person: number,
  eTag: string | null,
): ItemRow {
  const fields = fieldsOf(store, list);
  return store.database.atomically(() => {
    const before = getItem(store, list, id);
    if (!eTagMatches(before, eTag)) throw new Refusal('changedMeanwhile', eTag ?? '');
    const values = { ...parseRecord(before.fields), ...checked(store, fields, given) };
    const after: ItemRow = {
      ...before,
      version: before.version + 1,
      modified: stamp(store),
      editor: person,
      fields: JSON.stringify(withoutEmpty(values)),
    };
    checkRequired(store, fields, values);
    checkFormulas(fields, values);
    checkUnique(store, list, fields, given, id);
    keepVersion(store, list, before);
    store.database.run(
      'UPDATE items SET version = ?, modified = ?, editor = ?, fields = ? WHERE key = ?',
      after.version,
      after.modified,
      after.editor,
      after.fields,
      after.key,
    );
    reindexItem(store, fields, before, after);
    return after;
  });
}

export function deleteItem(store: Store, list: List, id: number, eTag: string | null): void {
  store.database.atomically(() => {
    const row = getItem(store, list, id);
    if (!eTagMatches(row, eTag)) throw new Refusal('changedMeanwhile', eTag ?? '');
    unindexItem(store, fieldsOf(store, list), row);
    for (const table of ['items', 'itemVersions', 'fileVersions'])
      store.database.run(`DELETE FROM ${table} WHERE key = ?`, row.key);
    const { changes: files } = store.database.run('DELETE FROM files WHERE key = ?', row.key);
    if (files > 0) dropLostContents(store);
    store.database.run(
      'UPDATE lists SET itemCount = itemCount - 1, modified = ? WHERE no = ?',
      stamp(store),
      list.no,
    );
  });
}

function checked(store: Store, fields: Field[], given: FieldValues): FieldValues {
  const values: FieldValues = {};
  for (const [name, value] of Object.entries(given)) {
    const field = fields.find((each) => each.name === name);
    if (!field) throw new Refusal('unknownField', name);
    values[name] = storedValue(store, field, value);
  }
  return values;
}

function defaults(store: Store, fields: Field[]): FieldValues {
  const values: FieldValues = {};
  for (const field of fields) {
    if (field.defaultValue === undefined) continue;
    const given = field.defaultValue.toLowerCase() === '[today]' ? stamp(store) : field.defaultValue;
    values[field.name] = storedValue(store, field, field.type === 'MultiChoice' ? [given] : given);
  }
  return values;
}

function withoutEmpty(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function checkRequired(store: Store, fields: Field[], values: FieldValues): void {
  const missing =
    store.strict && fields.find((field) => field.required && (values[field.name] ?? null) === null);
  if (missing) throw new Refusal('invalidValue', missing.name);
}

/** [L6] Empty values never collide. */
function checkUnique(store: Store, list: List, fields: Field[], values: FieldValues, id: number): void {
  const taken = fields.filter(
    (field) =>
      field.unique && (values[field.name] ?? null) !== null && isTaken(store, field, values[field.name], id),
  );
  if (taken.length > 0)
    throw new Refusal('duplicate', taken.map((field) => field.title).join(', '), list.title);
}

function isTaken(store: Store, field: Field, value: unknown, id: number): boolean {
  const found = store.database.get(
    'SELECT 1 FROM itemIndexes WHERE fieldNo = ? AND value = ? AND id <> ?',
    field.no,
    toIndexValue(field, value),
    id,
  );
  return found !== undefined;
}

/** Ids are never used twice, not even after the newest item has been deleted. */
function nextId(store: Store, list: List): { id: number } {
  const next = store.database.get<{ id: number }>(
    'UPDATE lists SET lastId = lastId + 1, itemCount = itemCount + 1, modified = ? WHERE no = ? RETURNING lastId AS id',
    stamp(store),
    list.no,
  );
  if (!next) throw new Refusal('notFound', list.title);
  return next;
}

function insertRow(store: Store, row: ItemRow): void {
  store.database.run(
    'INSERT INTO items (key, guid, version, created, modified, author, editor, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    row.key,
    row.guid,
    row.version,
    row.created,
    row.modified,
    row.author,
    row.editor,
    row.fields,
  );
}
