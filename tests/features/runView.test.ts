import type { RunState } from '../../src/data/runs/runs.ts';
import { runView } from '../../src/ui/records/runView.ts';

const now = new Date(2027, 4, 14, 14, 30);
const by = { oid: null, name: 'Portfolio lead', mail: null };
const run = (given: Partial<RunState>): RunState => ({
  ...{ key: 'run', title: 'Meeting', kind: 'meeting', address: '/committees/x', direction: 'write' },
  ...{
    of: 36,
    saved: 0,
    failed: [],
    undone: 0,
    notUndone: [],
    state: 'running',
    error: null,
    minutesLeft: 2,
  },
  ...{ startedAt: '2027-05-14T13:00:00Z', endedAt: null, ...given },
});
const faster = {
  ...{ recordKey: 'action-4-3', list: 'actions', says: '4-3', error: { kind: 'changedMeanwhile' as const } },
  theirs: {
    id: '7',
    cells: { Ref: '4-3' },
    modified: { at: new Date(2027, 4, 14, 14, 5).toISOString(), by },
  },
};
const lineOf = (given: Partial<RunState>) => runView(run(given), now).line;
const pressesOf = (given: Partial<RunState>) => runView(run(given), now).presses.map(({ label }) => label);

test('[RN4] how far it is and how long it takes stand in one sentence, with [Pause]', () => {
  expect(lineOf({ saved: 20 })).toBe('20 of 36 saved, about 2 minutes left.');
  expect(lineOf({ saved: 35, minutesLeft: 1 })).toBe('35 of 36 saved, less than a minute left.');
  expect(pressesOf({ saved: 20 })).toEqual(['Pause']);
});

test('[RN4] [RN5] stopped in the middle it says that nothing is doubled, and offers to carry on or to undo', () => {
  expect(lineOf({ saved: 20, state: 'stopped' })).toBe('Stopped after 20 of 36. Nothing is doubled.');
  expect(pressesOf({ saved: 20, state: 'stopped' })).toEqual(['Carry on', 'Undo the 20', 'Close']);
  expect(pressesOf({ saved: 0, state: 'stopped' })).toEqual(['Carry on', 'Close']);
  expect(pressesOf({ saved: 3, state: 'paused' })).toEqual(['Carry on', 'Stop here']);
});

test('[RN3] [K9] who was faster is named with the time and a way to the action; saved and not saved add up', () => {
  const view = runView(run({ of: 8, saved: 7, failed: [faster], state: 'done' }), now);
  expect(view.line).toBe('7 of 8 saved.');
  expect(view.icon).toBe('attention');
  expect(view.failed).toEqual([
    {
      key: 'actions\naction-4-3',
      text: '4-3 was changed by Portfolio lead at 14:05.',
      way: { to: '/actions/4-3', label: 'Look at 4-3' },
    },
  ]);
});

test('[RN7] rows that failed for one reason share a line', () => {
  const denied = (says: string) => ({
    ...{ recordKey: says, list: 'actions', says, theirs: null },
    error: { kind: 'denied' as const, list: 'actions' },
  });
  const failed = ['1-1', '1-2', '1-3', '1-4', '1-5'].map(denied);
  const { failed: lines } = runView(run({ of: 5, failed, state: 'done' }), now);
  expect(lines.map(({ text }) => text)).toEqual([
    "1-1, 1-2, 1-3 and 2 more: You do not have access to this. Ask the owner of the hub's site to add you.",
  ]);
});

test('[RN6] [RN8] waiting says why; undone says how many, and which stay', () => {
  const error = { kind: 'throttled' as const, retryAfter: 40 };
  expect(lineOf({ saved: 3, state: 'waiting', error })).toBe(
    '3 of 36 saved. Microsoft 365 asks us to wait 40 seconds. We try again by ourselves.',
  );
  expect(pressesOf({ saved: 8, of: 8, state: 'done' })).toEqual(['Undo', 'Close']);
  const undone = { state: 'undone', direction: 'undo', undone: 7, notUndone: [faster] } as const;
  expect(lineOf(undone)).toBe('7 of 8 put back.');
  expect(runView(run(undone), now).kept[0]?.text).toBe('4-3 was changed by Portfolio lead at 14:05.');
});

test('a screen reader hears a run at its turns and every tenth, not with every row', () => {
  const spoken = (saved: number) => runView(run({ of: 100, saved }), now).spoken;
  expect(spoken(0)).toBe('0 of 100 saved.');
  const heard = Array.from({ length: 10 }, (_, extra) => spoken(40 + extra));
  expect(new Set(heard)).toEqual(new Set(['40 of 100 saved.']));
});
