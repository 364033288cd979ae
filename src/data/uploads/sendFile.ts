import { compareFile } from '../../domain/fileComparison.ts';
import type { FileStore } from '../fileStore.ts';
import type { Outbox } from '../outbox.ts';
import { pauseAfter } from '../outboxTurns.ts';
import { StoreFailure, mayPass, toStoreError } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import type { TaskBook } from '../taskBook.ts';
import { hashOfFile } from './quickXorHash.ts';
import type { UploadTask } from './uploadTask.ts';
import type { UploadState } from './uploads.ts';

interface SendOptions {
  book: TaskBook<UploadTask>;
  files: Pick<FileStore, 'upload'>;
  outbox: Pick<Outbox, 'add'>;
  signal: AbortSignal;
  sleep: (ms: number) => Promise<void>;
  /** False where this app is too old to write; throws where nobody can say. */
  maySend?: () => Promise<boolean>;
  /** Says why it waits; null once it does not any more. */
  onWaiting: (error: StoreError | null) => void;
}

type Stored = Pick<NonNullable<UploadState['stored']>, 'webUrl' | 'version' | 'size' | 'hash'>;

/** Sends one file to its end: through lost connections and busy times, until it is there, refused or given up. */
export async function sendFile(key: string, file: File, options: SendOptions): Promise<void> {
  const { book, signal } = options;
  const hashing = hashOfFile(file, signal);
  hashing.catch(() => undefined); // awaited below, unless the upload is given up before
  try {
    for (let again = 0; ; again += 1) {
      const there = await untilStored(key, file, options);
      const sentHash = await hashing;
      const comparison = compareFile(file.name, { size: file.size, hash: sentHash }, there);
      if (comparison === 'differs' && again === 0) {
        // Not what was sent, in a kind SharePoint leaves alone: once more from the beginning.
        await book.swap(key, (task) => task && { ...task, mark: null, sent: 0 });
        continue;
      }
      const stored = { ...there, sentHash, comparison };
      await book.swap(key, (task) => task && { ...task, stored, sent: task.size, mark: null });
      return await keepRows(key, options);
    }
  } catch (thrown) {
    if (signal.aborted) return;
    const why = isUnreadable(thrown)
      ? { error: null, problem: { code: 'changed', detail: '' } as const }
      : { error: toStoreError(thrown) };
    await book.swap(key, (task) => task && { ...task, ...why, state: 'refused' });
  }
}

/** What browsers throw for a file that was changed, moved or deleted since it was chosen. */
function isUnreadable(thrown: unknown): boolean {
  return thrown instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(thrown.name);
}

/** Keeps the rows that belong to a stored file; each is created once, however often this is tried. */
export async function keepRows(
  key: string,
  { book, outbox }: Pick<SendOptions, 'book' | 'outbox'>,
): Promise<void> {
  const task = book.task(key);
  if (!task?.stored || task.state === 'stored') return;
  const told = { url: task.stored.webUrl, size: task.size, hash: task.stored.sentHash };
  for (const { list, cells, fill = {} } of task.rows) {
    const filled = (['url', 'size', 'hash'] as const).flatMap((fact) =>
      fill[fact] === undefined ? [] : [[fill[fact], told[fact]] as const],
    );
    await outbox.add(list, { ...cells, ...Object.fromEntries(filled) });
  }
  await book.swap(key, (now) => now && { ...now, state: 'stored', error: null });
}

async function untilStored(key: string, file: File, options: SendOptions): Promise<Stored> {
  const { book, files, signal, sleep, onWaiting } = options;
  for (let tries = 0; ;) {
    const task = book.task(key);
    signal.throwIfAborted();
    if (!task) throw new DOMException('The upload was given up', 'AbortError');
    const before = task.sent;
    try {
      await gate(options);
      onWaiting(null);
      return await files.upload(task.library, task.path, file, {
        signal,
        resume: task.mark,
        onProgress: (sent) => void note(book, key, { sent }),
        onMark: (mark) => note(book, key, { mark, sent: mark.sent }),
      });
    } catch (thrown) {
      signal.throwIfAborted();
      const error = toStoreError(thrown);
      if (!mayPass(error) && error.kind !== 'signedOut') throw thrown;
      tries = (book.task(key)?.sent ?? 0) > before ? 1 : tries + 1;
      onWaiting(error);
      await sleep(pauseAfter(tries, 'retryAfter' in error ? (error.retryAfter ?? null) : null));
    }
  }
}

async function gate({ maySend }: SendOptions): Promise<void> {
  if (maySend && !(await maySend())) throw new StoreFailure({ kind: 'busy', retryAfter: 60 });
}

/** Where the device cannot keep it an older mark stands, and the service is asked. */
async function note(book: TaskBook<UploadTask>, key: string, more: Partial<UploadTask>): Promise<void> {
  await book.swap(key, (task) => task && { ...task, ...more }).catch(() => undefined);
}
