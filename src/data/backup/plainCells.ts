import type { Cell, ColumnDefinition } from '../../domain/columns/definition.ts';
import { instantToDay } from '../../domain/days.ts';

/**
 * The cells of a row as a copy keeps them: columns in the list's order, a day as `2027-05-14`, a moment in UTC, a cell
 * nobody filled left out and an unset yes/no as no. So both adapters, and a site before and after, give the same words.
 */
export function plainCells(
  columns: Record<string, ColumnDefinition>,
  cells: Record<string, Cell | undefined>,
): Record<string, Cell> {
  const plain: Record<string, Cell> = {};
  for (const [name, { type }] of Object.entries(columns)) {
    const cell = plainCell(type, cells[name]);
    if (cell !== null) plain[name] = cell;
  }
  return plain;
}

/** The same cells as SharePoint wants them written. A column this version does not know is left out. */
export function cellsToWrite(
  columns: Record<string, ColumnDefinition>,
  plain: Record<string, Cell>,
): Record<string, Cell> {
  const known = Object.entries(plain).filter(([name]) => name in columns);
  return Object.fromEntries(
    known.map(([name, cell]) => [name, columns[name]?.type === 'dateOnly' ? dayToCell(cell) : cell]),
  );
}

function plainCell(type: ColumnDefinition['type'], cell: Cell | undefined): Cell {
  if (type === 'yesNo') return cell ?? false;
  if (cell === undefined || cell === null || cell === '') return null;
  if (Array.isArray(cell)) return cell.length === 0 ? null : cell;
  if (typeof cell !== 'string' || Number.isNaN(Date.parse(cell))) return cell;
  if (type === 'dateOnly') return instantToDay(cell);
  return type === 'dateTime' ? new Date(cell).toISOString().replace('.000Z', 'Z') : cell;
}

/** Noon in UTC is the same day in every zone SharePoint may be set to in Europe. */
function dayToCell(cell: Cell): Cell {
  return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? `${cell}T12:00:00Z` : cell;
}
