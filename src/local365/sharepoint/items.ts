import type { ApiAnswer } from '../apiCall.ts';
import { readPosition } from '../graph/itemQueries.ts';
import { parseFilter } from '../odata/filter.ts';
import { parseOrder } from '../odata/select.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import { type ItemQuery, type Position, queryItems } from '../store/itemQuery.ts';
import { eTagOf } from '../store/itemRow.ts';
import { changeItem, createItem, deleteItem, getItem } from '../store/items.ts';
import type { List } from '../store/list.ts';
import { right } from '../store/roles.ts';
import { changed, collection, entity } from './answers.ts';
import { itemWriter } from './itemJson.ts';
import { addValidated, validateUpdate } from './formValues.ts';
import { readItemBody } from './itemBody.ts';
import { listVersions } from './versions.ts';
import { bodyOf, caller, chosen, openList, type Route, type SharePointRequest } from './request.ts';

const usualTop = 100;
const mostTop = 5000;

function idOf(request: SharePointRequest): number {
  return Number(chosen(request, 'item').value);
}

function fieldFinder(fields: Field[]): (path: string) => Field {
  return (path) => {
    const [head = '', inner] = path.split('/');
    const name = head.replace(/^OData_/, '');
    const wanted = name === 'Id' ? 'ID' : name;
    const field =
      fields.find((each) => each.name === wanted) ??
      (inner ? undefined : fields.find((each) => `${each.name}Id` === wanted));
    if (!field || (inner && inner.toLowerCase() !== 'id')) {
      throw new Refusal('badRequest', path, `The field or property '${path}' does not exist.`);
    }
    return field;
  };
}

function toItemQuery(request: SharePointRequest, list: List): ItemQuery {
  const { query } = request.call;
  const fieldAt = fieldFinder(fieldsOf(request.service.store, list));
  const filter = query.get('$filter');
  const where = filter ? parseFilter(filter) : null;
  if (filter && !where) throw new Refusal('badRequest', filter, `The expression "${filter}" is not valid.`);
  const token = query.get('$skiptoken');
  return {
    where,
    fieldAt,
    allowUnindexed: true,
    top: Math.min(Number(query.get('$top') ?? usualTop), mostTop),
    after: token ? readPosition(token) : null,
    orders: parseOrder(query.get('$orderby')).map(({ path, descending }) => ({
      field: fieldAt(path),
      descending,
    })),
  };
}

function readItems(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const page = queryItems(request.service.store, list, toItemQuery(request, list));
  const write = itemWriter(request, list);
  return collection(request, page.rows.map(write), page.next ? nextLink(request, page.next) : undefined);
}

function nextLink(request: SharePointRequest, position: Position): string {
  const query = new URLSearchParams(request.call.query);
  const token = new URLSearchParams({ Paged: 'TRUE', p_ID: String(position.id) });
  if (position.values.length > 0)
    token.set(
      'p_Order',
      JSON.stringify(position.values.map((value) => (value === -Infinity ? null : value))),
    );
  query.set('$skiptoken', token.toString());
  return `${request.service.site.webUrl}/_api${request.call.path}?${query.toString().replaceAll('%24', '$')}`;
}

function readItem(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const row = getItem(request.service.store, list, idOf(request));
  return entity(request, itemWriter(request, list)(row), { eTag: eTagOf(row) });
}

function addItem(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'write', right.addListItems);
  const values = readItemBody(request.service.store, list, bodyOf(request));
  const row = createItem(request.service.store, list, values, caller(request).id);
  return entity(request, itemWriter(request, list)(row), { status: 201, eTag: eTagOf(row) });
}

/** Answers nothing but the new eTag. */
function mergeItem(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'write', right.editListItems);
  const values = readItemBody(request.service.store, list, bodyOf(request));
  const row = changeItem(
    request.service.store,
    list,
    idOf(request),
    values,
    caller(request).id,
    request.call.headers.get('if-match'),
  );
  return { ...changed, headers: { etag: eTagOf(row) } };
}

function removeItem(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'write', right.deleteListItems);
  deleteItem(request.service.store, list, idOf(request), request.call.headers.get('if-match'));
  return { status: 200, body: {} };
}

export const itemRoutes: Route[] = [
  ['GET', 'web/list/items', readItems],
  ['POST', 'web/list/items', addItem],
  ['POST', 'web/list/addvalidateupdateitemusingpath', addValidated],
  ['GET', 'web/list/item', readItem],
  ['MERGE', 'web/list/item', mergeItem],
  ['DELETE', 'web/list/item', removeItem],
  ['POST', 'web/list/item/recycle', removeItem],
  ['POST', 'web/list/item/validateupdatelistitem', validateUpdate],
  ['GET', 'web/list/item/versions', listVersions],
];
