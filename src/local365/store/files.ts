import { Refusal } from '../refusal.ts';
import { fieldsOf } from './fields.ts';
import { allOf, type Content, dropContent, finishContent, keepContent } from './contents.ts';
import { keepFileVersion } from './fileVersions.ts';
import { createItem, getItem } from './items.ts';
import { reindexItem } from './itemIndexes.ts';
import type { ItemRow } from './itemRow.ts';
import { keepVersion } from './itemVersions.ts';
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
  /** Null for a folder. */
  contentId: number | null;
  hash: string | null;
}

const columns = 'key, listNo, folder, name, isFolder, size, contentId, hash';

/** Kinds of file into which SharePoint writes properties of its own, some time after they came. */
const withProperties = /\.(docx|xlsx|pptx|pdf)$/i;

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
  const id = fileOfItem(store, key)?.contentId;
  return id ? allOf(store, id) : new Uint8Array();
}

/** SharePoint's hash of the file; files of an earlier local365 have none yet. */
export function hashOf(store: Store, { key, contentId, hash }: StoredFile): string {
  if (hash !== null || contentId === null) return hash ?? '';
  const found = finishContent(store, contentId).hash;
  store.database.run('UPDATE files SET hash = ? WHERE key = ?', found, key);
  return found;
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
  given: Uint8Array | Content,
  person: number,
  replace: boolean,
): StoredFile {
  return store.database.atomically(() => {
    const known = findFile(store, list, path);
    if (known && !replace)
      throw new Refusal('alreadyExists', path, `A file with the name ${path} already exists.`);
    const content = given instanceof Uint8Array ? keepContent(store, given) : given;
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
  content: Content | null,
  person: number,
): StoredFile {
  if (name === '' || /["*:<>?\\|]/.test(name))
    throw new Refusal(
      'badRequest',
      name,
      'The file or folder name contains characters that are not permitted.',
    );
  const { key } = createItem(store, list, { FileLeafRef: name }, person);
  const file: StoredFile = {
    ...{ key, listNo: list.no, folder, name, isFolder: content ? 0 : 1, size: content?.size ?? 0 },
    ...{ contentId: content?.id ?? null, hash: content?.hash ?? null },
  };
  store.database.run(
    `INSERT INTO files (${columns}, awaitsProperties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[key, list.no, folder, name, file.isFolder, file.size, file.contentId, file.hash],
    awaitsProperties(file),
  );
  return file;
}

function awaitsProperties({ name, isFolder, size }: StoredFile): number {
  return isFolder === 0 && size > 0 && withProperties.test(name) ? 1 : 0;
}

function replaceContent(
  store: Store,
  list: List,
  file: StoredFile,
  content: Content,
  person: number,
): StoredFile {
  const before = getItem(store, list, itemId(file.key));
  const after: ItemRow = { ...before, version: before.version + 1, modified: stamp(store), editor: person };
  keepVersion(store, list, before);
  keepFileVersion(store, list, { ...file, hash: hashOf(store, file) }, before.version);
  const now = setContent(store, file, content);
  store.database.run('UPDATE files SET awaitsProperties = ? WHERE key = ?', awaitsProperties(now), file.key);
  store.database.run(
    'UPDATE items SET version = ?, modified = ?, editor = ? WHERE key = ?',
    after.version,
    after.modified,
    person,
    file.key,
  );
  reindexItem(store, fieldsOf(store, list), before, after);
  return now;
}

/** Other bytes under the same version, as when SharePoint writes its properties into a file. */
export function setContent(store: Store, file: StoredFile, { id, size, hash }: Content): StoredFile {
  const sql = 'UPDATE files SET contentId = ?, size = ?, hash = ?, awaitsProperties = 0 WHERE key = ?';
  store.database.run(sql, id, size, hash, file.key);
  if (file.contentId !== null) dropContent(store, file.contentId);
  return { ...file, contentId: id, size, hash };
}

/** Files whose properties SharePoint has not written into them yet. */
export function filesAwaitingProperties({ database }: Store): StoredFile[] {
  return database.all<StoredFile>(`SELECT ${columns} FROM files WHERE awaitsProperties = 1`);
}

/** The file's address below the site's host. */
export function pathOf(file: StoredFile, listPath: string): string {
  return [listPath, file.folder, file.name].filter((part) => part !== '').join('/');
}
