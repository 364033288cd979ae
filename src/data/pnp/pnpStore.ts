import type { FileStore } from '../fileStore.ts';
import type { ListStore } from '../listStore.ts';
import type { People } from '../people.ts';
import { createPnpFiles } from './pnpFiles.ts';
import { createPnpLists } from './pnpLists.ts';
import type { PnpOptions } from './pnpOptions.ts';
import { createPnpPeople } from './pnpPeople.ts';
import { openSharePoint } from './sharePoint.ts';

/** The ports over SharePoint REST, for one person and one site. Nothing is asked until somebody asks. */
export function createPnpStore(options: PnpOptions): { lists: ListStore; files: FileStore; people: People } {
  const sharePoint = openSharePoint(options);
  return {
    lists: createPnpLists(sharePoint, options.now ?? Date.now),
    files: createPnpFiles(sharePoint),
    people: createPnpPeople(sharePoint, options.me),
  };
}
