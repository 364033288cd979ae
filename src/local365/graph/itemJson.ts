import type { Service } from '../service.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import { eTagOf, type FieldValues, type ItemRow, valueOf } from '../store/itemRow.ts';
import type { List } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { principalById } from '../store/principals.ts';
import { itemId } from '../store/store.ts';
import { siteId } from './request.ts';

/** Turns rows into listItem resources; looks each person up once. */
export interface ItemWriter {
  item(
    row: ItemRow,
    select: string[] | null,
    fieldNames: string[] | null | undefined,
  ): Record<string, unknown>;
  fields(row: ItemRow, names: string[] | null): Record<string, unknown>;
  identity(personId: number): { user: Record<string, unknown> };
}

export function itemWriter(service: Service, list: List): ItemWriter {
  const fields = fieldsOf(service.store, list);
  const identity = identities(service);
  const place = service.options.origin + listPath(list, service.site.path);
  const parent = { id: '', siteId: siteId(service) };
  const contentType = {
    id: list.template === 101 ? '0x0101' : '0x0100',
    name: list.template === 101 ? 'Document' : 'Item',
  };
  const writeFields = (row: ItemRow, names: string[] | null): Record<string, unknown> =>
    fieldSet(row, fields, names, contentType.name);
  return {
    identity,
    fields: writeFields,
    item(row, select, fieldNames) {
      const eTag = eTagOf(row);
      const id = String(itemId(row.key));
      const all: Record<string, unknown> = {
        '@odata.etag': eTag,
        createdDateTime: row.created,
        eTag,
        id,
        lastModifiedDateTime: row.modified,
        webUrl: `${place}/${id}_.000`,
        createdBy: identity(row.author),
        lastModifiedBy: identity(row.editor),
        parentReference: parent,
        contentType,
      };
      const shown = select ? onlyNamed(all, select) : all;
      if (fieldNames !== undefined) shown['fields'] = writeFields(row, fieldNames);
      return shown;
    },
  };
}

function onlyNamed(all: Record<string, unknown>, names: string[]): Record<string, unknown> {
  const shown: Record<string, unknown> = { '@odata.etag': all['@odata.etag'] };
  for (const name of names) if (name in all) shown[name] = all[name];
  return shown;
}

export function identities(service: Service): (personId: number) => { user: Record<string, unknown> } {
  const known = new Map<number, { user: Record<string, unknown> }>();
  return (personId) => {
    let identity = known.get(personId);
    if (!identity) {
      const person = principalById(service.store, personId);
      identity = {
        user: { email: person?.mail ?? '', id: person?.oid ?? '', displayName: person?.title ?? '' },
      };
      known.set(personId, identity);
    }
    return identity;
  };
}

/** Empty columns are absent; a person or lookup column is only its LookupId. */
function fieldSet(
  row: ItemRow,
  fields: Field[],
  names: string[] | null,
  contentType: string,
): Record<string, unknown> {
  const values: FieldValues = JSON.parse(row.fields);
  const set: Record<string, unknown> = { '@odata.etag': eTagOf(row) };
  if (names) {
    for (const name of names) putNamed(set, row, values, fields, name);
    return set;
  }
  for (const field of fields) {
    if (field.name === 'GUID' || field.type === 'Computed' || field.type === 'Attachments') continue;
    putValue(set, field, valueOf(row, values, field.name));
  }
  return {
    ...set,
    ContentType: contentType,
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
  };
}

function putNamed(
  set: Record<string, unknown>,
  row: ItemRow,
  values: FieldValues,
  fields: Field[],
  name: string,
): void {
  if (name === 'id' || name === 'ID') {
    set['id'] = String(itemId(row.key));
    return;
  }
  const plain = name.endsWith('LookupId') ? name.slice(0, -'LookupId'.length) : name;
  const field = fields.find((each) => each.name === plain);
  if (field) putValue(set, field, valueOf(row, values, field.name));
}

function putValue(set: Record<string, unknown>, field: Field, value: unknown): void {
  if (value === null || value === undefined) return;
  switch (field.type) {
    case 'Counter':
      set['id'] = String(value);
      return;
    case 'User':
    case 'Lookup':
      set[`${field.name}LookupId`] = String(value);
      return;
    case 'UserMulti':
    case 'LookupMulti':
      set[field.name] = Array.isArray(value) ? value.map((id) => ({ LookupId: id })) : [];
      return;
    default:
      set[field.name] = value;
  }
}
