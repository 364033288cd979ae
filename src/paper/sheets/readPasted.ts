import { unguardCell } from '../csvGuard.ts';
import type { Refusal, Workbook } from '../workbook.ts';
import { gridToSheet } from './grid.ts';
import { parseCsv } from './parseCsv.ts';
import { readHtmlTables } from './readHtmlTables.ts';

/** What the clipboard holds; Excel gives both, a text editor the text alone. */
export interface Pasted {
  text: string;
  html: string | null;
}

/** Reads pasted cells, from the table in the HTML where there is one, else from the text. `name` is what to call them. */
export function readPasted({ text, html }: Pasted, name: string): Workbook | Refusal {
  const tables = html === null ? [] : readHtmlTables(html).filter(({ rows }) => rows.length > 0);
  const grid = () =>
    parseCsv(text, text.includes('\t') ? '\t' : undefined).map((row) => row.map(unguardCell));
  const sheets = tables.length > 0 ? tables : [gridToSheet(name, grid())];
  if (sheets.every(({ rows }) => rows.length === 0)) return { refusal: 'noRows', name };
  return { name, kind: 'paste', hasMacros: false, sheets };
}
