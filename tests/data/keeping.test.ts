import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { cacheRows } from '../../src/data/cachedStore.ts';
import { databaseName, openDeviceStore } from '../../src/data/deviceStore.ts';
import type { DeviceOwner } from '../../src/data/deviceStore.ts';
import { openDrafts } from '../../src/data/drafts.ts';
import { keepsNothing, openKeeping } from '../../src/data/keeping.ts';
import type { Row, RowQuery } from '../../src/data/listStore.ts';
import { obeyHub } from '../../src/data/obeyHub.ts';
import { newRow } from '../../src/data/outboxEntry.ts';
import { createMemoryLists } from '../support/memoryLists.ts';

const siteUrl = 'https://northshire.example/sites/hub';
const hubQuery: RowQuery = { list: 'hub', columns: ['RecordKey', 'SharedDevices'] };
const stamp = { at: '2027-05-14T08:00:00Z', by: { oid: 'a', name: 'Sample writer', mail: null } };
const nothing = () => undefined;
let person = 0;

const newOwner = (): DeviceOwner => ({ tenantId: 't', oid: `keeper-${(person += 1)}`, siteUrl });

/** What a browser remembers in words, for one test. */
function someFlags(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
  };
}

/** A visit of one person to a hub that says `word`; null for a hub that does not answer. */
async function visit(owner: DeviceOwner, flags: ReturnType<typeof someFlags>, word: string | null) {
  const service = createMemoryLists();
  const row: Row = { id: '1', eTag: '1', created: stamp, modified: stamp, cells: { SharedDevices: word } };
  service.rows.push(row);
  if (word === null) service.failNext('query', { kind: 'offline' });
  const keeping = openKeeping(owner, flags);
  const device = await openDeviceStore(owner, { keepsNothing: keeping.isNothing() });
  const lists = cacheRows(obeyHub(service, keeping), device, {
    neverKept: new Set(),
    mayKeep: keeping.mayKeep,
  });
  return { service, keeping, device, lists };
}

async function databases(owner: DeviceOwner): Promise<string[]> {
  const kinds = { rows: databaseName('rows', owner), words: databaseName('words', owner) };
  const there = (await indexedDB.databases()).map(({ name }) => name);
  return Object.entries(kinds).flatMap(([kind, name]) => (there.includes(name) ? [kind] : []));
}

/** Waits until what was begun without waiting has ended. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('[SD1] where nobody says otherwise rows are kept, once the hub itself has been heard', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const { lists, device } = await visit(owner, flags, 'keep');
  const actions: RowQuery = { list: 'actions', columns: ['RecordKey'] };
  await lists.refresh(actions, null, nothing);
  await settle();
  expect(await device.rows?.getAllKeys('rows')).toEqual([]);
  await lists.refresh(hubQuery, null, nothing);
  await settle();
  expect(await device.rows?.getAllKeys('rows')).toEqual(['actions', 'hub']);
});

test('[SD1] a hub that does not answer stops nobody: what the device knows stands', async () => {
  const { lists, device, keeping } = await visit(newOwner(), someFlags(), null);
  await expect(lists.refresh(hubQuery, null, nothing)).rejects.toMatchObject({ error: { kind: 'offline' } });
  expect(await keeping.mayKeep()).toBe(true);
  await lists.refresh(hubQuery, null, nothing);
  await settle();
  expect(await device.rows?.getAllKeys('rows')).toEqual(['hub']);
});

test('[SD2] a hub that says "keep nothing" wipes what was kept at once, and is obeyed before the next visit asks', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const first = await visit(owner, flags, 'keep');
  await first.lists.refresh(hubQuery, null, nothing);
  await settle();
  expect(await databases(owner)).toEqual(['rows', 'words']);
  first.service.rows[0]!.cells['SharedDevices'] = 'keepNothing';
  await first.lists.refresh(hubQuery, null, nothing);
  await settle();
  expect(await databases(owner)).toEqual(['words']);
  first.device.words?.close();

  expect(keepsNothing(siteUrl, flags)).toBe(true);
  const second = await visit(owner, flags, null);
  expect(second.device).toEqual({ rows: null, words: null });
  await settle();
  expect(await databases(owner)).toEqual([]);
});

test('[SD2] a hub that allows it again is believed', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const first = await visit(owner, flags, 'keepNothing');
  await first.lists.refresh(hubQuery, null, nothing);
  first.device.words?.close();
  const second = await visit(owner, flags, 'keep');
  await second.lists.refresh(hubQuery, null, nothing);
  expect(second.keeping.isNothing()).toBe(false);
});

test('[SD3] said on this device it holds for whoever comes, whatever the hub says, until it is taken back', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const first = await visit(owner, flags, 'keep');
  await first.lists.refresh(hubQuery, null, nothing);
  await settle();
  flags.setItem('race-action-hub:visited', 'yes');
  await first.keeping.setNothingHere(true);
  expect(await databases(owner)).toEqual(['words']);
  expect(flags.getItem('race-action-hub:visited')).toBeNull();

  const other = newOwner();
  const second = await visit(other, flags, 'keep');
  await second.lists.refresh(hubQuery, null, nothing);
  await settle();
  expect(await databases(other)).toEqual([]);
  expect(second.keeping.isNothingHere()).toBe(true);
  await second.keeping.setNothingHere(false);
  expect(second.keeping.isNothing()).toBe(false);
});

test('[SD3] what is remembered of it names no person', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const { keeping, lists } = await visit(owner, flags, 'keepNothing');
  await lists.refresh(hubQuery, null, nothing);
  await keeping.setNothingHere(true);
  expect([...flags.all].flat().join(' ')).not.toContain(owner.oid);
});

test('[SD4] words left unsent stay until they are sent; with none left nothing lies here', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const before = await visit(owner, flags, 'keep');
  const entry = newRow({ list: 'actionUpdates', key: 'u1', oid: owner.oid, keptAt: stamp.at }, {});
  await before.device.words?.put('outbox', entry);
  before.device.words?.close();
  await before.keeping.setNothingHere(true);

  const waiting = await visit(owner, flags, 'keep');
  expect(await waiting.device.words?.count('outbox')).toBe(1);
  await waiting.device.words?.put('outbox', { ...entry, state: 'saved', savedAt: stamp.at });
  waiting.device.words?.close();

  const sent = await visit(owner, flags, 'keep');
  expect(sent.device.words).toBeNull();
  await settle();
  expect(await databases(owner)).toEqual([]);
});

test('[SD4] a draft begun before stays too; one begun afterwards is never called kept', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const before = await visit(owner, flags, 'keep');
  await openDrafts(before.device.words).saveDraft('update|a1', { body: 'We' });
  before.device.words?.close();
  await before.keeping.setNothingHere(true);
  const after = await visit(owner, flags, 'keep');
  expect(await openDrafts(after.device.words).draft('update|a1')).toMatchObject({ fields: { body: 'We' } });
  expect(
    await openDrafts((await visit(newOwner(), flags, 'keep')).device.words).saveDraft('x', {}),
  ).toBeNull();
});

test('[SD2] a second tab that has the rows open does not keep them from going', async () => {
  const [owner, flags] = [newOwner(), someFlags()];
  const [one, two] = [await visit(owner, flags, 'keep'), await visit(owner, flags, 'keep')];
  await one.lists.refresh(hubQuery, null, nothing);
  await settle();
  await one.keeping.setNothingHere(true);
  expect(await databases(owner)).toEqual(['words']);
  await two.lists.refresh(hubQuery, null, nothing);
  await settle();
  const again = await openDB(databaseName('rows', owner));
  expect([...again.objectStoreNames]).toEqual([]);
  again.close();
});
