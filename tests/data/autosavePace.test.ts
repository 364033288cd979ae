import { createMemoryLists } from '../support/memoryLists.ts';
import { openDevice } from './outboxWorld.ts';

const minute = 60_000;
const begun = Date.parse('2027-01-15T09:00:00Z');

/** A clock, a device and a store whose versions are counted by the minute they came in. */
async function world() {
  let now = begun;
  const store = createMemoryLists();
  const versions: number[] = [];
  const counted = {
    ...store,
    change: async (...args: Parameters<typeof store.change>) => {
      const row = await store.change(...args);
      versions.push(now);
      return row;
    },
  };
  const device = await openDevice();
  const open = () => device.open(counted, { now: () => now, restOf: () => minute });
  return { store, versions, device, open, tick: (ms: number) => (now += ms) };
}

test('[V23] [D45] an hour of typing, left every ten seconds: at most one version a minute, and every word', async () => {
  const { store, versions, device, open, tick } = await world();
  const outbox = await open();
  await store.add('updates', { RecordKey: 'k1', Words: '' });
  let words = '';
  for (let second = 0; second < 3600; second += 10) {
    words += ` w${second}`;
    await outbox.change('updates', structuredClone(store.rows[0]!), { Words: words });
    tick(10_000);
    await outbox.flush();
  }
  tick(minute);
  await outbox.flush();
  expect(versions.length).toBeGreaterThan(50);
  expect(versions.length).toBeLessThanOrEqual(61);
  for (const [at, time] of versions.entries())
    if (at > 0) expect(time - versions[at - 1]!).toBeGreaterThanOrEqual(minute);
  expect(store.rows[0]?.cells['Words']).toBe(words);
  device.leave();
});

test('[V23] [D45] the first words go at once; acknowledged and after a reload the minute still counts', async () => {
  const { store, versions, device, open, tick } = await world();
  const first = await open();
  await store.add('updates', { RecordKey: 'k1', Words: '' });
  await first.change('updates', structuredClone(store.rows[0]!), { Words: 'one' });
  await first.flush();
  expect(versions).toEqual([begun]);
  await first.forget('k1');
  first.close();
  const again = await open();
  tick(20_000);
  await again.change('updates', structuredClone(store.rows[0]!), { Words: 'two' });
  await again.flush();
  expect(again.entries()).toMatchObject([{ state: 'kept', cells: { Words: 'two' } }]);
  tick(40_000);
  await again.flush();
  expect(versions).toEqual([begun, begun + minute]);
  device.leave();
});
