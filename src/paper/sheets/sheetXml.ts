import type { Table } from '../table.ts';
import { safeLink } from '../safeLink.ts';
import { escapeXml } from '../xmlText.ts';
import { columnName, placeName } from './cellPlace.ts';
import { sheetCell, textCell } from './sheetCells.ts';
import type { ChoicePlace } from './sheetParts.ts';
import { columnWidths, dropDowns, pageText, rowHeight } from './sheetParts.ts';
import { looks } from './sheetStyles.ts';

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One sheet as markup, with the addresses its links lead to, in the order of their relationship ids. */
export interface WrittenSheet {
  xml: string;
  links: string[];
  /** Counted from 0. */
  headRow: number;
}

/** Writes one table: what to know above, the head under it, then the rows. */
export function writeSheet(table: Table, choices: readonly ChoicePlace[], isFirst = true): WrittenSheet {
  const { columns, rows } = table;
  const above = linesAbove(table);
  const headRow = above.length;
  const links = linksOf(table, headRow + 1);
  const heads = columns.map(({ title }) => title);
  const head = columns.map(({ title }, at) => textCell(headRow, at, title || ' ', looks.head)).join('');
  const body = rows.map((row, index) => {
    const at = headRow + 1 + index;
    return `<row r="${at + 1}"${rowHeight(columns, row)}>${columns.map((_, column) => sheetCell(at, column, row[column] ?? null)).join('')}</row>`;
  });
  const xml = `${xmlHead}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="${headRow + 1}" topLeftCell="A${headRow + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
${columnWidths(columns)}<sheetData>${above.join('')}<row r="${headRow + 1}"${rowHeight(columns, heads)}>${head}</row>${body.join('')}</sheetData>
${columns.length > 0 ? `<autoFilter ref="${filterRange(table, headRow)}"/>` : ''}
${dropDowns(columns, choices, headRow + 1, rows.length)}${links.markup}
<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
${headAndFoot(table)}
</worksheet>`;
  return { xml, links: links.addresses, headRow };
}

/** "A4:F20": the head and every row, absolute for a name of the workbook. */
export function filterRange({ columns, rows }: Table, headRow: number, isAbsolute = false): string {
  const mark = isAbsolute ? '$' : '';
  const last = columnName(Math.max(columns.length - 1, 0));
  return `${mark}A${mark}${headRow + 1}:${mark}${last}${mark}${headRow + 1 + rows.length}`;
}

function linesAbove({ columns, marking, title, asOf, about, sheetNote }: Table): string[] {
  // What stands in a hidden column would not be seen.
  const column = Math.max(
    columns.findIndex(({ isHidden }) => !isHidden),
    0,
  );
  const lines = [
    { text: marking, look: looks.marking },
    { text: `${title}, ${asOf}`, look: looks.title },
    ...[about, sheetNote].flatMap((text) => (text ? [{ text, look: looks.plain }] : [])),
  ];
  return lines.map(
    ({ text, look }, row) =>
      `<row r="${row + 1}" ht="${look === looks.title ? 20 : 15}">${textCell(row, column, text, look)}</row>`,
  );
}

function linksOf({ columns, rows }: Table, firstRow: number) {
  const addresses: string[] = [];
  const marks = rows.flatMap((row, index) =>
    columns.map((_, column) => {
      const cell = row[column];
      if (cell === null || typeof cell !== 'object' || !('link' in cell) || cell.text === '') return '';
      const link = safeLink(cell.link);
      if (link === null) return '';
      // Excel keeps what stands after the hash beside the link.
      const [address = '', ...place] = link.split('#');
      addresses.push(escapeXml(address));
      const location = place.length > 0 ? ` location="${escapeXml(place.join('#'))}"` : '';
      return `<hyperlink ref="${placeName(firstRow + index, column)}" r:id="rId${addresses.length}"${location}/>`;
    }),
  );
  return { addresses, markup: addresses.length > 0 ? `<hyperlinks>${marks.join('')}</hyperlinks>` : '' };
}

function headAndFoot({ marking, title, asOf, pageWords = 'page {page} of {pages}' }: Table): string {
  const pages = pageText(pageWords.replace('{page}', '\u0001').replace('{pages}', '\u0002'))
    .replace('_x0001_', '&amp;P')
    .replace('_x0002_', '&amp;N');
  const mark = `&amp;C&amp;"-,Bold"${pageText(marking)}`;
  const head = `<oddHeader>&amp;L${pageText(title)}${mark}&amp;R${pageText(asOf)}</oddHeader>`;
  return `<headerFooter>${head}<oddFooter>${mark}&amp;R${pages}</oddFooter></headerFooter>`;
}
