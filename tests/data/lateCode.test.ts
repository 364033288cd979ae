import type { FileStore } from '../../src/data/fileStore.ts';
import { lateFiles } from '../../src/data/lateFiles.ts';
import { createLateSender } from '../../src/data/lateSender.ts';
import { openBook } from '../../src/data/outboxBook.ts';
import { newRow } from '../../src/data/outboxEntry.ts';
import { createSender } from '../../src/data/outboxSender.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import { createMemoryLists } from '../support/memoryLists.ts';

const entry = newRow(
  { list: 'notes', key: 'row-1', oid: 'oid-1', keptAt: '2026-05-04T09:00:00Z' },
  { RecordKey: 'row-1' },
);

async function startLate(load: () => Promise<{ createSender: typeof createSender }>, fetchAfter: number) {
  const book = await openBook(null, 'oid-1', 0);
  const lists = createMemoryLists();
  const options = { db: null, store: lists, oid: 'oid-1', columnsOf: () => ({}), pause: () => 1 };
  return { book, lists, sender: createLateSender(book, options, { load, fetchAfter }) };
}

/** Resolves once the book says that its entry is saved. */
function saved(book: Awaited<ReturnType<typeof openBook>>): Promise<void> {
  return new Promise((resolve) => {
    book.subscribe(() => book.entries().some(({ state }) => state === 'saved') && resolve());
  });
}

describe('The code that sends', () => {
  test('[D52] is not fetched while nothing is to be sent, and at once when something is', async () => {
    let fetched = 0;
    const load = async () => ((fetched += 1), { createSender });
    const { book, lists, sender } = await startLate(load, 600_000);
    await sender.run();
    await sender.flush();
    expect(fetched).toBe(0);
    await book.swap('notes', 'row-1', () => entry);
    await sender.run();
    expect(fetched).toBe(1);
    expect(lists.rows.map(({ cells }) => cells['RecordKey'])).toEqual(['row-1']);
    sender.close();
  });

  test('[D52] where it does not arrive the words stay kept, and go out once it does', async () => {
    let tries = 0;
    const load = async () => {
      tries += 1;
      if (tries < 3) throw new Error('Loading chunk 7 failed');
      return { createSender };
    };
    const { book, lists, sender } = await startLate(load, 5);
    const arrived = saved(book);
    await book.swap('notes', 'row-1', () => entry);
    await sender.run();
    expect(book.entries().map(({ state }) => state)).toEqual(['kept']);
    await arrived;
    expect([tries, lists.rows.length]).toEqual([3, 1]);
    sender.close();
  });

  test('[D52] is there after the first screen has stood for a while, and never after the hub was closed', async () => {
    let fetched = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const load = async () => ((fetched += 1), resolve(), { createSender });
    const { sender } = await startLate(load, 5);
    await promise;
    sender.close();
    const closed = await startLate(load, 5);
    closed.sender.close();
    await new Promise((done) => setTimeout(done, 20));
    expect(fetched).toBe(1);
  });
});

test('[D53] code for files that does not arrive is offline, and the next press asks again', async () => {
  let tries = 0;
  const read = async () => ({ text: 'words', eTag: '"1"' });
  const files = lateFiles(async () => {
    tries += 1;
    if (tries === 1) throw new Error('Loading chunk 8 failed');
    return { read } as unknown as FileStore;
  });
  await expect(files.read('files', 'a.txt')).rejects.toEqual(new StoreFailure({ kind: 'offline' }));
  await expect(files.read('files', 'a.txt')).resolves.toEqual({ text: 'words', eTag: '"1"' });
  expect(tries).toBe(2);
});
