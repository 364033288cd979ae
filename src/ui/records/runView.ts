import english from '../../content/messages/en-GB/runs.json' with { type: 'json' };
import type { FailedWrite, RunState } from '../../data/hooks/useRuns.ts';
import { addresses } from '../../domain/addresses.ts';
import { asOfWords } from '../dayWords.ts';
import { errorInWords } from '../uiWords.ts';
import { catalogue } from '../words.ts';

/** The words of many writes at once. */
export const say = catalogue(english);

/** What a press on a run may do. */
export type RunPress = 'pause' | 'carryOn' | 'stop' | 'undo' | 'forget';

/** One row, or several for one reason, that did not come through. */
export interface FailedLine {
  key: string;
  text: string;
  /** The record as it is now; null where there is none to look at. */
  way: { to: string; label: string } | null;
}

/** A run in finished words. */
export interface RunView {
  line: string;
  /** Said by a screen reader: changes with the state and every tenth, not with every row. */
  spoken: string;
  icon: 'underWay' | 'done' | 'attention' | 'ended';
  /** How far it has come; null once it is through. */
  progress: { value: number; max: number } | null;
  presses: { press: RunPress; label: string }[];
  failed: FailedLine[];
  kept: FailedLine[];
}

/** How a run stands, what it may be told, and what did not come through. */
export function runView(run: RunState, now: Date): RunView {
  const done = run.direction === 'undo' ? run.undone : run.saved;
  const max = run.direction === 'undo' ? run.saved + run.undone : run.of;
  const isThrough = run.state === 'done' || run.state === 'undone';
  const tenth = Math.floor((10 * (done + run.failed.length)) / Math.max(1, max));
  const isMoving = run.state === 'running' || run.state === 'undoing';
  return {
    line: lineOf(run, done, max),
    spoken: isMoving ? spokenOf(run, Math.floor((max * tenth) / 10), max) : lineOf(run, done, max),
    icon: iconOf(run),
    progress: isThrough ? null : { value: done + run.failed.length, max: Math.max(1, max) },
    presses: pressesOf(run),
    failed: failedLines(run.failed, now),
    kept: failedLines(run.notUndone, now),
  };
}

function lineOf(run: RunState, saved: number, of: number): string {
  const isUndo = run.direction === 'undo';
  const counts = { saved, of };
  switch (run.state) {
    case 'running':
    case 'undoing': {
      const left = say('left', { count: run.minutesLeft ?? 1 });
      return say(isUndo ? 'undoing' : 'running', { ...counts, left });
    }
    case 'waiting':
      return say(isUndo ? 'waitingUndo' : 'waiting', {
        ...counts,
        why: run.error ? errorInWords(run.error) : '',
      });
    case 'paused':
      return say(isUndo ? 'pausedUndo' : 'paused', counts);
    case 'stopped':
      return say(isUndo ? 'stoppedUndo' : 'stopped', counts);
    case 'done':
      return run.saved === run.of ? say('doneAll', counts) : say('donePart', counts);
    case 'undone':
      return run.notUndone.length === 0
        ? say('undoneAll', { count: run.undone })
        : say('undonePart', { undone: run.undone, of: run.undone + run.notUndone.length });
  }
}

function spokenOf({ direction }: RunState, done: number, of: number): string {
  return direction === 'undo'
    ? say('undonePart', { undone: done, of })
    : say('donePart', { saved: done, of });
}

function iconOf({ state, failed, notUndone }: RunState): RunView['icon'] {
  if (state === 'paused' || state === 'stopped' || state === 'waiting') return 'attention';
  if (state === 'undone') return notUndone.length > 0 ? 'attention' : 'ended';
  if (state !== 'done') return 'underWay';
  return failed.length > 0 ? 'attention' : 'done';
}

function pressesOf({ state, direction, saved, isFinal }: RunState): RunView['presses'] {
  const press = (what: RunPress, label = say(what === 'forget' ? 'close' : what)) => ({ press: what, label });
  switch (state) {
    case 'running':
    case 'undoing':
    case 'waiting':
      return [press('pause')];
    case 'paused':
      return [press('carryOn'), ...(direction === 'write' ? [press('stop')] : [])];
    case 'stopped':
      if (direction === 'undo') return [press('carryOn')];
      if (saved === 0 || isFinal) return [press('carryOn'), press('forget')];
      return [press('carryOn'), press('undo', say('undoThe', { count: saved })), press('forget')];
    case 'done':
      return saved > 0 && !isFinal ? [press('undo'), press('forget')] : [press('forget')];
    case 'undone':
      return [press('forget')];
  }
}

const namedTogether = 3;

/** Rows that failed for one reason share a line; where somebody was faster each has its own, with a way to it. */
function failedLines(failed: readonly FailedWrite[], now: Date): FailedLine[] {
  const together = new Map<string, FailedWrite[]>();
  for (const one of failed) {
    const isOwn = one.error.kind === 'changedMeanwhile';
    const reason = isOwn ? `${one.list}\n${one.recordKey}` : JSON.stringify(one.error);
    together.set(reason, [...(together.get(reason) ?? []), one]);
  }
  return [...together].map(([key, same]) => ({ key, ...lineOfFailed(same, now) }));
}

function lineOfFailed(same: readonly FailedWrite[], now: Date): Omit<FailedLine, 'key'> {
  const [first] = same as [FailedWrite];
  const { says, theirs, error } = first;
  if (error.kind !== 'changedMeanwhile')
    return { text: say('failed', { says: namesOf(same), why: errorInWords(error) }), way: null };
  const way =
    first.list === 'actions' && theirs
      ? { to: addresses.action(String(theirs.cells['Ref'] ?? says)), label: say('lookAt', { says }) }
      : null;
  if (!theirs) return { text: say('fasterUnknown', { says }), way };
  const { by, at } = theirs.modified;
  return { text: say('faster', { says, who: by.name, time: asOfWords(at, now) }), way };
}

function namesOf(same: readonly FailedWrite[]): string {
  const names = same.map(({ says }) => says).filter(Boolean);
  const [first = ''] = names;
  if (names.length === 1) return first;
  if (names.length <= namedTogether)
    return say('and', { first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
  const shown = names.slice(0, namedTogether).join(', ');
  return say('andMore', { first: shown, count: names.length - namedTogether });
}
