import * as z from 'zod/mini';
import type { ActionUpdate } from './actionUpdates.ts';
import { isReport } from './actionUpdates.ts';
import type { Cell, Column } from './columns/definition.ts';
import type { ListDefinition } from './list.ts';
import { columnName } from './list.ts';
import type { Stamp } from './stamp.ts';

/** An older state of a row, as SharePoint keeps it; `label` is its number, "1.0" the first. */
export interface Version {
  label: string;
  modified: Stamp;
  cells: Record<string, Cell | undefined>;
}

/** One field that differs between a version and the one before it. */
export interface FieldChange {
  field: string;
  before: Cell | undefined;
  after: Cell | undefined;
}

/** Who changed which fields when; the first version says that the row was made. */
export interface VersionChange {
  label: string;
  modified: Stamp;
  isFirst: boolean;
  fields: FieldChange[];
}

/** A row's versions field by field, newest first, and whether SharePoint has dropped older ones. */
export interface VersionHistory {
  changes: VersionChange[];
  isTrimmed: boolean;
}

/** What changed from version to version. Versions in which nothing of ours changed are left out. */
export function versionHistory(list: ListDefinition, versions: readonly Version[]): VersionHistory {
  const oldestFirst = [...versions].sort((a, b) => Number(a.label) - Number(b.label));
  const first = oldestFirst[0];
  const isTrimmed = first !== undefined && (Number(first.label) > 1 || versions.length >= list.versionLimit);
  const changes = oldestFirst.map((version, index): VersionChange => {
    const before = oldestFirst[index - 1];
    return {
      label: version.label,
      modified: version.modified,
      isFirst: index === 0 && !isTrimmed,
      fields: before ? fieldChanges(list, before.cells, version.cells) : [],
    };
  });
  const said = changes.filter(({ isFirst, fields }) => isFirst || fields.length > 0);
  return { changes: said.reverse(), isTrimmed };
}

/** The fields that mean something else in one set of cells than in another, in the order of the list's columns. */
export function fieldChanges(
  list: ListDefinition,
  before: Version['cells'],
  after: Version['cells'],
): FieldChange[] {
  const columns = Object.entries<Column<unknown>>(list.columns);
  return columns.flatMap(([field, column]): FieldChange[] => {
    const [was, is] = [before[columnName(field)], after[columnName(field)]];
    return meaningOf(column, was) === meaningOf(column, is) ? [] : [{ field, before: was, after: is }];
  });
}

/** Rows that prove something beside an update in somebody's words, newest first; those taken back stay and are marked. */
export function provingRows(
  updates: readonly ActionUpdate[],
): { update: ActionUpdate; isTakenBack: boolean }[] {
  const replaced = new Set(updates.map(({ replacesKey }) => replacesKey));
  return updates
    .filter((update) => !isReport(update))
    .sort((a, b) => b.day.localeCompare(a.day) || b.row.created.at.localeCompare(a.row.created.at))
    .map((update) => ({ update, isTakenBack: replaced.has(update.recordKey) || update.withdrawn }));
}

/** What a cell says, comparable: empty has several faces, a day comes back as the site's midnight. */
function meaningOf({ schema }: Column<unknown>, cell: Cell | undefined): string {
  const read = z.safeDecode(schema, cell ?? null);
  const value = read.success ? read.data : (cell ?? null);
  const said = Array.isArray(value) ? [...(value as string[])].sort() : value;
  const isEmpty = said === false || said === '' || (Array.isArray(said) && said.length === 0);
  return isEmpty ? 'null' : JSON.stringify(said).replaceAll('\\r\\n', '\\n');
}
