import type { Answered, FrameworkFile } from '../frameworkFile.ts';
import { toLine } from '../sheets/cellText.ts';
import type { Grid } from '../sheets/grid.ts';
import { buildFile } from './buildFile.ts';
import { checkFile } from './checkFile.ts';
import { doubled } from './doubled.ts';
import { noFacts } from './facts.ts';
import type { LeftOut, Reading } from './facts.ts';
import type { FrameworkTable } from './findTables.ts';
import { findFrameworkTables } from './findTables.ts';
import { isLevelTable } from './levelTable.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem } from './problems.ts';
import { usualNames } from './usualNames.ts';
import { contextOfSheet } from './sheetContext.ts';
import { readPairs } from './readPairs.ts';
import { readStandard, saysStandard, squeeze } from './readCells.ts';
import { readRows, readUnknownColumns } from './readRows.ts';
import type { RowContext } from './rowContext.ts';

/** A sheet, with what its reader knows of cells that could not be read. */
export type FrameworkSheet = Grid & { notes?: { errors: number; isCut: boolean } };

/** What the hub brings to a reading: what standards may answer, and what the person leaves out. */
export interface FrameworkReading {
  known?: readonly Answered[];
  /** Names of problems' `leaveOut`. */
  leaveOut?: ReadonlySet<string>;
}

/** A framework, complete, or null with the rows that keep it from being one. */
export interface ReadFramework {
  file: FrameworkFile | null;
  problems: FrameworkProblem[];
  leftOut: LeftOut[];
}

const besides =
  /^(read ?me|cover|front|contents?|guidance|instructions?|how to|notes?|version|change ?log|about|intro|introduction|history|document control|lists?|lookups?)\b/iu;

/**
 * Reads somebody's sheets as a framework: several sheets, statements a row or a column a level, merged cells, gaps where
 * the value above holds. Complete or refused: every filled cell is read, told as a problem of its row, or said to be left
 * out.
 */
export function sheetsToFramework(
  sheets: readonly FrameworkSheet[],
  { known = [], leaveOut = new Set() }: FrameworkReading = {},
): ReadFramework {
  const read = readAll(sheets, { known, leaveOut }, false);
  if (sheets.length < 2 || !read.problems.some(({ kind }) => kind === 'noStandards')) return read;
  // Nothing names a standard: a sheet for each, called by its title.
  const named = readAll(sheets, { known, leaveOut }, true);
  return named.file ? named : read;
}

function readAll(
  sheets: readonly FrameworkSheet[],
  { known, leaveOut }: Required<FrameworkReading>,
  byTitle: boolean,
): ReadFramework {
  const into: Reading = { facts: noFacts(), problems: [], leftOut: [] };
  const names = levelNamesOf(sheets);
  for (const sheet of sheets) readSheet(sheet, { names, leaveOut, byTitle }, into);
  const problems = into.problems;
  const file = buildFile(into.facts, known, problems);
  if (problems.length === 0) problems.push(...checkFile(file), ...doubled(file, into.facts));
  return { file: problems.length === 0 ? file : null, problems, leftOut: into.leftOut };
}

/** Names of levels are read first: a heading that is a name alone is known by them. */
function levelNamesOf(sheets: readonly FrameworkSheet[]): ReadonlySet<string> {
  const into: Reading = { facts: noFacts(), problems: [], leftOut: [] };
  const nothing = new Set<string>();
  for (const sheet of sheets) {
    const context = contextOfSheet(sheet, findFrameworkTables(sheet, nothing)[0]?.headRow ?? 0, false);
    for (const table of findFrameworkTables(sheet, nothing)) {
      readHeadings(sheet, table, into);
      if (isLevelTable(sheet, table, context)) readRows(sheet, table, context, into);
    }
  }
  const said = into.facts.levels.flatMap(({ level }) => (level.name ? [squeeze(level.name)] : []));
  return new Set([...said, ...sheets.flatMap(({ rows }) => usualNames(rows))]);
}

function readSheet(
  sheet: FrameworkSheet,
  {
    names,
    leaveOut,
    byTitle,
  }: { names: ReadonlySet<string>; leaveOut: ReadonlySet<string>; byTitle: boolean },
  into: Reading,
): void {
  const first = sheet.rows.findIndex((row) => row.some((value) => toLine(value) !== ''));
  if (first < 0) return;
  const at = { sheet: sheet.name, row: first + 1 };
  if (leaveOut.has(sheet.name)) return void into.leftOut.push({ kind: 'sheet', at, words: sheet.name });
  if (sheet.notes?.isCut) into.problems.push(problemAt('cut', { sheet: sheet.name, row: 0 }));
  if (sheet.notes?.errors)
    into.problems.push(problemAt('errorCells', { sheet: sheet.name, row: 0 }, String(sheet.notes.errors)));
  const tables = findFrameworkTables(sheet, names);
  const [table] = tables;
  if (!table) {
    const isBeside = besides.test(sheet.name.trim());
    if (isBeside) into.leftOut.push({ kind: 'sheet', at, words: sheet.name });
    else into.problems.push(problemAt('noTable', at, sheet.name, { leaveOut: sheet.name }));
    return;
  }
  const context = contextOfSheet(sheet, table.headRow, byTitle);
  // Where a table says itself whose rows they are, the sheet's name does not.
  const isOwn = context.standard?.isGuess === false;
  for (const one of isOwn ? tables : []) withoutNumbers(one);
  const isNamed = tables.some(namesStandards);
  if (isNamed) context.standard = null;
  const read = isNamed ? new Set<number>() : readPairs(sheet, table.headRow, context, into);
  tellAbove(sheet, { headRow: table.headRow, read }, context, into);
  for (const [place, one] of tables.entries()) {
    readCaption(sheet, { from: tables[place - 1]?.endRow ?? one.headRow, to: one.headRow }, context, into);
    readHeadings(sheet, one, into);
    readUnknownColumns(sheet, one, leaveOut, into);
    readRows(sheet, one, context, into);
  }
}

/** Words between two tables: they may name the standard of the second, and are told. */
function readCaption(
  sheet: Grid,
  { from, to }: { from: number; to: number },
  context: RowContext,
  into: Reading,
): void {
  for (let row = from; row < to; row += 1) {
    const words = toLine(sheet.rows[row]?.[0]);
    if (words === '') continue;
    const at = { sheet: sheet.name, row: row + 1 };
    if (!saysStandard(words)) {
      into.leftOut.push({ kind: 'above', at, words });
      continue;
    }
    context.standard = { ...readStandard(words), isGuess: false };
    into.facts.standards.push({ at, standard: { ...context.standard }, said: {} });
  }
}

/** Below the name of the one standard a sheet is about, "No" without titles counts its statements. */
function withoutNumbers({ columns }: FrameworkTable): void {
  const has = (...kinds: string[]) => columns.some(({ meaning }) => meaning && kinds.includes(meaning.is));
  if (has('standard', 'title') || !has('statement', 'levelStatements')) return;
  for (const column of columns) if (column.meaning?.is === 'number') column.meaning = { is: 'left' };
}

function namesStandards({ columns }: FrameworkTable): boolean {
  return columns.some(
    ({ meaning }) => meaning?.is === 'number' || meaning?.is === 'standard' || meaning?.is === 'title',
  );
}

function readHeadings(sheet: Grid, table: FrameworkTable, into: Reading): void {
  const at = { sheet: sheet.name, row: table.headRow + 1 };
  for (const { meaning } of table.columns) {
    if (meaning?.is !== 'levelStatements') continue;
    into.facts.levels.push({ at, level: meaning.level, meaning: null, isDefined: false, isHeading: true });
  }
}

function tellAbove(
  sheet: Grid,
  { headRow, read }: { headRow: number; read: ReadonlySet<number> },
  context: RowContext,
  into: Reading,
): void {
  for (let at = 0; at < headRow; at += 1) {
    if (read.has(at)) continue;
    const words = (sheet.rows[at] ?? []).map(toLine).filter(Boolean).join(' · ');
    if (words !== '') into.leftOut.push({ kind: 'above', at: { sheet: sheet.name, row: at + 1 }, words });
  }
  if (context.standard && context.standard.isGuess === false) {
    into.facts.standards.push({
      at: { sheet: sheet.name, row: 1 },
      standard: { ...context.standard },
      said: {},
    });
  }
}
