import type { DeviceStore } from './deviceStore.ts';
import type { KnownRows } from './knownRows.ts';
import type { ListStore, Row, RowQuery } from './listStore.ts';
import { mergeRows } from './mergeRows.ts';
import { toStoreError } from './storeError.ts';

/** A list store that remembers, for one person, what was last seen. */
export interface CachedStore extends ListStore {
  /** The rows this person last saw on this device, or null. Never waits for the network. */
  remembered(query: RowQuery): Promise<KnownRows | null>;
  /** The rows as the service has them now; `onProgress` gets them page by page. */
  refresh(
    query: RowQuery,
    before: KnownRows | null,
    onProgress: (known: KnownRows) => void,
    signal?: AbortSignal,
  ): Promise<KnownRows>;
  /** Keeps rows that a write has just read back. */
  keep(query: RowQuery, known: KnownRows): Promise<void>;
}

const fullReloadAfter = 86_400_000;
const overlap = 5 * 60_000;

interface CacheOptions {
  /** Lists whose rows must never rest on a device. */
  neverKept: ReadonlySet<string>;
  /** Nobody has used the hub on this device yet: nothing is remembered, so nobody waits for the device. */
  isFirstVisit?: boolean;
  /** Asked before any rows are kept; everything may rest here unless told. */
  mayKeep?: () => Promise<boolean>;
  now?: () => number;
}

/** Puts a person's device store behind a list store. Rows are kept raw: what they mean is decided when they are opened. */
export function cacheRows(
  store: ListStore,
  device: Pick<DeviceStore, 'rows'> | Promise<Pick<DeviceStore, 'rows'>>,
  options: CacheOptions,
): CachedStore {
  const now = options.now ?? Date.now;

  // Asked once: a person who is here for the first time must not wait for the device list by list.
  const opening = Promise.resolve(device).then(({ rows }) => rows);
  const keysAtFirst = options.isFirstVisit
    ? Promise.resolve(new Set<string>())
    : opening
        .then((rows) => rows?.getAllKeys('rows'))
        .then(
          (keys) => new Set<string>(keys),
          () => new Set<string>(),
        );
  const kept = new Set<string>();

  async function remembered(query: RowQuery): Promise<KnownRows | null> {
    const key = queryKey(query);
    if (!kept.has(key) && !(await keysAtFirst).has(key)) return null;
    const known = await (await opening)?.get('rows', key).catch(() => undefined);
    return known ? { ...known, from: 'device' } : null;
  }

  async function keep(query: RowQuery, known: KnownRows): Promise<void> {
    if (options.neverKept.has(query.list) || (await options.mayKeep?.()) === false) return;
    kept.add(queryKey(query));
    const rows = known.rows.filter((row) => row.cells['Marking'] !== 'OFFICIAL-SENSITIVE');
    const withheld = known.rows.length - rows.length;
    await (
      await opening
    )
      ?.put('rows', { ...known, rows, withheld, from: 'device' }, queryKey(query))
      .catch(() => undefined);
  }

  async function forget(query: RowQuery): Promise<void> {
    const rows = await opening;
    // Screens drawn from rows that are refused now go with them, whichever part of a page they are of.
    await Promise.all([rows?.delete('rows', queryKey(query)), rows?.clear('screen')]).catch(() => undefined);
  }

  const refresh: CachedStore['refresh'] = async (query, before, onProgress, signal) => {
    try {
      const caughtUp = canCatchUp(query, before, now()) ? await catchUp(query, before, signal) : null;
      const known = caughtUp ?? (await readAll(query, before, onProgress, signal));
      void keep(query, known);
      return known;
    } catch (thrown) {
      const { kind } = toStoreError(thrown);
      if (kind === 'denied' || kind === 'missing') await forget(query);
      throw thrown;
    }
  };

  /** Null where there are columns the rows known before were read without: then a part is not enough. */
  async function catchUp(
    query: RowQuery,
    before: KnownRows,
    signal?: AbortSignal,
  ): Promise<KnownRows | null> {
    const startedAt = now();
    const changed: Row[] = [];
    const changedSince = new Date(lastSeen(before) - overlap).toISOString();
    for await (const page of store.query({ ...query, changedSince }, signal)) {
      if (!hasColumns(before, page.columns ?? query.columns)) return null;
      changed.push(...page.rows);
    }
    const rows = mergeRows(before.rows, changed);
    return { ...before, rows, asOf: new Date(startedAt).toISOString(), from: 'network' };
  }

  async function readAll(
    query: RowQuery,
    before: KnownRows | null,
    onProgress: (known: KnownRows) => void,
    signal?: AbortSignal,
  ): Promise<KnownRows> {
    const asOf = new Date(now()).toISOString();
    const known: KnownRows = {
      rows: [],
      asOf,
      fullAt: asOf,
      isComplete: false,
      total: null,
      withheld: 0,
      from: 'network',
    };
    let state = known;
    for await (const page of store.query(query, signal)) {
      state = {
        ...state,
        rows: [...state.rows, ...page.rows],
        total: page.total ?? state.total,
        isComplete: page.isLast,
        columns: page.columns ?? query.columns,
      };
      // Rows that were complete before stay on screen until the new reading is complete too.
      if (!state.isComplete && !before?.isComplete) onProgress(state);
    }
    return { ...state, total: state.rows.length, isComplete: true };
  }

  return { ...bound(store), remembered, refresh, keep };
}

/** The key under which a query's rows are kept. */
export function queryKey(query: RowQuery): string {
  return query.where ? `${query.list}|${query.where.column}=${query.where.equals}` : query.list;
}

function canCatchUp(query: RowQuery, before: KnownRows | null, now: number): before is KnownRows {
  if (before === null || !before.isComplete || before.withheld > 0 || query.where !== undefined) return false;
  return before.rows.length > 0 && now - Date.parse(before.fullAt) < fullReloadAfter;
}

function hasColumns({ columns = [] }: KnownRows, asked: readonly string[]): boolean {
  return asked.every((column) => columns.includes(column));
}

function lastSeen(known: KnownRows): number {
  return known.rows.reduce((latest, row) => Math.max(latest, Date.parse(row.modified.at)), 0);
}

function bound(store: ListStore): ListStore {
  return {
    query: (query, signal) => store.query(query, signal),
    get: (list, id, columns, signal) => store.get(list, id, columns, signal),
    add: (list, cells) => store.add(list, cells),
    change: (list, id, cells, eTag) => store.change(list, id, cells, eTag),
    history: (list, id) => store.history(list, id),
    rights: (list) => store.rights(list),
  };
}
