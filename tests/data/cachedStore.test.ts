import 'fake-indexeddb/auto';
import { cacheRows } from '../../src/data/cachedStore.ts';
import { openDeviceStore } from '../../src/data/deviceStore.ts';
import type { ListStore, Row, RowQuery } from '../../src/data/listStore.ts';
import { StoreFailure } from '../../src/data/storeError.ts';

const by = { oid: 'a', name: 'Sample writer', mail: null };
const query: RowQuery = { list: 'actions', columns: ['Title', 'Marking'] };

function aRow(id: number, modified: string, cells: Row['cells'] = {}): Row {
  const stamp = { at: modified, by };
  return {
    id: String(id),
    eTag: `"${id},1"`,
    created: stamp,
    modified: stamp,
    cells: { Title: `Row ${id}`, ...cells },
  };
}

/** A store that answers one page with what it holds, and notes what it was asked. */
function answering(rows: Row[]) {
  const asked: RowQuery[] = [];
  const state = { rows, failure: null as StoreFailure | null };
  const store: ListStore = {
    async *query(one) {
      asked.push(one);
      if (state.failure) throw state.failure;
      yield { rows: state.rows, total: state.rows.length, isLast: true };
    },
    get: async () => null,
    add: async () => aRow(0, ''),
    change: async () => aRow(0, ''),
    history: async () => [],
    rights: () => ({ add: 'unknown', change: 'unknown' }),
  };
  return { store, asked, state };
}

let person = 0;

async function world(rows: Row[], now: { at: number }) {
  const owner = { tenantId: 't', oid: `person-${(person += 1)}`, siteUrl: 'https://northshire.example' };
  const service = answering(rows);
  const open = async () => {
    const device = await openDeviceStore(owner, { now: now.at });
    return cacheRows(service.store, device, { neverKept: new Set(['restricted']), now: () => now.at });
  };
  return { ...service, open };
}

const nothing = () => undefined;
const start = Date.parse('2027-05-14T09:00:00Z');

describe('Rows kept on a device', () => {
  test('what was read is remembered for the next visit, with its age', async () => {
    const now = { at: start };
    const { open } = await world([aRow(1, '2027-05-14T08:00:00Z')], now);
    await (await open()).refresh(query, null, nothing);
    const known = await (await open()).remembered(query);
    expect(known).toMatchObject({ asOf: '2027-05-14T09:00:00.000Z', from: 'device', isComplete: true });
    expect(known?.rows.map((row) => row.id)).toEqual(['1']);
  });

  test('coming back asks only for what changed since the newest row, five minutes over', async () => {
    const now = { at: start };
    const { open, asked, state } = await world(
      [aRow(1, '2027-05-14T08:00:00Z'), aRow(2, '2027-05-14T07:00:00Z')],
      now,
    );
    const first = await (await open()).refresh(query, null, nothing);
    state.rows = [{ ...aRow(2, '2027-05-14T09:30:00Z', { Title: 'New words' }), eTag: '"2,2"' }];
    now.at += 3_600_000;
    const second = await (await open()).refresh(query, first, nothing);
    expect(asked[1]).toMatchObject({ changedSince: '2027-05-14T07:55:00.000Z' });
    expect(second.rows.map((row) => row.cells['Title'])).toEqual(['Row 1', 'New words']);
    expect(second).toMatchObject({ asOf: '2027-05-14T10:00:00.000Z', fullAt: first.fullAt, from: 'network' });
  });

  test('once a day everything is read again, so that rows removed by hand go', async () => {
    const now = { at: start };
    const { open, asked, state } = await world(
      [aRow(1, '2027-05-14T08:00:00Z'), aRow(2, '2027-05-14T08:00:00Z')],
      now,
    );
    const first = await (await open()).refresh(query, null, nothing);
    state.rows = [aRow(1, '2027-05-14T08:00:00Z')];
    now.at += 25 * 3_600_000;
    const second = await (await open()).refresh(query, first, nothing);
    expect(asked[1]?.changedSince).toBeUndefined();
    expect(second.rows).toHaveLength(1);
  });

  test('rows marked OFFICIAL-SENSITIVE never rest on the device, and their list is then read whole', async () => {
    const now = { at: start };
    const secret = aRow(2, '2027-05-14T08:00:00Z', { Marking: 'OFFICIAL-SENSITIVE' });
    const { open, asked } = await world([aRow(1, '2027-05-14T08:00:00Z'), secret], now);
    expect((await (await open()).refresh(query, null, nothing)).rows).toHaveLength(2);
    const again = await open();
    const known = await again.remembered(query);
    expect(known).toMatchObject({ withheld: 1 });
    expect(known?.rows.map((row) => row.id)).toEqual(['1']);
    await again.refresh(query, known, nothing);
    expect(asked[1]?.changedSince).toBeUndefined();
  });

  test('a restricted list is not kept at all', async () => {
    const { open } = await world([aRow(1, '2027-05-14T08:00:00Z')], { at: start });
    const restricted = { ...query, list: 'restricted' };
    await (await open()).refresh(restricted, null, nothing);
    expect(await (await open()).remembered(restricted)).toBeNull();
  });

  test.each([
    { kind: 'denied' as const, list: 'actions' },
    { kind: 'missing' as const, what: 'list' as const, name: 'actions' },
  ])('a list that answers $kind is forgotten; a service that is only busy leaves it', async (error) => {
    const { open, state } = await world([aRow(1, '2027-05-14T08:00:00Z')], { at: start });
    const first = await (await open()).refresh(query, null, nothing);
    state.failure = new StoreFailure({ kind: 'busy' });
    await expect((await open()).refresh(query, first, nothing)).rejects.toMatchObject({
      error: { kind: 'busy' },
    });
    expect(await (await open()).remembered(query)).not.toBeNull();
    state.failure = new StoreFailure(error);
    await expect((await open()).refresh(query, first, nothing)).rejects.toMatchObject({ error });
    expect(await (await open()).remembered(query)).toBeNull();
  });
});
