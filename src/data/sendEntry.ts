import type { ColumnDefinition } from '../domain/columns/definition.ts';
import type { ListStore, Row } from './listStore.ts';
import type { Cells, OutboxEntry } from './outboxEntry.ts';
import { isSameCell } from './sameCell.ts';
import { mayPass, StoreFailure, toStoreError } from './storeError.ts';
import type { StoreError } from './storeError.ts';

/**
 * How sending an entry ended. `cells` are those that certainly arrived; `isUnsure`: the request may have arrived
 * although no answer says so.
 */
export type Outcome =
  | { kind: 'saved'; row: Row; cells: Cells }
  /** `both`: the columns that both wrote, and otherwise. */
  | { kind: 'conflict'; theirs: Row; both: string[] }
  | { kind: 'refused'; error: StoreError }
  | { kind: 'waiting'; error: StoreError; isUnsure: boolean };

/** SharePoint's columns of the entry's list: names to read, types to compare by. */
export type ColumnsOfList = Record<string, ColumnDefinition>;

/**
 * Tries an entry once. Never throws: every failure is an outcome. Without `mayMerge` a row that anybody changed since is
 * a conflict, whichever columns they changed.
 */
export async function sendEntry(
  store: ListStore,
  entry: OutboxEntry,
  columns: ColumnsOfList,
  { mayMerge = true } = {},
): Promise<Outcome> {
  try {
    return entry.kind === 'add'
      ? await sendRow(store, entry, columns, mayMerge)
      : await sendChange(store, entry, columns, mayMerge);
  } catch (thrown) {
    return toOutcome(toStoreError(thrown), false);
  }
}

/** A row whose request may have arrived is looked for by its RecordKey before and after it is sent: never doubled. */
async function sendRow(
  store: ListStore,
  entry: OutboxEntry,
  columns: ColumnsOfList,
  mayMerge: boolean,
): Promise<Outcome> {
  const cells = entry.sentCells ?? entry.cells;
  const there = (row: Row): Promise<Outcome> =>
    besideTheirs(store, { ...entry, cells }, row, columns, mayMerge);
  const earlier = entry.sentCells ? await lookUp(store, entry, columns) : null;
  if (earlier) return there(earlier);
  try {
    return { kind: 'saved', row: await store.add(entry.list, entry.cells), cells: entry.cells };
  } catch (thrown) {
    const error = toStoreError(thrown);
    if (hasDoneNothing(error)) return toOutcome(error, false);
    const found = await lookUp(store, entry, columns).catch(() => 'unknown' as const);
    if (found === 'unknown') return { kind: 'waiting', error, isUnsure: true };
    return found ? await there(found) : toOutcome(error, mayPass(error));
  }
}

/**
 * There is a row with our key. Ours: saved. Somebody else's, where the key follows from what the row is about: our words
 * go where theirs has none, and where both have some the person decides.
 */
async function besideTheirs(
  store: ListStore,
  entry: OutboxEntry,
  row: Row,
  columns: ColumnsOfList,
  mayMerge: boolean,
): Promise<Outcome> {
  if (isOurs(entry, row, columns) || isMade(entry, row)) return { kind: 'saved', row, cells: entry.cells };
  const differing = Object.entries(entry.cells).filter(
    ([name, cell]) => !isSameCell(cell, row.cells[name], columns[name]?.type),
  );
  const change = { ...entry, cells: Object.fromEntries(differing), base: {}, sentCells: null };
  const both = writtenByBoth(change, row, columns);
  if (!mayMerge || both.length > 0) return { kind: 'conflict', theirs: row, both };
  const outcome = await sendChange(store, { ...change, id: row.id, eTag: row.eTag }, columns, mayMerge);
  return outcome.kind === 'saved' ? { ...outcome, cells: entry.cells } : outcome;
}

/** Whether a row that says something else than the entry was still made by it: by this person, and changed since. */
function isMade({ oid, sentCells }: OutboxEntry, { created, modified, eTag }: Row): boolean {
  const isChanged = created.at !== modified.at || !/^\W*1\W*$|,1\W*$/.test(eTag);
  return sentCells !== null && created.by.oid === oid && isChanged;
}

const mergesAtOnce = 3;

/** A change that somebody was faster than is compared cell by cell: done already, free to merge, or a question. */
async function sendChange(
  store: ListStore,
  entry: OutboxEntry,
  columns: ColumnsOfList,
  mayMerge: boolean,
): Promise<Outcome> {
  const id = entry.id ?? '';
  // What may have arrived is sent again as it was: with later words it would look like somebody else's.
  const cells = entry.sentCells ?? entry.cells;
  const sent = { ...entry, cells };
  let eTag = entry.eTag;
  for (let merges = 0; ; merges += 1) {
    try {
      if (eTag === null) throw new StoreFailure({ kind: 'changedMeanwhile' });
      return { kind: 'saved', row: await store.change(entry.list, id, cells, eTag), cells };
    } catch (thrown) {
      const error = toStoreError(thrown);
      if (error.kind !== 'changedMeanwhile') return toOutcome(error, mayPass(error));
      const theirs = await store.get(entry.list, id, Object.keys(columns));
      if (!theirs) return toOutcome({ kind: 'missing', what: 'row', name: entry.key }, false);
      if (isOurs(sent, theirs, columns)) return { kind: 'saved', row: theirs, cells };
      const both = writtenByBoth(sent, theirs, columns);
      if (!mayMerge || both.length > 0) return { kind: 'conflict', theirs, both };
      if (merges === mergesAtOnce) return toOutcome({ kind: 'busy' }, false);
      eTag = theirs.eTag;
    }
  }
}

async function lookUp(store: ListStore, entry: OutboxEntry, columns: ColumnsOfList): Promise<Row | null> {
  const where = { column: 'RecordKey', equals: entry.key };
  for await (const page of store.query({ list: entry.list, columns: Object.keys(columns), where })) {
    const [row] = page.rows;
    if (row) return row;
  }
  return null;
}

function isOurs({ cells }: OutboxEntry, theirs: Row, columns: ColumnsOfList): boolean {
  return Object.entries(cells).every(([name, cell]) =>
    isSameCell(cell, theirs.cells[name], columns[name]?.type),
  );
}

/** Our cells that others changed too, and not to what we say. */
function writtenByBoth({ base, cells }: OutboxEntry, theirs: Row, columns: ColumnsOfList): string[] {
  return Object.keys(cells).filter((name) => {
    const isSame = (one: Cells[string]) => isSameCell(one, theirs.cells[name], columns[name]?.type);
    return !isSame(base?.[name]) && !isSame(cells[name]);
  });
}

/** Refused before anything was done; every other failure of a create may hide a row that arrived. */
function hasDoneNothing(error: StoreError): boolean {
  return error.kind === 'signedOut' || error.kind === 'denied' || error.kind === 'throttled';
}

function toOutcome(error: StoreError, isUnsure: boolean): Outcome {
  if (mayPass(error) || error.kind === 'signedOut') return { kind: 'waiting', error, isUnsure };
  return { kind: 'refused', error };
}
