import { cardsToTable } from './cards.ts';
import { toLine } from './cellText.ts';
import type { Grid, Value } from './grid.ts';
import { headingToField, nearlySure } from './headings.ts';
import type { SheetField } from './sheetFields.ts';

/**
 * A sheet of cards as a table; a sheet whose headings stand below one another, turned so that they stand side by side; any other sheet as it is. Its
 * rows then count the columns of the sheet.
 */
export function upright(grid: Grid): Grid {
  const { rows } = grid;
  const isTable = rows.some((row) => fieldsIn(row).size > 2);
  if (isTable) return grid;
  const cards = cardsToTable(grid);
  if (cards) return cards;
  if (rows.length > 60) return grid;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const first = rows.reduce((least, row) => Math.min(least, firstFilled(row)), width);
  const names = fieldsIn(rows.map((row) => row[first] ?? null));
  if (names.size < 3 || !(names.has('title') || names.has('ref'))) return grid;
  const turned = Array.from({ length: width }, (_, column) => rows.map((row): Value => row[column] ?? null));
  const merged = grid.merged.map(({ fromRow, toRow, fromColumn, toColumn }) => ({
    ...{ fromRow: fromColumn, toRow: toColumn, fromColumn: fromRow, toColumn: toRow },
  }));
  const links = new Map(
    [...grid.links].map(([place, link]) => [place.split(':').reverse().join(':'), link] as const),
  );
  return { ...grid, rows: turned, merged, links, headRow: null, hiddenRows: new Set() };
}

function firstFilled(row: readonly Value[]): number {
  const at = row.findIndex((value) => toLine(value) !== '');
  return at < 0 ? Infinity : at;
}

/** What cells name word for word when they are taken for headings. */
function fieldsIn(cells: readonly Value[]): Set<SheetField> {
  return new Set(
    cells.flatMap((value) => {
      const guess = typeof value === 'string' ? headingToField(toLine(value)) : null;
      return guess && guess.score >= nearlySure ? [guess.field] : [];
    }),
  );
}
