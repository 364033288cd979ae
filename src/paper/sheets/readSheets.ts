import { allSteps } from '../../domain/sheets/steps.ts';
import { unguardCell } from '../csvGuard.ts';
import type { Refusal, RefusalReason, Workbook } from '../workbook.ts';
import { decodeText } from './decodeText.ts';
import { fileKind } from './fileKind.ts';
import { emptySheet, putRow } from './grid.ts';
import { csvRows } from './parseCsv.ts';
import { readHtmlTables } from './readHtmlTables.ts';
import { readXlsx } from './readXlsx.ts';

/** Rows of text between two steps. */
const rowsAStep = 200;

/** Larger files are not opened. */
const mostBytes = 20_000_000;

/** Reads somebody's file, told by its bytes: an Excel workbook or CSV; or says why not. Throws nothing for any bytes. */
export function readSheets(bytes: Uint8Array, name: string): Workbook | Refusal {
  return allSteps(readInSteps(bytes, name));
}

/** The same in steps of some milliseconds, so that a page goes on answering while a long file is read. */
export function* readInSteps(bytes: Uint8Array, name: string): Generator<undefined, Workbook | Refusal> {
  const read = bytes.length > mostBytes ? 'tooBig' : yield* readAny(bytes, name);
  if (typeof read === 'string') return { refusal: read, name };
  const isBlank = read.sheets.every(({ rows }) => rows.length === 0);
  return isBlank ? { refusal: 'noRows', name } : read;
}

function* readAny(bytes: Uint8Array, name: string): Generator<undefined, Workbook | RefusalReason> {
  const kind = fileKind(bytes);
  if (kind === 'zip') return yield* readXlsx(bytes, name);
  return kind === 'text' ? yield* readText(decodeText(bytes), name) : kind;
}

function* readText(text: string, name: string): Generator<undefined, Workbook | RefusalReason> {
  const start = text.slice(0, 2000).trimStart();
  // Some systems call a web page with a table "export.xls"; Excel 2003's XML is another matter.
  if (isWebPage(start, text)) return { name, kind: 'csv', hasMacros: false, sheets: readHtmlTables(text) };
  if (/^(<\?xml|mime-version:)/i.test(start)) return 'notASheet';
  const sheet = emptySheet(sheetName(name));
  let at = 0;
  for (const row of csvRows(text)) {
    putRow(sheet, at, row.map(unguardCell));
    at += 1;
    if (at % rowsAStep === 0) yield;
  }
  return { name, kind: 'csv', hasMacros: false, sheets: [sheet] };
}

function isWebPage(start: string, text: string): boolean {
  if (/^<(!doctype html|html|table|meta|head)/i.test(start)) return true;
  const sought = /^<\?xml/i.test(start) ? /<html\b/i : /<(table|html)\b/i;
  return /^<[!?a-z]/i.test(start) && sought.test(text.slice(0, 100_000));
}

function sheetName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}
