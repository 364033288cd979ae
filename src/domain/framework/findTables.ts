import type { Grid } from '../sheets/grid.ts';
import { toLine } from '../sheets/cellText.ts';
import { headingsToMeanings, headingToMeaning } from './columns.ts';
import type { FrameworkColumn } from './columns.ts';
import { spreadLevels, toColumns } from './tableColumns.ts';

/** A table of a sheet: its rows are `firstRow` up to, not including, `endRow`, counted from 0. */
export interface FrameworkTable {
  headRow: number;
  firstRow: number;
  endRow: number;
  columns: FrameworkColumn[];
}

/** Finds the tables of a sheet: any rows above the head, a head of one or two rows, tables below each other. */
export function findFrameworkTables(grid: Grid, levelNames: ReadonlySet<string>): FrameworkTable[] {
  const heads: { row: number; depth: number; texts: string[] }[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    const texts = headTexts(grid, row);
    const isNew = !heads.some((head) => head.texts.join('|') === texts.join('|'));
    if (!isNew || !isHead(texts, levelNames, heads.length === 0)) continue;
    const joined = joinBelow(grid, row, texts, levelNames);
    heads.push({ row, depth: joined ? 2 : 1, texts: joined ?? texts });
    if (joined) row += 1;
  }
  return heads.map(({ row, depth, texts }, at) => {
    const firstRow = row + depth;
    const next = heads[at + 1]?.row;
    const endRow = next === undefined ? grid.rows.length : captionOf(grid, next, firstRow);
    // A banner may stand above the head, or be the first of its two rows.
    const over = row > 0 ? headTexts(grid, row - 1) : [];
    const above = depth === 2 ? headTexts(grid, row) : over;
    return {
      headRow: row,
      firstRow,
      endRow,
      columns: toColumns(grid, { texts, above, firstRow, endRow }, levelNames),
    };
  });
}

/** Where the rows above a later head begin: words alone in the first column, with an empty row before them. */
function captionOf({ rows }: Grid, headRow: number, firstRow: number): number {
  const filled = (row: number) =>
    (rows[row] ?? []).flatMap((value, column) => (toLine(value) === '' ? [] : [column]));
  let begin = headRow;
  for (let row = headRow - 1; row > firstRow; row -= 1) {
    const columns = filled(row);
    if (columns.length > 1 || (columns.length === 1 && columns[0] !== 0)) break;
    if (columns.length === 1 && filled(row - 1).length === 0) begin = row;
  }
  return begin;
}

/** True where a row says the table's own headings again, as printed sheets do on each page. */
export function saysHeadAgain({ rows }: Grid, row: number, { columns }: FrameworkTable): boolean {
  const filled = columns.filter(({ column }) => toLine(rows[row]?.[column]) !== '');
  const same = filled.filter(
    ({ column, heading }) => toLine(rows[row]?.[column]).toLowerCase() === heading.toLowerCase(),
  );
  if (same.length >= 2 && same.length === filled.length) return true;
  // No statement says its own heading.
  const levels = filled.filter(({ meaning }) => meaning?.is === 'levelStatements');
  return levels.length > 1 && levels.every((column) => same.includes(column));
}

/** The cells of a row; what was merged across stands over each column it covers. */
function headTexts({ rows, merged }: Grid, row: number): string[] {
  const texts = Array.from(rows[row] ?? [], (value) => toLine(value));
  for (const { fromRow, toRow, fromColumn, toColumn } of merged) {
    if (row < fromRow || row > toRow) continue;
    const words = toLine(rows[fromRow]?.[fromColumn]);
    for (let column = fromColumn; column <= toColumn; column += 1) texts[column] = words;
  }
  return Array.from(texts, (text) => text ?? '');
}

function isHead(texts: readonly string[], levelNames: ReadonlySet<string>, isFirst: boolean): boolean {
  const filled = texts.filter((text) => text !== '');
  // A banner merged over several columns says one thing.
  if (new Set(filled).size < 2 || filled.some((text) => text.length > 300)) return false;
  const meanings = headingsToMeanings(filled, levelNames);
  const found = meanings.filter((meaning) => meaning !== null);
  const anchors = found.filter(({ is }) => is === 'levelStatements' || anchorKinds.has(is));
  if (anchors.length === 0) return false;
  // A row of data may say one level and a word or two we know; a head says little else.
  const levels = found.filter(({ is }) => is === 'levelStatements').length;
  const plain = found.length - levels;
  // Bare numbers say nothing by themselves; a banner over them may.
  const saying = filled.filter((text) => !/^\d{1,2}$/.test(text)).length;
  if (plain === 0 && levels < 2) return false;
  return (
    found.length >= 2 &&
    found.length / (isFirst ? saying : filled.length) >= (isFirst ? 0.4 : 0.7) &&
    (isFirst || plain >= 2 || levels >= 2)
  );
}

const anchorKinds: ReadonlySet<string> = new Set([
  ...['number', 'standard', 'title', 'level', 'levelName', 'statement', 'measure', 'prompt'],
  'standardStatements',
]);

/** A second row of a head: statements numbered below their level, or names below empty cells. Null where it is data. */
function joinBelow(
  grid: Grid,
  row: number,
  texts: readonly string[],
  levelNames: ReadonlySet<string>,
): string[] | null {
  const below = headTexts(grid, row + 1);
  const own = Array.from(grid.rows[row + 1] ?? [], (value) => toLine(value));
  const filled = own.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  if (filled.length < 2) return null;
  // A row ends at its last filled cell; the level there may stand over more columns.
  const width = Math.max(texts.length, below.length);
  const levels = spreadLevels(
    Array.from({ length: width }, (_, column) => texts[column] ?? ''),
    levelNames,
  );
  const named = namesBelow(texts, levels, filled);
  if (named) return named;
  const isBelow = filled.every(({ text, column }) => {
    if ((levels[column] ?? '') !== '')
      return /^(statements?|criterion|criteria|no)?[\s.:#]*((\d{1,2}|[a-z])([.-](\d{1,2}|[a-z]))?)?$/iu.test(
        text,
      );
    return (texts[column] ?? '') === '' || texts[column] === text
      ? headingToMeaning(text, levelNames) !== null
      : false;
  });
  const isNumberedStandard = filled.length > 0 && filled.every(({ column }) => (levels[column] ?? '') === '');
  // Where headings are merged over both rows the second one is no data, whatever stands in it.
  const isMerged = grid.merged.some(
    ({ fromRow, toRow, fromColumn }) =>
      fromRow === row && toRow === row + 1 && (texts[fromColumn] ?? '') !== '',
  );
  if (!isMerged && (!isBelow || isNumberedStandard)) return null;
  // What is merged across stands over headings of its own: a column below it that has none is nobody's.
  const isBanner = (column: number) =>
    grid.merged.some(
      ({ fromRow, toRow, fromColumn, toColumn }) =>
        fromRow === row &&
        toRow === row &&
        fromColumn <= column &&
        column <= toColumn &&
        filled.filter((one) => fromColumn <= one.column && one.column <= toColumn).length > 1,
    );
  return Array.from(
    { length: width },
    (_, column) =>
      levels[column] || (isBanner(column) ? (own[column] ?? '') : texts[column] || below[column] || ''),
  );
}

/** The names of the levels, one below the number of each, where nothing else stands in the row: "1" above "Aware". */
function namesBelow(
  texts: readonly string[],
  levels: readonly string[],
  filled: readonly { text: string; column: number }[],
): string[] | null {
  const numberOf = (column: number) => /^(?:level|lvl|l)? ?(\d{1,2})$/i.exec(texts[column] ?? '')?.[1];
  const isName = ({ text, column }: { text: string; column: number }) =>
    numberOf(column) !== undefined && text.length <= 40 && !/\d|[.;:]/.test(text);
  const numbered = texts.filter((_, column) => numberOf(column) !== undefined).length;
  const others = texts.some(
    (text, column) => text !== '' && (levels[column] ?? '') === '' && !numberOf(column),
  );
  const isEach = filled.length === numbered && new Set(filled.map(({ text }) => text)).size === numbered;
  if (!others || !isEach || numbered < 3 || !filled.every(isName)) return null;
  return texts.map((text, column) => {
    const name = filled.find((one) => one.column === column)?.text;
    return name === undefined ? text : `Level ${numberOf(column) ?? ''}: ${name}`;
  });
}
