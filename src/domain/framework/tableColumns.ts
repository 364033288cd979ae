import { columnLetter } from '../sheets/grid.ts';
import type { Grid } from '../sheets/grid.ts';
import { toLine } from '../sheets/cellText.ts';
import { withoutCounting } from './countingColumns.ts';
import type { FrameworkColumn } from './columns.ts';
import { headingsToMeanings, headingToLevel, headingToMeaning } from './columns.ts';

/** Levels stand over the columns to their right up to the next heading: merged cells that were saved as CSV. */
export function spreadLevels(texts: readonly string[], levelNames: ReadonlySet<string>): string[] {
  let last = '';
  return Array.from(texts, (text) => {
    const isLevel = text !== '' && headingToMeaning(text, levelNames)?.is === 'levelStatements';
    if (text !== '') last = isLevel ? text : '';
    return last;
  });
}

/** Levels that were merged stand over as many columns each; where one stands over more, a heading was forgotten there. */
function evenly(spread: readonly string[], texts: readonly string[], rows: Grid['rows']): readonly string[] {
  const widths: number[] = [];
  spread.forEach((level, column) => {
    if (level === '') return;
    if ((texts[column] ?? '') !== '') widths.push(1);
    else if (rows.some((row) => toLine(row[column]) !== '')) widths.push((widths.pop() ?? 0) + 1);
  });
  return new Set(widths).size > 1 ? [] : spread;
}

interface Unread {
  texts: readonly string[];
  above: readonly string[];
  firstRow: number;
  endRow: number;
}

/** The columns of a table under its head, each with what it holds; the second that claims to say the same is unknown. */
export function toColumns(
  grid: Grid,
  { texts, above, firstRow, endRow }: Unread,
  levelNames: ReadonlySet<string>,
): FrameworkColumn[] {
  const rows = grid.rows.slice(firstRow, endRow);
  const width = Math.max(texts.length, ...rows.map((row) => row.length), 0);
  const spread = evenly(
    spreadLevels(
      Array.from({ length: width }, (_, column) => texts[column] ?? ''),
      levelNames,
    ),
    texts,
    rows,
  );
  const all = Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    // A level whose merged cells were saved as CSV stands over the columns to its right.
    const heading = (texts[column] ?? '') || (spread[column] ?? '');
    const isUsed = rows.some((row) => toLine(row[column]) !== '');
    if (heading === '' && !isUsed) return [];
    return [{ column, heading }];
  });
  const meanings = headingsToMeanings(
    all.map(({ heading }) => heading),
    levelNames,
  );
  const read = all.map(({ column, heading }, at): FrameworkColumn => ({
    ...{ column, heading: heading || columnLetter(column) },
    meaning: meanings[at] ?? null,
  }));
  const counted = withoutCounts(rows, namedUnder(read, above, levelNames));
  return eachOnce(grid, withoutCounting(rows, counted), firstRow, endRow);
}

/** "Statement no." beside columns of levels only counts the rows; it is left out, and said to be. */
function withoutCounts(rows: Grid['rows'], columns: FrameworkColumn[]): FrameworkColumn[] {
  const kinds = new Set(columns.map(({ meaning }) => meaning?.is));
  if (!kinds.has('levelStatements') || kinds.has('statement')) return columns;
  const isCount = ({ column }: FrameworkColumn) =>
    rows.every((row) => /^(\d{1,2}|[a-z])?[.)]?$/iu.test(toLine(row[column])));
  return columns.map((column) =>
    column.meaning?.is === 'statementKey' && isCount(column)
      ? { ...column, meaning: { is: 'left' } }
      : column,
  );
}

/** Names without numbers below "Levels" are levels, numbered from left to right. */
function namedUnder(
  columns: FrameworkColumn[],
  above: readonly string[],
  levelNames: ReadonlySet<string>,
): FrameworkColumn[] {
  const isUnder = ({ column, meaning }: FrameworkColumn) =>
    meaning === null && /\b(levels?|maturity)\b/iu.test(above[column] ?? '');
  const under = columns.filter(isUnder);
  if (under.length < 2 || columns.some(({ meaning }) => meaning?.is === 'levelStatements')) return columns;
  return columns.map((column) => {
    const at = under.indexOf(column);
    if (at < 0) return column;
    const bare = /^\d{1,2}$/.test(column.heading) ? { number: Number(column.heading), name: null } : null;
    const level = bare ??
      headingToLevel(column.heading, levelNames) ?? { number: at + 1, name: column.heading };
    return { ...column, meaning: { is: 'levelStatements', level } };
  });
}

const mayRepeat: ReadonlySet<string> = new Set([
  'levelStatements',
  'standardStatements',
  'linkOf',
  'statement',
  'prompt',
  'link',
  'left',
]);

/** Two columns that claim to say the same are not told apart: the second counts as unknown, but for number and title. */
function eachOnce(
  grid: Grid,
  columns: FrameworkColumn[],
  firstRow: number,
  endRow: number,
): FrameworkColumn[] {
  const seen = new Set<string>();
  const named = columns.filter(({ meaning }) => meaning?.is === 'standard');
  const isPair =
    named.length === 2 && !columns.some(({ meaning }) => meaning?.is === 'number' || meaning?.is === 'title');
  const isRefs = ({ column }: FrameworkColumn) =>
    grid.rows.slice(firstRow, endRow).every((row) => toLine(row[column]).length <= 12);
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning === null || mayRepeat.has(meaning.is)) return column;
    if (isPair && meaning.is === 'standard' && named.some(isRefs)) {
      return { ...column, meaning: { is: isRefs(column) ? 'number' : 'title' } };
    }
    if (seen.has(meaning.is)) return { ...column, meaning: null };
    seen.add(meaning.is);
    return column;
  });
}
