import type { Cell } from '../../domain/columns/definition.ts';
import type { Row } from '../listStore.ts';
import type { Cells } from '../outboxEntry.ts';
import type { StoreError } from '../storeError.ts';

/** A row to be added beside a planned write: what proves it. Its RecordKey is made with the plan. */
export interface PlannedRow {
  list: string;
  recordKey: string;
  /** By internal column name, `RecordKey` among them. */
  cells: Record<string, Cell>;
}

/** One row of a run, decided before anything is sent. */
export interface PlannedWrite {
  list: string;
  kind: 'add' | 'change';
  recordKey: string;
  cells: Record<string, Cell>;
  /** The row as the planner saw it, at least the columns that change; null for a new row. */
  before: { id: string; eTag: string; cells: Cells } | null;
  /** What undoing writes into a new row that others go on with under the same key; unless told it is withdrawn. */
  undoCells?: Record<string, Cell>;
  /** What a person calls this row: "4-3". */
  says: string;
  /** Rows added once this one is saved, never without it: an event in an append-only list. Undo leaves them. */
  proofs?: readonly PlannedRow[];
  /** Rows added once this one was undone. */
  undoProofs?: readonly PlannedRow[];
}

/** Everything one press writes. */
export interface RunPlan {
  /** For people: "Meeting of 12 May 2027". */
  title: string;
  /** What it was: found again by the page that began it. */
  kind: 'import' | 'changeMany' | 'meeting' | 'letter' | 'assign' | 'edition' | 'peerAnswer';
  /** The key of the event; rows that prove it carry it too. It is the run's own key. */
  eventKey: string;
  /** The page that shows this run, to be found again from anywhere. */
  address: string;
  writes: readonly PlannedWrite[];
  /** True where nothing of it can be put back: rows of lists that are add and read only. */
  isFinal?: boolean;
  /** Rows that prove the run as a whole, added when at least one of its rows was saved. */
  events?: readonly PlannedRow[];
  /** Rows added once the run was undone. */
  undoEvents?: readonly PlannedRow[];
}

/** A row of a run that did not come through. */
export interface FailedWrite {
  recordKey: string;
  list: string;
  says: string;
  error: StoreError;
  /** Where somebody was faster: the row as they left it. */
  theirs: Pick<Row, 'id' | 'modified' | 'cells'> | null;
}

/**
 * How a run stands. `stopped`: a page was closed in the middle, or somebody stopped it; carried on at a press.
 * `waiting`: throttled, offline or signed out; goes on by itself.
 */
export interface RunState {
  key: string;
  title: string;
  kind: RunPlan['kind'];
  address: string;
  /** Nothing of it can be put back. */
  isFinal?: boolean;
  /** How many rows, without those that only prove. */
  of: number;
  saved: number;
  failed: readonly FailedWrite[];
  /** How many were put back by [Undo]; those somebody changed since are in `notUndone`. */
  undone: number;
  notUndone: readonly FailedWrite[];
  state: 'running' | 'paused' | 'stopped' | 'waiting' | 'done' | 'undoing' | 'undone';
  /** What it was doing when it paused, stopped or began to wait. */
  direction: 'write' | 'undo';
  /** Why it waits; null where it does not. */
  error: StoreError | null;
  /** Whole minutes at today's pace, at least 1; null where nothing is left to do. */
  minutesLeft: number | null;
  /** ISO instants of this device. */
  startedAt: string;
  endedAt: string | null;
}

/** Many writes at once: planned, paced, kept on the device, carried on after a crash, undone where nobody was faster. */
export interface Runs {
  /** Keeps the plan and begins. Resolves with the run's key once it is on the device; the same `eventKey` is one run. */
  start(plan: RunPlan): Promise<string>;
  pause(key: string): Promise<void>;
  /** After a pause, a stop or a closed page: from the first row that was not sent. */
  carryOn(key: string): Promise<void>;
  /** Ends it where it stands; what is saved stays and can be undone. */
  stop(key: string): Promise<void>;
  /** Puts back every row nobody has changed since: added ones are withdrawn, changed ones get their cells back. */
  undo(key: string): Promise<void>;
  /** Forgets the run; saved rows stay as they are. */
  forget(key: string): Promise<void>;
  /** Oldest first; the same array until something changes. */
  entries(): readonly RunState[];
  subscribe(listener: () => void): () => void;
  /** False where a run is lost when the page is closed. */
  isDurable(): boolean;
}
