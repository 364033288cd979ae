import { Refusal } from '../refusal.ts';
import { fieldsOf } from './fields.ts';
import { createItem, getItem } from './items.ts';
import { reindexItem } from './itemIndexes.ts';
import type { ItemRow } from './itemRow.ts';
import type { List } from './list.ts';
import { itemId, stamp, type Store } from './store.ts';

/** One file or folder of a library; `folder` is the path inside the library without slashes at its ends. */
export interface StoredFile {
  key: number;
  listNo: number;
  folder: string;
  name: string;
  isFolder: number;
  size: number;
}

const columns = 'key, listNo, folder, name, isFolder, size';

function splitPath(path: string): { folder: string; name: string } {
  const parts = path.split('/').filter((part) => part !== '');
  return { folder: parts.slice(0, -1).join('/'), name: parts.at(-1) ?? '' };
}

export function findFile(store: Store, list: List, path: string): StoredFile | undefined {
  const { folder, name } = splitPath(path);
  return store.database.get<StoredFile>(
    `SELECT ${columns} FROM files WHERE listNo = ? AND folder = ? AND name = ?`,
    list.no,
    folder,
    name,
  );
}

export function fileOfItem(store: Store, key: number): StoredFile | undefined {
  return store.database.get<StoredFile>(`SELECT ${columns} FROM files WHERE key = ?`, key);
}

export function filesIn(store: Store, list: List, folder: string): StoredFile[] {
  return store.database.all<StoredFile>(
    `SELECT ${columns} FROM files WHERE listNo = ? AND folder = ? ORDER BY name`,
    list.no,
    folder
      .split('/')
      .filter((part) => part !== '')
      .join('/'),
  );
}

export function contentOf(store: Store, key: number): Uint8Array {
  const row = store.database.get<{ content: Uint8Array | null }>(
    'SELECT content FROM files WHERE key = ?',
    key,
  );
  return row?.content ?? new Uint8Array();
}

export function addFolder(store: Store, list: List, path: string, person: number): StoredFile {
  const known = findFile(store, list, path);
  if (known) return known;
  return store.database.atomically(() => {
    const { folder, name } = splitPath(path);
    if (folder !== '') addFolder(store, list, folder, person);
    return insertFile(store, list, folder, name, null, person);
  });
}

/** Makes the file and the folders above it, or replaces its content; `replace: false` refuses an existing name. */
export function saveFile(
  store: Store,
  list: List,
  path: string,
  content: Uint8Array,
  person: number,
  replace: boolean,
): StoredFile {
  return store.database.atomically(() => {
    const known = findFile(store, list, path);
    if (known && !replace)
      throw new Refusal('alreadyExists', path, `A file with the name ${path} already exists.`);
    const { folder, name } = splitPath(path);
    if (known) return replaceContent(store, list, known, content, person);
    if (folder !== '') addFolder(store, list, folder, person);
    return insertFile(store, list, folder, name, content, person);
  });
}

function insertFile(
  store: Store,
  list: List,
  folder: string,
  name: string,
  content: Uint8Array | null,
  person: number,
): StoredFile {
  if (name === '' || /["*:<>?\\|]/.test(name))
    throw new Refusal(
      'badRequest',
      name,
      'The file or folder name contains characters that are not permitted.',
    );
  const item = createItem(store, list, { FileLeafRef: name }, person);
  store.database.run(
    'INSERT INTO files (key, listNo, folder, name, isFolder, size, content) VALUES (?, ?, ?, ?, ?, ?, ?)',
    item.key,
    list.no,
    folder,
    name,
    content ? 0 : 1,
    content?.length ?? 0,
    content,
  );
  return {
    key: item.key,
    listNo: list.no,
    folder,
    name,
    isFolder: content ? 0 : 1,
    size: content?.length ?? 0,
  };
}

function replaceContent(
  store: Store,
  list: List,
  file: StoredFile,
  content: Uint8Array,
  person: number,
): StoredFile {
  store.database.run(
    'UPDATE files SET content = ?, size = ? WHERE key = ?',
    content,
    content.length,
    file.key,
  );
  const before = getItem(store, list, itemId(file.key));
  const after: ItemRow = { ...before, version: before.version + 1, modified: stamp(store), editor: person };
  store.database.run(
    'UPDATE items SET version = ?, modified = ?, editor = ? WHERE key = ?',
    after.version,
    after.modified,
    person,
    file.key,
  );
  reindexItem(store, fieldsOf(store, list), before, after);
  return { ...file, size: content.length };
}

/** The file's address below the site's host. */
export function pathOf(file: StoredFile, listPath: string): string {
  return [listPath, file.folder, file.name].filter((part) => part !== '').join('/');
}
