import { asText } from '../plain.ts';
import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { type List, libraryTemplate, type ListSettings } from '../store/list.ts';
import { addList, allLists, changeList, listPath, removeList } from '../store/lists.ts';
import { effectiveRights, mayDo } from '../store/rights.ts';
import { right } from '../store/roles.ts';
import { changed, collection, entity } from './answers.ts';
import { filtered } from './filtered.ts';
import {
  bodyOf,
  caller,
  enter,
  isExpanded,
  isSelected,
  openList,
  type Route,
  type SharePointRequest,
  textOf,
} from './request.ts';
import { maskJson } from './roleJson.ts';

function listJson(request: SharePointRequest, list: List): Record<string, unknown> {
  const { service } = request;
  const path = listPath(list, service.site.path);
  const library = list.template === libraryTemplate;
  return {
    ...list.settings,
    Id: list.id,
    Title: list.title,
    BaseTemplate: list.template,
    BaseType: library ? 1 : 0,
    ItemCount: list.itemCount,
    Created: list.created,
    LastItemModifiedDate: list.modified,
    LastItemUserModifiedDate: list.modified,
    EntityTypeName: list.urlName,
    ParentWebUrl: service.site.path,
    ListItemEntityTypeFullName: `SP.Data.${list.urlName}${library ? 'Item' : 'ListItem'}`,
    ...onRequest(service, request, list, path),
  };
}

/** What SharePoint works out only when it is asked for. */
function onRequest(
  service: Service,
  request: SharePointRequest,
  list: List,
  path: string,
): Record<string, unknown> {
  return {
    ...(isSelected(request, 'HasUniqueRoleAssignments') ? { HasUniqueRoleAssignments: list.ownRights } : {}),
    ...(isSelected(request, 'EffectiveBasePermissions')
      ? { EffectiveBasePermissions: maskJson(effectiveRights(service.store, list, caller(request).id)) }
      : {}),
    ...(isExpanded(request, 'RootFolder')
      ? { RootFolder: { Name: list.urlName, ServerRelativeUrl: path } }
      : {}),
  };
}

function readLists(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const { store } = request.service;
  const person = caller(request).id;
  const readable = allLists(store).filter((list) => mayDo(store, list, person, right.viewListItems));
  return collection(
    request,
    filtered(
      request,
      readable.map((list) => listJson(request, list)),
    ),
  );
}

function readList(request: SharePointRequest): ApiAnswer {
  return entity(request, listJson(request, openList(request, 'read', right.viewListItems)));
}

const switches = [
  'Hidden',
  'NoCrawl',
  'EnableVersioning',
  'EnableAttachments',
  'EnableFolderCreation',
  'OnQuickLaunch',
  'ContentTypesEnabled',
  'ForceCheckout',
  'EnableMinorVersions',
  'EnableModeration',
] as const;
const numbers = ['MajorVersionLimit', 'DraftVersionVisibility', 'ReadSecurity', 'WriteSecurity'] as const;
const ignored = [
  'Title',
  'BaseTemplate',
  'AllowContentTypes',
  'TemplateFeatureId',
  'ImageUrl',
  'Direction',
  'IrmEnabled',
  'MajorWithMinorVersionsLimit',
  'EnforceDataValidation',
  'ListExperienceOptions',
];

function readSettings(body: Record<string, unknown>): Partial<ListSettings> {
  const settings: Partial<ListSettings> = {};
  for (const [name, value] of Object.entries(body)) {
    const flag = switches.find((each) => each === name);
    const count = numbers.find((each) => each === name);
    if (flag && typeof value === 'boolean') settings[flag] = value;
    else if (count && Number.isFinite(Number(value))) settings[count] = Number(value);
    else if (name === 'Description') settings.Description = asText(value);
    else if (!ignored.includes(name)) throw new Refusal('unknownField', name);
  }
  return settings;
}

function makeList(request: SharePointRequest): ApiAnswer {
  enter(request, 'manage', right.manageLists);
  const body = bodyOf(request);
  const title = textOf(body, 'Title');
  if (!title) throw new Refusal('badRequest', 'Title', 'You must specify a title for the list.');
  const template = Number(body['BaseTemplate'] ?? 100);
  if (template !== 100 && template !== libraryTemplate)
    throw new Refusal('badRequest', String(template), 'Invalid list template.');
  return entity(
    request,
    listJson(request, addList(request.service.store, title, template, readSettings(body))),
    { status: 201 },
  );
}

function mergeList(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'manage', right.manageLists);
  const body = bodyOf(request);
  const title = textOf(body, 'Title');
  changeList(request.service.store, list, { ...(title ? { title } : {}), settings: readSettings(body) });
  return changed;
}

function deleteList(request: SharePointRequest): ApiAnswer {
  removeList(request.service.store, openList(request, 'manage', right.manageLists));
  return { status: 200, body: {} };
}

export const listRoutes: Route[] = [
  ['GET', 'web/lists', readLists],
  ['POST', 'web/lists', makeList],
  ['GET', 'web/list', readList],
  ['MERGE', 'web/list', mergeList],
  ['DELETE', 'web/list', deleteList],
  ['POST', 'web/list/recycle', deleteList],
];
