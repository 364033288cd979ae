import type { Day } from '../../domain/days.ts';
import type { Value } from '../workbook.ts';
import type { CellFormat } from './cellFormats.ts';
import { cellToText } from './cellText.ts';
import { serialToDay, serialToTime } from './serialDay.ts';

/** A cell as it is written in a sheet. */
export interface WrittenCell {
  /** `s` text by number, `inlineStr`, `str` text of a formula, `b`, `e` error, `n` number, `d` day. */
  type: string;
  /** What stands in `<v>`. */
  value: string;
  /** What stands in `<is>`, where the text is in the cell itself. */
  inline: string;
  format: CellFormat | undefined;
}

/** The value of a written cell; null for an empty one and for an error. */
export function cellValue(
  { type, value, inline, format }: WrittenCell,
  strings: readonly string[],
  uses1904: boolean,
): Value {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'inlineStr':
      return cellToText(inline);
    case 'str':
      return cellToText(value);
    case 'b':
      return value === '' ? null : value === '1' || value === 'true';
    case 'e':
      return null;
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(value) ? { day: value.slice(0, 10) as Day } : value;
    default:
      return numberValue(value, format?.kind ?? 'number', uses1904);
  }
}

function numberValue(written: string, kind: CellFormat['kind'], uses1904: boolean): Value {
  if (written.trim() === '') return null;
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  if (kind === 'number') return number;
  if (kind === 'time' && number >= 0 && number < 1) return serialToTime(number);
  const day = serialToDay(number, uses1904);
  return day === null ? number : { day };
}
