import type { ReadSheet, SheetNotes, Value } from '../workbook.ts';

/** No more is read of a sheet: a stray cell at the far end must not cost the whole. */
export const mostRows = 50_000;
export const mostColumns = 300;

/** A sheet with nothing in it and nothing to say, to be filled by a reader. */
export function emptySheet(name: string) {
  return {
    name,
    isHidden: false,
    rows: [] as Value[][],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    isFiltered: false,
    headRow: null as number | null,
    merged: [] as ReadSheet['merged'][number][],
    links: new Map<string, string>(),
    notes: { hasColours: false, hasComments: false, formulas: 0, errors: 0, isCut: false } as SheetNotes,
  };
}

/** Puts a value where it stands; beyond the limits it is left out and the sheet says so. */
export function putValue(
  sheet: ReturnType<typeof emptySheet>,
  row: number,
  column: number,
  value: Value,
): void {
  if (value === null || value === '') return;
  if (row >= mostRows || column >= mostColumns) {
    sheet.notes.isCut = true;
    return;
  }
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row];
  if (!cells) return;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** A sheet of rows that are already cells of text, as CSV and pasted text give them. */
export function gridToSheet(name: string, grid: readonly (readonly string[])[]) {
  const sheet = emptySheet(name);
  grid.forEach((cells, row) => putRow(sheet, row, cells));
  return sheet;
}

/** Puts a row of text where it stands. */
export function putRow(sheet: ReturnType<typeof emptySheet>, row: number, cells: readonly string[]): void {
  cells.forEach((cell, column) => putValue(sheet, row, column, cell));
}
