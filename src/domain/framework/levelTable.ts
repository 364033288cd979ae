import { toLine } from '../sheets/cellText.ts';
import type { Grid } from '../sheets/grid.ts';
import type { Reading } from './facts.ts';
import type { FrameworkTable } from './findTables.ts';
import { problemAt } from './problems.ts';
import { readLevel } from './readCells.ts';
import type { RowContext } from './rowContext.ts';
import { rowOf } from './tableRow.ts';
import type { TableRow } from './tableRow.ts';

const ofStandards = [
  'standard',
  'statement',
  'levelStatements',
  'standardStatements',
  'measure',
  'prompt',
  'question',
];

/** True for a table that says what the levels are: a level a row, each once, and nothing about standards. */
export function isLevelTable(grid: Grid, table: FrameworkTable, context: RowContext): boolean {
  const kinds = new Set<string>(table.columns.flatMap(({ meaning }) => (meaning ? [meaning.is] : [])));
  const isAbout = kinds.has('level') || kinds.has('levelName');
  const says =
    ['meaning', 'description', 'levelName', 'title'].some((kind) => kinds.has(kind)) ||
    table.columns.length === 1;
  if (!isAbout || !says || context.standard?.isGuess === false || ofStandards.some((kind) => kinds.has(kind)))
    return false;
  const named: string[] = [];
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = rowOf(grid, table, at);
    if (row.filled.length > 0) named.push(toLine(row.held('level') || row.held('levelName')).toLowerCase());
  }
  return named.length > 0 && new Set(named).size >= named.length * 0.7;
}

/** One level: its number, its name, what it means. */
export function readLevelRow(row: TableRow, into: Reading): void {
  const said = readLevel(row.own('level') || row.own('levelName'));
  const numbered = row.own('number') === '' ? null : readLevel(row.own('number')).number;
  const name = row.own('level') && (row.own('levelName') || row.own('title'));
  const level = { number: said.number ?? numbered, name: toLine(name || '') || said.name };
  const meaning = toLine(row.own('meaning') || row.own('description')) || null;
  if (level.number === null && level.name === null) {
    into.problems.push(problemAt('noLevel', row.place, row.words));
    return;
  }
  into.facts.levels.push({ at: row.place, level, meaning, isDefined: true, isHeading: false });
}
