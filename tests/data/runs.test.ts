import { createMemoryLists } from '../support/memoryLists.ts';
import type { PlannedWrite } from '../../src/data/runs/runs.ts';
import type { Row } from '../../src/data/listStore.ts';
import { addOf, keysOf, planOf, runDevice, runIn } from './runsWorld.ts';

const adds = (count: number) => keysOf(count).map((key) => addOf(key));

function changeOf(row: Row, words: string, beside: Partial<PlannedWrite> = {}): PlannedWrite {
  const key = String(row.cells['RecordKey']);
  const before = { id: row.id, eTag: row.eTag, cells: { Words: row.cells['Words'] } };
  return {
    ...{ list: 'items', kind: 'change', recordKey: key, cells: { Words: words }, before, says: key },
    ...beside,
  };
}

async function withRows(count: number) {
  const lists = createMemoryLists();
  for (const key of keysOf(count)) await lists.add('items', { RecordKey: key, Words: 'old', Other: 'same' });
  lists.calls.length = 0;
  return lists;
}

const wordsIn = (rows: readonly Row[]) => rows.map(({ cells }) => cells['Words']);
const proof = (key: string) => ({ list: 'events', recordKey: key, cells: { RecordKey: key } });

test('[RN1] every row is written once, in the order of the plan, and the run says so', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists);
  const key = await runs.start(planOf(adds(12)));
  const done = await runIn(runs, key, 'done');
  expect(lists.rows.map(({ cells }) => cells['RecordKey'])).toEqual(keysOf(12));
  expect(done).toMatchObject({ of: 12, saved: 12, failed: [], minutesLeft: null, state: 'done' });
  expect(runs.isDurable()).toBe(true);
  runs.close();
});

test('[RN1] pressed twice it is one run', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists);
  await Promise.all([runs.start(planOf(adds(3))), runs.start(planOf(adds(3)))]);
  await runIn(runs, 'run-1', 'done');
  expect(runs.entries()).toHaveLength(1);
  expect(lists.rows).toHaveLength(3);
  runs.close();
});

test('[RN2] what proves a row comes with it and never without it; what proves the run comes with its first row', async () => {
  const lists = await withRows(2);
  const [first, second] = lists.rows as [Row, Row];
  const writes = [
    changeOf(first, 'new', { proofs: [proof('proof-0')] }),
    changeOf(second, 'new', { proofs: [proof('proof-1')] }),
  ];
  lists.changeAs('Lee', 'item-0', { Words: 'theirs' });
  const runs = await runDevice().open(lists);
  await runs.start(planOf(writes, { events: [proof('event')] }));
  const done = await runIn(runs, 'run-1', 'done');
  expect(done.saved).toBe(1);
  expect(lists.rows.map(({ cells }) => cells['RecordKey'])).toEqual(['item-0', 'item-1', 'proof-1', 'event']);
  runs.close();
});

test('[RN2] where no row came through nothing proves the run', async () => {
  const lists = await withRows(1);
  const [first] = lists.rows as [Row];
  lists.changeAs('Lee', 'item-0', { Words: 'theirs' });
  const runs = await runDevice().open(lists);
  await runs.start(planOf([changeOf(first, 'new')], { events: [proof('event')] }));
  const done = await runIn(runs, 'run-1', 'done');
  expect(done).toMatchObject({ saved: 0, failed: [{ says: 'item-0', error: { kind: 'changedMeanwhile' } }] });
  expect(done.failed[0]?.theirs?.modified.by.name).toBe('Lee');
  expect(lists.rows).toHaveLength(1);
  runs.close();
});

test('[RN3] a change meets the row as it is: other columns are merged, the same one is left and named', async () => {
  const lists = await withRows(2);
  const writes = lists.rows.map((row) => changeOf(row, 'new'));
  lists.changeAs('Lee', 'item-0', { Other: 'theirs' });
  lists.changeAs('Lee', 'item-1', { Words: 'theirs' });
  const runs = await runDevice().open(lists);
  await runs.start(planOf(writes));
  const done = await runIn(runs, 'run-1', 'done');
  expect(wordsIn(lists.rows)).toEqual(['new', 'theirs']);
  expect(lists.rows[0]?.cells['Other']).toBe('theirs');
  expect(done.failed.map(({ says }) => says)).toEqual(['item-1']);
  runs.close();
});

test('[RN4] paused it stops after the row under way; carried on it goes from there', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists);
  const held = lists.hold('add');
  await runs.start(planOf(adds(4)));
  await held.reached;
  await runs.pause('run-1');
  held.release();
  await runIn(runs, 'run-1', 'paused');
  expect(runs.entries()[0]).toMatchObject({ state: 'paused', of: 4 });
  await runs.carryOn('run-1');
  const done = await runIn(runs, 'run-1', 'done');
  expect([done.saved, lists.rows.length]).toEqual([4, 4]);
  runs.close();
});

test('[RN5] an answer that is lost doubles nothing, before and after a closed page', async () => {
  const lists = createMemoryLists();
  const device = runDevice();
  const runs = await device.open(lists);
  lists.failNext('add', { kind: 'offline' }, true);
  lists.failNext('query', { kind: 'offline' });
  const held = lists.hold('query');
  await runs.start(planOf(adds(3)));
  await held.reached;
  runs.close();
  held.release();
  const again = await device.open(lists);
  expect(await runIn(again, 'run-1', 'stopped')).toMatchObject({ of: 3, saved: 0 });
  await again.carryOn('run-1');
  await runIn(again, 'run-1', 'done');
  expect(lists.rows.map(({ cells }) => cells['RecordKey'])).toEqual(keysOf(3));
  again.close();
});

test('[RN6] throttled it waits as long as it is told, says so, and goes on by itself', async () => {
  const lists = createMemoryLists();
  const device = runDevice();
  const runs = await device.open(lists);
  lists.failNext('add', { kind: 'throttled', retryAfter: 40 });
  const started = device.clock.now();
  await runs.start(planOf(adds(2)));
  expect(await runIn(runs, 'run-1', 'waiting')).toMatchObject({
    error: { kind: 'throttled', retryAfter: 40 },
  });
  await runIn(runs, 'run-1', 'done');
  expect(device.clock.now() - started).toBeGreaterThanOrEqual(40_000);
  expect(lists.rows).toHaveLength(2);
  runs.close();
});

test('[RN6] offline, busy or signed out it waits and loses nothing', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists);
  lists.failNext('add', { kind: 'offline' });
  lists.failNext('add', { kind: 'busy' });
  lists.failNext('add', { kind: 'signedOut', reason: 'interactionRequired' });
  await runs.start(planOf(adds(3)));
  const done = await runIn(runs, 'run-1', 'done');
  expect([done.saved, done.error, lists.rows.length]).toEqual([3, null, 3]);
  runs.close();
});

test('[RN7] whoever may not write a list is refused once, not once a row', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists);
  lists.failNext('add', { kind: 'denied', list: 'items' });
  await runs.start(planOf(adds(50)));
  const done = await runIn(runs, 'run-1', 'done');
  expect(done.failed).toHaveLength(50);
  expect(lists.calls.filter((verb) => verb === 'add')).toHaveLength(1);
  runs.close();
});

test('[RN8] undo puts back what nobody changed since, withdraws what was added, and lists the others', async () => {
  const lists = await withRows(2);
  const writes = [...lists.rows.map((row) => changeOf(row, 'new')), addOf('item-9')];
  const runs = await runDevice().open(lists);
  await runs.start(planOf(writes, { undoEvents: [proof('undone')] }));
  await runIn(runs, 'run-1', 'done');
  lists.changeAs('Lee', 'item-1', { Other: 'theirs' });
  await runs.undo('run-1');
  const undone = await runIn(runs, 'run-1', 'undone');
  expect(undone).toMatchObject({ undone: 2, notUndone: [{ says: 'item-1' }] });
  expect(wordsIn(lists.rows).slice(0, 2)).toEqual(['old', 'new']);
  expect(lists.rows[2]?.cells['Withdrawn']).toBe(true);
  expect(lists.rows.at(-1)?.cells['RecordKey']).toBe('undone');
  runs.close();
});

test('[RN8] a new row that others go on with under its key is emptied and not withdrawn', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists);
  await runs.start(planOf([addOf('item-1', { undoCells: { Words: null } })]));
  await runIn(runs, 'run-1', 'done');
  await runs.undo('run-1');
  await runIn(runs, 'run-1', 'undone');
  expect(lists.rows.map(({ cells }) => cells)).toEqual([{ RecordKey: 'item-1', Words: null }]);
  runs.close();
});

test('[RN8] a run that was stopped can be undone as far as it came', async () => {
  const lists = createMemoryLists();
  const device = runDevice();
  const runs = await device.open(lists);
  const held = lists.hold('add');
  await runs.start(planOf(adds(5)));
  await held.reached;
  await runs.stop('run-1');
  held.release();
  await runs.undo('run-1');
  const undone = await runIn(runs, 'run-1', 'undone');
  expect(undone.undone).toBe(lists.rows.length);
  expect(lists.rows.every(({ cells }) => cells['Withdrawn'] === true)).toBe(true);
  runs.close();
});

test('[RN9] a run is its writer’s: another person on the device neither sees nor sends it', async () => {
  const lists = createMemoryLists();
  const device = runDevice();
  const runs = await device.open(lists, { maySend: async () => false });
  await runs.start(planOf(adds(2)));
  runs.close();
  const other = await runDevice('oid-2', device.siteUrl).open(lists);
  expect(other.entries()).toEqual([]);
  other.close();
});

test('[RN9] an app that is too old sends nothing and keeps everything', async () => {
  const lists = createMemoryLists();
  const runs = await runDevice().open(lists, { maySend: async () => false });
  await runs.start(planOf(adds(2)));
  expect(await runIn(runs, 'run-1', 'waiting')).toMatchObject({ saved: 0 });
  expect(lists.calls).toEqual([]);
  runs.close();
});

test('[RN10] what ended a day ago is forgotten, what is not finished never', async () => {
  const lists = createMemoryLists();
  const device = runDevice();
  const runs = await device.open(lists);
  await runs.start(planOf(adds(1)));
  await runIn(runs, 'run-1', 'done');
  const held = lists.hold('add');
  await runs.start(planOf([addOf('late')], { eventKey: 'run-2' }));
  await held.reached;
  runs.close();
  device.clock.pass(90_000_000);
  const again = await device.open(createMemoryLists());
  await runIn(again, 'run-2', 'stopped');
  expect(again.entries().map(({ key }) => key)).toEqual(['run-2']);
  again.close();
});

test('[RN11] where nothing may rest on the device a run lives as long as the page, and says so', async () => {
  const runs = await runDevice().open(createMemoryLists(), { keepsNothing: true });
  await runs.start(planOf(adds(2)));
  await runIn(runs, 'run-1', 'done');
  expect(runs.isDurable()).toBe(false);
  runs.close();
});
