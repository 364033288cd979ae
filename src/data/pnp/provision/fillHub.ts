import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { raisedVersions } from '../../../domain/clientVersion.ts';
import type { HubVersions } from '../../../domain/clientVersion.ts';
import { hub } from '../../../domain/hub.ts';
import { lists } from '../../../domain/lists.ts';
import { leastClient, schemaVersion } from '../../../domain/schemaVersion.ts';
import { seedList } from '../../seed.ts';
import type { ContentRow } from '../../seed.ts';
import type { HubChoice, SetUpProgress } from '../../siteOwner.ts';
import { siteSeeder } from './siteRows.ts';
import { uploadFiles } from './uploadFiles.ts';
import type { ContentFile } from './uploadFiles.ts';

/** Rows by list and files of the library `Content`, as they stand in `src/content`. */
export interface HubContent {
  rows: ReadonlyMap<string, readonly ContentRow[]>;
  files: readonly ContentFile[];
}

/** The one row that makes a site a hub. */
export function hubRow({ shape, forceKey, title }: HubChoice): ContentRow {
  const versions = { schemaVersion, leastClient };
  return { recordKey: 'hub', title, shape, forceKey, timeZone: 'Europe/London', ...versions };
}

/** What of the content a site does not have; lists in `absent` are not there yet and lack all of it. */
export async function missingContent(
  sp: SPFI,
  sitePath: string,
  content: HubContent,
  absent: ReadonlySet<string>,
): Promise<HubContent> {
  const rows = new Map<string, readonly ContentRow[]>();
  for (const [list, wanted] of content.rows) {
    const have = absent.has(list) ? new Set<unknown>() : await keysOf(sp, list);
    const missing = wanted.filter(({ recordKey }) => !have.has(recordKey));
    if (missing.length > 0) rows.set(list, missing);
  }
  const files: ContentFile[] = [];
  for (const file of content.files)
    if (absent.has('Content') || !(await isThere(sp, `${sitePath}/Content/${file.path}`))) files.push(file);
  return { rows, files };
}

/**
 * Puts content into a site whose lists are there: files, then rows by their RecordKey, and last the hub's own row or, where
 * that is there, its versions. May be stopped at any moment and asked again. Throws StoreFailure or in words.
 */
export async function fillHub(
  sp: SPFI,
  sitePath: string,
  content: HubContent,
  choice: HubChoice | null,
  onProgress: (progress: SetUpProgress) => void = () => undefined,
): Promise<void> {
  const of = sizeOf(content) + 1;
  const seeder = async () => siteSeeder(sp);
  onProgress({ done: 0, of, words: 'Content: files' });
  await uploadFiles(sp, sitePath, 'Content', content.files);
  let done = content.files.length;
  for (const list of lists) {
    const rows = content.rows.get(list.name) ?? [];
    if (rows.length === 0 || list.name === hub.name) continue;
    const words = `${list.name}: rows`;
    onProgress({ done, of, words });
    await seedList(list, rows, seeder, (progress) => onProgress({ done: done + progress.done, of, words }));
    done += rows.length;
  }
  onProgress({ done, of, words: 'hub: the row that says whose hub this is' });
  if (choice) await seedList(hub, [hubRow(choice)], seeder);
  await raiseVersions(sp);
  onProgress({ done: of, of, words: 'Done' });
}

/** How many rows and files a content has. */
export function sizeOf({ rows, files }: HubContent): number {
  return [...rows.values()].reduce((sum, list) => sum + list.length, files.length);
}

/** The hub's row as far as the set-up must know it. */
export interface HubRowFacts {
  id: number;
  eTag: string;
  schemaVersion: number;
  leastClient: number;
}

/** The hub's own row; null where the site is no hub yet. A column somebody removed reads as empty. */
export async function readHubRow(sp: SPFI): Promise<HubRowFacts | null> {
  const { items } = sp.web.lists.getByTitle(hub.name);
  const [row] = await orMissing(items.top(1)<RawHubRow[]>(), []);
  if (!row) return null;
  const { Id: id, SchemaVersion, LeastClient } = row;
  return {
    id,
    eTag: row['odata.etag'] ?? '*',
    schemaVersion: SchemaVersion ?? 1,
    leastClient: LeastClient ?? 1,
  };
}

interface RawHubRow {
  Id: number;
  SchemaVersion?: number | null;
  LeastClient?: number | null;
  'odata.etag'?: string;
}

/** What the versions in a hub's row are to become; null where they are right. */
export function versionsToSet(row: HubRowFacts): HubVersions | null {
  const raised = raisedVersions(row, { schemaVersion, leastClient });
  const isRight = raised.schemaVersion === row.schemaVersion && raised.leastClient === row.leastClient;
  return isRight ? null : raised;
}

async function raiseVersions(sp: SPFI): Promise<void> {
  const row = await readHubRow(sp);
  const versions = row && versionsToSet(row);
  if (!versions) return;
  const cells = { SchemaVersion: versions.schemaVersion, LeastClient: versions.leastClient };
  await sp.web.lists.getByTitle(hub.name).items.getById(row.id).update(cells, row.eTag);
}

/** The keys of what is there. Asked without naming columns: a list whose set-up was stopped may have none of ours yet. */
async function keysOf(sp: SPFI, list: string): Promise<Set<unknown>> {
  const keys = new Set<unknown>();
  const items = sp.web.lists.getByTitle(list).items.top(5_000);
  for await (const page of items as AsyncIterable<{ RecordKey?: string }[]>)
    for (const { RecordKey } of page) keys.add(RecordKey);
  return keys;
}

async function isThere(sp: SPFI, path: string): Promise<boolean> {
  const file = sp.web.getFileByServerRelativePath(path).select('Exists')<{ Exists: boolean }>();
  return (await orMissing(file, { Exists: false })).Exists;
}

async function orMissing<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof HttpRequestError && thrown.status === 404) return otherwise;
    throw thrown;
  }
}
