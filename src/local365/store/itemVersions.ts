import type { ItemRow } from './itemRow.ts';
import type { List } from './list.ts';
import type { Store } from './store.ts';

export interface ItemVersion {
  version: number;
  modified: string;
  editor: number;
  fields: string;
}

/** Keeps the state before a change; versions beyond the list's limit are dropped, oldest first. */
export function keepVersion(store: Store, list: List, row: ItemRow): void {
  if (!list.settings.EnableVersioning) return;
  store.database.run(
    'INSERT INTO itemVersions (key, version, modified, editor, fields) VALUES (?, ?, ?, ?, ?)',
    row.key,
    row.version,
    row.modified,
    row.editor,
    row.fields,
  );
  const limit = list.settings.MajorVersionLimit;
  if (limit > 0) {
    store.database.run(
      'DELETE FROM itemVersions WHERE key = ? AND version <= ?',
      row.key,
      row.version + 1 - limit,
    );
  }
}

/** Newest first, the present state included. */
export function versionsOf(store: Store, row: ItemRow): ItemVersion[] {
  const older = store.database.all<ItemVersion>(
    'SELECT version, modified, editor, fields FROM itemVersions WHERE key = ? ORDER BY version DESC',
    row.key,
  );
  return [{ version: row.version, modified: row.modified, editor: row.editor, fields: row.fields }, ...older];
}
