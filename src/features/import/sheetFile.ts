import type { Grid } from '../../domain/sheets/grid.ts';
import type { Refusal, RefusalReason, Workbook } from '../../paper/workbook.ts';
import { isRefused } from '../../paper/workbook.ts';
import { inSlices } from './inSlices.ts';

/** What is to be known about a file beside its cells. */
export interface FileNotes {
  hiddenSheets: number;
  hiddenRows: number;
  formulas: number;
  errors: number;
  hasMacros: boolean;
  isCut: boolean;
}

/** Somebody's file as this page holds it, and as it may rest on the device. */
export interface SheetFile {
  name: string;
  sheets: Grid[];
  notes: FileNotes;
}

/** A file, or why there is none. */
export type ReadFile = { file: SheetFile } | { refusal: RefusalReason | 'notRead'; name: string };

/** Reads a file that was chosen or dropped; the code that reads is fetched with the first one. */
export async function readFile(chosen: File): Promise<ReadFile> {
  try {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const { readInSteps } = await import(/* webpackChunkName: "sheets" */ '../../paper/sheets/readSheets.ts');
    const read = await inSlices(readInSteps(bytes, chosen.name));
    return read ? toFile(read) : { refusal: 'notRead', name: chosen.name };
  } catch {
    return { refusal: 'notRead', name: chosen.name };
  }
}

/** Reads what was pasted: Excel puts a table on the clipboard, a text editor tabs and lines. */
export async function readPaste(
  pasted: { text: string; html: string | null },
  name: string,
): Promise<ReadFile> {
  try {
    const { readPasted } = await import(/* webpackChunkName: "sheets" */ '../../paper/sheets/readPasted.ts');
    return toFile(readPasted(pasted, name));
  } catch {
    return { refusal: 'notRead', name };
  }
}

function toFile(read: Workbook | Refusal): ReadFile {
  if (isRefused(read)) return { refusal: read.refusal, name: read.name };
  const sheets = read.sheets.map(
    ({ name, isHidden, rows, hiddenRows, headRow, merged, links, uses1904 }) => ({
      ...{ name, isHidden, rows, hiddenRows, headRow, merged, links },
      ...(uses1904 ? { uses1904 } : {}),
    }),
  );
  return { file: { name: read.name, sheets, notes: notesOf(read) } };
}

function notesOf({ sheets, hasMacros }: Workbook): FileNotes {
  const sum = (count: (sheet: Workbook['sheets'][number]) => number) =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    hiddenSheets: sum(({ isHidden }) => Number(isHidden)),
    hiddenRows: sum(({ hiddenRows }) => hiddenRows.size),
    formulas: sum(({ notes }) => notes.formulas),
    errors: sum(({ notes }) => notes.errors),
    hasMacros,
    isCut: sheets.some(({ notes }) => notes.isCut),
  };
}

/** Cells of at most this many characters rest on the device; larger files are chosen again after a reload. */
export const mostKept = 2_000_000;

/** How many characters a file's cells have, about; counting ends where it is too much anyway. */
export function sizeOf({ sheets }: Pick<SheetFile, 'sheets'>): number {
  let size = 0;
  for (const { rows } of sheets)
    for (const row of rows) {
      for (const value of row) size += typeof value === 'string' ? value.length + 2 : 4;
      if (size > mostKept) return size;
    }
  return size;
}
