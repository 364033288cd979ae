import { toLine } from './cellText.ts';
import type { Grid } from './grid.ts';
import { headingToField, nearlySure } from './headings.ts';
import type { SheetField } from './sheetFields.ts';

/** The rows of a table, counted from 0: `firstRow` up to, not including, `endRow`. */
export interface Extent {
  firstRow: number;
  endRow: number;
}

/** A table among those of one row of headings: the columns that are not its own, and its first one where there are several. */
export interface Beside {
  beside: number[];
  first: number | null;
}

/**
 * The tables that stand beside one another under one row of headings, with an empty column between: each that names
 * actions is a table of its own. Something else with several columns and fewer rows (a key to colours, a list of names) is
 * no part of the table: fewer than half its rows, or it says nothing that the table does not say itself.
 */
export function tablesBeside(
  { rows }: Grid,
  headings: readonly string[],
  { firstRow, endRow }: Extent,
): Beside[] {
  const sample = rows.slice(firstRow, Math.min(endRow, firstRow + 200));
  const blocks = blocksOf(headings, sample);
  const fieldsOf = (block: readonly number[]) =>
    new Set(block.flatMap((column) => fieldOf(headings[column])));
  const named = blocks.filter((block) => fieldsOf(block).has('title') && fieldsOf(block).size > 1);
  if (named.length > 1)
    return named.map((own) => ({
      beside: blocks.filter((block) => block !== own).flat(),
      first: own[0] ?? null,
    }));
  const heightOf = (block: readonly number[]) =>
    sample.filter((row) => block.some((column) => toLine(row[column]) !== '')).length;
  const [main] = [...blocks].sort((a, b) => heightOf(b) * b.length - heightOf(a) * a.length);
  if (main === undefined || main.length < 3) return [{ beside: [], first: null }];
  const height = heightOf(main);
  const own = fieldsOf(main);
  // States may stand under "Progress".
  if (own.has('update')) own.add('state');
  const isBeside = (block: readonly number[]) => {
    if (block === main || block.length < 2) return false;
    const isNothingNew = [...fieldsOf(block)].every((field) => own.has(field));
    return heightOf(block) * (isNothingNew ? 1 : 2) < height;
  };
  return [{ beside: blocks.filter(isBeside).flat(), first: null }];
}

/** Columns that stand together: those between two empty ones. */
function blocksOf(headings: readonly string[], sample: Grid['rows']): number[][] {
  const width = Math.max(headings.length, ...sample.map((row) => row.length), 0);
  const isFilled = (column: number) =>
    (headings[column] ?? '') !== '' || sample.some((row) => toLine(row[column]) !== '');
  const blocks: number[][] = [];
  for (let column = 0; column < width; column += 1) {
    if (!isFilled(column)) continue;
    if (column > 0 && isFilled(column - 1)) blocks.at(-1)?.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

function fieldOf(heading = ''): SheetField[] {
  const guess = heading === '' ? null : headingToField(heading);
  return guess && guess.score >= nearlySure ? [guess.field] : [];
}
