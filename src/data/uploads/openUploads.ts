import type { DeviceOwner } from '../deviceStore.ts';
import type { FileStore } from '../fileStore.ts';
import type { Outbox } from '../outbox.ts';
import { takeTurn } from '../outboxTurns.ts';
import { createSleeper } from '../sleeper.ts';
import type { StoreError } from '../storeError.ts';
import { openTaskBook } from '../taskBook.ts';
import { openTaskShelf } from '../taskShelf.ts';
import { openOtherTabs } from './otherTabs.ts';
import { keepRows, sendFile } from './sendFile.ts';
import { isSameFile, newUpload, toState } from './uploadTask.ts';
import type { UploadTask } from './uploadTask.ts';
import type { Uploads, UploadState } from './uploads.ts';

/** What uploads need; everything after `outbox` has a default. */
export interface UploadsOptions {
  owner: DeviceOwner;
  files: Pick<FileStore, 'upload' | 'dropUpload'>;
  outbox: Pick<Outbox, 'add'>;
  maySend?: () => Promise<boolean>;
  /** Nothing new may rest on this device. */
  keepsNothing?: boolean;
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
  locks?: LockManager;
}

/** Opens a person's uploads. One whose page was closed waits for its file to be chosen again. */
export async function openUploads(options: UploadsOptions): Promise<Uploads & { close(): void }> {
  const { owner, files, outbox, now = Date.now } = options;
  const locks = options.locks ?? (typeof navigator === 'undefined' ? undefined : navigator.locks);
  const isUnfinished = ({ state }: UploadTask) => state !== 'stored';
  const shelf = await openTaskShelf<UploadTask>(owner, {
    ...{ kind: 'uploads', keepsNothing: options.keepsNothing ?? false, isUnfinished },
  });
  const book = await openTaskBook(shelf, owner.oid);
  const chosen = new Map<string, File>();
  const waiting = new Map<string, StoreError>();
  const sleeper = createSleeper();
  const sleep = options.sleep ?? sleeper.sleep;
  const turn = `race-action-hub|uploads|${shelf.name ?? owner.oid}`;
  let current: { key: string; abort: AbortController } | null = null;
  let isClosed = false;
  let shown: readonly UploadState[] | null = null;
  const tabs = openOtherTabs(turn, locks, book.show);
  book.subscribe(() => {
    shown = null;
    lookOn();
  });
  const lookOn = () =>
    tabs.look(
      book
        .tasks()
        .filter((task) => isUnfinished(task) && task.state !== 'refused' && !chosen.has(task.key))
        .map(({ key }) => key),
    );
  lookOn();
  globalThis.addEventListener?.('online', sleeper.wake);
  // The file was there, its page closed before its rows were kept.
  for (const { key, stored } of book.tasks())
    if (stored) await keepRows(key, { book, outbox }).catch(() => undefined);

  const next = () =>
    byAge(book.tasks()).find(({ key, state, stored }) => state === 'queued' && !stored && chosen.has(key));

  async function drive(): Promise<void> {
    for (let task = next(); task && !isClosed; task = next()) {
      const { key } = task;
      const file = chosen.get(key);
      if (!file) return;
      const abort = new AbortController();
      current = { key, abort };
      book.show();
      const onWaiting = (error: StoreError | null) => {
        if (error) waiting.set(key, error);
        else waiting.delete(key);
        book.show();
      };
      try {
        await sendFile(key, file, {
          ...{ book, files, outbox, sleep, onWaiting, signal: abort.signal, maySend: options.maySend },
        });
      } finally {
        current = null;
        if (book.task(key)?.stored) tabs.leave(key);
        onWaiting(null);
      }
    }
  }

  // The device itself failed (full disk, closed database): nothing is lost, the next press tries again.
  const run = () => void takeTurn(turn, drive, locks).catch(() => undefined);
  const halt = (key: string) => {
    if (current?.key === key) current.abort.abort();
    sleeper.wake();
  };
  const queue = async (key: string, file: File) => {
    chosen.set(key, file);
    tabs.take(key);
    await book.swap(key, (task) => (task?.stored ? task : task && { ...task, state: 'queued', error: null }));
    run();
  };
  const choose: Uploads['choose'] = async (key, file) => {
    const task = book.task(key);
    if (!task || !(await isSameFile(task, file))) return 'anotherFile';
    await queue(key, file);
    return 'goesOn';
  };

  return {
    async start(plan) {
      const { key, file } = plan;
      const known = book.task(key);
      if (known && known.state !== 'refused') {
        await choose(key, file);
        return key;
      }
      const task = await newUpload(plan, owner.oid, new Date(now()).toISOString());
      await book.swap(key, () => task);
      if (known?.mark) void files.dropUpload(known.mark).catch(() => undefined);
      if (!task.problem) await queue(key, file);
      return key;
    },
    async pause(key) {
      await book.swap(key, (task) => task && (task.state === 'queued' ? { ...task, state: 'paused' } : task));
      halt(key);
    },
    async carryOn(key) {
      const file = chosen.get(key);
      if (file && !book.task(key)?.problem) await queue(key, file);
    },
    choose,
    async stop(key) {
      const mark = book.task(key)?.mark;
      await book.swap(key, () => undefined);
      halt(key);
      chosen.delete(key);
      tabs.leave(key);
      // Where the service cannot be told, it forgets the parts by itself.
      if (mark) await files.dropUpload(mark).catch(() => undefined);
    },
    async forget(key) {
      await book.swap(key, (task) => (task?.state === 'stored' ? undefined : task));
      chosen.delete(key);
      tabs.leave(key);
    },
    entries: () =>
      (shown ??= byAge(book.tasks()).map((task) =>
        toState(task, {
          hasFile: chosen.has(task.key),
          isElsewhere: tabs.isElsewhere(task.key),
          isSending: current?.key === task.key,
          waitsFor: waiting.get(task.key) ?? null,
        }),
      )),
    subscribe: book.subscribe,
    isDurable: () => shelf.name !== null,
    close() {
      globalThis.removeEventListener?.('online', sleeper.wake);
      isClosed = true;
      current?.abort.abort();
      sleeper.wake();
      tabs.close();
      book.close();
    },
  };
}

function byAge(tasks: readonly UploadTask[]): UploadTask[] {
  return [...tasks].sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}
