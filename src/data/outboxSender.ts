import type { IDBPDatabase } from 'idb';
import type { WordsDatabase } from './deviceStore.ts';
import type { ListStore } from './listStore.ts';
import type { OutboxBook } from './outboxBook.ts';
import { isPending } from './outboxEntry.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import { leftOver } from './outboxLeft.ts';
import { pauseAfter, takeTurn } from './outboxTurns.ts';
import { sendEntry } from './sendEntry.ts';
import type { ColumnsOfList, Outcome } from './sendEntry.ts';
import { toStoreError } from './storeError.ts';
import type { StoreError } from './storeError.ts';

/** What an outbox needs; everything after `columnsOf` has a default. */
export interface OutboxOptions {
  db: IDBPDatabase<WordsDatabase> | null;
  store: ListStore;
  /** Whose outbox: entries of anybody else are neither shown nor sent. */
  oid: string;
  /** SharePoint's columns of a list, to read a row back and to compare cells by type. */
  columnsOf: (list: string) => ColumnsOfList | Promise<ColumnsOfList>;
  /**
   * Asked before anything is sent; false holds everything back until the app was reloaded. Throws StoreFailure where
   * nobody can say: then the entries wait as if they had been tried.
   */
  maySend?: () => Promise<boolean>;
  now?: () => number;
  locks?: LockManager;
  /** False holds everything back. Not asked of the browser: it calls a machine offline that reaches a local service. */
  online?: () => boolean;
  /** Milliseconds that lie between two writes of one row of a list: autosaved words make few versions. */
  restOf?: (list: string) => number;
  /** Milliseconds before the next try. */
  pause?: (tries: number, retryAfter: number | null) => number;
}

const afterBreakdown = 5_000;
const lookAgainAfter = 10 * 60_000;

/** Tries what waits. */
export interface Sender {
  /** Resolves when everything due has been tried. */
  run: () => Promise<void>;
  /** The same, with everything due now. */
  flush: () => Promise<void>;
  close: () => void;
}

/** Sends a book's entries, oldest first, one at a time in all tabs of this browser. */
export function createSender(book: OutboxBook, options: OutboxOptions): Sender {
  const { now = Date.now, online = () => true, pause = pauseAfter } = options;
  const locks = options.locks ?? (typeof navigator === 'undefined' ? undefined : navigator.locks);
  const turn = `race-action-hub|outbox|${options.db?.name ?? options.oid}`;
  const dueAt = new Map<string, number>();
  let throttledUntil = 0;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const restsUntil = ({ list, savedAt }: OutboxEntry) =>
    savedAt === null ? 0 : Date.parse(savedAt) + (options.restOf?.(list) ?? 0);
  const dueOf = (entry: OutboxEntry) => Math.max(dueAt.get(idOf(entry)) ?? 0, restsUntil(entry));
  const isDue = (entry: OutboxEntry) => isPending(entry) && dueOf(entry) <= now();
  const mayGo = () => !isClosed && online() && now() >= throttledUntil;

  function run(): Promise<void> {
    isAskedAgain = true;
    running ??= rounds()
      // The device itself failed (full disk, closed database): the words stay where they are; look again a little later.
      .catch(() => void (throttledUntil = Math.max(throttledUntil, now() + afterBreakdown)))
      .finally(() => {
        running = null;
        wakeUpLater();
      });
    return running;
  }

  async function rounds(): Promise<void> {
    while (isAskedAgain && mayGo()) {
      isAskedAgain = false;
      await takeTurn(turn, round, locks);
    }
  }

  async function round(): Promise<void> {
    await book.reload();
    if (!book.entries().some(isDue) || !(await isLetThrough())) return;
    for (const entry of book.entries().filter(isDue)) {
      if (!mayGo()) return;
      const outcome = await sendOne(entry);
      if (outcome?.kind === 'waiting' && outcome.error.kind !== 'busy') return holdAll(outcome);
    }
  }

  /** What was written with an app that is too old stays on the device, and goes out with the next version of the app. */
  async function isLetThrough(): Promise<boolean> {
    try {
      if (!options.maySend || (await options.maySend())) return true;
      throttledUntil = now() + lookAgainAfter;
    } catch (thrown) {
      const error = toStoreError(thrown);
      const tries =
        Math.max(
          ...book
            .entries()
            .filter(isDue)
            .map((entry) => entry.tries),
        ) + 1;
      const until = now() + pause(tries, error.kind === 'throttled' ? error.retryAfter : null);
      await waitAll(error, until, 1);
    }
    return false;
  }

  async function sendOne({ list, key }: OutboxEntry): Promise<Outcome | null> {
    const columns = await options.columnsOf(list);
    let before: OutboxEntry | undefined;
    // Marked on the device first: after a crash it is known that this request may have arrived.
    const sending = await book.swap(list, key, (current) => {
      before = current;
      return current && { ...current, state: 'sending', sentCells: current.cells, tries: current.tries + 1 };
    });
    if (!before || !sending) return null;
    const sent = before;
    const outcome = await sendEntry(options.store, sent, columns);
    // The row first, then the entry's end: a screen never shows neither.
    if (outcome.kind === 'saved') book.announce(list, outcome.row);
    const savedAt = new Date(now()).toISOString();
    const after = await book.swap(list, key, (current) => current && settle(current, sent, outcome, savedAt));
    if (outcome.kind === 'waiting')
      dueAt.set(idOf(sent), now() + pause(sending.tries, retryAfterOf(outcome)));
    if (after?.state === 'kept') isAskedAgain = true;
    return outcome;
  }

  /** Offline, signed out and throttled concern everything: the rest is not even tried. */
  async function holdAll(outcome: Outcome & { kind: 'waiting' }): Promise<void> {
    const { error } = outcome;
    await waitAll(error, Math.max(...dueAt.values()), 0);
  }

  async function waitAll(error: StoreError, until: number, tried: number): Promise<void> {
    if (error.kind === 'throttled') throttledUntil = now() + error.retryAfter * 1000;
    for (const entry of book.entries().filter(isDue)) {
      dueAt.set(idOf(entry), until);
      await book.swap(
        entry.list,
        entry.key,
        (current) => current && { ...current, state: 'waiting', error, tries: current.tries + tried },
      );
    }
  }

  function wakeUpLater(): void {
    clearTimeout(timer);
    const pending = book.entries().filter(isPending);
    if (isClosed || pending.length === 0) return;
    const next = Math.max(throttledUntil, Math.min(...pending.map(dueOf)));
    timer = setTimeout(() => void run(), Math.max(next - now(), online() ? 0 : 1000));
  }

  return {
    run,
    flush: () => {
      dueAt.clear();
      return run();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function settle(current: OutboxEntry, sent: OutboxEntry, outcome: Outcome, savedAt: string): OutboxEntry {
  switch (outcome.kind) {
    case 'saved':
      return leftOver(current, outcome.cells, outcome.row, savedAt);
    case 'conflict':
      return {
        ...current,
        state: 'conflict',
        theirs: outcome.theirs,
        both: outcome.both,
        error: { kind: 'changedMeanwhile' },
        sentCells: null,
      };
    case 'refused':
      return { ...current, state: 'refused', error: outcome.error, sentCells: null };
    case 'waiting': {
      // The oldest request that may have arrived counts: words sent after it are sent once more rather than lost.
      const sentCells = sent.sentCells ?? (outcome.isUnsure ? sent.cells : null);
      return { ...current, state: 'waiting', error: outcome.error, sentCells };
    }
  }
}

function retryAfterOf({ error }: Outcome & { kind: 'waiting' }): number | null {
  return error.kind === 'throttled' || error.kind === 'busy' ? (error.retryAfter ?? null) : null;
}

function idOf({ list, key }: OutboxEntry): string {
  return `${list}\n${key}`;
}
