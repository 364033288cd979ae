import type { Cell } from '../domain/columns/definition.ts';
import type { Row } from './listStore.ts';
import type { StoreError } from './storeError.ts';

/** Cells by internal column name, empty ones absent or null. */
export type Cells = Record<string, Cell | undefined>;

/** Something a person wrote, from the moment it is kept on the device until somebody has seen it saved. */
export interface OutboxEntry {
  /** The row's RecordKey; one entry a row, later words are merged into an unsent one. */
  key: string;
  list: string;
  kind: 'add' | 'change';
  /** The row's SharePoint id; null while it is not created. */
  id: string | null;
  cells: Record<string, Cell>;
  /** The changed columns as they were before; null for a new row. */
  base: Cells | null;
  /** The row's mark as its writer saw it; null where what they saw is older than any mark we have. */
  eTag: string | null;
  /** Who wrote it: it is never sent as someone else. */
  oid: string;
  /** ISO instant of this device. */
  keptAt: string;
  tries: number;
  /** Cells of a request whose answer never came: they may have arrived. Null where nothing is unsure. */
  sentCells: Record<string, Cell> | null;
  /** `waiting` will be tried again by itself, `conflict` and `refused` need the person. */
  state: 'kept' | 'sending' | 'waiting' | 'conflict' | 'refused' | 'saved';
  /** When words for this row last arrived; the entry may have got more since. */
  savedAt: string | null;
  error: StoreError | null;
  /** In a conflict: the row as somebody else left it. In memory only, read again after a reload. */
  theirs: Row | null;
  /** In a conflict: the columns that both wrote, and otherwise. */
  both?: readonly string[];
}

/** Whether an entry is still to be sent by itself. */
export function isPending({ state }: OutboxEntry): boolean {
  return state === 'kept' || state === 'sending' || state === 'waiting';
}

type Target = Pick<OutboxEntry, 'key' | 'list' | 'oid' | 'keptAt'>;

const fresh = {
  tries: 0,
  sentCells: null,
  state: 'kept',
  savedAt: null,
  error: null,
  theirs: null,
} as const satisfies Partial<OutboxEntry>;

/** An entry that creates a row. */
export function newRow(target: Target, cells: Record<string, Cell>): OutboxEntry {
  return { ...target, ...fresh, kind: 'add', id: null, cells, base: null, eTag: null };
}

/** An entry that changes cells of a row, as the writer saw it. */
export function newChange(
  target: Target,
  row: Pick<Row, 'id' | 'eTag' | 'cells'>,
  cells: Record<string, Cell>,
): OutboxEntry {
  const base = Object.fromEntries(Object.keys(cells).map((column) => [column, row.cells[column]]));
  return { ...target, ...fresh, kind: 'change', id: row.id, cells, base, eTag: row.eTag };
}

/** Later words on the same row, merged into what is not saved yet; what the writer saw first stays the base. */
export function withMore(entry: OutboxEntry, more: OutboxEntry): OutboxEntry {
  // When it was last saved stays known: some lists rest between two writes.
  if (entry.state === 'saved') return { ...more, savedAt: entry.savedAt };
  const cells = { ...entry.cells, ...more.cells };
  const base = entry.base && { ...more.base, ...entry.base };
  // An entry that is being sent stays so: what was added meanwhile is found by `leftOver` once it is through.
  const state = entry.state === 'sending' ? 'sending' : 'kept';
  return { ...entry, cells, base, state, error: null, theirs: null };
}

/** What is still to do once `arrived` is saved in `row`: nothing, or the words that came while it was on its way. */
export function leftOver(entry: OutboxEntry, arrived: Cells, row: Row, savedAt: string): OutboxEntry {
  const late = Object.entries(entry.cells).filter(
    ([column, cell]) => JSON.stringify(arrived[column]) !== JSON.stringify(cell),
  );
  if (late.length > 0) return { ...lateChange(entry, arrived, row, Object.fromEntries(late)), savedAt };
  return {
    ...entry,
    id: row.id,
    eTag: row.eTag,
    state: 'saved',
    savedAt,
    sentCells: null,
    error: null,
    theirs: null,
  };
}

/**
 * Words that came while others were on their way: a change of what their writer saw, which is not what the row has where
 * somebody else was there meanwhile. Without a mark the row is asked for first.
 */
function lateChange(entry: OutboxEntry, arrived: Cells, row: Row, cells: OutboxEntry['cells']): OutboxEntry {
  const saw = (column: string) => (column in arrived ? arrived[column] : entry.base?.[column]);
  const base = Object.fromEntries(Object.keys(cells).map((column) => [column, saw(column)]));
  const isAsSeen = Object.entries(base).every(
    ([column, cell]) => (cell ?? null) === (row.cells[column] ?? null),
  );
  return { ...newChange(entry, row, cells), base, eTag: isAsSeen ? row.eTag : null };
}

/**
 * A conflict decided for the writer's words: what the others wrote is now what the words are a change of. Only where both
 * texts were shown: of words that came since, and of rows changed since, the writer is asked again.
 */
export function overTheirs(entry: OutboxEntry, theirs: Row | null): OutboxEntry {
  const again = { ...entry, state: 'kept', error: null, theirs: null } as const;
  if (!theirs) return again;
  const { both = [] } = entry;
  const saw = (column: string) => (both.includes(column) ? theirs.cells[column] : entry.base?.[column]);
  const base = Object.fromEntries(Object.keys(entry.cells).map((column) => [column, saw(column)]));
  // A new row whose key somebody else was faster with is a change of theirs from here on. Without a mark every column is
  // compared anew.
  return { ...again, kind: 'change', id: theirs.id, base, eTag: null };
}

/** What is left of a change whose writer takes the other's words: these columns, to be sent as they were meant. */
export function onlyWith(entry: OutboxEntry, columns: readonly string[]): OutboxEntry {
  const cells = Object.fromEntries(
    Object.entries(entry.cells).filter(([column]) => columns.includes(column)),
  );
  const { kind } = entry;
  // Without a mark the row is asked for first, and every column compared anew.
  const eTag = kind === 'change' ? null : entry.eTag;
  return { ...entry, cells, eTag, state: 'kept', error: null, theirs: null, sentCells: null };
}
