import { Refusal } from '../refusal.ts';
import { canBeIndexed, type Field } from './field.ts';
import { fillIndex, forgetIndex } from './itemIndexes.ts';
import type { List } from './list.ts';
import type { NewField } from './newField.ts';
import type { Store } from './store.ts';

const mostIndexes = 20;

export function fieldsOf(store: Store, list: List): Field[] {
  const known = store.fieldsByList.get(list.no);
  if (known) return known;
  const rows = store.database.all<{ no: number; definition: string }>(
    'SELECT no, definition FROM fields WHERE listNo = ? ORDER BY no',
    list.no,
  );
  const fields = rows.map((row): Field => ({ ...(JSON.parse(row.definition) as NewField), no: row.no }));
  store.fieldsByList.set(list.no, fields);
  return fields;
}

export function findField(store: Store, list: List, name: string): Field | undefined {
  const wanted = name.toLowerCase();
  const fields = fieldsOf(store, list);
  return (
    fields.find((field) => field.name.toLowerCase() === wanted) ??
    fields.find((field) => field.title.toLowerCase() === wanted || field.id === wanted)
  );
}

export function addField(store: Store, list: List, field: NewField): Field {
  const fields = fieldsOf(store, list);
  if (fields.some((each) => each.name.toLowerCase() === field.name.toLowerCase())) {
    throw new Refusal('alreadyExists', field.name, `A duplicate field name "${field.name}" was found.`);
  }
  const made = store.database.atomically(() => {
    const { lastId } = store.database.run(
      'INSERT INTO fields (listNo, name, definition) VALUES (?, ?, ?)',
      list.no,
      field.name,
      JSON.stringify(field),
    );
    const added: Field = { ...field, no: lastId };
    checkIndex([...fields, added], added);
    if (added.indexed) fillIndex(store, list, added);
    return added;
  });
  store.fieldsByList.delete(list.no);
  return made;
}

export function changeField(store: Store, list: List, field: Field, change: Partial<NewField>): Field {
  const changed: Field = { ...field, ...change };
  const others = fieldsOf(store, list).filter((each) => each.no !== field.no);
  checkIndex([...others, changed], changed);
  store.database.atomically(() => {
    const { no, ...definition } = changed;
    store.database.run('UPDATE fields SET definition = ? WHERE no = ?', JSON.stringify(definition), no);
    if (changed.indexed && !field.indexed) fillIndex(store, list, changed);
    if (!changed.indexed && field.indexed) forgetIndex(store, field);
  });
  store.fieldsByList.delete(list.no);
  return changed;
}

export function removeField(store: Store, list: List, field: Field): void {
  if (field.builtIn)
    throw new Refusal(
      'badRequest',
      field.name,
      'The field cannot be deleted because it is a read only field in the list.',
    );
  store.database.atomically(() => {
    forgetIndex(store, field);
    store.database.run('DELETE FROM fields WHERE no = ?', field.no);
  });
  store.fieldsByList.delete(list.no);
}

function checkIndex(all: Field[], field: Field): void {
  if (field.indexed && !canBeIndexed(field.type)) {
    throw new Refusal(
      'badRequest',
      field.name,
      `The field ${field.title} of type ${field.type} cannot be indexed.`,
    );
  }
  if (field.unique && !field.indexed) {
    throw new Refusal(
      'badRequest',
      field.name,
      `The field ${field.title} must be indexed to enforce unique values.`,
    );
  }
  if (all.filter((each) => each.indexed && !each.builtIn).length > mostIndexes) {
    throw new Refusal(
      'badRequest',
      field.name,
      `The list has reached its limit of ${mostIndexes} indexed columns.`,
    );
  }
}
