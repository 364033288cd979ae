import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { addPart, dropContent, finishContent, newContent, sizeOfContent } from './contents.ts';
import { saveFile, type StoredFile } from './files.ts';
import type { List } from './list.ts';
import { allLists } from './lists.ts';
import type { Store } from './store.ts';

/** A file on its way, in parts. */
export interface Upload {
  id: string;
  listNo: number;
  path: string;
  person: number;
  contentId: number;
  /** What to do at the end where the name is taken: replace (1) or refuse (0). */
  replaces: number;
  /** ISO instant. */
  expires: string;
}

const livesFor = 24 * 3_600_000;

function expiry(store: Store): string {
  return new Date(store.clock.now().getTime() + livesFor).toISOString();
}

export function startUpload(
  store: Store,
  list: List,
  {
    path,
    person,
    replaces,
    id = randomUUID(),
  }: { path: string; person: number; replaces: boolean; id?: string },
): Upload {
  const upload = {
    ...{ id, listNo: list.no, path, person, contentId: newContent(store) },
    ...{ replaces: replaces ? 1 : 0, expires: expiry(store) },
  };
  store.database.run(
    'INSERT INTO uploads (id, listNo, path, person, contentId, replaces, expires) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...Object.values(upload),
  );
  return upload;
}

/** The upload, unless it is over or has never been. */
export function findUpload(store: Store, id: string): Upload | undefined {
  const upload = store.database.get<Upload>('SELECT * FROM uploads WHERE id = ?', id);
  if (!upload || Date.parse(upload.expires) > store.clock.now().getTime()) return upload;
  dropUpload(store, upload);
  return undefined;
}

export function receivedOf(store: Store, upload: Upload): number {
  return sizeOfContent(store, upload.contentId);
}

/** Adds the next bytes; every part gives the upload another day. */
export function receive(store: Store, upload: Upload, bytes: Uint8Array): Upload {
  return store.database.atomically(() => {
    addPart(store, upload.contentId, receivedOf(store, upload), bytes);
    const expires = expiry(store);
    store.database.run('UPDATE uploads SET expires = ? WHERE id = ?', expires, upload.id);
    return { ...upload, expires };
  });
}

/** All bytes are there: the file appears in its place. */
export function finishUpload(store: Store, upload: Upload): StoredFile {
  const list = allLists(store).find(({ no }) => no === upload.listNo);
  if (!list) throw new Refusal('notFound', upload.path);
  return store.database.atomically(() => {
    const content = finishContent(store, upload.contentId);
    const file = saveFile(store, list, upload.path, content, upload.person, upload.replaces === 1);
    store.database.run('DELETE FROM uploads WHERE id = ?', upload.id);
    return file;
  });
}

export function dropUpload(store: Store, upload: Upload): void {
  store.database.atomically(() => {
    store.database.run('DELETE FROM uploads WHERE id = ?', upload.id);
    dropContent(store, upload.contentId);
  });
}
