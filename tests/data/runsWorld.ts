import 'fake-indexeddb/auto';
import type { ListStore } from '../../src/data/listStore.ts';
import { openRuns } from '../../src/data/runs/openRuns.ts';
import type { RunsOptions } from '../../src/data/runs/openRuns.ts';
import type { PlannedWrite, RunPlan, Runs, RunState } from '../../src/data/runs/runs.ts';

const columns = {
  RecordKey: { type: 'text' },
  Words: { type: 'note' },
  Other: { type: 'text' },
  Withdrawn: { type: 'yesNo' },
} as const;

/** A clock that runs only while somebody waits for it. */
export function fakeClock(start = Date.parse('2027-05-14T09:00:00Z')) {
  let time = start;
  return {
    now: () => time,
    /** Lets real work go on between two instants. */
    sleep: async (ms: number) => {
      time += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
    pass: (ms: number) => void (time += ms),
  };
}

type World = Runs & { close(): void };

/** A device on which one person may open and leave the hub, with a clock of its own. */
export function runDevice(oid = 'oid-1', siteUrl = `https://x.example/${crypto.randomUUID()}`) {
  const clock = fakeClock();
  const open = (store: ListStore, options: Partial<RunsOptions> = {}): Promise<World> =>
    openRuns({
      owner: { tenantId: 't', oid, siteUrl },
      store,
      columnsOf: () => columns,
      now: clock.now,
      sleep: clock.sleep,
      ...options,
    });
  return { siteUrl, clock, open };
}

/** Resolves with a run once it is in one of these states. */
export function runIn(runs: Runs, key: string, ...states: RunState['state'][]): Promise<RunState> {
  const found = () => runs.entries().find((run) => run.key === key && states.includes(run.state));
  return new Promise((resolve) => {
    const stop = runs.subscribe(look);
    function look(): void {
      const run = found();
      if (!run) return;
      stop();
      resolve(run);
    }
    look();
  });
}

/** A new row of the list `items`. */
export function addOf(key: string, beside: Partial<PlannedWrite> = {}): PlannedWrite {
  const cells = { RecordKey: key, Words: `words of ${key}` };
  return { list: 'items', kind: 'add', recordKey: key, cells, before: null, says: key, ...beside };
}

/** A plan of so many new rows. */
export function planOf(writes: readonly PlannedWrite[], more: Partial<RunPlan> = {}): RunPlan {
  return {
    ...{ title: 'Import', kind: 'import', eventKey: 'run-1', address: '/import', writes },
    ...more,
  };
}

/** The keys from `prefix-0` on. */
export function keysOf(count: number, prefix = 'item'): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}
