import { guardCell } from './csvGuard.ts';
import type { Cell, Table } from './table.ts';
import { cellToText } from './table.ts';

/** The heads of the two columns that carry the marking and the time of the whole file. */
const markingHead = 'Marking of this export';
const asOfHead = 'True as of';

/** A table as CSV in UTF-8 with BOM: names in the first row, formula-safe, marking and "as of" on every row. */
export function tableToCsv({ columns, rows, marking, asOf }: Table): Uint8Array {
  const head = [...columns.map(({ title }) => title), markingHead, asOfHead];
  const body = rows.map((row) => [...columns.map((_, index) => row[index] ?? null), marking, asOf]);
  const lines = [head, ...body].map((cells) => cells.map(cellToCsv).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function cellToCsv(cell: Cell): string {
  // A number is harmless whatever its sign, and must stay one.
  const words = typeof cell === 'number' ? String(cell) : guardCell(cellToText(cell).replaceAll('\0', ''));
  return /[",;|\t\r\n]|^[ ']|^sep=| $/i.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
