import type { Row } from '../listStore.ts';
import type { Cells } from '../outboxEntry.ts';
import type { StoreError } from '../storeError.ts';
import { unitsOf } from './pace.ts';
import type { FailedWrite, PlannedRow, PlannedWrite, RunPlan, RunState } from './runs.ts';

/** A run as it lies on the device, without its rows. */
export interface RunHead extends Pick<RunPlan, 'title' | 'kind' | 'address' | 'isFinal'> {
  key: string;
  /** Whose run: it is never carried on as someone else. */
  oid: string;
  state: 'running' | 'paused' | 'stopped' | 'done' | 'undone';
  direction: 'write' | 'undo';
  startedAt: string;
  endedAt: string | null;
}

/** One row of a run as it lies on the device. */
export interface RunRow {
  run: string;
  /** Its place in the plan. */
  index: number;
  role: 'write' | 'event' | 'undoEvent';
  write: PlannedWrite;
  /** `kept`: somebody changed it since, so undo left it. */
  state: 'todo' | 'saved' | 'failed' | 'undone' | 'kept';
  /** How many of its parts (itself, then what proves it) are through, each way. */
  done: { write: number; undo: number };
  /** Cells of a request whose answer was not seen: it may have arrived. */
  sentCells: Cells | null;
  /** Where the row is and stood when we wrote it; null before that. */
  at: { id: string; eTag: string } | null;
  error: StoreError | null;
  theirs: FailedWrite['theirs'];
}

/** A run with its rows in the order of the plan. */
export interface RunEntry {
  head: RunHead;
  rows: RunRow[];
}

/** What is true of a run only while this page is open. */
export interface LiveState {
  isWaiting: boolean;
  error: StoreError | null;
}

/** A plan as it is first kept. `now` is an ISO instant. */
export function newRun(plan: RunPlan, oid: string, now: string): RunEntry {
  const { title, kind, address, isFinal, eventKey: key, writes, events = [], undoEvents = [] } = plan;
  const head: RunHead = {
    ...{ key, oid, title, kind, address, ...(isFinal ? { isFinal } : {}) },
    ...{ state: 'running', direction: 'write', startedAt: now, endedAt: null },
  };
  const all = [
    ...writes.map((write) => ({ role: 'write' as const, write })),
    ...events.map((row) => ({ role: 'event' as const, write: asWrite(row) })),
    ...undoEvents.map((row) => ({ role: 'undoEvent' as const, write: asWrite(row) })),
  ];
  const fresh = { state: 'todo', sentCells: null, at: null, error: null, theirs: null } as const;
  const rows = all.map((row, index) => ({ run: key, index, ...row, ...fresh, done: { write: 0, undo: 0 } }));
  return { head, rows };
}

function asWrite(row: PlannedRow): PlannedWrite {
  return { ...row, kind: 'add', before: null, says: '' };
}

/** The row whose turn it is; null where nothing is left to do. */
export function nextRow({ head, rows }: RunEntry): RunRow | null {
  const toDo = (role: RunRow['role']) => rows.find((row) => row.role === role && row.state === 'todo');
  if (head.direction === 'write') {
    // What proves the run comes with its first saved row: whoever stops it then leaves a trace.
    const event = rows.some(isSaved) ? toDo('event') : undefined;
    return event ?? toDo('write') ?? null;
  }
  const candidate = rows.findLast(isUndoable);
  if (candidate) return candidate;
  return (rows.some(({ state }) => state === 'undone') && toDo('undoEvent')) || null;
}

/** How many requests to write a row still needs. */
export function partsLeft({ write, done }: RunRow, direction: RunHead['direction']): number {
  const proofs = direction === 'write' ? write.proofs : write.undoProofs;
  return 1 + (proofs?.length ?? 0) - done[direction];
}

/** What comes next of a row: itself, or one of the rows that prove it. */
export function partOf({ write, done }: RunRow, direction: RunHead['direction']): PlannedRow | 'itself' {
  const proofs = (direction === 'write' ? write.proofs : write.undoProofs) ?? [];
  return proofs[done[direction] - 1] ?? 'itself';
}

/** Resource units of what comes next of a row. */
export function unitsOfPart(row: RunRow, direction: RunHead['direction']): number {
  if (partOf(row, direction) !== 'itself') return unitsOf.add;
  const isBack = direction === 'undo' && row.role === 'write';
  return isBack ? unitsOf.change : unitsOf[row.write.kind];
}

/** A run as screens see it; `unitsPerMinute` is today's pace. */
export function toState(entry: RunEntry, live: LiveState, unitsPerMinute: number): RunState {
  const { head, rows } = entry;
  const { key, title, kind, address, isFinal, direction, startedAt, endedAt } = head;
  const writes = rows.filter(({ role }) => role === 'write');
  const isOn = head.state === 'running';
  return {
    ...{ key, title, kind, address, direction, startedAt, endedAt, ...(isFinal ? { isFinal } : {}) },
    of: writes.length,
    saved: writes.filter(isSaved).length,
    failed: rows.filter(({ state, role }) => state === 'failed' && role !== 'undoEvent').map(toFailed),
    undone: writes.filter(({ state }) => state === 'undone').length,
    notUndone: writes.filter(({ state }) => state === 'kept').map(toFailed),
    state: stateOf(head, live),
    error: isOn ? live.error : null,
    minutesLeft: minutesLeft(entry, unitsPerMinute),
  };
}

function stateOf({ state, direction }: RunHead, live: LiveState): RunState['state'] {
  if (state !== 'running') return state;
  if (live.isWaiting) return 'waiting';
  return direction === 'undo' ? 'undoing' : 'running';
}

function minutesLeft({ head, rows }: RunEntry, unitsPerMinute: number): number | null {
  if (head.state === 'done' || head.state === 'undone') return null;
  const waiting = head.direction === 'write' ? rows.filter(isToWrite) : rows.filter(isUndoable);
  const units = waiting.reduce((sum, row) => sum + partsLeft(row, head.direction) * unitsOf.add, 0);
  return units === 0 ? null : Math.max(1, Math.ceil(units / unitsPerMinute));
}

function isToWrite({ state, role }: RunRow): boolean {
  return state === 'todo' && role !== 'undoEvent';
}

function isSaved({ role, state }: RunRow): boolean {
  return role === 'write' && state === 'saved';
}

/** Written, and nobody has said yet whether it can be put back. */
function isUndoable({ role, state, at }: RunRow): boolean {
  return role === 'write' && at !== null && (state === 'saved' || state === 'failed' || state === 'todo');
}

function toFailed({ write, error, theirs }: RunRow): FailedWrite {
  const { recordKey, list, says } = write;
  return { recordKey, list, says, error: error ?? { kind: 'changedMeanwhile' }, theirs };
}

/** As much of somebody's row as a screen needs to say who was faster. */
export function toTheirs({ id, modified, cells }: Row): FailedWrite['theirs'] {
  return { id, modified, cells };
}
