import { type ApiAnswer, ok } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { parseSelect, pick } from '../odata/select.ts';
import { fileOfItem, filesIn, findFile, saveFile, type StoredFile } from '../store/files.ts';
import { fileVersion } from '../store/fileVersions.ts';
import { getItem } from '../store/items.ts';
import { eTagOf } from '../store/itemRow.ts';
import { versionsOf } from '../store/itemVersions.ts';
import type { List } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { right } from '../store/roles.ts';
import { itemId } from '../store/store.ts';
import { downloadUrl } from '../control/downloads.ts';
import { addFolderHere, copyItem } from './copies.ts';
import { driveItem, driveOf, rootId } from './driveItem.ts';
import { identities } from './itemJson.ts';
import { caller, graphBase, type GraphHandler, type GraphRequest, openList } from './request.ts';
import { createSession } from './uploads.ts';

const usualTop = 200;
const mostTop = 999;

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

function readRoot(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  return ok({ id: rootId, name: 'root', root: {}, parentReference: { driveId: driveOf(list) } });
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

/** The file's versions, newest first, as `1.0`, `2.0` … */
function readVersions(request: GraphRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewVersions);
  const { store } = request.service;
  const file = fileAt(request, list);
  const row = getItem(store, list, itemId(file.key));
  const identity = identities(request.service);
  const value = versionsOf(store, row).map(({ version, modified, editor }) => ({
    id: `${version}.0`,
    lastModifiedDateTime: modified,
    lastModifiedBy: identity(editor),
    size: fileVersion(store, file.key, version)?.size ?? file.size,
  }));
  return ok({ value: value.slice(0, Number(request.call.query.get('$top') ?? Infinity)) });
}

const drive = '/sites/:site/lists/:list/drive';

export const driveRoutes: [string, string, GraphHandler][] = [
  ['GET', drive, readDrive],
  ['GET', `${drive}/root`, readRoot],
  ['GET', `${drive}/root/children`, readChildren],
  ['GET', `${drive}/root-path`, readFile],
  ['GET', `${drive}/root-path/content`, readContent],
  ['GET', `${drive}/root-path/children`, readChildren],
  ['PUT', `${drive}/root-path/content`, putContent],
  ['POST', `${drive}/root-path/createUploadSession`, createSession],
  ['GET', `${drive}/root-path/versions`, readVersions],
  ['POST', `${drive}/root-path/copy`, copyItem],
  ['POST', `${drive}/root-path/children`, addFolderHere],
  ['POST', `${drive}/root/children`, addFolderHere],
  ['GET', '/sites/:site/lists/:list/items/:item/driveItem', readItemFile],
];
