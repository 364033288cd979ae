import { keptBeside } from '../../src/data/outboxAnswer.ts';
import { newChange, withMore } from '../../src/data/outboxEntry.ts';
import { createMemoryLists } from '../support/memoryLists.ts';
import type { MemoryLists } from '../support/memoryLists.ts';
import { entryIn, openDevice } from './outboxWorld.ts';

const before = { RecordKey: 'k1', Words: 'before', Other: 'before', DueDay: '2027-06-14T23:00:00Z' };

let device: Awaited<ReturnType<typeof openDevice>>;
let store: MemoryLists;
beforeEach(async () => {
  device = await openDevice();
  store = createMemoryLists();
  await store.add('updates', before);
  store.calls.length = 0;
});
afterEach(() => device.leave());

const row = () => structuredClone(store.rows[0] ?? fail());
const fail = (): never => {
  throw new Error('no row');
};

test('[D23] a change nobody was faster than is saved with the eTag the writer saw', async () => {
  const outbox = await device.open(store);
  await outbox.change('updates', row(), { Words: 'after' });
  await entryIn(outbox, 'k1', 'saved');
  expect(store.calls).toEqual(['change']);
  expect(store.rows).toMatchObject([{ eTag: '2', cells: { Words: 'after', Other: 'before' } }]);
});

test('[D23] others changed other cells: merged without a question', async () => {
  const outbox = await device.open(store);
  const seen = row();
  store.changeAs('Ann', 'k1', { Other: 'by Ann' });
  await outbox.change('updates', seen, { Words: 'after' });
  await entryIn(outbox, 'k1', 'saved');
  expect(store.rows).toMatchObject([{ cells: { Words: 'after', Other: 'by Ann' } }]);
});

test('[D23] words added to an unsent change: what the writer saw first stays what they are compared with', () => {
  const target = { key: 'k1', list: 'updates', oid: 'ben', keptAt: '2027-05-14T09:00:00Z' };
  const first = newChange(target, row(), { Words: 'after' });
  const byAnn = { ...row(), eTag: '7', cells: { ...before, Words: 'by Ann', Other: 'by Ann' } };
  const both = withMore(first, newChange(target, byAnn, { Words: 'after all', Other: 'mine' }));
  expect(both).toMatchObject({
    eTag: first.eTag,
    cells: { Words: 'after all', Other: 'mine' },
    base: { Words: 'before', Other: 'by Ann' },
  });
});

test('[D23] the reply of a change was lost: found to be ours already, days compared as days', async () => {
  store.failNext('change', { kind: 'offline' }, true);
  const outbox = await device.open(store);
  await outbox.change('updates', row(), { DueDay: '2027-07-01T12:00:00Z' });
  await entryIn(outbox, 'k1', 'waiting');
  store.changeAs('SharePoint', 'k1', { DueDay: '2027-06-30T23:00:00Z' });
  await entryIn(outbox, 'k1', 'saved');
  expect(store.rows).toMatchObject([{ eTag: '3' }]);
});

test('[D23] others changed the same cell: asked, mine wins when chosen', async () => {
  const outbox = await device.open(store);
  const seen = row();
  store.changeAs('Ann', 'k1', { Words: 'by Ann' });
  await outbox.change('updates', seen, { Words: 'after' });
  const conflict = await entryIn(outbox, 'k1', 'conflict');
  expect(conflict).toMatchObject({ cells: { Words: 'after' }, theirs: { cells: { Words: 'by Ann' } } });
  await outbox.resolve('k1', 'mine');
  expect(outbox.entries()).toMatchObject([{ state: 'saved' }]);
  expect(store.rows).toMatchObject([{ cells: { Words: 'after' } }]);
});

test('[D23] others changed the same cell: theirs stays when chosen, and is announced', async () => {
  const outbox = await device.open(store);
  const seen = row();
  store.changeAs('Ann', 'k1', { Words: 'by Ann' });
  await outbox.change('updates', seen, { Words: 'after' });
  await entryIn(outbox, 'k1', 'conflict');
  const announced: unknown[] = [];
  outbox.onSaved((_list, { cells }) => announced.push(cells['Words']));
  await outbox.resolve('k1', 'theirs');
  expect(outbox.entries()).toEqual([]);
  expect(announced).toEqual(['by Ann']);
});

describe('[D23] [V24] a change of several thoughts, one of which somebody else wrote too', () => {
  const part = { RecordKey: 'p1', Narrative: 'before', Plan: null, Level: 2, LevelReason: null };
  const seenPart = async () => {
    await store.add('returns', part);
    return structuredClone(store.rows.find(({ cells }) => cells['RecordKey'] === 'p1') ?? fail());
  };
  const mine = { Narrative: 'mine', Plan: 'my plan', Level: 3, LevelReason: 'my reason' };
  const cells = () => store.rows.find((one) => one.cells['RecordKey'] === 'p1')?.cells;

  test.each([
    [{ Narrative: 'by Ann' }, { ...mine, Narrative: 'by Ann' }],
    [{ Level: 1 }, { ...mine, Level: 1, LevelReason: null }],
    [
      { Narrative: 'by Ann', Level: 1 },
      { ...part, Narrative: 'by Ann', Level: 1, Plan: 'my plan' },
    ],
  ])('theirs (%j) takes that thought only; the others are sent', async (theirs, after) => {
    const seen = await seenPart();
    const outbox = await device.open(store);
    store.changeAs('Ann', 'p1', theirs);
    await outbox.change('returns', seen, mine);
    const asked = await entryIn(outbox, 'p1', 'conflict');
    expect(asked.both).toEqual(Object.keys(theirs));
    await outbox.resolve('p1', 'theirs', keptBeside(asked));
    await entryIn(outbox, 'p1', 'saved');
    expect(cells()).toMatchObject(after);
  });

  test("nothing of one's own is left: the change goes", async () => {
    const seen = await seenPart();
    const outbox = await device.open(store);
    store.changeAs('Ann', 'p1', { Narrative: 'by Ann' });
    await outbox.change('returns', seen, { Narrative: 'mine' });
    const asked = await entryIn(outbox, 'p1', 'conflict');
    await outbox.resolve('p1', 'theirs', keptBeside(asked));
    expect(outbox.entries()).toEqual([]);
  });

  test('mine counts for what was shown: a column changed since is asked about, not written over', async () => {
    const seen = await seenPart();
    const outbox = await device.open(store);
    store.changeAs('Ann', 'p1', { Narrative: 'by Ann' });
    await outbox.change('returns', seen, mine);
    await entryIn(outbox, 'p1', 'conflict');
    store.changeAs('Ann', 'p1', { Plan: 'plan of Ann' });
    await outbox.resolve('p1', 'mine');
    const again = await entryIn(outbox, 'p1', 'conflict');
    expect(again).toMatchObject({ both: ['Plan'], theirs: { cells: { Plan: 'plan of Ann' } } });
    expect(cells()).toMatchObject({ Plan: 'plan of Ann', Narrative: 'by Ann' });
  });

  test('mine counts for what was shown: words that came while the others travelled are asked about too', async () => {
    const seen = await seenPart();
    const outbox = await device.open(store);
    store.changeAs('Ann', 'p1', { Narrative: 'by Ann', Plan: 'plan of Ann' });
    const held = store.hold('change');
    await outbox.change('returns', seen, { Narrative: 'mine' });
    await held.reached;
    await outbox.change('returns', seen, { Plan: 'my plan' });
    held.release();
    expect((await entryIn(outbox, 'p1', 'conflict')).both).toEqual(['Narrative']);
    await outbox.resolve('p1', 'mine');
    expect((await entryIn(outbox, 'p1', 'conflict')).both).toEqual(['Plan']);
    expect(cells()).toMatchObject({ Plan: 'plan of Ann' });
  });
});

test("[D21] a conflict outlives a reload; the others' row is never kept on the device", async () => {
  const first = await device.open(store);
  const seen = row();
  store.changeAs('Ann', 'k1', { Words: 'by Ann' });
  await first.change('updates', seen, { Words: 'after' });
  await entryIn(first, 'k1', 'conflict');
  first.close();
  expect(await device.words.getAll('outbox')).toMatchObject([{ state: 'conflict', theirs: null }]);
  const second = await device.open(store);
  expect(await entryIn(second, 'k1', 'conflict')).toMatchObject({ theirs: { cells: { Words: 'by Ann' } } });
});

test('[D28] two changes of one row before it is sent become one, seen from the first', async () => {
  const outbox = await device.open(store, { online: () => false });
  await outbox.change('updates', row(), { Words: 'once' });
  const merged = await outbox.change('updates', row(), { Words: 'twice', Other: 'too' });
  expect(merged).toMatchObject({
    cells: { Words: 'twice', Other: 'too' },
    base: { Words: 'before', Other: 'before' },
  });
  expect(outbox.entries()).toHaveLength(1);
});

test('[D26] a row that is gone: the words stay, refused', async () => {
  const outbox = await device.open(store);
  const seen = row();
  store.rows.length = 0;
  await outbox.change('updates', seen, { Words: 'after' });
  expect(await entryIn(outbox, 'k1', 'refused')).toMatchObject({ error: { kind: 'missing', what: 'row' } });
});

test('a change is dropped by forget while it is on its way: it does not come back', async () => {
  const held = store.hold('change');
  const outbox = await device.open(store);
  await outbox.change('updates', row(), { Words: 'after' });
  await held.reached;
  await outbox.forget('k1');
  held.release();
  await outbox.flush();
  expect(outbox.entries()).toEqual([]);
});

test.each(['before', 'after'])(
  '[D27] words that came just %s an acknowledgement are not lost',
  async (when) => {
    const outbox = await device.open(store);
    await outbox.change('updates', row(), { Words: 'first' });
    await entryIn(outbox, 'k1', 'saved');
    const more = () => outbox.change('updates', row(), { Words: 'second' });
    const [first, then] = [more, () => outbox.acknowledge('k1')];
    await Promise.all(when === 'before' ? [first(), then()] : [then(), first()]);
    await entryIn(outbox, 'k1', 'saved');
    expect(store.rows).toMatchObject([{ cells: { Words: 'second' } }]);
    await outbox.acknowledge('k1');
    expect(outbox.entries()).toEqual([]);
  },
);
