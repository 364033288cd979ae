import type { FileStore, UploadMark, UploadOptions } from '../../src/data/fileStore.ts';
import { createQuickXorHash } from '../../src/data/uploads/quickXorHash.ts';
import type { ContractWorld } from '../support/contractWorld.ts';
import { errorOf } from './contractCells.ts';

const megabyte = 1_048_576;

/** Bytes without a period that parts could hide behind. */
function bytesOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0, seed = 7; at < size; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = seed >> 16;
  }
  return bytes;
}

function hashOf(bytes: Uint8Array): string {
  const hash = createQuickXorHash();
  hash.add(bytes);
  return hash.base64();
}

/** Options of an upload that remember what they heard. */
function listening(options: Partial<UploadOptions> = {}) {
  const heard: { marks: UploadMark[]; progress: number[] } = { marks: [], progress: [] };
  const all: UploadOptions = {
    signal: AbortSignal.timeout(60_000),
    resume: null,
    ...options,
    onProgress(sent) {
      heard.progress.push(sent);
      options.onProgress?.(sent);
    },
    onMark(mark) {
      heard.marks.push(mark);
      return options.onMark?.(mark);
    },
  };
  return { heard, options: all };
}

async function isThere(files: FileStore, path: string, bytes: Uint8Array): Promise<boolean> {
  return Buffer.from(await files.readBytes('Evidence', path)).equals(Buffer.from(bytes));
}

export function describeUploads(world: () => ContractWorld): void {
  describe('files of any size', () => {
    const large = bytesOf(12 * megabyte + 77);

    test('[D54] [X9] a small one goes at once, a large one in parts; both come back byte for byte, with their hash', async () => {
      const { files } = world().stores('writer');
      for (const [path, bytes] of [
        ['sent/small.bin', large.subarray(0, 1_000)],
        ["sent/O'Neill's & co/large #1.bin", large],
      ] as const) {
        const { heard, options } = listening();
        const stored = await files.upload('Evidence', path, new Blob([bytes]), options);
        expect(stored).toMatchObject({ size: bytes.length, hash: hashOf(bytes) });
        expect(stored.version).toMatch(/^\d+\.0$/);
        expect(decodeURIComponent(new URL(stored.webUrl).pathname)).toBe(`/sites/hub/Evidence/${path}`);
        expect(await isThere(files, path, bytes)).toBe(true);
        expect(heard.progress).toEqual([...heard.progress].sort((a, b) => a - b));
        expect(await files.look('Evidence', path)).toEqual(stored);
      }
    });

    test('[D55] a lost connection is offline; from its mark it goes on where the service stands', async () => {
      const { files } = world().stores('writer');
      const blob = new Blob([large]);
      let off: Promise<void> | null = null;
      const first = listening({
        onMark: ({ sent }) => (sent > 0 ? (off ??= world().setFaults({ offline: true })) : undefined),
      });
      const lost = await errorOf(files.upload('Evidence', 'lost.bin', blob, first.options));
      expect(lost).toEqual({ kind: 'offline' });
      await world().setFaults({ offline: false, dropReplies: 1 });
      const again = listening({ resume: first.heard.marks.at(-1) ?? null });
      await errorOf(files.upload('Evidence', 'lost.bin', blob, again.options));
      await world().setFaults(null);
      const resume = again.heard.marks.at(-1) ?? first.heard.marks.at(-1) ?? null;
      const last = listening({ resume });
      const stored = await files.upload('Evidence', 'lost.bin', blob, last.options);
      expect(stored.hash).toBe(hashOf(large));
      expect(last.heard.progress[0]).toBeGreaterThan(0);
      expect(await isThere(files, 'lost.bin', large)).toBe(true);
    });

    test('[D55] the answer to the last part is lost: the file is there and is not sent again', async () => {
      const { files } = world().stores('writer');
      const blob = new Blob([large]);
      let lossy: Promise<void> | null = null;
      const first = listening({
        onMark: ({ sent }) =>
          sent >= 10 * megabyte ? (lossy ??= world().setFaults({ dropReplies: 1 })) : undefined,
      });
      expect(await errorOf(files.upload('Evidence', 'end.bin', blob, first.options))).toEqual({
        kind: 'offline',
      });
      await world().setFaults(null);
      world().requests();
      const last = listening({ resume: first.heard.marks.at(-1) ?? null });
      expect((await files.upload('Evidence', 'end.bin', blob, last.options)).hash).toBe(hashOf(large));
      expect(last.heard.marks).toEqual([]);
    });

    test('[D56] one that is over begins again by itself', async () => {
      const { files } = world().stores('writer');
      const stopping = new AbortController();
      const first = listening({
        signal: stopping.signal,
        onMark: ({ sent }) => (sent > 0 ? stopping.abort(new Error('given up')) : undefined),
      });
      await expect(files.upload('Evidence', 'over.bin', new Blob([large]), first.options)).rejects.toThrow(
        'given up',
      );
      const [mark] = first.heard.marks.slice(-1) as [UploadMark];
      await files.dropUpload(mark);
      const last = listening({ resume: mark });
      await files.upload('Evidence', 'over.bin', new Blob([large]), last.options);
      expect(await isThere(files, 'over.bin', large)).toBe(true);
      await files.dropUpload(mark);
    });

    test('[D56] one that is given up leaves nothing behind', async () => {
      const { files } = world().stores('writer');
      const stopping = new AbortController();
      const onMark = ({ sent }: UploadMark) => (sent > 0 ? stopping.abort(new Error('given up')) : undefined);
      const { heard, options } = listening({ signal: stopping.signal, onMark });
      const path = 'given/up.bin';
      await expect(files.upload('Evidence', path, new Blob([large]), options)).rejects.toThrow('given up');
      for (const mark of heard.marks.slice(-1)) await files.dropUpload(mark);
      expect(await errorOf(files.look('Evidence', path))).toMatchObject({ kind: 'missing', what: 'file' });
    });

    test('[D58] a file that can no longer be read says so: that is no lost line', async () => {
      const { files } = world().stores('writer');
      const arrayBuffer = () => Promise.reject(new DOMException('Changed.', 'NotReadableError'));
      const part = Object.assign(new Blob(['x']), { arrayBuffer });
      for (const bytes of [large, large.subarray(0, 1_000)]) {
        const file = Object.assign(new Blob([bytes]), { arrayBuffer, slice: () => part });
        await expect(files.upload('Evidence', 'changed.bin', file, listening().options)).rejects.toThrow(
          'Changed.',
        );
      }
    });

    test('[D10][D13] throttled or denied it says so; what is missing is named', async () => {
      const reader = world().stores('reader').files;
      for (const blob of [new Blob(['x']), new Blob([large])])
        expect(await errorOf(reader.upload('Evidence', 'no.bin', blob, listening().options))).toEqual({
          kind: 'denied',
          list: 'Evidence',
        });
      const { files } = world().stores('writer');
      expect(await errorOf(files.look('Evidence', 'nowhere.bin'))).toEqual({
        kind: 'missing',
        what: 'file',
        name: 'nowhere.bin',
      });
      await world().setFaults({ rate429: 1 });
      const throttled = files.upload('Evidence', 'busy.bin', new Blob([large]), listening().options);
      expect(await errorOf(throttled)).toMatchObject({ kind: 'throttled' });
    });

    test('[D57] a copy has the same bytes in a folder that is made; made twice it is one; nothing is replaced', async () => {
      const { files } = world().stores('writer');
      const from = { library: 'Evidence', path: 'copied/source.bin' };
      const to = { library: 'Content', path: 'frozen/a/b/1.0/source.bin' };
      await files.upload(from.library, from.path, new Blob([large.subarray(0, 900)]), listening().options);
      const made = await files.copy(from, to);
      expect(made).toMatchObject({ size: 900, version: '1.0', hash: hashOf(large.subarray(0, 900)) });
      expect(await files.copy(from, to)).toEqual(made);
      await files.upload(from.library, from.path, new Blob(['other']), listening().options);
      expect(await errorOf(files.copy(from, to))).toMatchObject({ kind: 'refused' });
      expect((await files.look(to.library, to.path)).size).toBe(900);
      expect(await errorOf(files.copy({ ...from, path: 'no.bin' }, to))).toMatchObject({ kind: 'missing' });
    });
  });
}
