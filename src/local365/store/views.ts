import { randomUUID } from 'node:crypto';
import type { List } from './list.ts';
import type { Store } from './store.ts';

export interface View {
  id: string;
  listNo: number;
  title: string;
  fields: string[];
  query: string;
  rowLimit: number;
  isDefault: boolean;
  isHidden: boolean;
  paged: boolean;
}

type ViewRow = { id: string; listNo: number; title: string; definition: string };

export function viewsOf(store: Store, list: List): View[] {
  return store.database
    .all<ViewRow>('SELECT * FROM views WHERE listNo = ? ORDER BY rowid', list.no)
    .map((row) => ({
      ...(JSON.parse(row.definition) as View),
      id: row.id,
      listNo: row.listNo,
      title: row.title,
    }));
}

export function addView(store: Store, list: List, given: Partial<View> & { title: string }): View {
  const view: View = {
    fields: ['LinkTitle'],
    query: '',
    rowLimit: 30,
    isDefault: false,
    isHidden: false,
    paged: true,
    ...given,
    id: randomUUID(),
    listNo: list.no,
  };
  saveView(store, view);
  return view;
}

export function saveView(store: Store, view: View): void {
  store.database.atomically(() => {
    if (view.isDefault) {
      store.database.run(
        `UPDATE views SET definition = json_set(definition, '$.isDefault', json('false')) WHERE listNo = ? AND id <> ?`,
        view.listNo,
        view.id,
      );
    }
    store.database.run(
      `INSERT INTO views (id, listNo, title, definition) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, definition = excluded.definition`,
      view.id,
      view.listNo,
      view.title,
      JSON.stringify(view),
    );
  });
}

export function removeView(store: Store, view: View): void {
  store.database.atomically(() => store.database.run('DELETE FROM views WHERE id = ?', view.id));
}

export function addDefaultView(store: Store, list: List): void {
  const title = list.template === 101 ? 'All Documents' : 'All Items';
  addView(store, list, {
    title,
    isDefault: true,
    fields: list.template === 101 ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
  });
}
