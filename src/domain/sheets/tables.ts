import { assignFields } from './assignFields.ts';
import { fold, hashOf, toLine, toText } from './cellText.ts';
import { tablesBeside } from './columnsBeside.ts';
import type { Extent } from './columnsBeside.ts';
import { columnLetter } from './grid.ts';
import type { Grid, Value } from './grid.ts';
import { headingToField, isKnownHeading, nearlySure } from './headings.ts';
import type { SheetField } from './sheetFields.ts';

/** A column of a table in a sheet: its heading as it stands there and what it is taken for. */
export interface FoundColumn {
  column: number;
  heading: string;
  field: SheetField | null;
  /** Some of what stands under it, for a person to recognise. */
  examples: string[];
}

/** A table in a sheet: where its headings stand, what they mean, which rows are below them. Rows count from 0. */
export interface FoundTable {
  /** The same each time for the same headings in the same sheet. */
  id: string;
  /** The same for the same headings in any file: corrections are remembered by it. */
  signature: string;
  sheet: string;
  isHidden: boolean;
  /** The row of headings; -1 where there are none. */
  headRow: number;
  firstRow: number;
  /** The row after its last. */
  endRow: number;
  columns: FoundColumn[];
  /** Columns of something else beside it: another table, or a key to its colours. */
  beside: readonly number[];
  /** The letter of its first column, where another table stands beside it. */
  part?: string;
}

/** What a person corrected, by a table's signature: fields by column, `none` for a column that is not to be read. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, SheetField | 'none'>>>>;

/** Finds the tables of a sheet: title rows above the headings, more than one table below each other, headings in two rows. */
export function* findTables(grid: Grid, corrections: Corrections = {}): Generator<undefined, FoundTable[]> {
  const heads = yield* findHeads(grid);
  return heads.flatMap(({ row, depth, headings, isGuess = false }, at) => {
    const firstRow = row + depth;
    const endRow = heads[at + 1]?.row ?? grid.rows.length;
    const signature = signatureOf(headings);
    const corrected = corrections[signature] ?? {};
    return tablesBeside(grid, headings, { firstRow, endRow }).map(({ beside, first }): FoundTable => {
      const columns = readColumns(grid, headings, { firstRow, endRow, isGuess, beside });
      return {
        id: `${grid.name}#${at}#${signature}${first === null ? '' : `#${first}`}`,
        signature,
        sheet: grid.name,
        isHidden: grid.isHidden,
        headRow: headings.length > 0 ? row + depth - 1 : -1,
        firstRow,
        endRow,
        columns: columns.map((column) => correct(column, corrected[String(column.column)])),
        beside,
        ...(first === null ? {} : { part: columnLetter(first) }),
      };
    });
  });
}

/** True where some column says which action a row is; other tables are not read. */
export function namesActions({ columns }: FoundTable): boolean {
  return columns.some(({ field }) => field === 'title' || field === 'ref' || field === 'recordKey');
}

/** True where a row below the headings only numbers the columns: 1, 2, 3. */
export function numbersColumns(
  { firstRow, columns }: FoundTable,
  at: number,
  row: readonly Value[],
): boolean {
  // Headings merged over two rows leave a blank one.
  if (at > firstRow + 1) return false;
  const read = columns.filter(({ field }) => field !== null);
  const filled = read.map(({ column }) => toLine(row[column])).filter((text) => text !== '');
  const isCount = filled.every(
    (text, place) => /^\d{1,2}$/.test(text) && (place === 0 || Number(text) > Number(filled[place - 1])),
  );
  return isCount && filled.length >= 3 && Number(filled[0]) <= 2;
}

/** True where a row says the table's own headings again, as printed sheets do on each page. */
export function repeatsHeadings({ columns }: FoundTable, row: readonly Value[]): boolean {
  const filled = columns.filter(({ column }) => toLine(row[column]) !== '');
  const same = filled.filter(({ column, heading }) => fold(toLine(row[column])) === fold(heading));
  return same.length >= 2 && same.length / filled.length >= 0.6;
}

interface Head {
  row: number;
  /** Rows the headings take. */
  depth: number;
  headings: string[];
  /** No heading is known: a person says which column holds the actions, or the table is not read. */
  isGuess?: boolean;
}

/** Rows looked at between two steps: a few milliseconds of work. */
const rowsAStep = 200;

/** Headings that are only guessed at stand no further down than this. */
const farDown = 200;

function* findHeads(grid: Grid): Generator<undefined, Head[]> {
  const heads: Head[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (row % rowsAStep === 0) yield;
    const headings = headingsOf(grid, row);
    const isNamed = grid.headRow === row && headings.filter(Boolean).length > 1;
    // Far down only words we know word for word begin a first table.
    const isFar = row > farDown && !headings.some(isKnownHeading);
    if (!isNamed && (isFar || !isHead(headings, heads.length === 0))) continue;
    const below = row + 1 < grid.rows.length ? headingsOf(grid, row + 1) : [];
    const isTwoRows = isHead(below, false) || continues(grid, row, headings, below);
    const joined = isTwoRows ? joinHeadings(grid, row, headings, below) : headings;
    const isAgain = heads.some((head) => signatureOf(head.headings) === signatureOf(joined));
    if (!isAgain) heads.push({ row, depth: isTwoRows ? 2 : 1, headings: joined });
    if (isTwoRows) row += 1;
  }
  return heads.length > 0 ? heads : guessHead(grid);
}

function headingsOf({ rows }: Grid, row: number): string[] {
  const texts = Array.from(rows[row] ?? [], (value) => (typeof value === 'string' ? toLine(value) : ''));
  const others = (rows[row] ?? []).filter((value) => value !== null && typeof value !== 'string').length;
  // A plan drawn over months has many days among its headings.
  const isData = others > texts.filter(Boolean).length && texts.filter(isKnownHeading).length < 3;
  return isData ? [] : texts;
}

/** A row of headings names an action (or its id) and at least one thing more, in words we know. */
function isHead(headings: readonly string[], isFirst: boolean): boolean {
  const filled = headings.filter(Boolean);
  if (filled.some((heading) => heading.length > 120)) return false;
  if (!isFirst && !filled.some(isKnownHeading)) return false;
  const guesses = filled.map(headingToField).filter((guess) => guess !== null);
  const named = new Set(guesses.map(({ field }) => field));
  const exact = guesses.filter(({ score }) => score >= nearlySure).length;
  const namesRow = named.has('title') || named.has('recordKey') || named.has('summary') || named.has('ref');
  // Who, by when and how far: what is done stands under a heading of somebody's own.
  const tells = named.has('ownerPostKey') && named.has('state') && named.has('dueDay');
  if (!namesRow) return tells && exact >= 3 && exact < filled.length;
  if (filled.length === 1) return isFirst && exact === 1 && named.has('title');
  const enough = isFirst ? 0.3 : 0.6;
  // A wide sheet has many columns nobody knows.
  if (exact >= 4 && named.size >= 4) return true;
  const share = guesses.length / filled.length;
  // Headings nobody says word for word: many of them together are headings all the same.
  if (isFirst && exact === 0) return named.size >= 3 && share >= 0.6;
  return named.size >= 2 && exact >= 1 && share >= enough;
}

/** A second row of headings stands only under cells of the first that say nothing exact, and says only headings. */
function continues(grid: Grid, row: number, above: readonly string[], below: readonly string[]): boolean {
  const filled = below.flatMap((heading, column) => (heading ? [{ heading, column }] : []));
  const known = filled.filter(({ heading }) => isKnownHeading(heading)).length;
  if (known === 0 || known * 2 < filled.length) return false;
  const joined = joinHeadings(grid, row, above, below);
  return filled.every(({ heading, column }) => {
    const isFree = !above[column] || headingToField(above[column])?.field !== 'title';
    const isHeading = isKnownHeading(heading) || (joined[column] !== heading && Boolean(joined[column]));
    return isFree && heading.length <= 60 && isHeading;
  });
}

/** "Revised" below "Timing" merged over several columns is the revised timing. */
function joinHeadings(grid: Grid, row: number, above: readonly string[], below: readonly string[]): string[] {
  const length = Math.max(above.length, below.length);
  return Array.from({ length }, (_, column) => {
    const own = below[column] ?? '';
    const over = grid.merged.find(
      ({ fromRow, toRow, fromColumn, toColumn }) =>
        fromRow <= row && row <= toRow && fromColumn <= column && column <= toColumn,
    );
    const banner = over ? (above[over.fromColumn] ?? '') : (above[column] ?? '');
    if (own === '') return above[column] ?? '';
    const both = `${own} ${banner}`.trim();
    return headingToField(own) === null && headingToField(both) !== null ? both : own;
  });
}

/** Where nothing is known by name: the first wide row that is short words throughout, else no headings at all. */
function guessHead({ rows }: Grid): Head[] {
  const widths = rows.slice(0, 200).map((row) => row.filter((value) => toLine(value) !== '').length);
  // A banner over the headings fills few cells.
  const least = Math.max(2, Math.max(...widths, 0) * 0.6);
  const first = widths.findIndex((width) => width >= least);
  if (first < 0) return [];
  const headings = (rows[first] ?? []).map((value) => (typeof value === 'string' ? toLine(value) : ''));
  const filled = (rows[first] ?? []).filter((value) => toLine(value) !== '');
  const isWords = filled.every((value) => typeof value === 'string' && toLine(value).length <= 40);
  const head = isWords ? { row: first, depth: 1, headings } : { row: first, depth: 0, headings: [] };
  return [{ ...head, isGuess: true }];
}

function signatureOf(headings: readonly string[]): string {
  return hashOf(headings.map(fold).join('|'));
}

function readColumns(
  { rows }: Grid,
  headings: readonly string[],
  { firstRow, endRow, isGuess, beside }: Extent & { isGuess: boolean; beside: readonly number[] },
): FoundColumn[] {
  const sample = rows.slice(firstRow, Math.min(endRow, firstRow + 200));
  const width = Math.max(headings.length, ...sample.map((row) => row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const under = sample.map((row) => toLine(row[column])).filter((text) => text !== '');
    return { column, heading: headings[column] ?? '', under };
  }).filter(({ column, heading, under }) => !beside.includes(column) && (heading !== '' || under.length > 0));
  const fields = assignFields(columns, isGuess);
  return columns.map(({ column, heading, under }) => ({
    column,
    heading: heading || columnLetter(column),
    field: fields.get(column) ?? null,
    examples: [...new Set(under)].slice(0, 3).map((text) => toText(text).slice(0, 80)),
  }));
}

function correct(column: FoundColumn, corrected: SheetField | 'none' | undefined): FoundColumn {
  if (corrected === undefined) return column;
  return { ...column, field: corrected === 'none' ? null : corrected };
}
