import type { Cell } from '../../domain/columns/definition.ts';
import { columnsOf } from '../../domain/list.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { toStoreError } from '../storeError.ts';
import type { BackupProgress, CopiedFile, CopiedRow } from './backup.ts';
import { patiently, wait, waitOut } from './patiently.ts';
import type { Wait } from './patiently.ts';
import { cellsToWrite } from './plainCells.ts';
import type { ListToRestore, RestorePlan, RestoreTarget } from './planRestore.ts';

/** What SharePoint did not take, and its reason; everything else of the copy is there. */
export interface NotRestored {
  part: string;
  /** RecordKey of the row, or path of the file. */
  name: string;
  reason: string;
}

const atOnce = 400;
/** Rows of one request: after a refusal this many are tried one by one to find which was meant. */
const inRequest = 20;
const mostInVain = 16;

/**
 * Puts back what a plan found missing: files, then rows, the hub's own row last. Rows are known by their RecordKey, so
 * it may be stopped at any moment, planned anew and gone on with; nothing doubles and nothing that is there changes.
 * What SharePoint refuses is left out and named. Throws StoreFailure where it cannot go on.
 */
export async function restoreBackup(
  target: RestoreTarget,
  plan: RestorePlan,
  onProgress: (progress: BackupProgress) => void = () => undefined,
  pause: Wait = wait,
): Promise<NotRestored[]> {
  const notRestored: NotRestored[] = [];
  const of = plan.files.length + plan.lists.reduce((sum, { toAdd }) => sum + toAdd.length, 0);
  let done = 0;
  for (const file of plan.files) {
    onProgress({ part: file.library, done, of });
    notRestored.push(...(await restoreFile(target, file, pause)));
    done += 1;
  }
  for (const list of plan.lists) {
    const before = done;
    onProgress({ part: list.list.name, done, of });
    notRestored.push(
      ...(await restoreList(target, list, pause, (added) => {
        onProgress({ part: list.list.name, done: before + added, of });
      })),
    );
    done = before + list.toAdd.length;
  }
  return notRestored;
}

async function restoreFile(target: RestoreTarget, file: CopiedFile, pause: Wait): Promise<NotRestored[]> {
  const { library: part, path: name, bytes } = file;
  try {
    await patiently(() => target.files.write(part, name, bytes), pause);
    return [];
  } catch (thrown) {
    return [notTaken(part, name, thrown)];
  }
}

/** Adds rows until all are there; after every failure SharePoint is asked which are. */
async function restoreList(
  target: RestoreTarget,
  { list, toAdd }: ListToRestore,
  pause: Wait,
  onAdded: (count: number) => void,
): Promise<NotRestored[]> {
  const notRestored = new Map<string, NotRestored>();
  const still = async (rows: readonly CopiedRow[]) => {
    const missing = await stillMissing(target, list.name, rows, pause);
    return missing.filter((row) => !notRestored.has(keyOf(row)));
  };
  let missing: readonly CopiedRow[] = toAdd;
  let inVain = 0;
  while (missing.length > 0) {
    const before = missing.length;
    try {
      for (let at = 0; at < before; at += atOnce) {
        onAdded(toAdd.length - before + at);
        await addRows(target, list, missing.slice(at, at + atOnce));
      }
    } catch (thrown) {
      if (toStoreError(thrown).kind !== 'refused') await waitOut(thrown, inVain + 1, pause);
      else {
        const suspects = (await still(missing)).slice(0, inRequest);
        for (const one of await refusedOf(target, list, suspects)) notRestored.set(one.name, one);
      }
    }
    missing = await still(missing);
    inVain = missing.length < before ? 0 : inVain + 1;
    if (inVain === mostInVain)
      throw new Error(`${list.name}: ${missing.length} rows were added and are not there.`);
  }
  return [...notRestored.values()];
}

/** Adds rows one by one and names those that SharePoint refuses; any other failure ends it, whoever calls looks again. */
async function refusedOf(
  target: RestoreTarget,
  list: ListDefinition,
  rows: readonly CopiedRow[],
): Promise<NotRestored[]> {
  const refused: NotRestored[] = [];
  for (const row of rows) {
    try {
      await addRows(target, list, [row]);
    } catch (thrown) {
      if (toStoreError(thrown).kind !== 'refused') return refused;
      refused.push(notTaken(list.name, keyOf(row), thrown));
    }
  }
  return refused;
}

async function addRows(
  target: RestoreTarget,
  list: ListDefinition,
  rows: readonly CopiedRow[],
): Promise<void> {
  const columns = columnsOf(list);
  const cells = rows.map((row): Record<string, Cell> => cellsToWrite(columns, row.cells));
  await target.loader.addMany(list.name, cells);
}

async function stillMissing(
  target: RestoreTarget,
  list: string,
  rows: readonly CopiedRow[],
  pause: Wait,
): Promise<CopiedRow[]> {
  const there = await patiently(async () => {
    const keys = new Set<string>();
    for await (const page of target.lists.query({ list, columns: ['RecordKey'] }))
      for (const { cells } of page.rows) keys.add(String(cells['RecordKey']));
    return keys;
  }, pause);
  return rows.filter((row) => !there.has(keyOf(row)));
}

function notTaken(part: string, name: string, thrown: unknown): NotRestored {
  const error = toStoreError(thrown);
  if (error.kind !== 'refused') throw thrown;
  return { part, name, reason: error.reason };
}

function keyOf({ cells }: CopiedRow): string {
  return String(cells['RecordKey']);
}
