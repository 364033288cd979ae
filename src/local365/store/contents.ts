import { quickXorHash } from './quickXorHash.ts';
import type { Store } from './store.ts';

/** The bytes of a file, in parts as they came. Once kept they never change: versions and copies share them. */
export interface Content {
  id: number;
  size: number;
  hash: string;
}

/** An empty content to which parts are added. */
export function newContent(store: Store): number {
  const { database } = store;
  const { id } = database.get<{ id: number }>('SELECT coalesce(max(id), 0) + 1 AS id FROM contents') ?? {
    id: 1,
  };
  addPart(store, id, 0, new Uint8Array());
  return id;
}

export function addPart({ database }: Store, id: number, at: number, bytes: Uint8Array): void {
  database.run(
    'INSERT OR REPLACE INTO contents (id, at, bytes) VALUES (?, ?, coalesce(?, zeroblob(0)))',
    id,
    at,
    bytes,
  );
}

/** The finished content with its size and hash. */
export function finishContent(store: Store, id: number): Content {
  return { id, size: sizeOfContent(store, id), hash: quickXorHash(partsOf(store, id)) };
}

export function keepContent(store: Store, bytes: Uint8Array): Content {
  const id = newContent(store);
  addPart(store, id, 0, bytes);
  return finishContent(store, id);
}

export function sizeOfContent({ database }: Store, id: number): number {
  const sql = 'SELECT coalesce(max(at + length(bytes)), 0) AS size FROM contents WHERE id = ?';
  return database.get<{ size: number }>(sql, id)?.size ?? 0;
}

/** Part after part, read when it is asked for. */
export function* partsOf({ database }: Store, id: number): Generator<Uint8Array> {
  const sql = 'SELECT at, bytes FROM contents WHERE id = ? AND at >= ? ORDER BY at LIMIT 1';
  for (let at = 0; ;) {
    const part = database.get<{ at: number; bytes: Uint8Array }>(sql, id, at);
    if (!part || part.bytes.length === 0) return;
    yield part.bytes;
    at = part.at + part.bytes.length;
  }
}

export function allOf(store: Store, id: number): Uint8Array {
  return Buffer.concat([...partsOf(store, id)]);
}

/** The same bytes with a few more at their end. */
export function extended(store: Store, id: number, more: Uint8Array): Content {
  const next = newContent(store);
  let at = 0;
  for (const part of [...partsOf(store, id), more]) {
    addPart(store, next, at, part);
    at += part.length;
  }
  return finishContent(store, next);
}

/** Drops bytes that no file and no version has any more. */
export function dropContent({ database }: Store, id: number): void {
  database.run(
    `DELETE FROM contents WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM files WHERE contentId = ?1)
     AND NOT EXISTS (SELECT 1 FROM fileVersions WHERE contentId = ?1)`,
    id,
  );
}

/** Drops the bytes of files and versions that were deleted; those of uploads under way stay. */
export function dropLostContents({ database }: Store): void {
  database.run(
    `DELETE FROM contents WHERE id NOT IN (
       SELECT contentId FROM files WHERE contentId IS NOT NULL UNION SELECT contentId FROM fileVersions
       UNION SELECT contentId FROM uploads)`,
  );
}
