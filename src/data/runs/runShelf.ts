import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { databaseName } from '../deviceStore.ts';
import type { DeviceOwner } from '../deviceStore.ts';
import { mayHaveLeft } from '../mayHaveLeft.ts';
import type { RunEntry, RunHead, RunRow } from './runEntry.ts';

/** Runs lie in a database of their own: nobody's open tab has to make way when the first one begins. */
interface RunsDatabase extends DBSchema {
  heads: { key: string; value: RunHead };
  rows: { key: [run: string, index: number]; value: RunRow };
}

/** Where runs lie. */
export interface RunShelf {
  /** Names the shelf for other tabs; null where nothing is shared. */
  name: string | null;
  all(): Promise<RunEntry[]>;
  head(key: string): Promise<RunHead | undefined>;
  keep(entry: RunEntry): Promise<void>;
  putRow(row: RunRow): Promise<void>;
  /** Changes a run's head in one step for all tabs. */
  swapHead(key: string, next: (head: RunHead) => RunHead): Promise<RunHead | undefined>;
  drop(key: string): Promise<void>;
  close(): void;
}

/** The shelf of one person: IndexedDB; memory where the browser has none or nothing new may rest here. */
export async function openRunShelf(owner: DeviceOwner, keepsNothing: boolean): Promise<RunShelf> {
  if (keepsNothing && !(await mayHaveLeft('runs', owner))) return memoryShelf();
  const db = await open(owner).catch(() => null);
  if (!db) return memoryShelf();
  if (!keepsNothing || (await db.getAll('heads')).some(isUnfinished)) return deviceShelf(db);
  db.close();
  await deleteDB(databaseName('runs', owner)).catch(() => undefined);
  return memoryShelf();
}

function isUnfinished({ state }: RunHead): boolean {
  return state !== 'done' && state !== 'undone';
}

function open(owner: DeviceOwner): Promise<IDBPDatabase<RunsDatabase>> {
  return openDB<RunsDatabase>(databaseName('runs', owner), 1, {
    upgrade(db) {
      db.createObjectStore('heads', { keyPath: 'key' });
      db.createObjectStore('rows', { keyPath: ['run', 'index'] });
    },
  });
}

function deviceShelf(db: IDBPDatabase<RunsDatabase>): RunShelf {
  const rowsOf = (key: string) => IDBKeyRange.bound([key, 0], [key, Number.MAX_SAFE_INTEGER]);
  return {
    name: db.name,
    all: async () => {
      const heads = await db.getAll('heads');
      return Promise.all(
        heads.map(async (head) => ({ head, rows: await db.getAll('rows', rowsOf(head.key)) })),
      );
    },
    head: (key) => db.get('heads', key),
    async keep({ head, rows }) {
      const transaction = db.transaction(['heads', 'rows'], 'readwrite', { durability: 'strict' });
      const kept = rows.map((row) => transaction.objectStore('rows').put(row));
      await Promise.all([transaction.objectStore('heads').put(head), ...kept, transaction.done]);
    },
    async putRow(row) {
      await db.put('rows', row);
    },
    async swapHead(key, next) {
      const transaction = db.transaction('heads', 'readwrite', { durability: 'strict' });
      const head = await transaction.store.get(key);
      const swapped = head && next(head);
      if (swapped) await transaction.store.put(swapped);
      await transaction.done;
      return swapped;
    },
    async drop(key) {
      const transaction = db.transaction(['heads', 'rows'], 'readwrite');
      await Promise.all([
        transaction.objectStore('heads').delete(key),
        transaction.objectStore('rows').delete(rowsOf(key)),
        transaction.done,
      ]);
    },
    close: () => db.close(),
  };
}

function memoryShelf(): RunShelf {
  const entries = new Map<string, RunEntry>();
  return {
    name: null,
    all: async () => [...entries.values()].map(({ head, rows }) => ({ head, rows: [...rows] })),
    head: async (key) => entries.get(key)?.head,
    keep: async (entry) => void entries.set(entry.head.key, { ...entry, rows: [...entry.rows] }),
    async putRow(row) {
      const entry = entries.get(row.run);
      if (entry) entry.rows[row.index] = row;
    },
    async swapHead(key, next) {
      const entry = entries.get(key);
      if (entry) entry.head = next(entry.head);
      return entry?.head;
    },
    drop: async (key) => void entries.delete(key),
    close: () => undefined,
  };
}
