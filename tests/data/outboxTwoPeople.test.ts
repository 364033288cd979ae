import fc from 'fast-check';
import type { Outbox } from '../../src/data/outbox.ts';
import { createMemoryLists } from '../support/memoryLists.ts';
import { openDevice } from './outboxWorld.ts';

const before = { RecordKey: 'k1', Words: 'before', Other: 'before', DueDay: '2027-06-15T12:00:00Z' };
const columns = ['Words', 'Other', 'DueDay'] as const;
type Edit = Partial<Record<(typeof columns)[number], string>>;

const words = fc.constantFrom('mine', 'other words', '<b>x</b>', '\u202eרגע 👮🏾');
const edit = fc
  .record(
    { Words: words, Other: words, DueDay: fc.constantFrom('2027-07-01T12:00:00Z', '2027-08-02T12:00:00Z') },
    { requiredKeys: [] },
  )
  .filter((cells) => Object.keys(cells).length > 0);
const choice = fc.constantFrom('mine' as const, 'theirs' as const);

/** Sends until nothing is on its way; answers a conflict, and says which cells it asked about. */
async function settle(outbox: Outbox, answer: 'mine' | 'theirs'): Promise<string[] | null> {
  await outbox.flush();
  const stuck = outbox.entries().find(({ state }) => state === 'conflict');
  if (!stuck) return null;
  // Both texts are there to choose from before anybody chooses.
  expect(stuck.theirs).not.toBeNull();
  await outbox.resolve(stuck.key, answer);
  await outbox.flush();
  return Object.keys(stuck.cells);
}

test('[A31] two people edit one action: different fields merge, the same field asks, nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(edit, edit, choice, async (first: Edit, second: Edit, answer) => {
      const store = createMemoryLists();
      await store.add('updates', before);
      const [ann, ben] = [await openDevice('oid-1'), await openDevice('oid-2')];
      const [annsOutbox, bensOutbox] = [await ann.open(store), await ben.open(store)];
      const seen = structuredClone(store.rows[0]!);

      await annsOutbox.change('updates', seen, first);
      expect(await settle(annsOutbox, 'mine')).toBeNull();
      await bensOutbox.change('updates', seen, second);
      const asked = await settle(bensOutbox, answer);

      const both = columns.filter((column) => first[column] !== undefined && second[column] !== undefined);
      const differ = both.filter((column) => first[column] !== second[column]);
      expect(asked !== null).toBe(differ.length > 0);
      const isTheirs = asked !== null && answer === 'theirs';
      const expected = { ...before, ...first, ...(isTheirs ? {} : second) };
      expect(store.rows[0]?.cells).toEqual(expected);
      expect(store.rows).toHaveLength(1);
      ann.leave();
      ben.leave();
    }),
    { numRuns: 80 },
  );
});

test('[A31] a conflict outlives the page: words and question are there again', async () => {
  const store = createMemoryLists();
  await store.add('updates', before);
  const device = await openDevice();
  const outbox = await device.open(store);
  const seen = structuredClone(store.rows[0]!);
  store.changeAs('Lead', 'k1', { DueDay: '2027-07-01T12:00:00Z' });
  await outbox.change('updates', seen, { DueDay: '2027-08-02T12:00:00Z', Words: 'mine' });
  await outbox.flush();
  outbox.close();
  const again = await device.open(store);
  await again.flush();
  expect(again.entries()).toMatchObject([
    {
      state: 'conflict',
      cells: { DueDay: '2027-08-02T12:00:00Z', Words: 'mine' },
      theirs: { modified: { by: { name: 'Lead' } } },
    },
  ]);
  device.leave();
});
