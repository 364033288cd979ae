import type { DeviceOwner } from '../deviceStore.ts';
import type { ListStore, Row } from '../listStore.ts';
import type { ColumnsOfList } from '../sendEntry.ts';
import { createSleeper } from '../sleeper.ts';
import { createPacer } from './pace.ts';
import { newRun } from './runEntry.ts';
import type { RunHead } from './runEntry.ts';
import { openRunBook } from './runBook.ts';
import type { RunBook } from './runBook.ts';
import { createRunner } from './runner.ts';
import type { RunnerOptions } from './runner.ts';
import { openRunShelf } from './runShelf.ts';
import type { Runs } from './runs.ts';

/** What runs need; everything after `columnsOf` has a default. */
export interface RunsOptions {
  owner: DeviceOwner;
  store: ListStore;
  columnsOf: (list: string) => ColumnsOfList;
  /** Hears of every row that arrived, as the service has it now. */
  onSaved?: (list: string, row: Row) => void;
  maySend?: RunnerOptions['maySend'];
  readsFirst?: RunnerOptions['readsFirst'];
  /** Nothing new may rest on this device. */
  keepsNothing?: boolean;
  /** Resource units a minute; half of the smallest tenant's share unless told. */
  unitsPerMinute?: number;
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
  locks?: LockManager;
}

const endedShownFor = 86_400_000;

/** Opens a person's runs. What was under way when a page closed is `stopped` and waits for a press. */
export async function openRuns(options: RunsOptions): Promise<Runs & { close(): void }> {
  const { owner, now = Date.now } = options;
  const locks = options.locks ?? (typeof navigator === 'undefined' ? undefined : navigator.locks);
  const pacer = createPacer({ now, unitsPerMinute: options.unitsPerMinute });
  const shelf = await openRunShelf(owner, options.keepsNothing ?? false);
  const book = await openRunBook(shelf, { oid: owner.oid, perMinute: pacer.perMinute, now });
  if (options.onSaved) book.onSaved(options.onSaved);
  const turn = `race-action-hub|runs|${shelf.name ?? owner.oid}`;
  const { sleep, wake } = options.sleep ? { sleep: options.sleep, wake: () => undefined } : createSleeper();
  const runner = createRunner(book, {
    ...options,
    ...{ oid: owner.oid, pacer, turn, now, sleep, wake, locks },
  });
  globalThis.addEventListener?.('online', wake);
  await forgetEnded(book, now());
  stopLeft(book, turn, locks);

  const goOn = async (key: string, next: (head: RunHead) => RunHead) => {
    await book.swapHead(key, next);
    wake();
    void runner.run(key);
  };
  const halt = (key: string, state: 'paused' | 'stopped') =>
    book.swapHead(key, (head) => (isUnderWay(head) ? { ...head, state } : head)).then(wake);
  return {
    async start(plan) {
      const { eventKey: key } = plan;
      if (!book.entry(key)) {
        await book.keep(newRun(plan, owner.oid, new Date(now()).toISOString()));
        void runner.run(key);
      }
      return key;
    },
    pause: (key) => halt(key, 'paused'),
    stop: (key) => halt(key, 'stopped'),
    carryOn: (key) => goOn(key, (head) => (isHalted(head) ? { ...head, state: 'running' } : head)),
    undo: (key) =>
      goOn(key, (head) =>
        head.state === 'undone' ? head : { ...head, state: 'running', direction: 'undo', endedAt: null },
      ),
    forget: (key) => book.drop(key),
    entries: book.entries,
    subscribe: book.subscribe,
    isDurable: () => shelf.name !== null,
    close() {
      globalThis.removeEventListener?.('online', wake);
      runner.close();
      book.close();
    },
  };
}

function isUnderWay({ state }: RunHead): boolean {
  return state === 'running' || state === 'paused';
}

function isHalted({ state }: RunHead): boolean {
  return state === 'paused' || state === 'stopped';
}

async function forgetEnded(book: RunBook, now: number): Promise<void> {
  for (const { key, state, endedAt } of book.entries())
    if ((state === 'done' || state === 'undone') && now - Date.parse(endedAt ?? '') > endedShownFor)
      await book.drop(key);
}

/**
 * Runs that nobody carries out any more. Whoever does holds the turn: it is free at once where their page is gone, and
 * becomes free when it goes.
 */
function stopLeft(book: RunBook, turn: string, locks: LockManager | undefined): void {
  const left = book.entries().filter(({ state }) => state === 'running' || state === 'undoing');
  if (left.length === 0) return;
  const stop = async () => {
    for (const { key } of left)
      await book.swapHead(key, (head) => (head.state === 'running' ? { ...head, state: 'stopped' } : head));
  };
  // A page that goes at once leaves them to the next one.
  (locks ? locks.request(turn, stop) : stop()).catch(() => undefined);
}
