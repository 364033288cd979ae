import { Refusal } from '../refusal.ts';
import type { SiteReach } from '../signIn/scopes.ts';
import { findFile, type StoredFile } from '../store/files.ts';
import { type List, libraryTemplate } from '../store/list.ts';
import { allLists, listPath } from '../store/lists.ts';
import { right } from '../store/roles.ts';
import { chosen, enter, namedList, type SharePointRequest } from './request.ts';

/** A place in a library: `path` is inside it, without a leading slash. */
export interface Place {
  list: List;
  path: string;
}

export function placeOf(
  request: SharePointRequest,
  part: 'file' | 'folder',
  needed: SiteReach,
  wanted: number,
): Place {
  enter(request, 'read', right.open);
  const place = locate(request, part);
  enter(request, needed, wanted, place.list);
  return place;
}

export function locate(request: SharePointRequest, part: 'file' | 'folder'): Place {
  const { by, value } = chosen(request, part);
  if (by === 'root') return { list: namedList(request), path: '' };
  if (by === 'path') return byPath(request, value);
  const folder = locate(request, 'folder');
  return { list: folder.list, path: [folder.path, value].filter(Boolean).join('/') };
}

/** `/sites/hub/Evidence/2027/a.pdf`, or the same without the site in front. */
export function byPath(request: SharePointRequest, given: string): Place {
  const { store, site } = request.service;
  const full = given.toLowerCase().startsWith(`${site.path.toLowerCase()}/`)
    ? given
    : `${site.path}/${given.replace(/^\//, '')}`;
  const list = allLists(store).find((each) => {
    const root = listPath(each, site.path).toLowerCase();
    return each.template === libraryTemplate && `${full.toLowerCase()}/`.startsWith(`${root}/`);
  });
  if (!list) throw new Refusal('notFound', given, 'File Not Found.');
  return { list, path: full.slice(listPath(list, site.path).length + 1) };
}

export function stored(request: SharePointRequest, { list, path }: Place, isFolder: boolean): StoredFile {
  const file = findFile(request.service.store, list, path);
  if (!file || (file.isFolder === 1) !== isFolder) throw new Refusal('notFound', path, 'File Not Found.');
  return file;
}
