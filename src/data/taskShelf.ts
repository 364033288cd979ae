import { deleteDB, openDB } from 'idb';
import { databaseName } from './deviceStore.ts';
import type { DeviceOwner } from './deviceStore.ts';
import { mayHaveLeft } from './mayHaveLeft.ts';

/** Something one person began and that is finished later. */
export interface Task {
  key: string;
  /** Whose it is: it is never carried on as someone else. */
  oid: string;
}

/** Where tasks lie, in a database of their own kind. */
export interface TaskShelf<T extends Task> {
  /** Names the shelf for other tabs; null where nothing is shared. */
  name: string | null;
  all(): Promise<T[]>;
  /** Changes one in a single step for all tabs; `undefined` drops it. */
  swap(key: string, next: (task: T | undefined) => T | undefined): Promise<T | undefined>;
  close(): void;
}

interface ShelfOptions<T> {
  kind: 'uploads' | 'freezes';
  /** Nothing new may rest on this device: what was left is finished, then it goes. */
  keepsNothing: boolean;
  isUnfinished: (task: T) => boolean;
}

/** The shelf of one person: IndexedDB; memory where the browser has none or nothing new may rest here. */
export async function openTaskShelf<T extends Task>(
  owner: DeviceOwner,
  { kind, keepsNothing, isUnfinished }: ShelfOptions<T>,
): Promise<TaskShelf<T>> {
  if (keepsNothing && !(await mayHaveLeft(kind, owner))) return memoryShelf();
  const name = databaseName(kind, owner);
  const db = await openDB(name, 1, {
    upgrade: (opened) => void opened.createObjectStore('tasks', { keyPath: 'key' }),
  }).catch(() => null);
  if (!db) return memoryShelf();
  const all = async () => (await db.getAll('tasks')) as T[];
  if (keepsNothing && !(await all()).some(isUnfinished)) {
    db.close();
    await deleteDB(name).catch(() => undefined);
    return memoryShelf();
  }
  return {
    name,
    all,
    async swap(key, next) {
      const transaction = db.transaction('tasks', 'readwrite', { durability: 'strict' });
      const swapped = next((await transaction.store.get(key)) as T | undefined);
      if (swapped) await transaction.store.put(swapped);
      else await transaction.store.delete(key);
      await transaction.done;
      return swapped;
    },
    close: () => db.close(),
  };
}

function memoryShelf<T extends Task>(): TaskShelf<T> {
  const tasks = new Map<string, T>();
  return {
    name: null,
    all: async () => [...tasks.values()],
    async swap(key, next) {
      const swapped = next(tasks.get(key));
      if (swapped) tasks.set(key, swapped);
      else tasks.delete(key);
      return swapped;
    },
    close: () => undefined,
  };
}
