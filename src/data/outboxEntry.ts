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
