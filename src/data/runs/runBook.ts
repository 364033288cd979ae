import type { Row } from '../listStore.ts';
import { openTabs } from '../outboxTabs.ts';
import { toState } from './runEntry.ts';
import type { LiveState, RunEntry, RunHead, RunRow } from './runEntry.ts';
import type { RunShelf } from './runShelf.ts';
import type { RunState } from './runs.ts';

/** One person's runs as every tab of this browser sees them. */
export interface RunBook {
  entries: () => readonly RunState[];
  entry: (key: string) => RunEntry | undefined;
  subscribe: (listener: () => void) => () => void;
  keep: (entry: RunEntry) => Promise<void>;
  /** Reads a run's head again: another tab may have paused it. */
  look: (key: string) => Promise<RunHead | undefined>;
  putRow: (row: RunRow) => Promise<void>;
  swapHead: (key: string, next: (head: RunHead) => RunHead) => Promise<void>;
  drop: (key: string) => Promise<void>;
  /** What is true while this page is open; null once it is not. */
  live: (key: string, live: LiveState | null) => void;
  onSaved: (listener: (list: string, row: Row) => void) => void;
  announce: (list: string, row: Row) => void;
  close: () => void;
}

interface BookOptions {
  oid: string;
  perMinute: () => number;
  now: () => number;
}

/** Other tabs read the whole run again: often enough to watch, seldom enough to cost nothing. */
const tellEvery = 1_000;
const quiet: LiveState = { isWaiting: false, error: null };

/** Opens the book over a shelf. */
export async function openRunBook(shelf: RunShelf, { oid, perMinute, now }: BookOptions): Promise<RunBook> {
  const listeners = new Set<() => void>();
  const savedListeners = new Set<(list: string, row: Row) => void>();
  const all = new Map<string, RunEntry>();
  const lives = new Map<string, LiveState>();
  let shown: readonly RunState[] | null = null;
  let toldAt = 0;
  let isClosed = false;

  /** Worked out when somebody looks: a run of thousands changes more often than it is looked at. */
  function entries(): readonly RunState[] {
    shown ??= [...all.values()]
      .map((entry) => toState(entry, lives.get(entry.head.key) ?? quiet, perMinute()))
      .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
    return shown;
  }

  function show(): void {
    shown = null;
    for (const listener of listeners) listener();
  }

  function update(entry: RunEntry): void {
    all.set(entry.head.key, entry);
    show();
  }

  async function reload(): Promise<void> {
    const kept = (await shelf.all()).filter(({ head }) => head.oid === oid);
    all.clear();
    for (const entry of kept) all.set(entry.head.key, entry);
    show();
  }

  const tabs = openTabs(shelf.name, {
    changed: () => void reload().catch(() => undefined),
    saved: (list, row) => savedListeners.forEach((listener) => listener(list, row)),
  });

  function tell(isUrgent: boolean): void {
    if (isClosed || (!isUrgent && now() - toldAt < tellEvery)) return;
    toldAt = now();
    tabs.tellChanged();
  }

  async function withHead(key: string, reading: Promise<RunHead | undefined>): Promise<RunHead | undefined> {
    const head = await reading;
    const entry = all.get(key);
    if (head && entry && JSON.stringify(head) !== JSON.stringify(entry.head)) update({ ...entry, head });
    return head;
  }

  await reload();
  return {
    entries,
    entry: (key) => all.get(key),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async keep(entry) {
      await shelf.keep(entry);
      update(entry);
      tell(true);
    },
    look: (key) => withHead(key, shelf.head(key)),
    async putRow(row) {
      await shelf.putRow(row);
      const entry = all.get(row.run);
      if (entry) update({ ...entry, rows: entry.rows.with(row.index, row) });
      tell(false);
    },
    async swapHead(key, next) {
      await withHead(key, shelf.swapHead(key, next));
      tell(true);
    },
    async drop(key) {
      await shelf.drop(key);
      all.delete(key);
      show();
      tell(true);
    },
    live(key, live) {
      if (live) lives.set(key, live);
      else lives.delete(key);
      show();
    },
    onSaved: (listener) => void savedListeners.add(listener),
    announce(list, row) {
      savedListeners.forEach((listener) => listener(list, row));
      if (!isClosed) tabs.tellSaved(list, row);
    },
    close() {
      isClosed = true;
      tabs.close();
      shelf.close();
    },
  };
}
