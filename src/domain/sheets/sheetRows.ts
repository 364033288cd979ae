import type { Body } from '../bodies.ts';
import { fold, toLine } from './cellText.ts';
import { mergedDown } from './grid.ts';
import type { Grid, Value } from './grid.ts';
import { sheetFields } from './sheetFields.ts';
import type { SheetField } from './sheetFields.ts';
import { numbersColumns, repeatsHeadings } from './tables.ts';
import type { FoundTable } from './tables.ts';

/** Why a row of a sheet is no action: each has a sentence. */
export type NotAnAction = 'section' | 'total' | 'headingsAgain' | 'noTitle';

/** A row below headings that says something: its cells by what they are, and what the heading row above it said. */
export interface SheetRow {
  sheet: string;
  /** As a person counts: 1 is the first row of the sheet. */
  row: number;
  /** The first column of its table, where several stand side by side. */
  part?: string;
  isHidden: boolean;
  cells: Partial<Record<SheetField, Value>>;
  links: Partial<Record<SheetField, string>>;
  /** The workstream and body that headings above the row, or the sheet's own name, say. */
  workstreamKey: string | null;
  bodyKey: string | null;
  /** Set where the row is no action; the words are what stands in it. */
  not: { reason: NotAnAction; words: string } | null;
}

/** What a table says: its rows, and how many below its headings say nothing. */
export interface TableRows {
  rows: SheetRow[];
  blank: number;
}

/** Rows read between two steps: a few milliseconds of work. */
const rowsAStep = 100;

/** The rows of a table, in steps, blank ones left out. `sectionOf` knows a workstream or body by a heading. */
export function* readTable(
  grid: Grid,
  table: FoundTable,
  sectionOf: (text: string) => Body | null,
): Generator<undefined, TableRows> {
  const fill = fillBelow(grid, table);
  const above = contextOf(sectionOf(grid.name));
  const rows: SheetRow[] = [];
  let blank = 0;
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    if (at % rowsAStep === 0) yield;
    const values = grid.rows[at] ?? [];
    const filled = filledCells(values).filter(({ column }) => !table.beside.includes(column));
    if (filled.length === 0) {
      blank += 1;
      continue;
    }
    const not = whyNot(grid, table, at, { values, filled, sectionOf, fill });
    if (not?.reason === 'section') Object.assign(above, contextOf(sectionOfAny(filled, sectionOf), above));
    rows.push({
      sheet: grid.name,
      row: at + 1,
      ...(table.part === undefined ? {} : { part: table.part }),
      isHidden: grid.isHidden || grid.hiddenRows.has(at),
      ...(not ? { cells: {}, links: {} } : readCells(grid, table, at, fill)),
      ...above,
      not,
    });
  }
  return { rows, blank };
}

/** What was merged down to a cell; headings merged over two rows stand for nothing below them. */
function fillBelow(grid: Grid, { firstRow }: FoundTable): Row['fill'] {
  const merged = grid.merged.filter(({ fromRow }) => fromRow >= firstRow);
  return mergedDown({ ...grid, merged });
}

interface Filled {
  column: number;
  text: string;
  value: Value;
}

interface Row {
  values: readonly Value[];
  filled: readonly Filled[];
  sectionOf: (text: string) => Body | null;
  fill: (row: number, column: number) => Value;
}

function whyNot(
  grid: Grid,
  table: FoundTable,
  at: number,
  { values, filled, sectionOf, fill }: Row,
): SheetRow['not'] {
  const words = filled
    .map(({ text }) => text)
    .join(' · ')
    .slice(0, 200);
  if (repeatsHeadings(table, values) || numbersColumns(table, at, values))
    return { reason: 'headingsAgain', words };
  if (isSection(grid, table, at, filled, sectionOf)) return { reason: 'section', words };
  if (isTotal(filled)) return { reason: 'total', words };
  const has = (field: SheetField) =>
    table.columns.some((found) => found.field === field && textAt(found.column) !== '');
  const textAt = (column: number) => toLine(values[column] ?? fill(at, column));
  if (has('title') || has('recordKey') || has('ref')) return null;
  return { reason: filled.length === 1 ? 'section' : 'noTitle', words };
}

/** A row that heads those below it: all it says is one workstream or body, or one cell is merged across the table. */
function isSection(
  grid: Grid,
  table: FoundTable,
  at: number,
  filled: readonly Filled[],
  sectionOf: (text: string) => Body | null,
): boolean {
  const [only] = filled;
  if (!only) return false;
  const named = sectionOf(only.text);
  if (named && filled.every(({ text }) => sectionOf(text) === named)) return true;
  if (filled.length > 1) return false;
  const fieldOf = table.columns.find(({ column }) => column === only.column)?.field;
  const across = grid.merged.find(({ fromRow, fromColumn }) => fromRow === at && fromColumn === only.column);
  const width = across ? across.toColumn - across.fromColumn + 1 : 1;
  if (width >= 3 && width * 2 > table.columns.length) return true;
  if (fieldOf === 'ref') return only.text.length > 20 || !/\d/.test(only.text);
  return fieldOf === 'title' || fieldOf === 'recordKey' ? false : table.columns.length > 1;
}

/** "Total", "Sub-total: 14": words for a sum and otherwise nothing but numbers. */
function isTotal(filled: readonly Filled[]): boolean {
  const words = filled.filter(({ value, text }) => typeof value !== 'number' && !/^[\d.,%£ ]+$/.test(text));
  return (
    words.length === 1 &&
    /^(grand |sub )?totals?( (of )?(actions|rows))?( \d+)?$/.test(fold(words[0]?.text ?? ''))
  );
}

function readCells(
  grid: Grid,
  table: FoundTable,
  at: number,
  fill: (row: number, column: number) => Value,
): Pick<SheetRow, 'cells' | 'links'> {
  const cells: SheetRow['cells'] = {};
  const links: SheetRow['links'] = {};
  for (const { column, field } of table.columns) {
    if (field === null) continue;
    const value = grid.rows[at]?.[column] ?? null;
    if (toLine(cells[field]) !== '' && toLine(value) === '') continue;
    cells[field] = inCalendar(grid, field, toLine(value) === '' ? fill(at, column) : value);
    const link = grid.links.get(`${at}:${column}`);
    if (link !== undefined) links[field] = link;
  }
  return { cells, links };
}

/** A bare number in a workbook that counts its days from 1904 is that day of the usual calendar. */
function inCalendar({ uses1904 = false }: Grid, field: SheetField, value: Value): Value {
  const isDay = sheetFields[field].kind === 'day';
  return uses1904 && isDay && typeof value === 'number' ? value + daysTo1904 : value;
}

/** From Excel's usual beginning to 1904. */
const daysTo1904 = 1_462;

function filledCells(values: readonly Value[]): Filled[] {
  return values.flatMap((value, column) => {
    const text = toLine(value);
    return text === '' ? [] : [{ column, text, value }];
  });
}

function sectionOfAny(filled: readonly Filled[], sectionOf: (text: string) => Body | null): Body | null {
  for (const { text } of filled) {
    const body = sectionOf(text);
    if (body) return body;
  }
  return null;
}

type Context = Pick<SheetRow, 'workstreamKey' | 'bodyKey'>;

function contextOf(body: Body | null, before: Context = { workstreamKey: null, bodyKey: null }): Context {
  if (body === null) return { ...before };
  return body.kind === 'workstream'
    ? { ...before, workstreamKey: body.recordKey }
    : { ...before, bodyKey: body.recordKey };
}
