import { isRecord } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import type { FieldValues } from '../store/itemRow.ts';
import type { List } from '../store/list.ts';
import type { Store } from '../store/store.ts';
import { arrayOf } from './request.ts';

/** A REST item body by internal column name: `OwnerId` becomes Owner, `{ results }` an array. */
export function readItemBody(store: Store, list: List, body: Record<string, unknown>): FieldValues {
  const fields = fieldsOf(store, list);
  const values: FieldValues = {};
  for (const [name, value] of Object.entries(body)) {
    const field = writable(fields, name);
    values[field.name] = isRecord(value) && field.type !== 'URL' ? arrayOf(value) : value;
  }
  return values;
}

function writable(fields: Field[], given: string): Field {
  const name = given.replace(/^OData_/, '');
  const field =
    fields.find((each) => each.name === name && !isPerson(each)) ??
    fields.find((each) => isPerson(each) && (`${each.name}Id` === name || `${each.name}StringId` === name));
  if (!field) throw new Refusal('unknownField', given);
  if (field.readOnly) throw new Refusal('badRequest', given, `The field '${given}' is read-only.`);
  return field;
}

function isPerson(field: Field): boolean {
  return ['User', 'UserMulti', 'Lookup', 'LookupMulti'].includes(field.type);
}
