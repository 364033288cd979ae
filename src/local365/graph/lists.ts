import { type ApiAnswer, ok } from '../apiCall.ts';
import { asText, isRecord } from '../plain.ts';
import { parseFilter } from '../odata/filter.ts';
import { order, satisfies } from '../odata/expression.ts';
import { parseExpand, parseSelect, pick } from '../odata/select.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { fieldsOf } from '../store/fields.ts';
import { type List, libraryTemplate } from '../store/list.ts';
import { addList as makeList, allLists, listPath } from '../store/lists.ts';
import { mayDo } from '../store/rights.ts';
import { right } from '../store/roles.ts';
import { columnJson } from './columnJson.ts';
import { caller, enterSite, type GraphRequest, mayOpenSite, openList, siteId } from './request.ts';

function listJson(service: Service, list: List): Record<string, unknown> {
  const template = list.template === libraryTemplate ? 'documentLibrary' : 'genericList';
  return {
    '@odata.etag': `"${list.id},1"`,
    createdDateTime: list.created,
    description: list.settings.Description,
    eTag: `"${list.id},1"`,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.urlName,
    displayName: list.title,
    webUrl: service.options.origin + listPath(list, service.site.path),
    parentReference: { siteId: siteId(service) },
    list: { contentTypesEnabled: list.settings.ContentTypesEnabled, hidden: list.settings.Hidden, template },
  };
}

/** Lists the person may not read are left out, hidden ones too unless `system` is selected. */
export function readLists(request: GraphRequest): ApiAnswer {
  enterSite(request, 'read');
  if (!mayOpenSite(request)) throw new Refusal('denied', 'site');
  const { service, call } = request;
  const person = caller(request).id;
  const readable = allLists(service.store).filter(
    (list) => !list.settings.Hidden && mayDo(service.store, list, person, right.viewListItems),
  );
  const filter = call.query.get('$filter');
  const where = filter ? parseFilter(filter) : null;
  if (filter && !where) throw new Refusal('badRequest', filter, 'Invalid filter clause');
  const value = readable
    .map((list) => ({ ...listJson(service, list), ...expanded(request, list) }))
    .filter(
      (list: Record<string, unknown>) =>
        !where || satisfies(where, (path) => ({ value: list[path], literal: (given) => given })),
    )
    .sort((left, right) => order(left['displayName'], right['displayName']));
  return ok({ value: value.map((list) => pick(list, selected(request))) });
}

export function readList(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  return ok(pick({ ...listJson(request.service, list), ...expanded(request, list) }, selected(request)));
}

/** Makes a list or library; columns given with it are not understood and refused. */
export function addList(request: GraphRequest): ApiAnswer {
  enterSite(request, 'manage');
  const { service, call } = request;
  if (!mayDo(service.store, null, caller(request).id, right.manageLists)) throw new Refusal('denied', 'site');
  const body = isRecord(call.body) ? call.body : {};
  const title = asText(body['displayName']);
  if (title === '' || body['columns'] !== undefined) throw new Refusal('badRequest', 'displayName');
  const isLibrary = isRecord(body['list']) && body['list']['template'] === 'documentLibrary';
  const list = makeList(service.store, title, isLibrary ? libraryTemplate : 100, {});
  return { status: 201, body: listJson(service, list) };
}

/** What is expanded is shown, whether or not it is selected too. */
function selected(request: GraphRequest): string[] | null {
  const names = parseSelect(request.call.query.get('$select'));
  return names && [...names, ...parseExpand(request.call.query.get('$expand')).keys()];
}

function expanded(request: GraphRequest, list: List): Record<string, unknown> {
  const wanted = parseExpand(request.call.query.get('$expand'));
  if (!wanted.has('columns')) return {};
  return { columns: fieldsOf(request.service.store, list).map(columnJson) };
}

export function readColumns(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const names = parseSelect(request.call.query.get('$select'));
  return ok({ value: fieldsOf(request.service.store, list).map((field) => pick(columnJson(field), names)) });
}
