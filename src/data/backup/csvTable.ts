import Papa from 'papaparse';
import type { CopiedList } from './backup.ts';

/**
 * A list as a table for people, with who made and last changed each row. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front. Begins with a byte order mark, without which Excel garbles accents.
 */
export function csvTable({ rows }: CopiedList, columns: readonly string[]): string {
  const stamps = ['Row', 'Created', 'Created by', 'Modified', 'Modified by'];
  const lines = rows.map(({ cells, id, created, modified }) => [
    ...columns.map((column) => inWords(cells[column] ?? '')),
    id,
    created.at,
    created.by.name,
    modified.at,
    modified.by.name,
  ]);
  const table = { fields: [...columns, ...stamps], data: lines };
  return `\uFEFF${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

function inWords(cell: string | number | boolean | string[]): string | number {
  if (Array.isArray(cell)) return cell.join('; ');
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell;
}
