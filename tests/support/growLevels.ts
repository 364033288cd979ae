import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClock } from '../../src/local365/clock.ts';
import { openDatabase } from '../../src/local365/store/database.ts';
import { createItem } from '../../src/local365/store/items.ts';
import type { FieldValues } from '../../src/local365/store/itemRow.ts';
import { findList } from '../../src/local365/store/lists.ts';
import type { Store } from '../../src/local365/store/store.ts';
import { startHub, templateDir } from './hubServer.ts';
import type { RunningHub } from './hubServer.ts';

const forces = Array.from({ length: 43 }, (_, at) => `force-${at + 1}`); // and our own
const cycles = ['2023', '2024', '2025', '2026', '2027'];
const standards = Array.from(
  { length: 14 },
  (_, at) => `matrix-sample-2027:S${String(at + 1).padStart(2, '0')}`,
);
const links = 30_000;

/** Starts the sample hub on a copy that also holds what the other 43 forces said in five cycles, and 30,000 links. */
export async function startGrownHub(): Promise<RunningHub> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hub-'));
  cpSync(templateDir, dataDir, { recursive: true });
  grow(dataDir);
  const hub = await startHub({ dataDir, sample: 'demo' });
  return {
    ...hub,
    stop: async () => {
      await hub.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function grow(dataDir: string): void {
  const database = openDatabase(dataDir);
  const store: Store = {
    ...{ database, clock: createClock(), zone: 'Europe/London', strict: false, fieldsByList: new Map() },
  };
  const author = database.get<{ id: number }>(
    "SELECT id FROM principals WHERE kind = 'user' ORDER BY id",
  )?.id;
  if (author === undefined) throw new Error('the site has no people');
  const add = (title: string, rows: readonly FieldValues[]) => {
    const list = findList(store, title);
    if (!list) throw new Error(`no list ${title}`);
    database.atomically(() => rows.forEach((row) => createItem(store, list, row, author)));
  };
  for (const list of ['selfLevels', 'peerLevels', 'communityLevels', 'finalLevels'])
    add(list, levelsOf(list));
  add('links', linksOfOthers());
  database.close();
}

function levelsOf(list: string): FieldValues[] {
  return forces.flatMap((force) =>
    cycles.flatMap((cycle) =>
      standards.map((standard, at) => ({
        RecordKey: `${list}-${force}-${cycle}-${at}`,
        ScopeKey: `${force}|${cycle}`,
        StandardKey: standard,
        ForceKey: force,
        CycleKey: cycle,
        Level: (at % 4) + 1,
        Reason: 'A panel reads ten cases a month and says what came of them.',
        Day: `${cycle}-04-20T11:00:00Z`,
      })),
    ),
  );
}

function linksOfOthers(): FieldValues[] {
  return Array.from({ length: links }, (_, at) => {
    const force = forces[at % forces.length];
    const standard = standards[at % standards.length];
    return {
      RecordKey: `link-${at}`,
      ScopeKey: `${force}|${standard}`,
      Title: 'Review of grievances',
      Kind: 'proves',
      FromKey: `evidence-${force}-${at}`,
      ToKey: standard ?? null,
      ForceKey: force ?? null,
    };
  });
}
