import { openOutbox } from '../../src/data/outbox.ts';
import type { StoreError } from '../../src/data/storeError.ts';
import { createMemoryLists } from '../support/memoryLists.ts';
import { entryIn, openDevice } from './outboxWorld.ts';

const cells = { RecordKey: 'k1', Words: 'We met on Tuesday.' };
const keysOf = (store: ReturnType<typeof createMemoryLists>) =>
  store.rows.map((row) => row.cells['RecordKey']);

let device: Awaited<ReturnType<typeof openDevice>>;
beforeEach(async () => {
  device = await openDevice();
});
afterEach(() => device.leave());

test('[D21] an addition is on the device when add resolves, although nothing can be sent', async () => {
  const outbox = await device.open(createMemoryLists(), { online: () => false });
  const entry = await outbox.add('updates', cells);
  expect(entry).toMatchObject({ key: 'k1', state: 'kept', oid: 'oid-1', cells });
  expect(await device.words.getAll('outbox')).toMatchObject([{ key: 'k1', cells }]);
});

test('[D27] a saved entry stays until it is acknowledged, and its row is announced', async () => {
  const outbox = await device.open(createMemoryLists(), { now: () => Date.parse('2027-01-15T21:43:00Z') });
  const announced: unknown[] = [];
  outbox.onSaved((list, row) => announced.push([list, row.id]));
  await outbox.add('updates', cells);
  expect(await entryIn(outbox, 'k1', 'saved')).toMatchObject({
    savedAt: '2027-01-15T21:43:00.000Z',
    id: '1',
  });
  expect(announced).toEqual([['updates', '1']]);
  await outbox.forget('k1');
  expect(outbox.entries()).toEqual([]);
  expect(await device.words.getAll('outbox')).toEqual([]);
});

test.each<[string, StoreError]>([
  ['the reply is lost', { kind: 'offline' }],
  ['the service breaks down', { kind: 'busy' }],
  ['the service refuses in other words', { kind: 'refused', reason: 'whatever' }],
])('[D22] created once where the row arrived but %s', async (_what, error) => {
  const store = createMemoryLists();
  store.failNext('add', error, true);
  const outbox = await device.open(store);
  await outbox.add('updates', cells);
  await entryIn(outbox, 'k1', 'saved');
  expect(keysOf(store)).toEqual(['k1']);
  expect(store.calls).toEqual(['add', 'query']);
});

test('[D22] created once where the reply and the look-up are lost', async () => {
  const store = createMemoryLists();
  store.failNext('add', { kind: 'offline' }, true);
  store.failNext('query', { kind: 'offline' });
  const outbox = await device.open(store);
  await outbox.add('updates', cells);
  await entryIn(outbox, 'k1', 'saved');
  expect(keysOf(store)).toEqual(['k1']);
  expect(store.calls).toEqual(['add', 'query', 'query']);
});

test('[D22] a page closed while a request is on its way: the next visit looks before it sends', async () => {
  const store = createMemoryLists();
  const held = store.hold('add');
  const first = await device.open(store);
  await first.add('updates', cells);
  await held.reached;
  first.close();
  // What a crash leaves behind: the entry still says "sending", the row may have arrived.
  const [left] = await device.words.getAll('outbox');
  expect(left).toMatchObject({ state: 'sending', sentCells: cells });
  const arrived = createMemoryLists();
  await arrived.add('updates', cells);
  const second = await openOutbox({
    db: device.words,
    store: arrived,
    oid: 'oid-1',
    columnsOf: () => ({}),
    locks: otherTabs,
  });
  await entryIn(second, 'k1', 'saved');
  expect(arrived.calls).toEqual(['add', 'query']);
  second.close();
  held.release();
});

test('[D26] throttled: not before the time the service asked for, also when asked to hurry', async () => {
  let now = 1_000_000;
  const store = createMemoryLists();
  store.failNext('add', { kind: 'throttled', retryAfter: 30 });
  const outbox = await device.open(store, { now: () => now });
  await outbox.add('updates', cells);
  expect(await entryIn(outbox, 'k1', 'waiting')).toMatchObject({
    error: { kind: 'throttled' },
    sentCells: null,
  });
  await outbox.flush();
  expect(store.calls).toEqual(['add']);
  now += 30_000;
  await outbox.flush();
  expect(store.calls).toEqual(['add', 'add']);
  expect(outbox.entries()).toMatchObject([{ state: 'saved', tries: 2 }]);
});

test('[D26] denied words stay until the person decides; mine tries again', async () => {
  const store = createMemoryLists();
  store.failNext('add', { kind: 'denied', list: 'updates' });
  const outbox = await device.open(store);
  await outbox.add('updates', cells);
  await entryIn(outbox, 'k1', 'refused');
  await outbox.flush();
  expect(store.calls).toEqual(['add']);
  await outbox.resolve('k1', 'mine');
  expect(outbox.entries()).toMatchObject([{ state: 'saved', error: null }]);
});

test('[D26] signed out: everything waits, and goes after signing in', async () => {
  const store = createMemoryLists();
  store.failNext('add', { kind: 'signedOut', reason: 'interactionRequired' });
  const outbox = await device.open(store, { pause: () => 60_000 });
  await outbox.add('updates', cells);
  await entryIn(outbox, 'k1', 'waiting');
  await outbox.add('updates', { ...cells, RecordKey: 'k2' });
  await outbox.flush();
  expect(keysOf(store)).toEqual(['k1', 'k2']);
});

test('[D24] entries of somebody else are neither shown nor sent', async () => {
  const store = createMemoryLists();
  const outbox = await device.open(store, { online: () => false });
  const mine = await outbox.add('updates', cells);
  await device.words.put('outbox', { ...mine, key: 'theirs', oid: 'oid-2' });
  const again = await device.open(store);
  await again.flush();
  expect(again.entries().map(({ key }) => key)).toEqual(['k1']);
  expect(keysOf(store)).toEqual(['k1']);
  expect(await device.words.get('outbox', ['updates', 'theirs'])).toMatchObject({ state: 'kept' });
});

test('[D25] two tabs flush at once: each row is sent once', async () => {
  const store = createMemoryLists();
  const quiet = await device.open(store, { online: () => false });
  for (const key of ['k1', 'k2', 'k3', 'k4']) await quiet.add('updates', { ...cells, RecordKey: key });
  quiet.close();
  const [one, two] = await Promise.all([device.open(store), device.open(store)]);
  await Promise.all([one.flush(), two.flush()]);
  expect(keysOf(store)).toEqual(['k1', 'k2', 'k3', 'k4']);
  expect(store.calls.filter((verb) => verb === 'add')).toHaveLength(4);
});

test('[D28] words added before an addition is sent travel with it; words added meanwhile follow as a change', async () => {
  const store = createMemoryLists();
  const held = store.hold('add');
  const outbox = await device.open(store);
  await outbox.add('updates', cells);
  await held.reached;
  await outbox.add('updates', { ...cells, Words: 'We met on Wednesday.' });
  held.release();
  await entryIn(outbox, 'k1', 'saved');
  expect(store.calls).toEqual(['add', 'change']);
  expect(store.rows).toMatchObject([{ cells: { Words: 'We met on Wednesday.' } }]);
});

test('[D29] without a database everything works in memory and says so', async () => {
  const store = createMemoryLists();
  const outbox = await device.open(store, { db: null });
  expect(outbox.isDurable).toBe(false);
  await outbox.add('updates', cells);
  await entryIn(outbox, 'k1', 'saved');
  expect(keysOf(store)).toEqual(['k1']);
});

/** Locks of a browser in which the crashed tab no longer holds its own. */
const otherTabs = { request: (_name: string, work: () => Promise<void>) => work() } as unknown as LockManager;
