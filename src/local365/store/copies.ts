import { finishContent } from './contents.ts';
import { hashOf, saveFile, type StoredFile } from './files.ts';
import type { List } from './list.ts';
import type { Store } from './store.ts';

export interface Destination {
  list: List;
  path: string;
}

/** The same bytes in another place, its folders made; what is there already is refused unless it may be replaced. */
export function copyFile(
  store: Store,
  file: StoredFile,
  to: Destination,
  person: number,
  replace: boolean,
): StoredFile {
  const { contentId: id, size } = file;
  const content = id === null ? finishContent(store, 0) : { id, size, hash: hashOf(store, file) };
  return saveFile(store, to.list, to.path, content, person, replace);
}
