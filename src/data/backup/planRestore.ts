import { hub } from '../../domain/hub.ts';
import { columnsOf } from '../../domain/list.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { lists } from '../../domain/lists.ts';
import { schemaVersion } from '../../domain/schemaVersion.ts';
import type { FileStore } from '../fileStore.ts';
import type { ListStore } from '../listStore.ts';
import type { RowLoader } from '../rowLoader.ts';
import type { Backup, CopiedFile, CopiedRow } from './backup.ts';
import { readRows } from './makeBackup.ts';
import { patiently, wait } from './patiently.ts';
import type { Wait } from './patiently.ts';
import { plainCells } from './plainCells.ts';

/** Where a copy is put back: a site whose lists are made, as one person who may add to all of them. */
export interface RestoreTarget {
  lists: Pick<ListStore, 'query'>;
  files: Pick<FileStore, 'list' | 'write'>;
  loader: RowLoader;
}

/** What one list lacks of a copy. `differing` counts rows that are there with other words: they stay as they are. */
export interface ListToRestore {
  list: ListDefinition;
  toAdd: CopiedRow[];
  there: number;
  differing: number;
}

/** What putting a copy back would do. Nothing that is there is changed or taken away. */
export interface RestorePlan {
  /** The hub's own list comes last: a site with its row has everything else. */
  lists: ListToRestore[];
  files: CopiedFile[];
  filesThere: number;
}

/** Looks at a site and says what it lacks of a copy. Changes nothing. Throws StoreFailure (`missing` where the site was not set up). */
export async function planRestore(
  target: Pick<RestoreTarget, 'lists' | 'files'>,
  backup: Backup,
  pause: Wait = wait,
): Promise<RestorePlan> {
  const hubLast = [...lists].sort((a, b) => Number(a.name === hub.name) - Number(b.name === hub.name));
  const planned = await Promise.all(
    hubLast.map((list) => patiently(() => planList(target, list, rowsOf(backup, list)), pause)),
  );
  const files: CopiedFile[] = [];
  for (const library of new Set(backup.files.map((file) => file.library))) {
    const there = await patiently(() => target.files.list(library), pause);
    const paths = new Set(there.map(({ path }) => path));
    files.push(...backup.files.filter((file) => file.library === library && !paths.has(file.path)));
  }
  return { lists: planned, files, filesThere: backup.files.length - files.length };
}

async function planList(
  target: Pick<RestoreTarget, 'lists'>,
  list: ListDefinition,
  copied: readonly CopiedRow[],
): Promise<ListToRestore> {
  const columns = columnsOf(list);
  const found = await readRows(target, list, schemaVersion);
  const there = new Map(
    found.map(({ cells }) => [String(cells['RecordKey']), JSON.stringify(plainCells(columns, cells))]),
  );
  const known = copied.filter(({ cells }) => there.has(String(cells['RecordKey'])));
  const differing = known.filter(
    ({ cells }) => there.get(String(cells['RecordKey'])) !== JSON.stringify(plainCells(columns, cells)),
  );
  const toAdd = copied.filter(({ cells }) => !there.has(String(cells['RecordKey'])));
  return { list, toAdd, there: known.length, differing: differing.length };
}

/** The lists were made by this version's set-up, so that is the version the hub's row must say. */
function rowsOf(backup: Backup, list: ListDefinition): CopiedRow[] {
  const rows = backup.lists.find(({ name }) => name === list.name)?.rows ?? [];
  if (list.name !== hub.name) return rows;
  return rows.map((row) => ({ ...row, cells: { ...row.cells, SchemaVersion: schemaVersion } }));
}
