import { type ApiAnswer, ok } from '../apiCall.ts';
import { isRecord } from '../plain.ts';
import { parseExpand, parseSelect } from '../odata/select.ts';
import { Refusal } from '../refusal.ts';
import { changeItem, createItem, deleteItem, getItem } from '../store/items.ts';
import { queryItems } from '../store/itemQuery.ts';
import { eTagOf } from '../store/itemRow.ts';
import { right } from '../store/roles.ts';
import { itemId } from '../store/store.ts';
import { readFieldValues } from './fieldValues.ts';
import { itemWriter } from './itemJson.ts';
import { toItemQuery, toSkipToken } from './itemQueries.ts';
import { caller, graphBase, type GraphRequest, openList, siteId } from './request.ts';

const context = (request: GraphRequest, listId: string, tail: string): string =>
  `${graphBase(request.service)}/$metadata#sites('${encodeURIComponent(siteId(request.service))}')/lists('${listId}')/items${tail}`;

/** Which columns `$expand=fields` asks for: undefined = not expanded, null = all of them. */
function expandedFields(request: GraphRequest): string[] | null | undefined {
  const options = parseExpand(request.call.query.get('$expand')).get('fields');
  return options && parseSelect(options.get('$select') ?? null);
}

function numberOf(request: GraphRequest): number {
  return Number(request.params['item']);
}

export function listItems(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const page = queryItems(request.service.store, list, toItemQuery(request, list));
  const select = parseSelect(request.call.query.get('$select'));
  const writer = itemWriter(request.service, list, { select, fields: expandedFields(request) });
  const value = page.rows.map((row) => writer.item(row));
  const head = { '@odata.context': context(request, list.id, '') };
  return ok(
    page.next
      ? { ...head, '@odata.nextLink': nextLink(request, toSkipToken(page.next)), value }
      : { ...head, value },
  );
}

function nextLink(request: GraphRequest, token: string): string {
  const query = new URLSearchParams(request.call.query);
  query.set('$skiptoken', token);
  return `${graphBase(request.service)}${request.call.path}?${query.toString().replaceAll('%24', '$')}`;
}

export function readItem(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const row = getItem(request.service.store, list, numberOf(request));
  const select = parseSelect(request.call.query.get('$select'));
  const usual = select ? undefined : null;
  const fields = request.call.query.has('$expand') ? expandedFields(request) : usual;
  const item = itemWriter(request.service, list, { select, fields }).item(row);
  return ok({ '@odata.context': context(request, list.id, '/$entity'), ...item }, { ETag: eTagOf(row) });
}

export function readFields(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const row = getItem(request.service.store, list, numberOf(request));
  const names = parseSelect(request.call.query.get('$select'));
  const fields = itemWriter(request.service, list, { select: null, fields: names }).fields(row);
  return ok({
    '@odata.context': context(request, list.id, `('${itemId(row.key)}')/fields/$entity`),
    ...fields,
  });
}

export function addItem(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'write', right.addListItems);
  const body = request.call.body;
  const given = isRecord(body) ? (body['fields'] ?? {}) : null;
  if (!isRecord(given)) throw new Refusal('badRequest', 'fields');
  const row = createItem(
    request.service.store,
    list,
    readFieldValues(request.service.store, list, given),
    caller(request).id,
  );
  const item = itemWriter(request.service, list).item(row);
  return {
    status: 201,
    headers: { ETag: eTagOf(row) },
    body: { '@odata.context': context(request, list.id, '/$entity'), ...item },
  };
}

/** Answers the field set only: no author and no times, which is why an adapter reads the row once more. */
export function changeFields(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'write', right.editListItems);
  if (!isRecord(request.call.body)) throw new Refusal('badRequest', 'fields');
  const given = readFieldValues(request.service.store, list, request.call.body);
  const row = changeItem(
    request.service.store,
    list,
    numberOf(request),
    given,
    caller(request).id,
    request.call.headers.get('if-match'),
  );
  const fields = itemWriter(request.service, list).fields(row);
  for (const name of ['AuthorLookupId', 'EditorLookupId', 'Created', 'Modified'])
    Reflect.deleteProperty(fields, name);
  return ok({
    '@odata.context': context(request, list.id, `('${itemId(row.key)}')/fields/$entity`),
    ...fields,
  });
}

export function removeItem(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'write', right.deleteListItems);
  deleteItem(request.service.store, list, numberOf(request), request.call.headers.get('if-match'));
  return { status: 204 };
}
