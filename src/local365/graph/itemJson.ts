import { asText, parseRecord, type Plain } from '../plain.ts';
import type { Service } from '../service.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import { eTagOf, type ItemRow, valueOf } from '../store/itemRow.ts';
import { type List, libraryTemplate } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { principalById } from '../store/principals.ts';
import { itemId } from '../store/store.ts';
import { siteId } from './request.ts';

/** What of an item is wanted: its own properties (null = all) and its columns (undefined = not expanded). */
interface Wanted {
  select: string[] | null;
  fields: string[] | null | undefined;
}

/** Turns rows into listItem resources; looks each person and each column up once. */
export interface ItemWriter {
  item(row: ItemRow): Plain;
  fields(row: ItemRow): Plain;
  identity(personId: number): { user: Plain };
}

const everything: Wanted = { select: null, fields: null };

export function itemWriter(service: Service, list: List, wanted: Wanted = everything): ItemWriter {
  const identity = identities(service);
  const place = service.options.origin + listPath(list, service.site.path);
  const parentReference = { id: '', siteId: siteId(service) };
  const library = list.template === libraryTemplate;
  const contentType = { id: library ? '0x0101' : '0x0100', name: library ? 'Document' : 'Item' };
  const shown = shownFields(fieldsOf(service.store, list), wanted.fields ?? null);
  const fields = (row: ItemRow): Plain => fieldSet(row, shown, wanted.fields ? null : contentType.name);
  const item = (row: ItemRow): Plain => {
    const eTag = eTagOf(row);
    const id = String(itemId(row.key));
    const all: Plain = {
      '@odata.etag': eTag,
      createdDateTime: row.created,
      eTag,
      id,
      lastModifiedDateTime: row.modified,
      webUrl: `${place}/${id}_.000`,
      createdBy: identity(row.author),
      lastModifiedBy: identity(row.editor),
      parentReference,
      contentType,
    };
    const part = wanted.select ? onlyNamed(all, wanted.select) : all;
    if (wanted.fields !== undefined) part['fields'] = fields(row);
    return part;
  };
  return { identity, fields, item };
}

function onlyNamed(all: Plain, names: string[]): Plain {
  const shown: Plain = { '@odata.etag': all['@odata.etag'] };
  for (const name of names) if (name in all) shown[name] = all[name];
  return shown;
}

export function identities(service: Service): (personId: number) => { user: Plain } {
  const known = new Map<number, { user: Plain }>();
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

/** Which columns a $select names, worked out once for all rows; null = all that Graph shows. */
function shownFields(fields: Field[], names: string[] | null): Field[] {
  if (!names) return fields.filter((field) => field.name !== 'GUID' && !hiddenTypes.includes(field.type));
  return names.flatMap((name) => {
    const plain = name === 'id' ? 'ID' : name;
    const field =
      fields.find((each) => each.name === plain) ?? fields.find((each) => `${each.name}LookupId` === plain);
    return field && !hiddenTypes.includes(field.type) ? [field] : [];
  });
}

const hiddenTypes = ['Computed', 'Attachments'];

/** Empty columns are absent; a person or lookup column is only its LookupId. */
function fieldSet(row: ItemRow, shown: Field[], contentType: string | null): Plain {
  const values = parseRecord(row.fields);
  const set: Plain = { '@odata.etag': eTagOf(row) };
  for (const field of shown) putValue(set, field, valueOf(row, values, field.name));
  if (contentType === null) return set;
  set['ContentType'] = contentType;
  set['Attachments'] = false;
  set['Edit'] = '';
  set['ItemChildCount'] = '0';
  set['FolderChildCount'] = '0';
  return set;
}

function putValue(set: Plain, field: Field, value: unknown): void {
  if (value === null || value === undefined) return;
  switch (field.type) {
    case 'Counter':
      set['id'] = asText(value);
      return;
    case 'User':
    case 'Lookup':
      set[`${field.name}LookupId`] = asText(value);
      return;
    case 'UserMulti':
    case 'LookupMulti':
      set[field.name] = Array.isArray(value) ? value.map((id: unknown) => ({ LookupId: id })) : [];
      return;
    default:
      set[field.name] = value;
  }
}
