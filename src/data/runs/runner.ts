import type { ListStore } from '../listStore.ts';
import { pauseAfter, takeTurn } from '../outboxTurns.ts';
import type { ColumnsOfList, Outcome } from '../sendEntry.ts';
import { toStoreError } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import type { Pacer } from './pace.ts';
import { nextRow, partOf, unitsOfPart } from './runEntry.ts';
import type { RunHead, RunRow } from './runEntry.ts';
import type { RunBook } from './runBook.ts';
import { sendPart, settled, withSent } from './sendPart.ts';

/** What carries runs out. */
export interface RunnerOptions {
  store: ListStore;
  oid: string;
  columnsOf: (list: string) => ColumnsOfList;
  pacer: Pacer;
  /** One name for all tabs of this person. */
  turn: string;
  /** As the outbox asks before it sends: false where this app is too old. Throws StoreFailure. */
  maySend?: () => Promise<boolean>;
  /** Resolves when nobody reads: reading goes first. */
  readsFirst?: () => Promise<void>;
  now: () => number;
  /** Resolves after so many milliseconds, or when `wake` is called. */
  sleep: (ms: number) => Promise<void>;
  wake: () => void;
  locks: LockManager | undefined;
}

/** How often the app's age is looked at again where it may not send, in milliseconds. */
const lookAgainAfter = 10 * 60_000;
const afterBreakdown = 5_000;

/** Carries runs out, one row at a time in all tabs of this browser. */
export function createRunner(book: RunBook, options: RunnerOptions) {
  const { pacer, now, sleep } = options;
  let isClosed = false;

  /** Resolves when the run is through, or no longer to be carried on. */
  async function run(key: string): Promise<void> {
    try {
      await takeTurn(options.turn, () => drive(key), options.locks);
    } catch {
      // The device itself failed (full disk, closed database): nothing is lost; look again a little later.
      await sleep(afterBreakdown);
      if (!isClosed) await run(key);
    }
  }

  async function drive(key: string): Promise<void> {
    const denied = new Map<string, StoreError>();
    let tries = 0;
    for (;;) {
      const head = await book.look(key);
      if (isClosed || head?.state !== 'running') return book.live(key, null);
      const entry = book.entry(key);
      const row = entry ? nextRow({ ...entry, head }) : null;
      if (!row) return finish(key);
      const toWait = pacer.wait(unitsOfPart(row, head.direction));
      if (toWait > 0) {
        await sleep(toWait);
        continue;
      }
      const outcome = await attempt(row, head, denied);
      if (outcome.kind !== 'waiting') {
        if (tries > 0) book.live(key, null);
        tries = 0;
        continue;
      }
      tries += 1;
      await hold(key, outcome.error, tries);
    }
  }

  async function attempt(row: RunRow, head: RunHead, denied: Map<string, StoreError>): Promise<Outcome> {
    const { direction } = head;
    const part = partOf(row, direction);
    const list = part === 'itself' ? row.write.list : part.list;
    const known = denied.get(list);
    const outcome: Outcome = known ? { kind: 'refused', error: known } : await send(row, direction);
    // Whoever may not write one row of a list may write none: the others are not even tried.
    if (outcome.kind === 'refused' && outcome.error.kind === 'denied') denied.set(list, outcome.error);
    if (outcome.kind === 'saved') book.announce(list, outcome.row);
    const current = book.entry(row.run)?.rows[row.index] ?? row;
    if (outcome.kind !== 'waiting' || !outcome.isUnsure)
      await book.putRow(settled(outcome.kind === 'waiting' ? row : current, direction, outcome));
    return outcome;
  }

  async function send(row: RunRow, direction: RunHead['direction']): Promise<Outcome> {
    const blocked = await gate();
    if (blocked) return blocked;
    await options.readsFirst?.();
    pacer.spend(unitsOfPart(row, direction));
    await book.putRow(withSent(row, direction));
    const { store, oid, columnsOf } = options;
    return sendPart(row, { store, oid, columnsOf, direction, now: new Date(now()).toISOString() });
  }

  async function gate(): Promise<(Outcome & { kind: 'waiting' }) | null> {
    try {
      if (!options.maySend || (await options.maySend())) return null;
      return { kind: 'waiting', error: { kind: 'busy', retryAfter: lookAgainAfter / 1000 }, isUnsure: false };
    } catch (thrown) {
      return { kind: 'waiting', error: toStoreError(thrown), isUnsure: false };
    }
  }

  /** Throttled, offline, busy or signed out: says so and waits, longer each time. */
  async function hold(key: string, error: StoreError, tries: number): Promise<void> {
    book.live(key, { isWaiting: true, error });
    const asked = 'retryAfter' in error ? (error.retryAfter ?? null) : null;
    if (error.kind === 'throttled') pacer.throttled(error.retryAfter);
    await sleep(pauseAfter(tries, asked));
  }

  async function finish(key: string): Promise<void> {
    book.live(key, null);
    const endedAt = new Date(now()).toISOString();
    await book.swapHead(key, (head) =>
      head.state === 'running'
        ? { ...head, state: head.direction === 'undo' ? 'undone' : 'done', endedAt }
        : head,
    );
  }

  return {
    run,
    close() {
      isClosed = true;
      options.wake();
    },
  };
}
