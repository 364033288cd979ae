import type { ListStore, Row } from '../listStore.ts';
import { newRow } from '../outboxEntry.ts';
import type { OutboxEntry } from '../outboxEntry.ts';
import { sendEntry } from '../sendEntry.ts';
import type { ColumnsOfList, Outcome } from '../sendEntry.ts';
import { partOf, partsLeft, toTheirs } from './runEntry.ts';
import type { RunHead, RunRow } from './runEntry.ts';

interface Sending {
  store: ListStore;
  oid: string;
  columnsOf: (list: string) => ColumnsOfList;
  direction: RunHead['direction'];
  /** ISO instant. */
  now: string;
}

/** Sends the next part of a row once, the way the outbox does. Never throws. */
export async function sendPart(
  row: RunRow,
  { store, oid, columnsOf, direction, now }: Sending,
): Promise<Outcome> {
  const part = partOf(row, direction);
  const { list, recordKey: key } = part === 'itself' ? row.write : part;
  const target = { list, key, oid, keptAt: now };
  const isBack = direction === 'undo' && part === 'itself' && row.role === 'write';
  const entry = part === 'itself' ? itself(row, target, isBack) : newRow(target, part.cells);
  // Put back only what nobody has touched: never merged into somebody's later words.
  // What may have arrived of a change is told by the cells themselves: a row put back sends others than were sent.
  const sentCells = entry.kind === 'add' ? toSent(row) : null;
  return sendEntry(store, { ...entry, sentCells }, columnsOf(list), { mayMerge: !isBack });
}

type Target = Pick<OutboxEntry, 'key' | 'list' | 'oid' | 'keptAt'>;

function itself({ write, at }: RunRow, target: Target, isBack: boolean): OutboxEntry {
  const { kind, cells, before, undoCells = { Withdrawn: true } } = write;
  if (kind === 'add' && !isBack) return newRow(target, cells);
  const columns = Object.keys(cells).filter((column) => column !== 'RecordKey');
  const back = Object.fromEntries(columns.map((column) => [column, before?.cells[column] ?? null]));
  return {
    ...newRow(target, isBack ? (kind === 'add' ? undoCells : back) : cells),
    kind: 'change',
    id: (isBack ? at : before)?.id ?? null,
    eTag: (isBack ? at : before)?.eTag ?? null,
    base: isBack ? {} : (before?.cells ?? {}),
  };
}

function toSent({ sentCells }: RunRow): OutboxEntry['sentCells'] {
  return sentCells as OutboxEntry['sentCells'];
}

/** A row about to be sent: after a crash it is known that its request may have arrived. */
export function withSent(row: RunRow, direction: RunHead['direction']): RunRow {
  const part = partOf(row, direction);
  return { ...row, sentCells: part === 'itself' ? row.write.cells : part.cells };
}

/** A row after an attempt, one step further, failed, or as it was. */
export function settled(row: RunRow, direction: RunHead['direction'], outcome: Outcome): RunRow {
  switch (outcome.kind) {
    case 'saved':
      return oneFurther(row, direction, outcome.row);
    case 'conflict': {
      const theirs = toTheirs(outcome.theirs);
      return ended(row, direction, { sentCells: null, error: { kind: 'changedMeanwhile' }, theirs });
    }
    case 'refused':
      return ended(row, direction, { sentCells: null, error: outcome.error, theirs: null });
    case 'waiting':
      return outcome.isUnsure || row.sentCells ? row : { ...row, sentCells: null };
  }
}

function oneFurther(row: RunRow, direction: RunHead['direction'], saved: Row): RunRow {
  const isItself = partOf(row, direction) === 'itself';
  const done = { ...row.done, [direction]: row.done[direction] + 1 };
  const at = isItself ? { id: saved.id, eTag: saved.eTag } : row.at;
  const next: RunRow = { ...row, done, at, sentCells: null, error: null, theirs: null };
  if (partsLeft(next, direction) > 0) return next;
  return { ...next, state: direction === 'undo' && row.role === 'write' ? 'undone' : 'saved' };
}

/** A part that will not come through ends its row; a row that is put back already stays so without its proof. */
function ended(
  row: RunRow,
  direction: RunHead['direction'],
  why: Pick<RunRow, 'sentCells' | 'error' | 'theirs'>,
): RunRow {
  if (direction === 'write' || row.role !== 'write') return { ...row, ...why, state: 'failed' };
  return { ...row, ...why, state: row.done.undo > 0 ? 'undone' : 'kept' };
}
