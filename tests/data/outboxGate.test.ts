import { StoreFailure } from '../../src/data/storeError.ts';
import { createMemoryLists } from '../support/memoryLists.ts';
import { entryIn, openDevice } from './outboxWorld.ts';

const cells = { RecordKey: 'row-1', Words: 'Kept' };

describe('Before anything is sent', () => {
  test('[D43] an app that is too old sends nothing and keeps everything; the next version sends it', async () => {
    const device = await openDevice();
    const lists = createMemoryLists();
    const old = await device.open(lists, { maySend: async () => false });
    await old.add('notes', cells);
    await old.flush();
    expect(lists.calls).toEqual([]);
    expect(old.entries().map(({ key, state }) => [key, state])).toEqual([['row-1', 'kept']]);
    old.close();
    const updated = await device.open(lists, { maySend: async () => true });
    await entryIn(updated, 'row-1', 'saved');
    expect(lists.rows.map((row) => row.cells['RecordKey'])).toEqual(['row-1']);
    device.leave();
  });

  test('[D43] where nobody can say, the words wait and are tried again', async () => {
    const device = await openDevice();
    const lists = createMemoryLists();
    const answers = [
      () => Promise.reject(new StoreFailure({ kind: 'offline' })),
      () => Promise.reject(new StoreFailure({ kind: 'busy' })),
    ];
    const outbox = await device.open(lists, { maySend: () => answers.shift()?.() ?? Promise.resolve(true) });
    const seen: unknown[] = [];
    outbox.subscribe(() => seen.push(outbox.entries()[0]?.error?.kind));
    await outbox.add('notes', cells);
    await entryIn(outbox, 'row-1', 'saved');
    expect(seen).toEqual(expect.arrayContaining(['offline', 'busy']));
    expect(lists.calls).toEqual(['add']);
    device.leave();
  });

  test('[D43] an empty outbox asks nobody', async () => {
    const device = await openDevice();
    let asked = 0;
    const outbox = await device.open(createMemoryLists(), { maySend: async () => (asked += 1) > 0 });
    await outbox.flush();
    expect(asked).toBe(0);
    device.leave();
  });
});
