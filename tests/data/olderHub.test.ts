import { cacheRows } from '../../src/data/cachedStore.ts';
import { watchVersions } from '../../src/data/hubVersions.ts';
import type { ListStore, Row, RowQuery } from '../../src/data/listStore.ts';
import { allowOlderHub } from '../../src/data/olderHub.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import { since } from '../../src/domain/columns/definition.ts';
import type { Cell } from '../../src/domain/columns/definition.ts';
import { text } from '../../src/domain/columns/text.ts';
import { yesNo } from '../../src/domain/columns/yesNo.ts';
import { readableByAll } from '../../src/domain/groups.ts';
import { defineList } from '../../src/domain/list.ts';

const about = {
  about: 'For a test.',
  permissions: readableByAll(),
  retention: { note: '', reviewMonths: 1 },
  rows: { force: 1, national: 1 },
};
const notes = defineList('notes', {
  ...about,
  columns: { title: text(), colour: since(2, text()), isLoud: since(2, yesNo()) },
});
const songs = defineList('songs', { ...about, since: 2, columns: { title: text() } });
const stamp = { at: '2027-05-14T08:00:00Z', by: { oid: null, name: 'Sample writer', mail: null } };
const columns = ['RecordKey', 'Title', 'Colour', 'IsLoud'];

/** A site as the adapters show it: unknown columns are left out, an unknown list or cell is refused by name. */
function aSite(schemaVersion: number, leastClient = 1) {
  const has = { version: schemaVersion, columns: new Set(['RecordKey', 'Title']), songs: schemaVersion > 1 };
  const asked: RowQuery[] = [];
  const written: Record<string, Cell>[] = [];
  const row = (cells: Row['cells']): Row => ({ id: '1', eTag: '1', created: stamp, modified: stamp, cells });
  const check = (list: string, written: readonly string[] = []) => {
    if (list === 'songs' && !has.songs) throw new StoreFailure({ kind: 'missing', what: 'list', name: list });
    const missing = written.find((name) => list === 'notes' && !has.columns.has(name));
    if (missing) throw new StoreFailure({ kind: 'missing', what: 'column', name: missing });
  };
  const store: ListStore = {
    async *query(query) {
      asked.push(query);
      check(query.list);
      const rows =
        query.list === 'hub'
          ? [row({ RecordKey: 'hub', SchemaVersion: has.version, LeastClient: leastClient })]
          : [row({ RecordKey: 'note-1', Title: 'One', ...(has.version > 1 ? { Colour: 'red' } : {}) })];
      yield { rows, total: 1, isLast: true };
    },
    get: async (list) => (check(list), row({ RecordKey: 'note-1' })),
    add: async (list, cells) => (check(list, Object.keys(cells)), written.push(cells), row(cells)),
    change: async (list, _id, cells) => (check(list, Object.keys(cells)), written.push(cells), row(cells)),
    history: async () => [],
    rights: () => ({ add: 'yes', change: 'yes' }),
  };
  const watch = watchVersions(store, 2);
  const migrate = () => {
    has.version = 2;
    has.columns = new Set(columns);
  };
  const lose = () => void (has.songs = false);
  return {
    asked,
    written,
    watch,
    migrate,
    lose,
    lists: allowOlderHub(store, watch, { own: 2, load: async () => [notes, songs] }),
  };
}

async function rowsOf(lists: Pick<ListStore, 'query'>, query: RowQuery): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of lists.query(query)) rows.push(...page.rows);
  return rows;
}

describe('An app that is newer than the hub', () => {
  test('[D40] reads columns and lists the hub does not have yet as empty, and stops asking for them', async () => {
    const { lists, asked } = aSite(1);
    expect((await rowsOf(lists, { list: 'notes', columns }))[0]?.cells).toEqual({
      RecordKey: 'note-1',
      Title: 'One',
    });
    expect(await rowsOf(lists, { list: 'songs', columns: ['RecordKey'] })).toEqual([]);
    await rowsOf(lists, { list: 'notes', columns });
    expect(asked.filter(({ list }) => list === 'notes').map((query) => query.columns.length)).toEqual([4, 2]);
  });

  test('[D40][D14] a list that an up-to-date hub lacks is named', async () => {
    const { lists, lose } = aSite(2);
    lose();
    await expect(rowsOf(lists, { list: 'songs', columns })).rejects.toMatchObject({
      error: { kind: 'missing', what: 'list', name: 'songs' },
    });
  });

  test('[D41] leaves out later cells with nothing in them, and is refused by name where there are words', async () => {
    const { lists, written } = aSite(1);
    await lists.add('notes', { RecordKey: 'note-2', Colour: null, IsLoud: false });
    await rowsOf(lists, { list: 'hub', columns: ['RecordKey'] });
    await lists.change('notes', '1', { Title: 'Two', Colour: null }, '1');
    expect(written).toEqual([{ RecordKey: 'note-2' }, { Title: 'Two' }]);
    await expect(lists.add('notes', { RecordKey: 'note-3', Colour: 'blue' })).rejects.toMatchObject({
      error: { kind: 'missing', name: 'Colour' },
    });
  });

  test('[D42] once the owner has brought the hub up to date, everything is read again with the new columns', async () => {
    const { lists, migrate } = aSite(1);
    const cached = cacheRows(lists, { rows: null }, { neverKept: new Set() });
    const query = { list: 'notes', columns };
    await rowsOf(lists, { list: 'hub', columns: ['RecordKey'] });
    const before = await cached.refresh(query, null, () => undefined);
    expect(before.columns).toEqual(['RecordKey', 'Title']);
    expect((await cached.refresh(query, before, () => undefined)).rows[0]?.cells['Colour']).toBeUndefined();
    migrate();
    await rowsOf(lists, { list: 'hub', columns: ['RecordKey'] });
    const after = await cached.refresh(query, before, () => undefined);
    expect(after.rows[0]?.cells['Colour']).toBe('red');
    expect(after.columns).toEqual(columns);
  });
});

describe('An app that is older than the hub allows', () => {
  test('[D43] may write nothing once the service has said so, and asks when it does not know', async () => {
    const { lists, watch, asked } = aSite(3, 3);
    expect(lists.rights('notes').add).toBe('yes');
    expect(await watch.maySend()).toBe(false);
    expect(await watch.maySend()).toBe(false);
    expect(asked.length).toBe(1);
    expect(lists.rights('notes')).toEqual({ add: 'no', change: 'no' });
  });
});
