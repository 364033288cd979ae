import type { ListStore } from './listStore.ts';
import { StoreFailure } from './storeError.ts';
import type { StoreError } from './storeError.ts';

/** Something that went wrong in this visit: what a support desk needs to find it, and nobody's data. */
export interface NotedFailure {
  /** Null where it concerned no list. */
  list: string | null;
  kind: StoreError['kind'];
  requestId: string | null;
  /** ISO instant of this device. */
  at: string;
}

/** The last failures of this visit, newest first. In memory only. */
export interface FailureLog {
  note: (list: string | null, thrown: unknown) => void;
  /** The same array until something is noted. */
  all: () => readonly NotedFailure[];
  subscribe: (listener: () => void) => () => void;
}

const most = 20;

/** An empty log. What was given up by ourselves (a read nobody waits for any more) is no failure. */
export function createFailureLog(now: () => number = Date.now): FailureLog {
  const listeners = new Set<() => void>();
  let noted: readonly NotedFailure[] = [];
  return {
    all: () => noted,
    note(list, thrown) {
      if (!(thrown instanceof StoreFailure)) return;
      const { error, requestId } = thrown;
      const failure = { list, kind: error.kind, requestId, at: new Date(now()).toISOString() };
      noted = [failure, ...noted].slice(0, most);
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A list store whose failures are noted; they are thrown all the same. */
export function noteFailures(store: ListStore, log: Pick<FailureLog, 'note'>): ListStore {
  const noting = async <T>(list: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (thrown) {
      log.note(list, thrown);
      throw thrown;
    }
  };
  return {
    async *query(query, signal) {
      try {
        yield* store.query(query, signal);
      } catch (thrown) {
        log.note(query.list, thrown);
        throw thrown;
      }
    },
    get: (list, id, columns, signal) => noting(list, () => store.get(list, id, columns, signal)),
    add: (list, cells) => noting(list, () => store.add(list, cells)),
    change: (list, id, cells, eTag) => noting(list, () => store.change(list, id, cells, eTag)),
    history: (list, id) => noting(list, () => store.history(list, id)),
    rights: (list) => store.rights(list),
  };
}
