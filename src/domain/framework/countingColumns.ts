import { toLine } from '../sheets/cellText.ts';
import type { Grid } from '../sheets/grid.ts';
import type { FrameworkColumn } from './columns.ts';

/**
 * Columns that only count the statements of a standard, of a level or of the whole say nothing: a column of figures with no
 * heading or one that says "Statement" beside columns of statements, one whose figures repeat under "Statement no", and
 * one under "No" whose figures go on within one and the same standard. They are told as left out.
 */
export function withoutCounting(all: Grid['rows'], columns: FrameworkColumn[]): FrameworkColumn[] {
  // Headings of the rows below, and the table's own said again, are none of its figures.
  const isHead = (row: Grid['rows'][number]) =>
    columns.filter(({ column, heading }) => toLine(row[column]) === heading).length > 1;
  const rows = all.filter((row) => row.filter((value) => toLine(value) !== '').length > 1 && !isHead(row));
  const kinds = new Set(columns.map(({ meaning }) => meaning?.is));
  const holdsStatements = kinds.has('levelStatements') || kinds.has('statement');
  const counts = ({ column, heading, meaning }: FrameworkColumn, at: number): boolean => {
    const figures = rows.map((row) => toLine(row[column])).filter((text) => text !== '');
    if (figures.length === 0 || !figures.every((text) => /^\d{1,3}[.)]?$/.test(text))) return false;
    const repeats = new Set(figures).size < figures.length;
    switch (meaning?.is) {
      case undefined:
        return holdsStatements && heading.length <= 2;
      case 'statement':
        return kinds.has('levelStatements');
      case 'statementKey':
        return repeats;
      case 'number':
        return goesOnWithin(rows, columns, at);
      default:
        return false;
    }
  };
  return columns.map((column, at) => (counts(column, at) ? { ...column, meaning: { is: 'left' } } : column));
}

/** True where most standards, named to the left of a column of figures, have several of its figures. */
function goesOnWithin(rows: Grid['rows'], columns: readonly FrameworkColumn[], at: number): boolean {
  const naming = columns
    .slice(0, at)
    .filter(({ meaning }) => meaning?.is === 'standard' || meaning?.is === 'title');
  if (naming.length === 0) return false;
  const figures = new Map<string, Set<string>>();
  let standard = '';
  for (const row of rows) {
    standard =
      naming
        .map(({ column }) => toLine(row[column]))
        .join(' ')
        .trim() || standard;
    const figure = toLine(row[columns[at]?.column ?? -1]);
    if (figure !== '') figures.set(standard, (figures.get(standard) ?? new Set()).add(figure));
  }
  const several = [...figures.values()].filter(({ size }) => size > 1).length;
  return several * 2 > figures.size;
}
