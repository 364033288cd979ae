import { answersOnly } from './answerColumns.ts';
import type { Grid } from './grid.ts';
import { matchRows } from './matchRows.ts';
import { openNameBook } from './nameBook.ts';
import type { Named, NameBook } from './nameBook.ts';
import { openQuestions } from './questions.ts';
import type { Answers, Question } from './questions.ts';
import { readRow } from './readRow.ts';
import type { ReadRow } from './readRow.ts';
import { openResults, placeId, skippedRow } from './rowResults.ts';
import type { Register, RowResult } from './rowResults.ts';
import { joinRows } from './sameRows.ts';
import { readTable } from './sheetRows.ts';
import type { SheetRow, TableRows } from './sheetRows.ts';
import { allSteps } from './steps.ts';
import { findTables, namesActions } from './tables.ts';
import type { Corrections, FoundTable } from './tables.ts';
import { trustIds } from './trustIds.ts';
import { upright } from './upright.ts';

/** What the register knows, and what a person has said about the sheet so far. */
export interface ImportStart extends Named, Register {
  grids: readonly Grid[];
  answers: Answers;
  corrections: Corrections;
  /** Rows a person does not want, by `placeId`. */
  leftOut: ReadonlySet<string>;
}

/** Everything an import would do, before anything is written. */
export interface ImportPlan {
  tables: FoundTable[];
  /** Every row below headings that says something, as in the file: `added` + `changed` + `skipped` are all of them. */
  rows: RowResult[];
  counts: { added: number; changed: number; skipped: number; all: number; blank: number };
  questions: Question[];
  /** Posts and bodies that answers add. */
  newNames: ReturnType<NameBook['added']>;
}

/**
 * Plans an import: reads the sheets, finds what each row is about and what it would change. A sheet a committee sends
 * back answers questions; its other columns are not read unless a person says so. Never throws.
 */
export function planImport(start: ImportStart): ImportPlan {
  return allSteps(planInSteps(start));
}

/** Rows read or planned between two steps: a few milliseconds of work. */
const rowsAStep = 100;

/** The same in steps, so that a page with 5,000 rows goes on answering between them. */
export function* planInSteps(start: ImportStart): Generator<undefined, ImportPlan> {
  const asked = openQuestions(start.answers);
  const book = openNameBook(start, asked);
  const tables: FoundTable[] = [];
  const read: TableRows[] = [];
  for (const sheet of start.grids) {
    yield;
    const grid = upright(sheet);
    const found = yield* tablesOf(grid, start);
    tables.push(...found);
    for (const table of found.filter(namesActions)) {
      yield;
      read.push(yield* readTable(grid, table, book));
    }
  }
  const places = read.flatMap(({ rows }) => rows);
  const isWanted = (place: SheetRow) => place.not === null && !start.leftOut.has(placeId(place));
  const rowsRead: ReadRow[] = [];
  for (const place of places.filter(isWanted)) {
    rowsRead.push(readRow(place, { book, asked }));
    if (rowsRead.length % rowsAStep === 0) yield;
  }
  trustIds(rowsRead, start.actions, start.committeeKey);
  yield;
  const { standing, twins } = yield* joinRows(rowsRead, asked);
  const matched = yield* matchRows(standing, start.actions, asked);
  const toResult = openResults(start, standing);
  const results = new Map<SheetRow, RowResult>();
  yield;
  for (const [at, row] of standing.entries()) {
    results.set(row.place, toResult(row, matched.get(row) ?? null));
    if (at % rowsAStep === 0) yield;
  }
  for (const { row, first, reason } of twins)
    results.set(row.place, { ...skippedRow(row.place, reason, row.title), sameAs: first.place });
  const rows = places.map((place) => {
    const skipped = () => skippedRow(place, place.not?.reason ?? 'leftOut');
    return results.get(place) ?? { ...skipped(), sameAs: place.joins ?? null };
  });
  return {
    tables,
    rows,
    counts: countsOf(
      rows,
      read.reduce((sum, { blank }) => sum + blank, 0),
    ),
    questions: asked.questions(),
    newNames: book.added(),
  };
}

function* tablesOf(
  grid: Grid,
  { corrections, committeeKey }: ImportStart,
): Generator<undefined, FoundTable[]> {
  const tables = yield* findTables(grid, corrections);
  return committeeKey === null ? tables : tables.map((table) => answersOnly(table, corrections));
}

function countsOf(rows: readonly RowResult[], blank: number): ImportPlan['counts'] {
  const count = (result: RowResult['result']) => rows.filter((row) => row.result === result).length;
  return {
    added: count('added'),
    changed: count('changed'),
    skipped: count('skipped'),
    all: rows.length,
    blank,
  };
}
