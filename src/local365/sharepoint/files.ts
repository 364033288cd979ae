import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import {
  addFolder,
  contentOf,
  filesIn,
  findFile,
  pathOf,
  saveFile,
  type StoredFile,
} from '../store/files.ts';
import { fileVersion } from '../store/fileVersions.ts';
import { deleteItem, getItem } from '../store/items.ts';
import { eTagOf } from '../store/itemRow.ts';
import { versionsOf } from '../store/itemVersions.ts';
import type { List } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { right } from '../store/roles.ts';
import { itemId } from '../store/store.ts';
import { driveItemId, driveOf } from '../graph/driveItem.ts';
import { mimeType } from '../mimeType.ts';
import { changed, collection, entity } from './answers.ts';
import { itemWriter } from './itemJson.ts';
import { byPath, locate, placeOf, stored } from './places.ts';
import { caller, chosen, enter, type Route, type SharePointRequest } from './request.ts';

export function fileJson(request: SharePointRequest, list: List, file: StoredFile): Record<string, unknown> {
  const row = getItem(request.service.store, list, itemId(file.key));
  const place = {
    Exists: true,
    Name: file.name,
    ServerRelativeUrl: pathOf(file, listPath(list, request.service.site.path)),
    TimeCreated: row.created,
    TimeLastModified: row.modified,
    UniqueId: row.guid,
  };
  if (file.isFolder)
    return {
      ...place,
      ItemCount: filesIn(request.service.store, list, [file.folder, file.name].filter(Boolean).join('/'))
        .length,
    };
  return {
    ...place,
    ETag: eTagOf(row),
    Length: String(file.size),
    MajorVersion: row.version,
    MinorVersion: 0,
    UIVersionLabel: `${row.version}.0`,
    VroomDriveID: driveOf(list),
    VroomItemID: driveItemId(file),
  };
}

function readFolder(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'folder', 'read', right.viewListItems);
  if (place.path !== '') return entity(request, fileJson(request, place.list, stored(request, place, true)));
  return entity(request, {
    Exists: true,
    Name: place.list.urlName,
    ServerRelativeUrl: listPath(place.list, request.service.site.path),
    ItemCount: filesIn(request.service.store, place.list, '').length,
  });
}

function readEntries(isFolder: boolean): (request: SharePointRequest) => ApiAnswer {
  return (request) => {
    const place = placeOf(request, 'folder', 'read', right.viewListItems);
    if (place.path !== '') stored(request, place, true);
    const entries = filesIn(request.service.store, place.list, place.path).filter(
      (file) => (file.isFolder === 1) === isFolder,
    );
    return collection(
      request,
      entries.map((file) => fileJson(request, place.list, file)),
    );
  };
}

/** Files/Add(url='a.pdf',overwrite=true) and AddUsingPath(decodedurl='a.pdf',overwrite=true). */
function addFile(call: 'add' | 'addusingpath'): (request: SharePointRequest) => ApiAnswer {
  return (request) => {
    const { named } = chosen(request, call);
    const folder = placeOf(request, 'folder', 'write', right.viewListItems);
    const name = named.get('url') ?? named.get('decodedurl') ?? '';
    const path = [folder.path, name.split('/').at(-1)].filter(Boolean).join('/');
    const known = findFile(request.service.store, folder.list, path);
    enter(request, 'write', known ? right.editListItems : right.addListItems, folder.list);
    const file = saveFile(
      request.service.store,
      folder.list,
      path,
      request.call.bytes ?? new Uint8Array(),
      caller(request).id,
      named.get('overwrite') === 'true',
    );
    return entity(request, fileJson(request, folder.list, file));
  };
}

function makeFolder(call: 'add' | 'addusingpath'): (request: SharePointRequest) => ApiAnswer {
  return (request) => {
    const { named, value } = chosen(request, call);
    const given = named.get('decodedurl') ?? named.get('url') ?? value;
    const inFolder = request.address.chosen.has('folder') && !given.startsWith('/');
    const parent = inFolder ? locate(request, 'folder') : byPath(request, given);
    const path = inFolder ? [parent.path, given].filter(Boolean).join('/') : parent.path;
    enter(request, 'write', right.addListItems, parent.list);
    return entity(
      request,
      fileJson(request, parent.list, addFolder(request.service.store, parent.list, path, caller(request).id)),
      { status: 201 },
    );
  };
}

function readFile(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'read', right.openItems);
  return entity(request, fileJson(request, place.list, stored(request, place, false)));
}

function readContent(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'read', right.openItems);
  const file = stored(request, place, false);
  return {
    status: 200,
    headers: { 'content-type': mimeType(file.name) },
    body: contentOf(request.service.store, file.key),
  };
}

function replaceContent(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'write', right.editListItems);
  const file = stored(request, place, false);
  const wanted = request.call.headers.get('if-match');
  if (
    wanted &&
    wanted !== '*' &&
    wanted !== eTagOf(getItem(request.service.store, place.list, itemId(file.key)))
  )
    throw new Refusal('changedMeanwhile', wanted);
  saveFile(
    request.service.store,
    place.list,
    place.path,
    request.call.bytes ?? new Uint8Array(),
    caller(request).id,
    true,
  );
  return changed;
}

function deleteFile(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'write', right.deleteListItems);
  deleteItem(
    request.service.store,
    place.list,
    itemId(stored(request, place, false).key),
    request.call.headers.get('if-match'),
  );
  return { status: 200, body: {} };
}

function readItemOfFile(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'read', right.viewListItems);
  const row = getItem(request.service.store, place.list, itemId(stored(request, place, false).key));
  return entity(request, itemWriter(request, place.list)(row), { eTag: eTagOf(row) });
}

/** The versions before the present one, oldest first. */
function readVersions(request: SharePointRequest): ApiAnswer {
  const place = placeOf(request, 'file', 'read', right.viewVersions);
  const { store } = request.service;
  const { key, size } = stored(request, place, false);
  const [, ...older] = versionsOf(store, getItem(store, place.list, itemId(key)));
  const records = older.reverse().map(({ version, modified }) => ({
    ID: version * 512,
    VersionLabel: `${version}.0`,
    Created: modified,
    IsCurrentVersion: false,
    Length: String(fileVersion(store, key, version)?.size ?? size),
  }));
  return collection(request, records);
}

const inFolders = (method: string, tail: string, handler: Route[2]): Route[] => [
  [method, `web/folder${tail}`, handler],
  [method, `web/list/folder${tail}`, handler],
];
/** The same call on a file named by its path, and on one named in its folder. */
export const onFiles = (method: string, tail: string, handler: Route[2]): Route[] => [
  [method, `web/file${tail}`, handler],
  ...inFolders(method, `/file${tail}`, handler),
];

export const fileRoutes: Route[] = [
  ...inFolders('GET', '', readFolder),
  ...inFolders('GET', '/files', readEntries(false)),
  ...inFolders('GET', '/folders', readEntries(true)),
  ...inFolders('POST', '/files/add', addFile('add')),
  ...inFolders('POST', '/files/addusingpath', addFile('addusingpath')),
  ...inFolders('POST', '/folders/add', makeFolder('add')),
  ...inFolders('POST', '/folders/addusingpath', makeFolder('addusingpath')),
  ['POST', 'web/folders/add', makeFolder('add')],
  ['POST', 'web/folders/addusingpath', makeFolder('addusingpath')],
  ...onFiles('GET', '', readFile),
  ...onFiles('DELETE', '', deleteFile),
  ...onFiles('GET', '/$value', readContent),
  ...onFiles('PUT', '/$value', replaceContent),
  ...onFiles('GET', '/versions', readVersions),
  ...onFiles('GET', '/listitemallfields', readItemOfFile),
];
