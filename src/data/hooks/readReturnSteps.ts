import type { QueryClient } from '@tanstack/query-core';
import * as z from 'zod/mini';
import type { Cycle } from '../../domain/cycles.ts';
import type { Day } from '../../domain/days.ts';
import { evidenceItems } from '../../domain/evidence.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { frameworks } from '../../domain/frameworks.ts';
import { finalLevels, selfLevels } from '../../domain/levels.ts';
import { links, linkScope } from '../../domain/links.ts';
import type { Hub } from '../../domain/hub.ts';
import type { Item, ListDefinition } from '../../domain/list.ts';
import { posts } from '../../domain/posts.ts';
import { evidenceByRecord, readyStandards } from '../../domain/readyStandards.ts';
import { returnEvents } from '../../domain/returnEvents.ts';
import { returns } from '../../domain/returns.ts';
import { returnScope } from '../../domain/returnScope.ts';
import { outOfScopeKeys, signedOffStandards } from '../../domain/signOff.ts';
import { openList } from '../openList.ts';
import type { CachedStore } from '../cachedStore.ts';
import type { FileStore } from '../fileStore.ts';
import { listQuery } from './listQuery.ts';

/** What two of the counts of a return are read from. */
export interface StepsOf {
  hub: Hub;
  forceKey: string;
  cycle: Cycle;
  standards: readonly Standard[];
  today: Day;
}

/** Which of the two counts are asked for. */
export interface StepsWanted {
  ready: boolean;
  signedOff: boolean;
}

/** The answer: keys of standards, and when the oldest of the lists behind them was confirmed. */
export interface StepsRead {
  ready: ReadonlySet<string>;
  signedOff: ReadonlySet<string>;
  asOf: string;
}

/** Reads which standards of a return are ready and which are signed off: more lists than a first screen should wait for. */
export async function readReturnSteps(
  { lists, files, client }: { lists: CachedStore; files: FileStore; client: QueryClient },
  of: StepsOf,
  wanted: StepsWanted,
): Promise<StepsRead> {
  const asOfs: string[] = [];
  const read = async <L extends ListDefinition>(list: L, scope: string | null): Promise<Item<L>[]> => {
    const known = await client.fetchQuery(listQuery(lists, client, list, scope));
    asOfs.push(known.asOf);
    return openList(list, known.rows).items;
  };
  const scope = returnScope(of.forceKey, of.cycle.recordKey);
  const ready = async () => {
    const keys = of.standards.map(({ recordKey }) => linkScope(of.forceKey, recordKey));
    const [parts, self, items, editions, ...found] = await Promise.all([
      read(returns, scope),
      read(selfLevels, scope),
      read(evidenceItems, of.forceKey),
      read(frameworks, null),
      ...keys.map((key) => read(links, key)),
    ]);
    const edition = editions.find(({ recordKey }) => recordKey === of.cycle.frameworkKey);
    const file = edition ? await readFile(files, edition.filePath) : null;
    const evidence = evidenceByRecord(found.flat(), items);
    return readyStandards(of.standards, { file, parts, self, evidence, today: of.today });
  };
  const signedOff = async () => {
    const [events, final, known, parts] = await Promise.all([
      read(returnEvents, scope),
      read(finalLevels, scope),
      read(posts, null),
      read(returns, scope),
    ]);
    const outOfScope = outOfScopeKeys(parts);
    return signedOffStandards(of.standards, events, { posts: known, final, hub: of.hub, outOfScope });
  };
  const [areReady, areSigned] = await Promise.all([
    wanted.ready ? ready() : new Set<string>(),
    wanted.signedOff ? signedOff() : new Set<string>(),
  ]);
  return { ready: areReady, signedOff: areSigned, asOf: asOfs.sort()[0] ?? new Date().toISOString() };
}

async function readFile(files: FileStore, path: string) {
  return z.parse(frameworkFile, JSON.parse((await files.read('Content', path)).text));
}
