import 'fake-indexeddb/auto';
import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import type { ListStore } from '../../src/data/listStore.ts';
import { openRuns } from '../../src/data/runs/openRuns.ts';
import type { RunPlan } from '../../src/data/runs/runs.ts';
import { openContractWorld } from '../support/contractWorld.ts';
import type { ContractWorld } from '../support/contractWorld.ts';
import { keysOf, planOf, runIn } from './runsWorld.ts';

const count = 5_000;
const diesAt = 2_000;
/** Somebody looks at a list this often, in milliseconds of the hub's clock. */
const readEvery = 5_000;
const columns = { RecordKey: { type: 'text' }, Words: { type: 'note' } } as const;

const plan: RunPlan = planOf(
  keysOf(count).map((key) => ({
    ...{ list: 'things', kind: 'add', recordKey: key, before: null, says: key },
    cells: { RecordKey: key, Words: `Imported ${key}` },
  })),
);

describe('5,000 rows where 1,250 units a minute are allowed', () => {
  let world: ContractWorld;
  const answers = { all: 0, throttled: 0 };
  let tokens = new Map<string, string>();

  beforeAll(async () => {
    world = await openContractWorld(({ origin, token, fetch: send, ...access }) => {
      // Signing a token is slow and no part of this.
      const kept = async (options?: { refresh?: boolean }) => {
        if (options?.refresh) tokens = new Map();
        const known = tokens.get(access.me.oid) ?? (await token());
        tokens.set(access.me.oid, known);
        return known;
      };
      const counted: typeof fetch = async (input, init) => {
        const answer = await send(input, init);
        const text = await answer.clone().text();
        answers.all += 1;
        if (answer.status === 429 || text.includes('"status":429')) answers.throttled += 1;
        return answer;
      };
      return createGraphStore({
        ...access,
        token: kept,
        fetch: counted,
        graphBase: `${origin}/graph/v1.0`,
      });
    });
    await world.fill('diary', 60);
    await world.setFaults({ unitsPerMinute: 1_250, now: '2027-05-14T09:00:00Z' });
  }, 180_000);
  afterAll(() => world.close());

  /** The hub's clock: the service and whoever waits share it, and it moves only while somebody waits. */
  function sharedClock() {
    let time = Date.parse('2027-05-14T09:00:00Z');
    let readAt = time;
    const reads: { took: number; done: Promise<void> }[] = [];
    const reader: ListStore = world.stores('colleague').lists;
    const readOnce = () => {
      const began = performance.now();
      const read = { took: 0, done: Promise.resolve() };
      const all = async () => {
        const query = {
          list: 'diary',
          columns: ['RecordKey'],
          where: { column: 'ScopeKey', equals: 'scope-1' },
        };
        for await (const { rows } of reader.query(query)) expect(rows.length).toBeGreaterThan(0);
        read.took = performance.now() - began;
      };
      read.done = all();
      reads.push(read);
    };
    return {
      now: () => time,
      reads,
      minutes: () => (time - Date.parse('2027-05-14T09:00:00Z')) / 60_000,
      sleep: async (ms: number) => {
        time += ms;
        await world.setFaults({ now: new Date(time).toISOString() });
        if (time - readAt < readEvery) return;
        readAt = time;
        readOnce();
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
  }

  test('[RN5] [RN12] hardly any is refused, reading stays quick, and a page that dies in the middle doubles nothing', async () => {
    const clock = sharedClock();
    const owner = { tenantId: 't', oid: 'oid-writer', siteUrl: `https://x.example/${crypto.randomUUID()}` };
    const open = () =>
      openRuns({
        ...{ owner, now: clock.now, sleep: clock.sleep, columnsOf: () => columns },
        store: world.stores('writer').lists,
      });
    const first = await open();
    const died = new Promise<void>((resolve) =>
      first.subscribe(() => (first.entries()[0]?.saved ?? 0) >= diesAt && resolve()),
    );
    await first.start(plan);
    await died;
    first.close();

    const second = await open();
    const stopped = await runIn(second, 'run-1', 'stopped');
    expect(stopped.saved).toBeGreaterThanOrEqual(diesAt);
    expect(stopped.minutesLeft).toBeGreaterThan(5);
    await second.carryOn('run-1');
    const done = await runIn(second, 'run-1', 'done');
    await Promise.all(clock.reads.map(({ done: end }) => end));

    expect(done).toMatchObject({ saved: count, failed: [] });
    expect(await keysIn('things')).toEqual(new Set(keysOf(count)));
    expect(answers.throttled / answers.all).toBeLessThan(0.01);
    const took = clock.reads.map((read) => read.took).sort((a, b) => a - b);
    expect(took.length).toBeGreaterThan(200);
    expect(took[Math.floor(took.length * 0.95)]).toBeLessThan(1_000);
    // Half of what is allowed: 4 units a row, 625 a minute, and what a rest had gathered.
    expect(clock.minutes()).toBeGreaterThan((count * 4 - 120) / 625 - 1);
    second.close();
  }, 600_000);

  /** Every RecordKey of a list; a doubled one fails. */
  async function keysIn(list: string): Promise<Set<unknown>> {
    await world.setFaults(null);
    const keys: unknown[] = [];
    for await (const { rows } of world.stores('writer').lists.query({ list, columns: ['RecordKey'] }))
      keys.push(...rows.map(({ cells }) => cells['RecordKey']));
    expect(new Set(keys).size).toBe(keys.length);
    return new Set(keys);
  }
});
