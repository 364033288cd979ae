import { Refusal } from '../refusal.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import type { FieldValues } from '../store/itemRow.ts';
import type { List } from '../store/list.ts';
import type { Store } from '../store/store.ts';

/** The `fields` of a Graph write by internal column name; annotations are dropped, `XLookupId` becomes X. */
export function readFieldValues(store: Store, list: List, given: Record<string, unknown>): FieldValues {
  const fields = fieldsOf(store, list);
  const values: FieldValues = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.includes('@odata')) continue;
    values[writable(fields, name).name] = value;
  }
  return values;
}

function writable(fields: Field[], name: string): Field {
  const lookup = name.endsWith('LookupId') ? name.slice(0, -'LookupId'.length) : null;
  const field =
    fields.find((each) => each.name === name && !isPerson(each)) ??
    fields.find((each) => each.name === lookup && isPerson(each));
  if (!field) throw new Refusal('unknownField', name);
  if (field.readOnly) throw new Refusal('badRequest', name, `Field '${name}' is read-only`);
  return field;
}

function isPerson(field: Field): boolean {
  return ['User', 'UserMulti', 'Lookup', 'LookupMulti'].includes(field.type);
}
