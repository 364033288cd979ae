import type { ApiAnswer } from '../apiCall.ts';
import { isRecord } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { copyFile } from '../store/copies.ts';
import { findFile } from '../store/files.ts';
import { right } from '../store/roles.ts';
import { done } from './answers.ts';
import { onFiles } from './files.ts';
import { byPath, type Place, placeOf, stored } from './places.ts';
import { bodyOf, caller, chosen, enter, type Route, type SharePointRequest } from './request.ts';

/** SP.MoveCopyUtil.CopyFileByPath: whole addresses in the body; folders above the copy have to be there. */
function copyByPath(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const body = bodyOf(request);
  const from = byPath(request, pathIn(request, body['srcPath']));
  enter(request, 'write', right.openItems, from.list);
  const overwrite = chosen(request, 'sp.movecopyutil.copyfilebypath').named.get('overwrite') === 'true';
  return copy(request, from, pathIn(request, body['destPath']), overwrite);
}

function copyTo(request: SharePointRequest): ApiAnswer {
  const { named } = chosen(request, 'copyto');
  const from = placeOf(request, 'file', 'write', right.openItems);
  return copy(request, from, named.get('strnewurl') ?? '', named.get('boverwrite') === 'true');
}

function copy(request: SharePointRequest, from: Place, address: string, overwrite: boolean): ApiAnswer {
  const { store } = request.service;
  const file = stored(request, from, false);
  const to = byPath(request, address);
  const known = findFile(store, to.list, to.path);
  if (known && !overwrite)
    throw new Refusal('alreadyExists', to.path, `A file or folder with the name ${to.path} already exists.`);
  enter(request, 'write', known ? right.editListItems : right.addListItems, to.list);
  const folder = to.path.split('/').slice(0, -1).join('/');
  if (folder !== '' && !findFile(store, to.list, folder))
    throw new Refusal('notFound', folder, 'The destination folder does not exist.');
  copyFile(store, file, to, caller(request).id, overwrite);
  return done('CopyFileByPath');
}

function pathIn({ service }: SharePointRequest, given: unknown): string {
  const address = isRecord(given) && typeof given['DecodedUrl'] === 'string' ? given['DecodedUrl'] : '';
  return address.startsWith(service.options.origin) ? address.slice(service.options.origin.length) : address;
}

export const copyRoutes: Route[] = [
  ['POST', 'sp.movecopyutil.copyfilebypath', copyByPath],
  ...onFiles('POST', '/copyto', copyTo),
];
