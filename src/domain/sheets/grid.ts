import type { Day } from '../days.ts';

/** What a cell of somebody's sheet holds. */
export type Value = string | number | boolean | { day: Day } | null;

/** Cells that were merged, both corners included, counted from 0. The value stands in the first; the others are null. */
export interface Merge {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** One sheet as cells: `rows[0]` is row 1 of the sheet, blank rows stay where they are. */
export interface Grid {
  name: string;
  isHidden: boolean;
  rows: readonly (readonly Value[])[];
  hiddenRows: ReadonlySet<number>;
  /** Where a filter or an Excel table says the row of column names is; null where nothing says so. */
  headRow: number | null;
  merged: readonly Merge[];
  /** Its days count from 1904, as on an old Mac: a bare number means another day. */
  uses1904?: boolean;
  /** Addresses behind cells, by `row:column`. */
  links: ReadonlyMap<string, string>;
}

/** The letter Excel shows over a column: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetter(before) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Looks up what a merged cell says in the rows below its first one: a workstream merged down ten rows stands in each.
 * Answers null for cells that are not the first column of such a merge.
 */
export function mergedDown({ merged, rows }: Grid): (row: number, column: number) => Value {
  const byColumn = new Map<number, Merge[]>();
  for (const merge of merged) {
    if (merge.toRow === merge.fromRow) continue;
    byColumn.set(merge.fromColumn, [...(byColumn.get(merge.fromColumn) ?? []), merge]);
  }
  return (row, column) => {
    const merge = byColumn.get(column)?.find(({ fromRow, toRow }) => fromRow < row && row <= toRow);
    return merge ? (rows[merge.fromRow]?.[column] ?? null) : null;
  };
}
