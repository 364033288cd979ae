import { dayToWords } from './dayToWords.ts';
import { toHtml } from './htmlPage.ts';
import type { PaperTable } from './paper.ts';
import { safeLink } from './safeLink.ts';
import type { Cell } from './table.ts';
import { cellToText, shownColumns } from './table.ts';

/** A table's markup: caption, heads with scope, the first shown column heading its row. */
export function htmlTable(table: PaperTable, language?: string): string {
  const shown = shownColumns(table);
  const heads = shown.map((at) => `<th scope="col">${toHtml(table.columns[at]?.title ?? '')}</th>`).join('');
  const rows = table.rows.map(
    (row) => `<tr>${shown.map((at, place) => cellOf(row[at], place)).join('')}</tr>`,
  );
  // A region that scrolls must be reachable by keyboard, and then needs a name.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${toHtml(table.title)}"><table>
<caption>${toHtml(table.title)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;

  function cellOf(cell: Cell | undefined, place: number): string {
    const inside = htmlCell(cell, language);
    return place === 0 && inside !== '' ? `<th scope="row">${inside}</th>` : `<td>${inside}</td>`;
  }
}

function htmlCell(cell: Cell | undefined, language?: string): string {
  const words = toHtml(cellToText(cell, (day) => dayToWords(day, language)));
  if (cell === null || typeof cell !== 'object' || !('link' in cell)) return words;
  return htmlLink(cell.link, words);
}

/** Finished markup made a link, where the address is one to be followed. */
export function htmlLink(address: string, inside: string): string {
  const link = safeLink(address);
  return link === null ? inside : `<a href="${toHtml(link)}" rel="noreferrer">${inside}</a>`;
}
