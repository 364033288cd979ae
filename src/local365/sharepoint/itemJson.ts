import { parseRecord, type Plain } from '../plain.ts';
import { splitOutside } from '../odata/select.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import { fileOfItem, pathOf } from '../store/files.ts';
import { eTagOf, type ItemRow, valueOf } from '../store/itemRow.ts';
import { type List, libraryTemplate } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { principalById } from '../store/principals.ts';
import type { Store } from '../store/store.ts';
import { fromLoginName } from '../store/principals.ts';
import { isExpanded, type SharePointRequest } from './request.ts';
import { Refusal } from '../refusal.ts';

const always = [
  'FileSystemObjectType',
  'Id',
  'ID',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'OData__UIVersionString',
  'Attachments',
  'GUID',
  'FileRef',
  'FileLeafRef',
  'FileDirRef',
  'File',
  'ParentList',
  '*',
];

/** Turns rows into list items as REST writes them: empty columns are null, a person is an `…Id` unless expanded. */
export function itemWriter(request: SharePointRequest, list: List): (row: ItemRow) => Plain {
  const { store } = request.service;
  const fields = fieldsOf(store, list);
  checkNames(request, fields);
  const person = personWriter(store);
  const expanded = new Set(
    fields.filter((field) => isExpanded(request, field.name)).map((field) => field.name),
  );
  const library = list.template === libraryTemplate;
  const minimal = !(request.call.headers.get('accept') ?? '').includes('odata=nometadata');
  return (row) => {
    const values = parseRecord(row.fields);
    const item: Plain = minimal ? { 'odata.etag': eTagOf(row) } : {};
    item['FileSystemObjectType'] = 0;
    for (const field of fields)
      putValue(item, field, valueOf(row, values, field.name), expanded.has(field.name) ? person : null);
    return library ? { ...item, ...filePlace(request, list, row) } : { ...item, Attachments: false };
  };
}

function putValue(item: Plain, field: Field, value: unknown, expand: ((id: unknown) => Plain) | null): void {
  switch (field.type) {
    case 'Counter':
      item['Id'] = value;
      item['ID'] = value;
      return;
    case 'User':
    case 'Lookup':
      item[`${field.name}Id`] = value;
      if (expand) item[field.name] = value === null ? null : expand(value);
      return;
    case 'UserMulti':
    case 'LookupMulti':
      item[`${field.name}Id`] = value;
      if (expand) item[field.name] = Array.isArray(value) ? value.map(expand) : null;
      return;
    case 'Computed':
    case 'Attachments':
      return;
    default:
      item[field.name.startsWith('_') ? `OData_${field.name}` : field.name] = value;
  }
}

function personWriter(store: Store): (id: unknown) => Plain {
  const known = new Map<unknown, Plain>();
  return (id) => {
    let person = known.get(id);
    if (!person) {
      const found = principalById(store, Number(id));
      person = {
        Id: Number(id),
        Title: found?.title ?? '',
        EMail: found?.mail ?? '',
        Name: found?.loginName ?? '',
        UserName: fromLoginName(found?.loginName ?? ''),
      };
      known.set(id, person);
    }
    return person;
  };
}

function filePlace(request: SharePointRequest, list: List, row: ItemRow): Plain {
  const file = fileOfItem(request.service.store, row.key);
  if (!file) return {};
  const place = listPath(list, request.service.site.path);
  const path = pathOf(file, place);
  return {
    FileSystemObjectType: file.isFolder,
    FileRef: path,
    FileLeafRef: file.name,
    FileDirRef: path.slice(0, path.lastIndexOf('/')),
  };
}

/** A column that does not exist is refused, as SharePoint refuses it, instead of being left out. */
function checkNames(request: SharePointRequest, fields: Field[]): void {
  for (const name of splitOutside(request.call.query.get('$select') ?? '', ',')) {
    const [head = ''] = name.split('/');
    const plain = head.replace(/^OData_/, '');
    if (always.includes(head) || fields.some((field) => field.name === plain || `${field.name}Id` === plain))
      continue;
    throw new Refusal(
      'badRequest',
      head,
      `The query to field '${head}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${head}.`,
    );
  }
}
