import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StoreFailure } from '../../src/data/storeError.ts';
import { fileOf, memoryFiles, rowsKept, uploadDevice, uploadIn } from './uploadsWorld.ts';

const place = { library: 'Evidence', path: 'north/a.bin' };
const row = {
  list: 'evidenceItems',
  cells: { RecordKey: 'e-1', Title: 'A' },
  fill: { url: 'Url', size: 'Size', hash: 'SentHash' },
};

/** A part of a file nobody can read, as of a folder. */
function unreadable(): Blob {
  const arrayBuffer = () => Promise.reject(new DOMException('No.', 'NotReadableError'));
  return Object.assign(new Blob(['x']), { arrayBuffer });
}

/** Locks as a browser has them, as far as uploads ask: exclusive ones, and shared ones that wait for those. */
function locksOfOneBrowser(): LockManager {
  const held = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...given: unknown[]) => {
    const work = given.at(-1) as (lock: unknown) => unknown;
    const { ifAvailable = false } = (given.length > 1 ? given[0] : {}) as { ifAvailable?: boolean };
    if (ifAvailable && held.has(name)) return work(null);
    while (held.has(name)) await held.get(name);
    const done = Promise.resolve(work({ name }));
    const quiet = done.catch(() => undefined).finally(() => held.delete(name));
    held.set(name, quiet);
    return done;
  };
  return { request } as unknown as LockManager;
}

describe('Files on their way', () => {
  test('[X1][X7] one after the other, each with its rows, filled with address, size and hash', async () => {
    const { files, world } = memoryFiles();
    const { rows, outbox } = rowsKept();
    const uploads = await uploadDevice().open({ files, outbox });
    await uploads.start({ key: 'u-1', ...place, file: fileOf('a.bin', 25), rows: [row] });
    await uploads.start({ key: 'u-2', library: 'Evidence', path: 'b.bin', file: fileOf('b.bin', 5) });
    const stored = await uploadIn(uploads, 'u-1', 'stored');
    await uploadIn(uploads, 'u-2', 'stored');
    expect(world.sent).toEqual(['north/a.bin from 0', 'b.bin from 0']);
    expect(stored.stored).toMatchObject({ comparison: 'same', size: 25 });
    expect(rows.get('evidenceItems e-1')).toEqual({
      RecordKey: 'e-1',
      Title: 'A',
      Url: 'https://x.example/north/a.bin',
      Size: 25,
      SentHash: stored.stored?.sentHash,
    });
    await uploads.forget('u-1');
    expect(uploads.entries().map(({ key }) => key)).toEqual(['u-2']);
    uploads.close();
  });

  test('[X3] dropped connections and busy times are waited out; a refusal stops it, and may be tried again', async () => {
    const { files, world } = memoryFiles();
    const uploads = await uploadDevice().open({ files, ...rowsKept() });
    let drops = 0;
    const seen = new Set<string>();
    uploads.subscribe(() =>
      uploads.entries().forEach(({ state, error }) => seen.add(`${state} ${error?.kind}`)),
    );
    world.onPart = async (_path, at) => {
      if (at < 20 || drops >= 5) return;
      drops += 1;
      throw new StoreFailure(drops % 2 ? { kind: 'offline' } : { kind: 'throttled', retryAfter: 1 });
    };
    await uploads.start({ key: 'u-1', ...place, file: fileOf('a.bin', 45) });
    await uploadIn(uploads, 'u-1', 'stored');
    expect([...seen]).toEqual(expect.arrayContaining(['waiting offline', 'waiting throttled']));
    expect(world.sent).toEqual([
      'north/a.bin from 0',
      ...Array.from({ length: 5 }, () => 'north/a.bin from 20'),
    ]);
    world.onPart = async () => {
      throw new StoreFailure({ kind: 'denied', list: 'Evidence' });
    };
    await uploads.start({ key: 'u-2', ...place, file: fileOf('a.bin', 5) });
    expect((await uploadIn(uploads, 'u-2', 'refused')).error).toEqual({ kind: 'denied', list: 'Evidence' });
    world.onPart = async () => undefined;
    await uploads.carryOn('u-2');
    await uploadIn(uploads, 'u-2', 'stored');
    uploads.close();
  });

  test('[X19] a second tab says that the file is being sent in another one; once that is closed it asks for it', async () => {
    const { files, world } = memoryFiles();
    const device = uploadDevice();
    const locks = locksOfOneBrowser();
    const first = await device.open({ files, ...rowsKept(), locks });
    const reached = Promise.withResolvers<void>();
    const never = new Promise<void>(() => undefined);
    world.onPart = async (_path, at) => {
      if (at < 10) return;
      reached.resolve();
      await never;
    };
    await first.start({ key: 'u-1', ...place, file: fileOf('a.bin', 45) });
    await reached.promise;
    const second = await device.open({ files, ...rowsKept(), locks });
    expect((await uploadIn(second, 'u-1', 'elsewhere')).sent).toBe(10);
    expect(first.entries()[0]?.state).toBe('sending');
    first.close();
    await uploadIn(second, 'u-1', 'needsFile');
    world.onPart = async () => undefined;
    expect(await second.choose('u-1', fileOf('a.bin', 45))).toBe('goesOn');
    await uploadIn(second, 'u-1', 'stored');
    second.close();
  });

  test('[X2][X4] after a reload the same file goes on where it stood; another one is refused and changes nothing', async () => {
    const { files, world } = memoryFiles();
    const { rows, outbox } = rowsKept();
    const device = uploadDevice();
    const before = await device.open({ files, outbox });
    const reached = Promise.withResolvers<void>();
    world.onPart = async (_path, at) => {
      if (at < 30) return;
      reached.resolve();
      await new Promise(() => undefined);
    };
    await before.start({ key: 'u-1', ...place, file: fileOf('a.bin', 45), rows: [row] });
    await reached.promise;
    await uploadIn(before, 'u-1', 'sending');
    before.close();
    world.onPart = async () => undefined;
    const uploads = await device.open({ files, outbox });
    expect(await uploadIn(uploads, 'u-1', 'needsFile')).toMatchObject({ sent: 30, size: 45 });
    for (const other of [
      fileOf('a.bin', 44),
      fileOf('a.bin', 45, { first: 2 }),
      fileOf('a.bin', 45, { lastModified: 2 }),
    ])
      expect(await uploads.choose('u-1', other)).toBe('anotherFile');
    expect(uploads.entries()[0]?.state).toBe('needsFile');
    expect(await uploads.choose('u-1', fileOf('renamed.bin', 45))).toBe('goesOn');
    expect((await uploadIn(uploads, 'u-1', 'stored')).stored?.comparison).toBe('same');
    expect(world.sent).toEqual(['north/a.bin from 0', 'north/a.bin from 30']);
    expect(rows.size).toBe(1);
    uploads.close();
  });

  test('[X5] paused it stands still until it is told; stopped nothing stays', async () => {
    const { files, world } = memoryFiles();
    const uploads = await uploadDevice().open({ files, ...rowsKept() });
    let reached = Promise.withResolvers<void>();
    let go = Promise.withResolvers<void>();
    world.onPart = async (_path, at) => {
      if (at !== 10) return;
      reached.resolve();
      await go.promise;
    };
    await uploads.start({ key: 'u-1', ...place, file: fileOf('a.bin', 45) });
    await reached.promise;
    await uploads.pause('u-1');
    go.resolve();
    await uploadIn(uploads, 'u-1', 'paused');
    [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await uploads.carryOn('u-1');
    await reached.promise;
    await uploads.stop('u-1');
    go.resolve();
    expect(uploads.entries()).toEqual([]);
    expect(world.dropped).toEqual(['https://x.example/upload/north/a.bin']);
    expect(world.stored.size).toBe(0);
    uploads.close();
  });

  test('[X6][X8] nobody sees another person’s upload; the same key is one upload', async () => {
    const { files, world } = memoryFiles();
    const device = uploadDevice();
    const mine = await device.open({ files, ...rowsKept() });
    await mine.start({ key: 'u-1', ...place, file: fileOf('a.bin', 5) });
    await uploadIn(mine, 'u-1', 'stored');
    await mine.start({ key: 'u-1', ...place, file: fileOf('a.bin', 5) });
    const theirs = await device.open({ files, ...rowsKept() }, 'oid-2');
    expect(theirs.entries()).toEqual([]);
    expect(mine.entries()).toHaveLength(1);
    expect(world.sent.length).toBe(1);
    mine.close();
    theirs.close();
  });

  test.each([
    ['report.docx', 'propertiesAdded', 1],
    ['data.bin', 'differs', 2],
  ] as const)('[X10] %s that is changed on arrival ends as %s', async (name, comparison, sendings) => {
    const { files, world } = memoryFiles();
    world.keep = (bytes) => Uint8Array.from([...bytes, 1]);
    const uploads = await uploadDevice().open({ files, ...rowsKept() });
    await uploads.start({ key: 'u-1', ...place, file: fileOf(name, 15) });
    expect((await uploadIn(uploads, 'u-1', 'stored')).stored?.comparison).toBe(comparison);
    expect(world.sent).toHaveLength(sendings);
    uploads.close();
  });

  test.each([
    [fileOf('a.bin', 0), 'a.bin', 'empty'],
    [fileOf('a?.bin', 5), 'a?.bin', 'characters'],
    [Object.assign(fileOf('a.bin', 5), { slice: () => unreadable() }), 'a.bin', 'unreadable'],
  ])(
    '[X16] %s is not sent at all, and says why; another one may take its place',
    async (file, name, code) => {
      const { files, world } = memoryFiles();
      const uploads = await uploadDevice().open({ files, ...rowsKept() });
      await uploads.start({ key: 'u-1', library: 'Evidence', path: `north/${name}`, file });
      expect(uploads.entries()).toMatchObject([{ state: 'refused', error: null, problem: { code } }]);
      await uploads.carryOn('u-1');
      expect([uploads.entries()[0]?.state, world.sent]).toEqual(['refused', []]);
      await uploads.start({ key: 'u-1', ...place, file: fileOf('a.bin', 5) });
      expect(await uploadIn(uploads, 'u-1', 'stored')).toMatchObject({ problem: null });
      uploads.close();
    },
  );

  test('[X17] a file that is changed while it is read stops, and is never stored as a mixture', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'changed-'));
    const onDisk = path.join(dir, 'a.bin');
    writeFileSync(onDisk, 'before, and long enough for three parts');
    const { files, world } = memoryFiles();
    const uploads = await uploadDevice().open({ files, ...rowsKept() });
    world.onPart = async (_path, at) => {
      if (at < 20) return;
      writeFileSync(onDisk, 'afterwards, another text of another length');
      throw new StoreFailure({ kind: 'offline' });
    };
    await uploads.start({ key: 'u-1', ...place, file: new File([await openAsBlob(onDisk)], 'a.bin') });
    expect(await uploadIn(uploads, 'u-1', 'refused')).toMatchObject({
      error: null,
      problem: { code: 'changed' },
    });
    expect(world.stored.size).toBe(0);
    uploads.close();
    rmSync(dir, { recursive: true });
  });

  test('[X7] [X18] a page that was closed before the rows were kept keeps them at the next visit', async () => {
    const { files } = memoryFiles();
    const device = uploadDevice();
    const stuck = Promise.withResolvers<void>();
    const first = await device.open({
      files,
      outbox: { add: () => (stuck.resolve(), new Promise(() => undefined)) },
    });
    await first.start({ key: 'u-1', ...place, file: fileOf('a.bin', 5), rows: [row] });
    await stuck.promise;
    first.close();
    const { rows, outbox } = rowsKept();
    const uploads = await device.open({ files, outbox });
    await uploadIn(uploads, 'u-1', 'stored');
    expect([...rows.keys()]).toEqual(['evidenceItems e-1']);
    uploads.close();
  });
});
