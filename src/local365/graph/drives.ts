import { type ApiAnswer, ok } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { parseSelect, pick } from '../odata/select.ts';
import type { Service } from '../service.ts';
import { fileOfItem, filesIn, findFile, pathOf, saveFile, type StoredFile } from '../store/files.ts';
import { getItem } from '../store/items.ts';
import { eTagOf } from '../store/itemRow.ts';
import type { List } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { right } from '../store/roles.ts';
import { itemId } from '../store/store.ts';
import { downloadUrl } from '../control/downloads.ts';
import { mimeType } from '../mimeType.ts';
import { identities } from './itemJson.ts';
import { caller, graphBase, type GraphHandler, type GraphRequest, openList, siteId } from './request.ts';

const usualTop = 200;
const mostTop = 999;

const driveOf = (list: List): string => `b!${Buffer.from(list.id).toString('base64url')}`;

function driveItem(service: Service, list: List, file: StoredFile): Record<string, unknown> {
  const row = getItem(service.store, list, itemId(file.key));
  const identity = identities(service);
  const place = listPath(list, service.site.path);
  return {
    ...(file.isFolder ? {} : { '@microsoft.graph.downloadUrl': downloadUrl(service, file.key) }),
    createdDateTime: row.created,
    eTag: eTagOf(row),
    cTag: `"c:{${row.guid}},${row.version}"`,
    id: driveItemId(file),
    lastModifiedDateTime: row.modified,
    name: file.name,
    size: file.size,
    webUrl: service.options.origin + pathOf(file, place).split('/').map(encodeURIComponent).join('/'),
    createdBy: identity(row.author),
    lastModifiedBy: identity(row.editor),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveOf(list),
      path: `/drives/${driveOf(list)}/root:${file.folder ? `/${file.folder}` : ''}`,
      siteId: siteId(service),
    },
    ...(file.isFolder
      ? {
          folder: {
            childCount: filesIn(service.store, list, [file.folder, file.name].filter(Boolean).join('/'))
              .length,
          },
        }
      : { file: { mimeType: mimeType(file.name) } }),
  };
}

function driveItemId(file: StoredFile): string {
  return `01${file.key.toString(32).toUpperCase().padStart(32, '0')}`;
}

function fileAt(request: GraphRequest, list: List): StoredFile {
  const file = findFile(request.service.store, list, request.itemPath);
  if (!file) throw new Refusal('notFound', request.itemPath);
  return file;
}

function readDrive(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  return ok({
    id: driveOf(list),
    driveType: 'documentLibrary',
    name: list.title,
    webUrl: request.service.options.origin + listPath(list, request.service.site.path),
  });
}

function readFile(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.openItems);
  return ok(
    pick(
      driveItem(request.service, list, fileAt(request, list)),
      parseSelect(request.call.query.get('$select')),
    ),
  );
}

function readContent(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.openItems);
  const file = fileAt(request, list);
  if (file.isFolder) throw new Refusal('badRequest', file.name, 'Not a file');
  return { status: 302, headers: { location: downloadUrl(request.service, file.key) } };
}

function readChildren(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  const folder = request.itemPath === '' ? '' : fileAt(request, list).folder;
  const path = request.itemPath === '' ? '' : [folder, fileAt(request, list).name].filter(Boolean).join('/');
  const { query } = request.call;
  const files = filesIn(request.service.store, list, path);
  const from = Number(query.get('$skiptoken') ?? 0);
  const to = from + Math.min(Number(query.get('$top') ?? usualTop), mostTop);
  const names = parseSelect(query.get('$select'));
  const value = files.slice(from, to).map((file) => pick(driveItem(request.service, list, file), names));
  return ok(to < files.length ? { '@odata.nextLink': nextLink(request, to), value } : { value });
}

function nextLink({ service, call }: GraphRequest, from: number): string {
  const query = new URLSearchParams(call.query);
  query.set('$skiptoken', String(from));
  return `${graphBase(service)}${call.path}?${query.toString().replaceAll('%24', '$')}`;
}

/** A small upload: replaces by name unless `@microsoft.graph.conflictBehavior=fail`, and honours If-Match. */
function putContent(request: GraphRequest): ApiAnswer {
  const { store } = request.service;
  const reach = openList(request, 'write', right.viewListItems);
  const known = findFile(store, reach, request.itemPath);
  const list = openList(request, 'write', known ? right.editListItems : right.addListItems);
  const wanted = request.call.headers.get('if-match');
  if (known && wanted && wanted !== '*' && wanted !== eTagOf(getItem(store, list, itemId(known.key))))
    throw new Refusal('changedMeanwhile', wanted);
  const replace = request.call.query.get('@microsoft.graph.conflictBehavior') !== 'fail';
  const file = saveFile(
    store,
    list,
    request.itemPath,
    request.call.bytes ?? new Uint8Array(),
    caller(request).id,
    replace,
  );
  return { status: known ? 200 : 201, body: driveItem(request.service, list, file) };
}

function fileOf(request: GraphRequest, list: List): StoredFile {
  const file = fileOfItem(
    request.service.store,
    getItem(request.service.store, list, Number(request.params['item'])).key,
  );
  if (!file) throw new Refusal('notFound', request.params['item'] ?? '');
  return file;
}

function readItemFile(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.openItems);
  return ok(driveItem(request.service, list, fileOf(request, list)));
}

const drive = '/sites/:site/lists/:list/drive';

export const driveRoutes: [string, string, GraphHandler][] = [
  ['GET', drive, readDrive],
  ['GET', `${drive}/root/children`, readChildren],
  ['GET', `${drive}/root-path`, readFile],
  ['GET', `${drive}/root-path/content`, readContent],
  ['GET', `${drive}/root-path/children`, readChildren],
  ['PUT', `${drive}/root-path/content`, putContent],
  ['GET', '/sites/:site/lists/:list/items/:item/driveItem', readItemFile],
];
