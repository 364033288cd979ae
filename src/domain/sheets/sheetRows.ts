import type { Body } from '../bodies.ts';
import { goesOn, isFootnote, labelOf, openLabels, wordsOf } from './besideActions.ts';
import type { Filled } from './besideActions.ts';
import { toLine, toText } from './cellText.ts';
import { mergedDown } from './grid.ts';
import type { Grid, Value } from './grid.ts';
import { whyNot } from './notActions.ts';
import type { NotAnAction, Row } from './notActions.ts';
import { inTime } from './seriesOrder.ts';
import { sheetFields } from './sheetFields.ts';
import type { SheetField } from './sheetFields.ts';
import type { FoundTable } from './tables.ts';

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
  /** Reports in columns of earlier times, oldest first; the latest is among the cells. */
  earlier?: Value[];
  /** The workstream and body that headings above the row, or the sheet's own name, say. */
  workstreamKey: string | null;
  bodyKey: string | null;
  /** Set where the row is no action; the words are what stands in it. */
  not: { reason: NotAnAction; words: string } | null;
  /** The row above that got its cells, where it only goes on with what that one says. */
  joins?: SheetRow;
}

/** What a table says: its rows, and how many below its headings say nothing. */
export interface TableRows {
  rows: SheetRow[];
  blank: number;
}

/** Rows read between two steps: a few milliseconds of work. */
const rowsAStep = 100;

/** What rows between the actions can name. */
export interface Sections {
  /** A workstream or body that a heading names word for word. */
  section: (text: string) => Body | null;
  isPost: (text: string) => boolean;
}

/** The rows of a table, in steps, blank ones left out. */
export function* readTable(
  grid: Grid,
  table: FoundTable,
  sections: Sections,
): Generator<undefined, TableRows> {
  const fill = fillBelow(grid, table);
  const sectionOf = sections.section;
  const above = contextOf(sectionOf(grid.name));
  const labels = openLabels();
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
    const before = rows.at(-1);
    const isBelow = before?.row === at;
    const label = labelFor(table, filled, sections);
    const action = before?.joins ?? (before?.not === null ? before : undefined);
    const joins = isBelow && !label && action && goesOn(table, filled) ? action : undefined;
    const isNote = !isBelow || before?.not?.reason === 'section';
    const not =
      label || (isNote && rows.length > 0 && isFootnote(filled))
        ? { reason: 'section' as const, words: wordsOf(filled) }
        : joins
          ? { reason: 'joined' as const, words: wordsOf(filled) }
          : whyNot(grid, table, at, { values, filled, sectionOf, fill });
    if (label) labels.say(label.field, label.value);
    else if (not?.reason === 'section') {
      const body = sectionOfAny(filled, sectionOf);
      if (body) labels.pass(body.kind === 'workstream' ? 'workstreamKey' : 'bodyKey');
      Object.assign(above, contextOf(body, above));
    }
    if (joins) join(joins, table, filled);
    const read = not ? { cells: {}, links: {} } : readCells(grid, table, at, fill);
    rows.push({
      sheet: grid.name,
      row: at + 1,
      ...(table.part === undefined ? {} : { part: table.part }),
      isHidden: grid.isHidden || grid.hiddenRows.has(at),
      ...{ ...read, cells: not ? {} : labels.fill(read.cells) },
      ...above,
      not,
      ...(joins ? { joins } : {}),
    });
  }
  return { rows, blank };
}

/** What a row says of those below it: by its label, or as the name of a post alone. */
function labelFor(
  { columns }: FoundTable,
  filled: readonly Filled[],
  { isPost }: Sections,
): ReturnType<typeof labelOf> {
  const [only, ...more] = filled;
  const field = columns.find(({ column }) => column === only?.column)?.field;
  const isPlace = field === 'ref' || field === 'title' || only?.column === columns[0]?.column;
  if (only && isPlace && more.length === 0 && isPost(only.text))
    return { field: 'ownerPostKey', value: only.text };
  return labelOf(filled);
}

/** Puts the words of a row that goes on below those of its action. */
function join(action: SheetRow, { columns }: FoundTable, filled: readonly Filled[]): void {
  for (const { column, value } of filled) {
    const field = columns.find((one) => one.column === column)?.field;
    if (field) action.cells[field] = [toText(action.cells[field]), toText(value)].filter(Boolean).join('\n');
  }
}

/** What was merged down to a cell; headings merged over two rows stand for nothing below them. */
function fillBelow(grid: Grid, { firstRow }: FoundTable): Row['fill'] {
  const merged = grid.merged.filter(({ fromRow }) => fromRow >= firstRow);
  return mergedDown({ ...grid, merged });
}

function readCells(
  grid: Grid,
  table: FoundTable,
  at: number,
  fill: (row: number, column: number) => Value,
): Pick<SheetRow, 'cells' | 'links' | 'earlier'> {
  const cells: SheetRow['cells'] = {};
  const links: SheetRow['links'] = {};
  const earlier: Value[] = [];
  for (const { column, field } of inTime(table.columns)) {
    if (field === null) continue;
    const value = grid.rows[at]?.[column] ?? null;
    const before = cells[field] ?? null;
    if (toLine(before) !== '' && toLine(value) === '') continue;
    if (field === 'update' && toLine(before) !== '') earlier.push(before);
    cells[field] = inCalendar(grid, field, toLine(value) === '' ? fill(at, column) : value);
    const link = grid.links.get(`${at}:${column}`);
    if (link !== undefined) links[field] = link;
  }
  return { cells, links, ...(earlier.length > 0 ? { earlier } : {}) };
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
