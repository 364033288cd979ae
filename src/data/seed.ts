import type { Cell } from '../domain/columns/definition.ts';
import { cellsToFields, fieldsToCells } from '../domain/list.ts';
import type { FieldProblem, ListDefinition } from '../domain/list.ts';
import type { ListStore } from './listStore.ts';
import type { RowLoader } from './rowLoader.ts';
import { mayPass, toStoreError } from './storeError.ts';

/** A row of the content as it is written in JSON: the domain's fields, and who is to be its author where that matters. */
export type ContentRow = { recordKey: string; by?: string } & Record<string, unknown>;

/** What seeding needs of one person: to see what is there, and to add. */
export interface Seeder {
  lists: Pick<ListStore, 'query'>;
  loader: RowLoader;
}

/** How far the seeding has come. */
export interface SeedProgress {
  list: string;
  done: number;
  of: number;
}

const atOnce = 400;
const mostInVain = 16;

/**
 * Adds the rows a list does not have yet, known by their RecordKey; what is there stays as it is. `seederFor` gives
 * the person a row is added as (its `by`, or null for whoever sets up). Throws StoreFailure, or in words where a row
 * does not fit its list.
 */
export async function seedList(
  list: ListDefinition,
  rows: readonly ContentRow[],
  seederFor: (by: string | null) => Promise<Seeder>,
  onProgress: (progress: SeedProgress) => void = () => undefined,
): Promise<void> {
  const cells = new Map(rows.map((row) => [row.recordKey, rowToCells(list, row)]));
  let fewest = Infinity;
  let inVain = 0;
  while (fewest > 0) {
    try {
      const have = await keysOf(await seederFor(null), list.name);
      const missing = rows.filter(({ recordKey }) => !have.has(recordKey));
      inVain = missing.length < fewest ? 0 : inVain + 1;
      fewest = Math.min(fewest, missing.length);
      if (inVain === mostInVain)
        throw new Error(`${list.name}: ${missing.length} rows were added and are not there.`);
      let done = rows.length - missing.length;
      for (const { by, part } of partsOf(missing)) {
        const { loader } = await seederFor(by);
        await loader.addMany(
          list.name,
          part.map(({ recordKey }) => cells.get(recordKey) ?? {}),
        );
        onProgress({ list: list.name, done: (done += part.length), of: rows.length });
      }
    } catch (thrown) {
      inVain += 1;
      if (inVain >= mostInVain) throw thrown;
      await waitFor(thrown);
    }
  }
}

/** Waits as long as the failure asks; throws it where waiting cannot help. */
async function waitFor(thrown: unknown): Promise<void> {
  const error = toStoreError(thrown);
  if (!mayPass(error)) throw thrown;
  const seconds = error.kind === 'throttled' ? error.retryAfter : 1;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
}

/** The cells of a content row, every row marked OFFICIAL unless it says otherwise. Throws in words where it does not fit. */
export function rowToCells(list: ListDefinition, row: ContentRow): Record<string, Cell> {
  const fields = Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'by'));
  const unknown = Object.keys(fields).filter((field) => !(field in list.columns));
  if (unknown.length > 0)
    throw new Error(`${list.name} ${row.recordKey}: no such field: ${unknown.join(', ')}`);
  const written = fieldsToCells(list, { marking: 'OFFICIAL', ...fields } as never);
  const problems = written.cells === null ? written.problems : cellsToFields(list, written.cells).problems;
  if (written.cells === null || problems.length > 0)
    throw new Error(`${list.name} ${row.recordKey}: ${say(problems)}`);
  return written.cells;
}

function say(problems: readonly FieldProblem[]): string {
  return problems
    .map(({ column, problem }) => `${column} ${problem.code} ${problem.detail ?? ''}`.trim())
    .join('; ');
}

async function keysOf({ lists }: Seeder, list: string): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const { rows } of lists.query({ list, columns: ['RecordKey'] })) {
    for (const { cells } of rows) keys.add(String(cells['RecordKey']));
  }
  return keys;
}

/** Rows of one author together, in an order that keeps each author's own. */
function partsOf(rows: readonly ContentRow[]): { by: string | null; part: ContentRow[] }[] {
  const byAuthor = new Map<string | null, ContentRow[]>();
  for (const row of rows) {
    const by = row.by ?? null;
    const known = byAuthor.get(by);
    if (known) known.push(row);
    else byAuthor.set(by, [row]);
  }
  return [...byAuthor].flatMap(([by, all]) =>
    Array.from({ length: Math.ceil(all.length / atOnce) }, (_, index) => ({
      by,
      part: all.slice(index * atOnce, (index + 1) * atOnce),
    })),
  );
}
