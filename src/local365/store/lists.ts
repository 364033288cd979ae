import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { addField } from './fields.ts';
import { builtInFields } from './builtInFields.ts';
import { type List, libraryTemplate, type ListSettings } from './list.ts';
import { itemKey, stamp, type Store } from './store.ts';
import { addDefaultView } from './views.ts';

/** [L9] A new list keeps versions, 50 of them; a new library 500. */
function firstSettings(template: number): ListSettings {
  const library = template === libraryTemplate;
  return {
    Description: '',
    Hidden: false,
    NoCrawl: false,
    EnableVersioning: true,
    MajorVersionLimit: library ? 500 : 50,
    EnableAttachments: !library,
    EnableFolderCreation: library,
    OnQuickLaunch: false,
    ContentTypesEnabled: false,
    ForceCheckout: false,
    EnableMinorVersions: false,
    EnableModeration: false,
    DraftVersionVisibility: 0,
    ReadSecurity: 1,
    WriteSecurity: 1,
  };
}

type ListRow = Omit<List, 'ownRights' | 'settings'> & { ownRights: number; settings: string };

function toList(row: ListRow): List {
  return { ...row, ownRights: row.ownRights === 1, settings: JSON.parse(row.settings) as ListSettings };
}

export function allLists(store: Store): List[] {
  return store.database.all<ListRow>('SELECT * FROM lists ORDER BY title').map(toList);
}

/** By id, title or the last part of its address. */
export function findList(store: Store, wanted: string): List | undefined {
  const plain = wanted.replace(/[{}]/g, '');
  const row =
    store.database.get<ListRow>('SELECT * FROM lists WHERE id = ?', plain.toLowerCase()) ??
    store.database.get<ListRow>('SELECT * FROM lists WHERE title = ?', plain) ??
    store.database.get<ListRow>('SELECT * FROM lists WHERE lower(urlName) = lower(?)', plain);
  return row && toList(row);
}

function listByNumber(store: Store, no: number): List | undefined {
  const row = store.database.get<ListRow>('SELECT * FROM lists WHERE no = ?', no);
  return row && toList(row);
}

export function addList(
  store: Store,
  title: string,
  template: number,
  settings: Partial<ListSettings>,
): List {
  if (store.database.get('SELECT 1 FROM lists WHERE title = ?', title)) {
    throw new Refusal(
      'alreadyExists',
      title,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    );
  }
  return store.database.atomically(() => {
    const now = stamp(store);
    const { lastId } = store.database.run(
      `INSERT INTO lists (id, title, urlName, template, created, modified, itemCount, lastId, ownRights, settings)
       VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, ?)`,
      randomUUID(),
      title,
      title.replace(/[^\w .-]/g, ''),
      template,
      now,
      now,
      JSON.stringify({ ...firstSettings(template), ...settings }),
    );
    const list = listByNumber(store, lastId);
    if (!list) throw new Refusal('notFound', title);
    for (const field of builtInFields(template)) addField(store, list, field);
    addDefaultView(store, list);
    return list;
  });
}

export function changeList(
  store: Store,
  list: List,
  change: { title?: string; settings?: Partial<ListSettings> },
): List {
  const settings = { ...list.settings, ...change.settings };
  store.database.atomically(() =>
    store.database.run(
      'UPDATE lists SET title = ?, settings = ? WHERE no = ?',
      change.title ?? list.title,
      JSON.stringify(settings),
      list.no,
    ),
  );
  return { ...list, title: change.title ?? list.title, settings };
}

export function removeList(store: Store, list: List): void {
  const range = [itemKey(list.no, 0), itemKey(list.no + 1, 0) - 1];
  store.database.atomically(() => {
    for (const table of ['items', 'itemVersions', 'files', 'fileVersions'])
      store.database.run(`DELETE FROM ${table} WHERE key BETWEEN ? AND ?`, ...range);
    store.database.run(
      'DELETE FROM itemIndexes WHERE fieldNo IN (SELECT no FROM fields WHERE listNo = ?)',
      list.no,
    );
    store.database.run('DELETE FROM assignments WHERE scope = ?', list.no);
    store.database.run('DELETE FROM lists WHERE no = ?', list.no);
  });
  store.fieldsByList.delete(list.no);
}

/** Where the list lives under the site: lists below /Lists, libraries at the site itself. */
export function listPath(list: List, sitePath: string): string {
  return list.template === libraryTemplate
    ? `${sitePath}/${list.urlName}`
    : `${sitePath}/Lists/${list.urlName}`;
}
