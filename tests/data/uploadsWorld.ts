import 'fake-indexeddb/auto';
import type { FileStore } from '../../src/data/fileStore.ts';
import type { OutboxEntry } from '../../src/data/outboxEntry.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import { createQuickXorHash } from '../../src/data/uploads/quickXorHash.ts';
import { openUploads } from '../../src/data/uploads/openUploads.ts';
import type { UploadsOptions } from '../../src/data/uploads/openUploads.ts';
import type { Uploads, UploadState } from '../../src/data/uploads/uploads.ts';

const part = 10;

/** A library in memory that takes files ten bytes at a time; `onPart` may throw, as a bad line does. */
export function memoryFiles() {
  const stored = new Map<string, Uint8Array>();
  const underWay = new Map<string, Uint8Array>();
  const world = {
    stored,
    dropped: [] as string[],
    sent: [] as string[],
    onPart: async (_path: string, _at: number): Promise<void> => undefined,
    /** What the service makes of the bytes at the end. */
    keep: (bytes: Uint8Array): Uint8Array => bytes,
  };
  const look = (path: string) => {
    const bytes = stored.get(path);
    if (!bytes) throw new StoreFailure({ kind: 'missing', what: 'file', name: path });
    const hash = createQuickXorHash();
    hash.add(bytes);
    return { version: '1.0', size: bytes.length, hash: hash.base64(), webUrl: `https://x.example/${path}` };
  };
  const files: Pick<FileStore, 'upload' | 'dropUpload' | 'look' | 'copy'> = {
    async upload(_library, path, file, { onMark, onProgress, resume, signal }) {
      let sent = resume && underWay.has(path) ? (underWay.get(path)?.length ?? 0) : 0;
      world.sent.push(`${path} from ${sent}`);
      const bytes = new Uint8Array(await file.arrayBuffer());
      while (sent < bytes.length) {
        onProgress(sent);
        signal.throwIfAborted();
        await Promise.race([world.onPart(path, sent), gaveUp(signal)]);
        sent = Math.min(bytes.length, sent + part);
        underWay.set(path, bytes.slice(0, sent));
        await onMark({ way: 'session', place: `https://x.example/upload/${path}`, sent, expiresAt: null });
      }
      stored.set(path, world.keep(bytes));
      underWay.delete(path);
      return look(path);
    },
    async dropUpload({ place }) {
      world.dropped.push(place);
    },
    look: async (_library, path) => look(path),
    async copy(from, to) {
      const bytes = stored.get(from.path);
      if (!bytes) throw new StoreFailure({ kind: 'missing', what: 'file', name: from.path });
      stored.set(to.path, bytes);
      return look(to.path);
    },
  };
  return { ...world, world, files };
}

function gaveUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** An outbox that only remembers which rows it was given, by their key. */
export function rowsKept() {
  const rows = new Map<string, Record<string, unknown>>();
  const add = async (list: string, cells: Record<string, unknown>) => {
    rows.set(`${list} ${String(cells['RecordKey'])}`, cells);
    return {} as OutboxEntry;
  };
  return { rows, outbox: { add } as UploadsOptions['outbox'] };
}

/** A device on which one person may open and leave the hub. */
export function uploadDevice(siteUrl = `https://x.example/${crypto.randomUUID()}`) {
  return {
    siteUrl,
    open: (options: Pick<UploadsOptions, 'files' | 'outbox'> & Partial<UploadsOptions>, oid = 'oid-1') =>
      openUploads({
        owner: { tenantId: 't', oid, siteUrl },
        sleep: () => new Promise((resolve) => setImmediate(resolve)),
        ...options,
      }),
  };
}

/** Resolves with an upload once it is in one of these states. */
export function uploadIn(
  uploads: Pick<Uploads, 'entries' | 'subscribe'>,
  key: string,
  ...states: UploadState['state'][]
): Promise<UploadState> {
  return new Promise((resolve) => {
    const stop = uploads.subscribe(look);
    function look(): void {
      const found = uploads.entries().find((one) => one.key === key && states.includes(one.state));
      if (!found) return;
      stop();
      resolve(found);
    }
    look();
  });
}

/** A file of so many bytes; `first` makes another one of the same size. */
export function fileOf(name: string, size: number, { first = 1, lastModified = 1_000 } = {}): File {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at === 0 ? first : at % 251));
  return new File([bytes], name, { lastModified });
}
