import type { Cell } from '../../src/domain/columns/definition.ts';
import type { ListStore, Row } from '../../src/data/listStore.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import type { StoreError } from '../../src/data/storeError.ts';

type Verb = 'query' | 'get' | 'add' | 'change';

/** A list store in memory whose next calls can be made to fail, before or after they are done. */
export interface MemoryLists extends ListStore {
  rows: Row[];
  calls: Verb[];
  /** What is still to fail. */
  failures: unknown[];
  /** The next call of this kind fails; `done` tells whether it was carried out first. */
  failNext: (verb: Verb, error: StoreError, done?: boolean) => void;
  /** Somebody else changes a row. */
  changeAs: (name: string, key: string, cells: Record<string, Cell>) => Row;
  /** Holds the next call of this kind; the promise tells that it has come, the function lets it go on. */
  hold: (verb: Verb) => { reached: Promise<void>; release: () => void };
}

const me = { oid: 'oid-1', name: 'Sam Patel', mail: 'sam@northshire.example' };

/** An empty store; RecordKeys are unique as in SharePoint. */
export function createMemoryLists(): MemoryLists {
  const rows: Row[] = [];
  const calls: Verb[] = [];
  const failures: { verb: Verb; error: StoreError; done: boolean }[] = [];
  const holds: { verb: Verb; reach: () => void; go: Promise<void> }[] = [];

  async function perform<T>(verb: Verb, work: () => T): Promise<T> {
    calls.push(verb);
    const held = holds.findIndex((hold) => hold.verb === verb);
    const [hold] = held < 0 ? [] : holds.splice(held, 1);
    hold?.reach();
    await hold?.go;
    const at = failures.findIndex((failure) => failure.verb === verb);
    const [failure] = at < 0 ? [] : failures.splice(at, 1);
    if (failure && !failure.done) throw new StoreFailure(failure.error);
    const result = work();
    if (failure) throw new StoreFailure(failure.error);
    return result;
  }

  function write(row: Row, cells: Record<string, Cell>, by: Row['modified']['by']): Row {
    const version = Number(row.eTag) + 1;
    const next = {
      ...row,
      eTag: String(version),
      modified: { at: stamp, by },
      cells: { ...row.cells, ...cells },
    };
    rows[rows.findIndex(({ id }) => id === row.id)] = next;
    return next;
  }

  function find(id: string): Row {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new StoreFailure({ kind: 'missing', what: 'row', name: id });
    return row;
  }

  return {
    rows,
    calls,
    failures,
    failNext: (verb, error, done = false) => void failures.push({ verb, error, done }),
    changeAs(name, key, cells) {
      const row = rows.find((one) => one.cells['RecordKey'] === key);
      if (!row) throw new Error(`no row ${key}`);
      return write(row, cells, { oid: name, name, mail: null });
    },
    hold(verb) {
      const reached = Promise.withResolvers<void>();
      const go = Promise.withResolvers<void>();
      holds.push({ verb, reach: reached.resolve, go: go.promise });
      return { reached: reached.promise, release: go.resolve };
    },
    async *query({ where }) {
      const found = await perform('query', () =>
        rows.filter(({ cells }) => !where || cells[where.column] === where.equals),
      );
      yield { rows: found, total: found.length, isLast: true };
    },
    get: (_list, id) => perform('get', () => rows.find((row) => row.id === id) ?? null),
    add: (_list, cells) =>
      perform('add', () => {
        if (rows.some((row) => row.cells['RecordKey'] === cells['RecordKey']))
          throw new StoreFailure({ kind: 'refused', reason: 'duplicate' });
        const mark = { at: stamp, by: me };
        rows.push({
          id: String(rows.length + 1),
          eTag: '1',
          created: mark,
          modified: mark,
          cells: { ...cells },
        });
        return rows.at(-1) as Row;
      }),
    change: (_list, id, cells, eTag) =>
      perform('change', () => {
        if (find(id).eTag !== eTag) throw new StoreFailure({ kind: 'changedMeanwhile' });
        return write(find(id), cells, me);
      }),
    history: async () => [],
    rights: () => ({ add: 'unknown', change: 'unknown' }),
  };
}

const stamp = '2027-01-15T09:00:00Z';
