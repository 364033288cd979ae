import type { IDBPDatabase } from 'idb';
import type { WordsDatabase } from './deviceStore.ts';
import type { OutboxEntry } from './outboxEntry.ts';

/** Where unsent words lie. `swap` puts one entry in the place of another, or removes it, in one step for all tabs. */
export interface OutboxShelf {
  isDurable: boolean;
  all(): Promise<OutboxEntry[]>;
  swap(
    list: string,
    key: string,
    next: (current: OutboxEntry | undefined) => OutboxEntry | undefined,
  ): Promise<OutboxEntry | undefined>;
}

/** The shelf of this person: IndexedDB, or memory where the browser has none. */
export function openShelf(db: IDBPDatabase<WordsDatabase> | null): OutboxShelf {
  return db ? deviceShelf(db) : memoryShelf();
}

function deviceShelf(db: IDBPDatabase<WordsDatabase>): OutboxShelf {
  return {
    isDurable: true,
    all: () => db.getAll('outbox'),
    async swap(list, key, next) {
      // Strict: "kept on this device" is only said once it is on the disk.
      const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' });
      const entry = next(await transaction.store.get([list, key]));
      if (entry) await transaction.store.put({ ...entry, theirs: null });
      else await transaction.store.delete([list, key]);
      await transaction.done;
      return entry;
    },
  };
}

function memoryShelf(): OutboxShelf {
  const entries = new Map<string, OutboxEntry>();
  return {
    isDurable: false,
    all: async () => [...entries.values()],
    async swap(list, key, next) {
      const entry = next(entries.get(`${list}/${key}`));
      if (entry) entries.set(`${list}/${key}`, entry);
      else entries.delete(`${list}/${key}`);
      return entry;
    },
  };
}
