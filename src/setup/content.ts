import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../data/pnp/provision/uploadFiles.ts';
import type { ContentRow } from '../data/seed.ts';
import type { Group } from '../domain/groups.ts';

/** A person of the sample tenant, with the groups of the hub they are in. */
export interface SamplePerson {
  oid: string;
  user: string;
  name: string;
  jobTitle: string;
  siteOwner?: boolean;
  groups: Group[];
}

/** Rows by list and files by path, as they stand in `src/content`. */
export interface Content {
  rows: Map<string, ContentRow[]>;
  files: ContentFile[];
  /** Files of items of evidence, below the library `Evidence`. */
  evidence?: ContentFile[];
}

const root = 'src/content';

/** Content folders laid over each other: a later row with the same key completes or corrects an earlier one. */
export function readContent(folders: readonly string[]): Content {
  const rows = new Map<string, ContentRow[]>();
  const files: ContentFile[] = [];
  const evidence: ContentFile[] = [];
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder))) {
      if (!name.endsWith('.json') || name === 'people.json') continue;
      const list = name.replace('.json', '');
      rows.set(list, overlay(rows.get(list) ?? [], readJson<ContentRow[]>(join(folder, name))));
    }
    files.push(...readFiles(join(root, folder, 'files'), '.json'));
    evidence.push(...readFiles(join(root, folder, 'evidence')));
  }
  return { rows, files, evidence };
}

/** The people of the sample tenant. */
export function readPeople(): SamplePerson[] {
  return readJson<SamplePerson[]>('sample/people.json');
}

function overlay(under: readonly ContentRow[], over: readonly ContentRow[]): ContentRow[] {
  const byKey = new Map(under.map((row) => [row.recordKey, row]));
  for (const row of over) byKey.set(row.recordKey, { ...byKey.get(row.recordKey), ...row });
  return [...byKey.values()];
}

/** Every text file below a folder; none where there is no such folder. */
function readFiles(folder: string, ending = ''): ContentFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}
