import fc from 'fast-check';
import type { ListStore } from '../../src/data/listStore.ts';
import type { Outbox } from '../../src/data/outbox.ts';
import type { StoreError } from '../../src/data/storeError.ts';
import { createMemoryLists } from '../support/memoryLists.ts';
import type { MemoryLists } from '../support/memoryLists.ts';
import { openDevice } from './outboxWorld.ts';

const keys = fc.constantFrom('k1', 'k2', 'k3');
const errors = fc.constantFrom<StoreError>(
  { kind: 'offline' },
  { kind: 'busy' },
  { kind: 'signedOut', reason: 'refused' },
);
const verbs = fc.constantFrom('query', 'get', 'add', 'change');

type Step =
  | { kind: 'write'; key: string; words: string }
  | { kind: 'fail'; verb: 'query' | 'get' | 'add' | 'change'; error: StoreError; done: boolean }
  | { kind: 'crash' }
  | { kind: 'flush' };

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('write' as const),
        key: keys,
        words: fc.string({ minLength: 1 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('fail' as const),
        verb: verbs,
        error: errors,
        done: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'crash' as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'flush' as const }) },
  ),
  { maxLength: 25 },
);

test('[D22][D28] whatever fails and whenever the page dies: each row once, with the last words written', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const device = await openDevice();
      const store = createMemoryLists();
      let page = mortal(store);
      let outbox = await device.open(page.store, { locks: page.locks });
      const last = new Map<string, string>();
      for (const step of all) {
        if (step.kind === 'crash') {
          page.die();
          outbox.close();
          page = mortal(store);
          outbox = await device.open(page.store, { locks: page.locks });
        }
        await perform(step, outbox, store, last);
      }
      store.failures.length = 0;
      await untilSaved(outbox);
      device.leave();
      const written = store.rows.map(({ cells }) => [cells['RecordKey'], cells['Words']]).sort();
      expect(written).toEqual([...last].sort());
    }),
    { numRuns: 150 },
  );
});

async function perform(
  step: Step,
  outbox: Outbox,
  store: MemoryLists,
  last: Map<string, string>,
): Promise<void> {
  switch (step.kind) {
    case 'write':
      last.set(step.key, step.words);
      await write(outbox, store, step.key, step.words);
      return;
    case 'fail':
      store.failNext(step.verb, step.error, step.done && step.error.kind !== 'signedOut');
      return;
    case 'flush':
      await outbox.flush();
      return;
    case 'crash':
      return;
  }
}

/** As a screen does: a row that is on the list is changed, another is added. */
async function write(outbox: Outbox, store: MemoryLists, key: string, words: string): Promise<void> {
  const row = store.rows.find(({ cells }) => cells['RecordKey'] === key);
  if (row) await outbox.change('updates', structuredClone(row), { Words: words });
  else await outbox.add('updates', { RecordKey: key, Words: words });
}

async function untilSaved(outbox: Outbox): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    await outbox.flush();
    const open = outbox.entries().filter(({ state }) => state !== 'saved');
    if (open.length === 0) return;
    for (const { key, state } of open) if (state === 'conflict') await outbox.resolve(key, 'mine');
  }
  throw new Error(`still open: ${JSON.stringify(outbox.entries())}`);
}

/** A page that can die: whatever it was waiting for never comes, and the locks it held are free. */
function mortal(store: ListStore): { store: ListStore; locks: LockManager; die: () => void } {
  let isDead = false;
  let last: Promise<unknown> = Promise.resolve();
  const never = new Promise<never>(() => undefined);
  const live = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isDead) return never;
    const result = await work().then(
      (value) => () => value,
      (thrown: unknown) => () => {
        throw thrown;
      },
    );
    return isDead ? never : result();
  };
  const locks = { request: (_name: string, work: () => Promise<void>) => (last = last.then(work, work)) };
  return {
    store: {
      ...store,
      async *query(query) {
        const found = store.query(query)[Symbol.asyncIterator]();
        const page = await live(() => found.next());
        if (!page.done) yield page.value;
      },
      get: (...args) => live(() => store.get(...args)),
      add: (...args) => live(() => store.add(...args)),
      change: (...args) => live(() => store.change(...args)),
    },
    locks: locks as unknown as LockManager,
    die: () => void (isDead = true),
  };
}
