import * as z from 'zod/mini';
import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import type { Cell, Column, ColumnDefinition, ValueOf } from './columns/definition.ts';
import { indexed } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { messageToProblem } from './columns/problem.ts';
import type { Problem } from './columns/problem.ts';
import { required } from './columns/required.ts';
import { yesNo } from './columns/yesNo.ts';
import type { ListPermissions } from './groups.ts';
import type { Stamp } from './stamp.ts';

/** Government security marking. It never decides whether something is released under freedom of information. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export type Marking = (typeof markings)[number];

const uniqueKey = required(key());

/** What every row of every list carries. `RecordKey` is made by the client: a retried create cannot double. */
const everyRow = {
  recordKey: { ...uniqueKey, column: { ...uniqueKey.column, indexed: true, unique: true } },
  scopeKey: indexed(key()),
  marking: choice(markings),
  withdrawn: yesNo(),
  reviewDay: day(),
};

type Columns = Record<string, Column<unknown>>;
type EveryRow = typeof everyRow;

/** Everything that is true of one SharePoint list; set-up, reading, writing, forms and docs all follow from it. */
export interface ListDefinition<C extends Columns = Columns> {
  name: string;
  /** What the list holds, in a sentence for people. */
  about: string;
  columns: C & EveryRow;
  permissions: ListPermissions;
  /** SharePoint keeps this many versions of a row; older ones are trimmed and the page says so. */
  versionLimit: number;
  /** How long rows are kept and why, for the retention label; the review happens after `reviewMonths`. */
  retention: { note: string; reviewMonths: number };
  /** Rows to expect in one force's hub and in the national one. */
  rows: { force: number; national: number };
  /** False where rows must never rest on a device (restricted lists). */
  keptOnDevice: boolean;
  /** The version of the lists that brought this list. */
  since: number;
}

/** A row's own identity and SharePoint's stamps on it. */
export interface RowMark {
  id: string;
  eTag: string;
  created: Stamp;
  modified: Stamp;
}

/** The domain's fields of a list's row. */
export type Fields<L> =
  L extends ListDefinition<infer C> ? { [K in keyof (C & EveryRow)]: ValueOf<(C & EveryRow)[K]> } : never;

/** A row as the domain sees it. */
export type Item<L> = Fields<L> & { row: RowMark };

/** A column of a row that could not be read, and why. */
export interface FieldProblem {
  column: string;
  problem: Problem;
}

type ListOptions<C extends Columns> = Omit<
  ListDefinition<C>,
  'name' | 'columns' | 'versionLimit' | 'keptOnDevice' | 'since'
> & {
  columns: C;
  versionLimit?: number;
  since?: number;
};

/** Lists whose rows must never rest on a device; by name, because it is asked before the lists themselves have arrived. */
export const neverOnDevice: ReadonlySet<string> = new Set();

/**
 * Milliseconds between two writes of one row by one person, where not every word goes at once. Narratives of a return are
 * saved while they are typed: one version a person, record and minute.
 */
export const writtenEvery: Readonly<Record<string, number>> = { returns: 60_000 };

/** Declares a list. `name` is its title and its place in the site's address: ASCII, camelCase, never renamed. */
export function defineList<const C extends Columns>(
  name: string,
  options: ListOptions<C>,
): ListDefinition<C> {
  return {
    versionLimit: 500,
    keptOnDevice: !neverOnDevice.has(name),
    since: 1,
    ...options,
    name,
    columns: { ...everyRow, ...options.columns },
  };
}

/** SharePoint's internal name of a field: `dueDay` is the column `DueDay`. */
export function columnName(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

/** Every column SharePoint must have for a list, by internal name. */
export function columnsOf(list: ListDefinition): Record<string, ColumnDefinition> {
  return Object.fromEntries(
    Object.entries(list.columns).map(([field, { column }]) => [columnName(field), column]),
  );
}

/** Which version of the lists brought each column of a list, by internal name; columns of the first version are left out. */
export function laterColumns(list: ListDefinition): Record<string, number> {
  const later = Object.entries<Column<unknown>>(list.columns).filter(
    ([, { since = 1 }]) => since > list.since,
  );
  return Object.fromEntries(later.map(([field, { since = 1 }]) => [columnName(field), since]));
}

/** Reads cells into fields: all fields, or every problem found. */
export function cellsToFields<C extends Columns>(
  list: ListDefinition<C>,
  cells: Record<string, Cell | undefined>,
): { fields: Fields<ListDefinition<C>>; problems: [] } | { fields: null; problems: FieldProblem[] } {
  const fields: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [field, { schema }] of Object.entries<Column<unknown>>(list.columns)) {
    const column = columnName(field);
    const read = z.safeDecode(schema, cells[column] ?? null);
    if (read.success) fields[field] = read.data;
    else problems.push({ column, problem: messageToProblem(read.error.issues[0]?.message ?? '') });
  }
  if (problems.length > 0) return { fields: null, problems };
  return { fields: fields as Fields<ListDefinition<C>>, problems: [] };
}

/** Turns changed fields into cells: all cells, or every problem found. Fields that are absent stay untouched. */
export function fieldsToCells<C extends Columns>(
  list: ListDefinition<C>,
  fields: Partial<Fields<ListDefinition<C>>>,
): { cells: Record<string, Cell>; problems: [] } | { cells: null; problems: FieldProblem[] } {
  const cells: Record<string, Cell> = {};
  const problems: FieldProblem[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const column = columnName(field);
    const { schema } = (list.columns as Columns)[field] ?? {};
    if (!schema) continue;
    const written = z.safeEncode(schema, value);
    if (written.success) cells[column] = written.data ?? null;
    else problems.push({ column, problem: messageToProblem(written.error.issues[0]?.message ?? '') });
  }
  return problems.length > 0 ? { cells: null, problems } : { cells, problems: [] };
}
