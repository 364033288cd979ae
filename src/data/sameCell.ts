import type { Cell, ColumnDefinition } from '../domain/columns/definition.ts';
import { instantToDay } from '../domain/days.ts';

type Type = ColumnDefinition['type'] | undefined;

/**
 * Whether two cells say the same although one was written and the other read: empty has three faces, a day comes back
 * as the site's midnight, an instant without its milliseconds, long text with its line ends changed.
 */
export function isSameCell(a: Cell | undefined, b: Cell | undefined, type: Type): boolean {
  return plain(a, type) === plain(b, type);
}

function plain(cell: Cell | undefined, type: Type): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (Array.isArray(cell)) return [...cell].sort().join('\n');
  if (type === 'yesNo') return cell === true ? 'true' : '';
  if (type !== 'dateOnly' && type !== 'dateTime') return String(cell).replaceAll('\r\n', '\n');
  if (Number.isNaN(Date.parse(String(cell)))) return String(cell);
  if (type === 'dateOnly') return instantToDay(String(cell));
  return String(Math.floor(Date.parse(String(cell)) / 1000));
}
