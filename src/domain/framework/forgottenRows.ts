import type { Grid } from '../sheets/grid.ts';
import type { FrameworkTable } from './findTables.ts';
import { saysHeadAgain } from './findTables.ts';
import type { FrameworkProblem } from './problems.ts';
import { problemAt } from './problems.ts';
import { saysLevel, saysStandard } from './readCells.ts';
import type { TableRow } from './tableRow.ts';
import { rowOf } from './tableRow.ts';

/** Of so few rows in a table an empty cell is one that was forgotten; where more are empty the value above holds. */
const few = 0.2;

/**
 * Rows whose level or standard was forgotten: nearly every row of the table says its own. What stands in them would else
 * count for the row above.
 */
export function forgottenRows(grid: Grid, table: FrameworkTable, foot: number): FrameworkProblem[] {
  const rows: TableRow[] = [];
  for (let at = table.firstRow; at < foot; at += 1) {
    if (saysHeadAgain(grid, at, table)) continue;
    const row = rowOf(grid, table, at);
    const isAlone =
      row.filled.length === 1 &&
      (table.columns.length === 2 || (saysStatement(row) && !isHeading(grid, row)));
    if (row.filled.length > 1 || isAlone) rows.push(row);
  }
  return [
    ...empty(rows.filter(saysStatement), ['level', 'levelName']).map(({ place, words }) =>
      problemAt('noLevel', place, words),
    ),
    ...empty(rows, ['number', 'standard', 'title']).map(({ place, words }) =>
      problemAt('noStandard', place, words),
    ),
  ];
}

/** A row that heads those below it, whatever column it stands in. */
function isHeading({ merged }: Grid, { at, words }: TableRow): boolean {
  const isAcross = merged.some((one) => one.fromRow === at && one.toColumn > one.fromColumn);
  return isAcross || saysStandard(words) || saysLevel(words);
}

/** A row that only names a standard needs no level. */
function saysStatement(row: TableRow): boolean {
  const isAcross = row.filled.some(({ meaning }) => meaning?.is === 'standardStatements');
  return row.own('statement') !== '' || row.own('description') !== '' || isAcross;
}

type Kinds = Parameters<TableRow['held']>[0][];

function empty(rows: readonly TableRow[], kinds: Kinds): TableRow[] {
  const asked = kinds.filter((kind) => rows[0]?.kinds.has(kind));
  if (asked.length === 0) return [];
  // The first row has nothing above it: it is told as it is read.
  const found = rows.slice(1).filter((row) => asked.every((kind) => row.held(kind) === ''));
  return found.length <= rows.length * few ? found : [];
}
