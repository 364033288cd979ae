import type { ApiAnswer } from '../apiCall.ts';
import { laterCopy } from '../control/monitors.ts';
import { asText, isRecord } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { copyFile, type Destination } from '../store/copies.ts';
import { addFolder, fileOfItem, findFile } from '../store/files.ts';
import { allLists } from '../store/lists.ts';
import { mayDo } from '../store/rights.ts';
import { right } from '../store/roles.ts';
import { driveItem, driveItemId, driveOf, keyOfDriveItem, rootId } from './driveItem.ts';
import { caller, type GraphRequest, openList } from './request.ts';

/** POST …/copy: answered at once, made later; it never replaces what is there. */
export function copyItem(request: GraphRequest): ApiAnswer {
  const { service, call } = request;
  const list = openList(request, 'write', right.openItems);
  const file = findFile(service.store, list, request.itemPath);
  if (!file || file.isFolder) throw new Refusal('notFound', request.itemPath);
  const body = isRecord(call.body) ? call.body : {};
  const to = destination(request, body, file.name);
  const person = caller(request).id;
  if (!mayDo(service.store, to.list, person, right.addListItems)) throw new Refusal('denied', to.list.title);
  const make = () => ({ resourceId: driveItemId(copyFile(service.store, file, to, person, false)) });
  return { status: 202, headers: { location: laterCopy(service, make) } };
}

function destination({ service }: GraphRequest, body: Record<string, unknown>, name: string): Destination {
  const parent = isRecord(body['parentReference']) ? body['parentReference'] : {};
  const list = allLists(service.store).find((each) => driveOf(each) === asText(parent['driveId']));
  if (!list) throw new Refusal('badRequest', 'driveId', 'The parentReference must name a drive.');
  const id = asText(parent['id']);
  const folder = id === '' || id === rootId ? undefined : fileOfItem(service.store, keyOfDriveItem(id));
  if (id !== '' && id !== rootId && (!folder?.isFolder || folder.listNo !== list.no))
    throw new Refusal('notFound', id);
  const path = folder ? [folder.folder, folder.name].filter(Boolean).join('/') : '';
  return { list, path: [path, asText(body['name']) || name].filter(Boolean).join('/') };
}

/** POST …/children with a folder in the body. */
export function addFolderHere(request: GraphRequest): ApiAnswer {
  const { service, call, itemPath } = request;
  const list = openList(request, 'write', right.addListItems);
  const body = isRecord(call.body) ? call.body : {};
  if (!isRecord(body['folder'])) throw new Refusal('badRequest', 'folder', 'Only folders are made here.');
  const path = [itemPath.replace(/^\//, ''), asText(body['name'])].filter(Boolean).join('/');
  if (findFile(service.store, list, path)) throw new Refusal('alreadyExists', path);
  const made = addFolder(service.store, list, path, caller(request).id);
  return { status: 201, body: driveItem(service, list, made) };
}
