import type { List } from './list.ts';
import type { Store } from './store.ts';

export interface FileVersion {
  version: number;
  contentId: number;
  size: number;
  hash: string;
}

interface File {
  key: number;
  contentId: number | null;
  size: number;
  hash: string;
}

/** Keeps the bytes a file had before they are replaced; versions beyond the library's limit are dropped, oldest first. */
export function keepFileVersion(store: Store, list: List, file: File, version: number): void {
  if (!list.settings.EnableVersioning || file.contentId === null) return;
  store.database.run(
    'INSERT INTO fileVersions (key, version, contentId, size, hash) VALUES (?, ?, ?, ?, ?)',
    ...[file.key, version, file.contentId, file.size, file.hash],
  );
  const limit = list.settings.MajorVersionLimit;
  if (limit <= 0) return;
  store.database.run(
    'DELETE FROM fileVersions WHERE key = ? AND version <= ?',
    file.key,
    version + 1 - limit,
  );
}

export function fileVersion(store: Store, key: number, version: number): FileVersion | undefined {
  return store.database.get<FileVersion>(
    'SELECT version, contentId, size, hash FROM fileVersions WHERE key = ? AND version = ?',
    key,
    version,
  );
}
