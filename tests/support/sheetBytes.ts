import type { FrameworkSheet } from '../../src/domain/framework/sheetsToFramework.ts';
import type { Merge, Value } from '../../src/domain/sheets/grid.ts';
import { foreignXlsx } from '../paper/foreignXlsx.ts';

type Sheet = Pick<FrameworkSheet, 'name' | 'rows' | 'merged'>;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wordsOf = (value: Value | undefined) =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.day : String(value);

/** Sheets as the bytes of a workbook, with shared strings and merged cells as Excel keeps them. */
export function xlsxBytes(sheets: readonly Sheet[]): Uint8Array {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const place = (text: string) => {
    const known = places.get(text) ?? strings.push(text) - 1;
    places.set(text, known);
    return known;
  };
  const written = sheets.map(({ name, rows, merged }) => {
    const cells = rows.map((row, at) => {
      const inside = row.map((value, column) => {
        if (value === null || value === undefined) return '';
        const address = `${letters(column)}${at + 1}`;
        return typeof value === 'number'
          ? `<c r="${address}"><v>${value}</v></c>`
          : `<c r="${address}" t="s"><v>${place(wordsOf(value))}</v></c>`;
      });
      return `<row r="${at + 1}">${inside.join('')}</row>`;
    });
    const merges = merged.map((one) => `<mergeCell ref="${rangeOf(one)}"/>`).join('');
    const inside = `<sheetData>${cells.join('')}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}`;
    return { name: escaped(name), inside };
  });
  const shared = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  return foreignXlsx({ sheets: written, strings: shared });
}

/** One sheet as the bytes of a CSV file, as Excel saves it: merged cells are empty but the first. */
export function csvBytes({ rows }: Sheet, mark: ',' | ';' = ','): Uint8Array {
  const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => quoted(wordsOf(row[column]))).join(mark),
  );
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** One sheet as what Excel puts on the clipboard: a table with cells that span rows and columns. */
export function pastedHtml({ rows, merged }: Sheet): string {
  const width = Math.max(...rows.map((row) => row.length));
  const isCovered = (row: number, column: number) =>
    merged.some(
      (one) =>
        one.fromRow <= row &&
        row <= one.toRow &&
        one.fromColumn <= column &&
        column <= one.toColumn &&
        !(one.fromRow === row && one.fromColumn === column),
    );
  const lines = rows.map((row, at) => {
    const cells = Array.from({ length: width }, (_, column) => {
      if (isCovered(at, column)) return '';
      const own = merged.find(({ fromRow, fromColumn }) => fromRow === at && fromColumn === column);
      const spans = own ? ` rowspan="${own.toRow - at + 1}" colspan="${own.toColumn - column + 1}"` : '';
      return `<td${spans}>${escaped(wordsOf(row[column])).replaceAll('\n', '<br>')}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<html><body><!--StartFragment--><table>${lines.join('\n')}</table><!--EndFragment--></body></html>`;
}

/** Several sheets below one another in one, as a person copies them together. */
export function stacked(sheets: readonly Sheet[]): Sheet {
  const rows: Value[][] = [];
  const merged: Merge[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const from = rows.length;
    // Of what stands above a table only its title is copied along.
    const isFront = (row: number) => at > 0 && row === 2 && sheet.rows[2]?.[0] === 'OFFICIAL';
    rows.push(...sheet.rows.map((row, place) => (isFront(place) ? [] : [...row])), [], []);
    merged.push(
      ...sheet.merged.map((one) => ({ ...one, fromRow: one.fromRow + from, toRow: one.toRow + from })),
    );
  }
  return { name: 'Everything', rows, merged };
}

function rangeOf({ fromRow, toRow, fromColumn, toColumn }: Merge): string {
  return `${letters(fromColumn)}${fromRow + 1}:${letters(toColumn)}${toRow + 1}`;
}

function letters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? letters(before) : '') + String.fromCharCode(65 + (column % 26));
}
