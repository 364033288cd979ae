import type { Day } from '../domain/days.ts';

/** What a cell of somebody's sheet holds: a formula counts as the value last worked out, an error as nothing. */
export type Value = string | number | boolean | { day: Day } | null;

/** Cells that were merged, both corners included, counted from 0. The value stands in the first; the others are null. */
export interface Merged {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** What a sheet says by other means than words, or what could not be read; each is a sentence of the importer. */
export interface SheetNotes {
  /** Cells differ by fill or font colour: never read as meaning. */
  hasColours: boolean;
  hasComments: boolean;
  /** Cells that held a formula; only their last value was read. */
  formulas: number;
  /** Cells that held an error such as #REF!; read as empty. */
  errors: number;
  /** Rows or columns beyond the limit were left out. */
  isCut: boolean;
}

/** One sheet. `rows[0]` is row 1 of the sheet: what stands where is never shifted, blank rows stay. */
export interface ReadSheet {
  name: string;
  isHidden: boolean;
  rows: readonly (readonly Value[])[];
  /** Rows hidden by hand or by a filter, counted from 0. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** A filter is on: hidden rows may be hidden by it. */
  isFiltered: boolean;
  /** Where a filter or an Excel table says the row of column names is, counted from 0; null where nothing says so. */
  headRow: number | null;
  merged: readonly Merged[];
  /** Its workbook counts days from 1904; days are days already, a bare number may be one. */
  uses1904?: boolean;
  /** Addresses behind cells, by `row:column` counted from 0. */
  links: ReadonlyMap<string, string>;
  notes: SheetNotes;
}

/** Somebody's file or pasted cells, as values. Nothing in it was run and no formula is kept. */
export interface Workbook {
  name: string;
  kind: 'xlsx' | 'csv' | 'paste';
  sheets: readonly ReadSheet[];
  /** It carries macros, which were not read. */
  hasMacros: boolean;
}

/** Why a file cannot be read; each has a sentence that ends in what to do. */
export const refusals = [
  'empty',
  'tooBig',
  'wordFile',
  'powerPointFile',
  'openDocument',
  'binaryWorkbook',
  'oldExcel',
  'encrypted',
  'pdf',
  'picture',
  'zipWithoutSheets',
  'damaged',
  'unpacksTooBig',
  'notASheet',
  'noRows',
] as const;
export type RefusalReason = (typeof refusals)[number];

/** A file that was not read, with the reason. */
export interface Refusal {
  refusal: RefusalReason;
  /** Name of the file, where there was one. */
  name: string;
}

/** True where a file was refused. */
export function isRefused(read: Workbook | Refusal): read is Refusal {
  return 'refusal' in read;
}
