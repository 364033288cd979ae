import { freezeAfter } from '../../domain/freezing.ts';
import type { DeviceOwner } from '../deviceStore.ts';
import type { FileStore } from '../fileStore.ts';
import type { Outbox } from '../outbox.ts';
import { pauseAfter, takeTurn } from '../outboxTurns.ts';
import { createSleeper } from '../sleeper.ts';
import { mayPass, toStoreError } from '../storeError.ts';
import { openTaskBook } from '../taskBook.ts';
import { openTaskShelf } from '../taskShelf.ts';
import { freezeOne } from './freezeOne.ts';
import type { FreezeTask } from './freezeOne.ts';
import type { Freezes, FreezeState } from './freezes.ts';

/** What freezing needs; everything after `outbox` has a default. */
export interface FreezesOptions {
  owner: DeviceOwner;
  files: Pick<FileStore, 'look' | 'copy'>;
  outbox: Pick<Outbox, 'add'>;
  keepsNothing?: boolean;
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
  locks?: LockManager;
}

/** Opens what a person still has to freeze, and goes on with it: a closed page only makes it later. */
export async function openFreezes(options: FreezesOptions): Promise<Freezes & { close(): void }> {
  const { owner, now = Date.now } = options;
  const locks = options.locks ?? (typeof navigator === 'undefined' ? undefined : navigator.locks);
  const shelf = await openTaskShelf<FreezeTask>(owner, {
    ...{ kind: 'freezes', keepsNothing: options.keepsNothing ?? false, isUnfinished: () => true },
  });
  const book = await openTaskBook(shelf, owner.oid);
  const sleeper = createSleeper();
  const sleep = options.sleep ?? sleeper.sleep;
  const turn = `race-action-hub|freezes|${shelf.name ?? owner.oid}`;
  let current: string | null = null;
  let isClosed = false;
  let shown: readonly FreezeState[] | null = null;
  book.subscribe(() => (shown = null));
  globalThis.addEventListener?.('online', sleeper.wake);

  const nextTask = () => byDue(book.tasks()).find(({ isRefused }) => !isRefused);

  async function drive(): Promise<void> {
    for (let task = nextTask(); task && !isClosed; task = nextTask()) {
      const toWait = task.dueAt - now();
      if (toWait > 0) await sleep(toWait);
      else await attempt(task);
    }
  }

  async function attempt(task: FreezeTask): Promise<void> {
    const { key } = task;
    current = key;
    book.show();
    try {
      await freezeOne(task, options);
      await book.swap(key, () => undefined);
    } catch (thrown) {
      const error = toStoreError(thrown);
      const tries = task.tries + 1;
      const isRefused = !mayPass(error) && error.kind !== 'signedOut';
      const dueAt = now() + pauseAfter(tries, 'retryAfter' in error ? (error.retryAfter ?? null) : null);
      await book.swap(key, (kept) => kept && { ...kept, tries, error, isRefused, dueAt });
    } finally {
      current = null;
    }
  }

  const run = () => {
    sleeper.wake();
    void takeTurn(turn, drive, locks).catch(() => undefined);
  };
  run();
  return {
    async start(freezes) {
      for (const freeze of freezes) {
        const { recordKey: key } = freeze;
        const dueAt = now() + freezeAfter * 1_000;
        const fresh = { key, oid: owner.oid, freeze, dueAt, tries: 0, error: null, isRefused: false };
        await book.swap(key, (kept) => kept ?? fresh);
      }
      run();
    },
    async tryAgain(key) {
      await book.swap(key, (kept) => kept && { ...kept, isRefused: false, error: null, dueAt: now() });
      run();
    },
    entries: () =>
      (shown ??= byDue(book.tasks()).map(({ key, freeze, error, isRefused }) => ({
        ...{ key, error, evidenceKey: freeze.evidence.recordKey, title: freeze.evidence.title },
        state: isRefused ? 'refused' : current === key ? 'copying' : 'waiting',
      }))),
    subscribe: book.subscribe,
    isDurable: () => shelf.name !== null,
    close() {
      isClosed = true;
      globalThis.removeEventListener?.('online', sleeper.wake);
      sleeper.wake();
      book.close();
    },
  };
}

function byDue(tasks: readonly FreezeTask[]): FreezeTask[] {
  return [...tasks].sort((a, b) => a.dueAt - b.dueAt);
}
