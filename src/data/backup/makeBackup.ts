import { hub } from '../../domain/hub.ts';
import { cellsToFields, columnsOf, laterColumns } from '../../domain/list.ts';
import type { ListDefinition, Marking } from '../../domain/list.ts';
import { libraries, lists } from '../../domain/lists.ts';
import { schemaVersion } from '../../domain/schemaVersion.ts';
import type { FileStore } from '../fileStore.ts';
import type { ListStore, Row } from '../listStore.ts';
import type { Backup, BackupProgress, CopiedFile, CopiedList, CopiedRow } from './backup.ts';
import { patiently, wait } from './patiently.ts';
import type { Wait } from './patiently.ts';
import { plainCells } from './plainCells.ts';

/** Where a copy is read from: the ports of one person who may read everything. */
export interface BackupSource {
  lists: Pick<ListStore, 'query'>;
  files: Pick<FileStore, 'list' | 'readBytes'>;
}

interface Options {
  productVersion: string;
  /** ISO instant. */
  now: string;
  onProgress?: (progress: BackupProgress) => void;
  pause?: Wait;
}

/** In the library Exports, where copies go that a host could not download: never part of the next copy. */
export const copiesFolder = 'Copies of everything';

/**
 * Reads every list and every file of a hub, also rows the domain cannot read. A row made by hand without a RecordKey
 * gets one from its number (`row-12`), so that putting the copy back never doubles it. A busy service and a lost
 * connection are waited for. Throws StoreFailure where waiting cannot help.
 */
export async function makeBackup(source: BackupSource, options: Options): Promise<Backup> {
  const { pause = wait, onProgress = () => undefined } = options;
  const version = (await patiently(() => versionOf(source), pause)) ?? schemaVersion;
  const wanted = lists.filter(({ since }) => since <= version);
  const of = wanted.length + libraries.length;
  let done = 0;
  const finished = <T>(part: string, result: T): T => {
    onProgress({ part, done: (done += 1), of });
    return result;
  };
  // Asked in the same moment, the first pages of all lists travel together.
  const copied = await Promise.all(
    wanted.map(async (list) =>
      finished(list.name, await patiently(() => copyList(source, list, version), pause)),
    ),
  );
  const files: CopiedFile[] = [];
  for (const { name } of libraries) files.push(...finished(name, await copyLibrary(source, name, pause)));
  return {
    madeAt: options.now,
    productVersion: options.productVersion,
    schemaVersion: version,
    hub: titleOf(copied),
    highestMarking: highestMarking(copied),
    lists: copied,
    files,
  };
}

/** Every row of a list as SharePoint has it, page by page. `version` is that of the hub's lists: later columns are not asked for. */
export async function readRows(
  source: Pick<BackupSource, 'lists'>,
  list: ListDefinition,
  version: number,
): Promise<Row[]> {
  const later = laterColumns(list);
  const columns = Object.keys(columnsOf(list)).filter((name) => (later[name] ?? 1) <= version);
  const rows = new Map<string, Row>();
  for await (const page of source.lists.query({ list: list.name, columns }))
    for (const row of page.rows) rows.set(row.id, row);
  return [...rows.values()];
}

async function versionOf(source: BackupSource): Promise<number | null> {
  for await (const { rows } of source.lists.query({
    list: hub.name,
    columns: ['RecordKey', 'SchemaVersion'],
  }))
    for (const { cells } of rows)
      if (typeof cells['SchemaVersion'] === 'number') return cells['SchemaVersion'];
  return null;
}

async function copyList(source: BackupSource, list: ListDefinition, version: number): Promise<CopiedList> {
  const found = await readRows(source, list, version);
  const rows = found.map((row) => copyRow(list, row));
  rows.sort((a, b) => compare(keyOf(a), keyOf(b)));
  const unreadable = found.filter(({ cells }) => cellsToFields(list, cells).fields === null).length;
  return { name: list.name, rows, unreadable };
}

function copyRow(list: ListDefinition, { id, created, modified, cells }: Row): CopiedRow {
  const key = cells['RecordKey'] || `row-${id}`;
  return { cells: plainCells(columnsOf(list), { ...cells, RecordKey: key }), id, created, modified };
}

async function copyLibrary(source: BackupSource, library: string, pause: Wait): Promise<CopiedFile[]> {
  const entries = await patiently(() => source.files.list(library), pause);
  const wanted = entries.filter(({ path }) => !path.startsWith(`${copiesFolder}/`));
  wanted.sort((a, b) => compare(a.path, b.path));
  const files: CopiedFile[] = [];
  for (const { path } of wanted)
    files.push({ library, path, bytes: await patiently(() => source.files.readBytes(library, path), pause) });
  return files;
}

function highestMarking(copied: readonly CopiedList[]): Marking {
  const isSensitive = copied.some(({ rows }) =>
    rows.some(({ cells }) => cells['Marking'] === 'OFFICIAL-SENSITIVE'),
  );
  return isSensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
}

function titleOf(copied: readonly CopiedList[]): string | null {
  const title = copied.find(({ name }) => name === hub.name)?.rows[0]?.cells['Title'];
  return typeof title === 'string' ? title : null;
}

function keyOf({ cells }: CopiedRow): string {
  return String(cells['RecordKey']);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
