import { toLine } from '../sheets/cellText.ts';
import type { Grid } from '../sheets/grid.ts';
import type { Reading } from './facts.ts';
import { headingToMeaning } from './columns.ts';
import type { FrameworkTable } from './findTables.ts';
import { saysHeadAgain } from './findTables.ts';
import { isLevelTable, readLevelRow } from './levelTable.ts';
import { forgottenRows } from './forgottenRows.ts';
import { problemAt } from './problems.ts';
import { readLevel, readStandard, saysLevel, saysStandard } from './readCells.ts';
import { readContents } from './readContents.ts';
import { contextMover } from './rowContext.ts';
import type { RowContext } from './rowContext.ts';
import { rowOf } from './tableRow.ts';
import type { FilledCell, TableRow } from './tableRow.ts';

/** Reads the rows of one table. Every filled cell becomes a fact, a problem, or is said to be left out. */
export function readRows(grid: Grid, table: FrameworkTable, start: RowContext, into: Reading): void {
  if (isLevelTable(grid, table, start)) return readLevels(grid, table, into);
  const context = { ...start };
  const move = contextMover(table);
  let group: { row: TableRow; isUsed: boolean } | null = null;
  const foot = footOf(grid, table);
  into.problems.push(...forgottenRows(grid, table, foot));
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = rowOf(grid, table, at);
    if (row.filled.length === 0) continue;
    if (saysHeadAgain(grid, at, table)) {
      into.leftOut.push({ kind: 'headAgain', at: row.place, words: row.words });
      continue;
    }
    if (at >= foot) {
      leaveBelow(row, into);
      continue;
    }
    const named = standardBeside(table, row);
    if (named !== null) {
      context.standard = readStandard(named);
      context.level = start.level;
      into.facts.standards.push({ at: row.place, standard: context.standard, said: {} });
      continue;
    }
    const section = sectionOf(grid, table, row);
    if (section === 'group') {
      if (group && !group.isUsed) leaveBelow(group.row, into);
      group = { row, isUsed: false };
      context.group = headingOf(row);
      continue;
    }
    if (section !== null) {
      if (section === 'standard') context.standard = readStandard(headingOf(row));
      else context.level = readLevel(headingOf(row));
      if (context.standard)
        into.facts.standards.push({ at: row.place, standard: context.standard, said: {} });
      continue;
    }
    move(row, context);
    if (group) group.isUsed = true;
    readContents(row, context, into);
  }
  if (group && !group.isUsed) leaveBelow(group.row, into);
}

/** Where the words below a table begin ("© Crown copyright"): after an empty row, alone where a standard would stand. */
function footOf(grid: Grid, table: FrameworkTable): number {
  const names: ReadonlySet<string> = new Set(['number', 'standard', 'title', 'group']);
  let foot = table.endRow;
  for (let at = table.endRow - 1; at > table.firstRow; at -= 1) {
    const row = rowOf(grid, table, at);
    const [only] = row.filled;
    if (row.filled.length > 1 || (only && !names.has(only.meaning?.is ?? ''))) break;
    if (only && (saysStandard(only.text) || /^\d/.test(only.text))) break;
    if (only && rowOf(grid, table, at - 1).filled.length === 0) foot = at;
  }
  return table.columns.length > 2 ? foot : table.endRow;
}

function readLevels(grid: Grid, table: FrameworkTable, into: Reading): void {
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = rowOf(grid, table, at);
    if (row.filled.length === 0) continue;
    if (saysHeadAgain(grid, at, table))
      into.leftOut.push({ kind: 'headAgain', at: row.place, words: row.words });
    else readLevelRow(row, into);
  }
}

function leaveBelow(row: TableRow, into: Reading): void {
  into.leftOut.push({ kind: 'below', at: row.place, words: row.words });
}

/** "Standard | 7 Being heard" between the rows of a table without a column for standards: what it names. */
function standardBeside({ columns }: FrameworkTable, row: TableRow): string | null {
  const [label, words, ...more] = withoutNotes(row);
  const naming: ReadonlySet<string | undefined> = new Set(['number', 'standard', 'title']);
  if (!label || !words || more.length > 0 || columns.some(({ meaning }) => naming.has(meaning?.is)))
    return null;
  return headingToMeaning(label.text, new Set())?.is === 'standard' ? toLine(words.text) : null;
}

/** A row that heads those below it: one cell that names a standard, a level, or a group. */
function sectionOf(
  grid: Grid,
  { columns }: FrameworkTable,
  row: TableRow,
): 'standard' | 'level' | 'group' | null {
  const [only, ...more] = withoutNotes(row);
  if (!only || more.length > 0 || columns.length < 2) return null;
  const kinds = new Set<string | undefined>(columns.map(({ meaning }) => meaning?.is));
  const kind = only.meaning?.is;
  const isNamed = kind === 'standard' || kind === 'title' || kind === 'group' || kind === 'workstream';
  if (saysStandard(only.text) && !isNamed && kind !== 'number') return 'standard';
  const hasLevels = kinds.has('level') || kinds.has('levelStatements');
  if (saysLevel(only.text) && !hasLevels && only.text.length < 100) return 'level';
  const across = grid.merged.find(
    ({ fromRow, toRow, fromColumn }) => fromRow === row.at && toRow === row.at && fromColumn === only.column,
  );
  const isAcross = across !== undefined && across.toColumn - across.fromColumn >= 2;
  if (isAcross && kinds.has('level') && saysLevel(only.text)) return 'level';
  // A row of its own heads a group only where no column says the group.
  if (kinds.has('group')) return null;
  const mayHead = isNamed || kind === undefined || kind === 'number' || kind === 'level';
  if (isAcross && mayHead && !saysStandard(only.text)) return 'group';
  return kind === 'number' && !/\d/.test(toLine(only.text)) ? 'group' : null;
}

/** A note beside a heading is no part of it; the column of notes is told as left out. */
function withoutNotes(row: TableRow): FilledCell[] {
  const said = row.filled.filter(({ meaning }) => meaning?.is !== 'left');
  // A heading may stand in a first column that else only counts.
  return said.length === 0 && row.filled[0]?.column === row.firstColumn ? row.filled : said;
}

function headingOf(row: TableRow): string {
  return withoutNotes(row)
    .map(({ text }) => toLine(text))
    .join(' · ');
}

/** Columns with something in them that nobody can tell: once a column, with how to leave it out. */
export function readUnknownColumns(
  grid: Grid,
  table: FrameworkTable,
  leaveOut: ReadonlySet<string>,
  into: Reading,
): void {
  for (const { column, heading, meaning } of table.columns) {
    const rows = Array.from({ length: table.endRow - table.firstRow }, (_, at) => table.firstRow + at);
    const first = rows.find(
      (at) => toLine(grid.rows[at]?.[column]) !== '' && !saysHeadAgain(grid, at, table),
    );
    if (first === undefined || (meaning !== null && meaning.is !== 'left')) continue;
    const name = `${grid.name}!${heading}`;
    if (meaning !== null || leaveOut.has(name)) {
      into.leftOut.push({ kind: 'column', at: { sheet: grid.name, row: table.headRow + 1 }, words: heading });
    } else {
      const at = { sheet: grid.name, row: first + 1 };
      into.problems.push(problemAt('unknownColumn', at, heading, { leaveOut: name }));
    }
  }
}
