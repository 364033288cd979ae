import type { Cell } from '../../domain/columns/definition.ts';
import type { Row } from '../listStore.ts';

/** The cells of some columns out of all that a service sent of a row; what is no cell's value is left out. */
export function pickCells(
  values: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): Row['cells'] {
  const cells: Row['cells'] = {};
  for (const column of columns) {
    const value = values[column];
    if (isCell(value)) cells[column] = value;
  }
  return cells;
}

function isCell(value: unknown): value is Cell {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}
