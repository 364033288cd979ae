import type { IDBPDatabase } from 'idb';
import type { WordsDatabase } from './deviceStore.ts';
import type { Row } from './listStore.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import { openShelf } from './outboxShelf.ts';
import type { OutboxShelf } from './outboxShelf.ts';
import { openTabs } from './outboxTabs.ts';

/** One person's entries as every tab of this browser sees them: kept on the shelf, held in memory for the screen. */
export interface OutboxBook {
  isDurable: boolean;
  entries: () => readonly OutboxEntry[];
  subscribe: (listener: () => void) => () => void;
  swap: OutboxShelf['swap'];
  /** Reads the shelf again: another tab may have written. */
  reload: () => Promise<void>;
  onSaved: (listener: (list: string, row: Row) => void) => () => void;
  /** Tells every tab about a row as the service has it now. */
  announce: (list: string, row: Row) => void;
  close: () => void;
}

const savedShownFor = 86_400_000;

/** Opens the book. What was seen saved a day ago and never acknowledged is forgotten. */
export async function openBook(
  db: IDBPDatabase<WordsDatabase> | null,
  oid: string,
  now: number,
): Promise<OutboxBook> {
  const shelf = openShelf(db);
  const listeners = new Set<() => void>();
  const savedListeners = new Set<(list: string, row: Row) => void>();
  let entries: readonly OutboxEntry[] = [];

  function show(next: readonly OutboxEntry[]): void {
    entries = next;
    for (const listener of listeners) listener();
  }

  async function reload(): Promise<void> {
    const mine = (await shelf.all())
      .filter((entry) => entry.oid === oid)
      .map((entry) => recall(entry, entries));
    show(mine.sort(byAge));
  }

  const tabs = openTabs(db?.name ?? null, {
    changed: () => void reload().catch(() => undefined),
    saved: (list, row) => savedListeners.forEach((listener) => listener(list, row)),
  });

  async function swap(
    ...[list, key, next]: Parameters<OutboxShelf['swap']>
  ): Promise<OutboxEntry | undefined> {
    const entry = await shelf.swap(list, key, next);
    const others = entries.filter((one) => one.list !== list || one.key !== key);
    show(entry ? [...others, entry].sort(byAge) : others);
    tabs.tellChanged();
    return entry;
  }

  for (const { list, key, oid: owner, state, savedAt } of await shelf.all())
    if (owner === oid && state === 'saved' && now - Date.parse(savedAt ?? '') > savedShownFor)
      await shelf.swap(list, key, () => undefined);
  await reload();
  return {
    isDurable: shelf.isDurable,
    entries: () => entries,
    subscribe: (listener) => join(listeners, listener),
    swap,
    reload,
    onSaved: (listener) => join(savedListeners, listener),
    announce(list, row) {
      savedListeners.forEach((listener) => listener(list, row));
      tabs.tellSaved(list, row);
    },
    close: tabs.close,
  };
}

/** The others' row of a conflict is in memory only; where it is not there any more, trying again brings it back. */
function recall(entry: OutboxEntry, known: readonly OutboxEntry[]): OutboxEntry {
  if (entry.state !== 'conflict') return entry;
  const before = known.find(({ list, key }) => list === entry.list && key === entry.key);
  return before?.theirs ? { ...entry, theirs: before.theirs } : { ...entry, state: 'kept', error: null };
}

function byAge(a: OutboxEntry, b: OutboxEntry): number {
  return a.keptAt < b.keptAt ? -1 : a.keptAt > b.keptAt ? 1 : 0;
}

function join<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => void set.delete(listener);
}
