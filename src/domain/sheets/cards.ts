import { toLine } from './cellText.ts';
import type { Grid, Value } from './grid.ts';
import { headingToField, nearlySure } from './headings.ts';
import type { SheetField } from './sheetFields.ts';

interface Line {
  row: number;
  label: string;
  field: SheetField;
  column: number;
}

/**
 * A sheet of cards, each a block of labels with their words beside them ("Action 1 | …", "Owner | …"), as one table whose
 * rows count the first lines of the cards; null for any other sheet.
 */
export function cardsToTable(grid: Grid): Grid | null {
  const first = firstColumn(grid);
  const lines = grid.rows.flatMap((cells, row) => lineOf(cells, row, first));
  const [start] = lines;
  const filled = grid.rows.filter((row) => toLine(row[first]) !== '').length;
  if (!start || (start.field !== 'title' && start.field !== 'ref') || lines.length < filled * 0.7)
    return null;
  const starts = lines.filter(({ field }) => field === start.field);
  const fields = [...new Map(lines.map((line) => [line.field, line.label])).entries()];
  if (starts.length < 2 || fields.length < 3) return null;
  const rows: Value[][] = [fields.map(([, label]) => label)];
  const links = new Map<string, string>();
  for (const [at, { row }] of starts.entries()) {
    const end = starts[at + 1]?.row ?? grid.rows.length;
    const own = lines.filter((line) => line.row >= row && line.row < end);
    // The headings take the first row.
    const place = Math.max(row, 1);
    while (rows.length <= place) rows.push([]);
    rows[place] = fields.map(([field], column) => {
      const line = own.find((one) => one.field === field);
      const link = line && grid.links.get(`${line.row}:${line.column}`);
      if (link) links.set(`${place}:${column}`, link);
      return line ? (grid.rows[line.row]?.[line.column] ?? null) : null;
    });
  }
  return { ...grid, rows, links, merged: [], headRow: 0, hiddenRows: new Set() };
}

function firstColumn({ rows }: Grid): number {
  const firsts = rows.map((row) => row.findIndex((value) => toLine(value) !== '')).filter((at) => at >= 0);
  return firsts.length === 0 ? 0 : Math.min(...firsts);
}

/** A label and the one cell beside it; none for a row of a table. */
function lineOf(cells: readonly Value[], row: number, first: number): Line[] {
  const label = typeof cells[first] === 'string' ? toLine(cells[first]).replace(/[\s:]*\d*[\s:]*$/, '') : '';
  const beside = cells.flatMap((value, column) => (column > first && toLine(value) !== '' ? [column] : []));
  const guess = label === '' ? null : headingToField(label);
  if (!guess || guess.score < nearlySure || beside.length > 1) return [];
  return [{ row, label, field: guess.field, column: beside[0] ?? first + 1 }];
}
