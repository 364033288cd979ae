import { safeLink } from '../safeLink.ts';
import type { Cell } from '../table.ts';
import { placeName } from './cellPlace.ts';
import { textToCell } from './cellText.ts';
import { dayToSerial } from './serialDay.ts';
import { looks } from './sheetStyles.ts';

/** From here on the text format of a cell does harm in older Excel. */
const longText = 255;

/** A text cell of a look. Whatever it starts with, it is text: inline strings are never worked out. */
export function textCell(row: number, column: number, text: string, look: number): string {
  if (text === '') return '';
  const inside = `<is><t xml:space="preserve">${textToCell(text)}</t></is>`;
  return `<c r="${placeName(row, column)}" s="${look}" t="inlineStr">${inside}</c>`;
}

/** One cell of a table as markup; nothing for an empty one. */
export function sheetCell(row: number, column: number, cell: Cell): string {
  const words = (text: string) =>
    textCell(row, column, text, text.length > longText ? looks.longText : looks.text);
  const value = (number: number, look: number) =>
    `<c r="${placeName(row, column)}" s="${look}"><v>${number}</v></c>`;
  if (cell === null) return '';
  if (typeof cell === 'string') return words(cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? value(cell, looks.number) : words(String(cell));
  if ('person' in cell) return words(cell.person);
  if ('link' in cell) {
    return safeLink(cell.link) === null ? words(cell.text) : textCell(row, column, cell.text, looks.link);
  }
  const serial = dayToSerial(cell.day);
  return serial === null ? words(cell.day) : value(serial, looks.day);
}
