import type { FileStore } from '../fileStore.ts';
import { lateFiles } from '../lateFiles.ts';
import type { ListStore } from '../listStore.ts';
import type { People } from '../people.ts';
import { createPnpLists } from './pnpLists.ts';
import type { PnpOptions } from './pnpOptions.ts';
import { createPnpPeople } from './pnpPeople.ts';
import { openSharePoint } from './sharePoint.ts';

const code = () => import(/* webpackChunkName: "files" */ './pnpFiles.ts');

/** The ports over SharePoint REST, for one person and one site. Nothing is asked until somebody asks. */
export function createPnpStore(options: PnpOptions): { lists: ListStore; files: FileStore; people: People } {
  const sharePoint = openSharePoint(options);
  return {
    lists: createPnpLists(sharePoint, options.now ?? Date.now),
    files: lateFiles(async () => (await code()).createPnpFiles(sharePoint)),
    people: createPnpPeople(sharePoint, options.me),
  };
}
