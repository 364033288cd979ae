import { toLine } from './cellText.ts';
import type { Grid } from './grid.ts';
import { headingToField } from './sheetFields.ts';

/** The rows of a table, counted from 0: `firstRow` up to, not including, `endRow`. */
export interface Extent {
  firstRow: number;
  endRow: number;
}

/**
 * The columns of something else that stands beside a table, behind an empty column: a key to its colours, a list of names.
 * It has several columns of its own and fewer rows: fewer than half, or it says nothing that the table does not say itself.
 */
export function columnsBeside(
  { rows }: Grid,
  headings: readonly string[],
  { firstRow, endRow }: Extent,
): number[] {
  const sample = rows.slice(firstRow, Math.min(endRow, firstRow + 200));
  const width = Math.max(headings.length, ...sample.map((row) => row.length), 0);
  const isFilled = (column: number) =>
    (headings[column] ?? '') !== '' || sample.some((row) => toLine(row[column]) !== '');
  const blocks: number[][] = [];
  for (let column = 0; column < width; column += 1) {
    if (!isFilled(column)) continue;
    if (column > 0 && isFilled(column - 1)) blocks.at(-1)?.push(column);
    else blocks.push([column]);
  }
  const heightOf = (block: readonly number[]) =>
    sample.filter((row) => block.some((column) => toLine(row[column]) !== '')).length;
  const [main] = [...blocks].sort((a, b) => heightOf(b) * b.length - heightOf(a) * a.length);
  if (main === undefined || main.length < 3) return [];
  const height = heightOf(main);
  const fieldsOf = (block: readonly number[]) =>
    block.flatMap((column) => headingToField(headings[column] ?? '')?.field ?? []);
  const own = new Set(fieldsOf(main));
  // States may stand under "Progress".
  if (own.has('update')) own.add('state');
  const isBeside = (block: readonly number[]) => {
    if (block === main || block.length < 2) return false;
    const isNothingNew = fieldsOf(block).every((field) => own.has(field));
    return heightOf(block) * (isNothingNew ? 1 : 2) < height;
  };
  return blocks.filter(isBeside).flat();
}
