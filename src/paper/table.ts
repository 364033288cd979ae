import type { Day } from '../domain/days.ts';
import type { Marking } from '../domain/list.ts';

/** A person in a cell: shown by name, replaced by the post where names must not leave the force. */
export interface Person {
  person: string;
  post: string | null;
}

/** What a cell holds: words, a number, a day, words that lead somewhere, a person, or nothing. */
export type Cell = string | number | { day: Day } | { link: string; text: string } | Person | null;

/** What stands in one place of every row. `width` is in characters of a sheet. */
export interface TableColumn {
  /** Names the column for the program that reads the sheet back; never shown. */
  key: string;
  title: string;
  width?: number;
  /** What may be chosen: a drop-down in a sheet. */
  choices?: readonly string[];
  /** Kept from the eye in a sheet and left out of everything meant for reading; ids that match a row on its way back. */
  isHidden?: boolean;
  kind?: 'text' | 'number' | 'day' | 'link' | 'person';
}

/** Says for any document what it is, how it may travel and when it was true. */
export interface Frame {
  title: string;
  /** The highest marking of what is in it; head and foot of every page. */
  marking: Marking;
  /** Finished words: "as of 14 May 2027, 21:42". */
  asOf: string;
  /** "page {page} of {pages}"; English where it is not given. */
  pageWords?: string;
  /** Of the words in it, `en-GB` or `cy`. English where it is not given. */
  language?: string;
  /** Printed across the page, for tables that need the room. */
  isWide?: boolean;
}

/** Rows on their way out, as plain data: every writer of this folder takes one. */
export interface Table extends Frame {
  /** A sentence under the title: which view this is, which filters were on. */
  about?: string;
  columns: readonly TableColumn[];
  /** As many cells as there are columns; a shorter row ends in nothing. */
  rows: readonly (readonly Cell[])[];
  /** What the person who fills the sheet in should know; stands above its head. */
  sheetNote?: string;
  /** The name on the sheet's tab; the title where it is not given. */
  sheetName?: string;
}

/** A cell as words, a day as `2027-05-14`: what text formats show and what reading a CSV gives back. */
export function cellToText(cell: Cell | undefined, dayWords: (day: Day) => string = (day) => day): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('day' in cell) return dayWords(cell.day);
  if ('person' in cell) return cell.person;
  return cell.text;
}

/** The places of the columns meant for reading. */
export function shownColumns({ columns }: Pick<Table, 'columns'>): number[] {
  return columns.flatMap((column, index) => (column.isHidden ? [] : [index]));
}

/** True where columns want more room than an upright page has. */
export function needsWidth(columns: readonly TableColumn[]): boolean {
  const shown = columns.filter(({ isHidden }) => !isHidden);
  return shown.length > 6 || shown.reduce((sum, { width = 24 }) => sum + width, 0) > 140;
}
