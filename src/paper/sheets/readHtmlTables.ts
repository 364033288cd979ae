import type { ReadSheet } from '../workbook.ts';
import { decodeEntities } from '../xmlText.ts';
import { emptySheet, mostColumns, mostRows, putValue } from './grid.ts';

type Sheet = ReturnType<typeof emptySheet>;

/** Places under merged cells that are kept in mind; more than any real table has. */
const mostTaken = 100_000;

/** What is no words of the page: comments (Excel keeps conditional parts there), styles and scripts. */
const noWords = /<!--[\s\S]*?(-->|$)|<(style|script|head|xml|title)\b[\s\S]*?(<\/\2\s*>|$)/gi;
const tags = /<(\/?)([a-z][a-z0-9:]*)((?:"[^"]{0,4000}"|'[^']{0,4000}'|[^"'<>]){0,4000})>|<!\[[^\]]*\]>/gi;

/**
 * The tables of a web page or of what Excel, Word and Outlook put on the clipboard, each as a sheet. A table inside a cell
 * counts as words of the cell; but where the outer one only lays the page out, with one cell a row, those inside are the
 * tables. The markup is taken apart as text and never becomes part of a page.
 */
export function readHtmlTables(html: string): ReadSheet[] {
  const sheets = tablesIn(html, 1);
  const isLayout = sheets.length > 0 && sheets.every(({ rows }) => rows.every((row) => filledOf(row) <= 1));
  if (!isLayout) return sheets;
  for (let depth = 2; depth <= deepest; depth += 1) {
    const inner = tablesIn(html, depth);
    if (inner.some(({ rows }) => rows.some((row) => filledOf(row) > 1))) return inner;
  }
  return sheets;
}

/** Mail programs put tables into tables into tables. */
const deepest = 6;

function filledOf(row: ReadSheet['rows'][number]): number {
  return row.filter((value) => value !== null && value !== '').length;
}

function tablesIn(html: string, level: number): ReadSheet[] {
  // The clipboard says in comments where the copied part starts; they go last, with the rest.
  const body = html.replace(noWords, (part) =>
    /^<!--\s*StartFragment|^<!--\s*EndFragment/i.test(part) ? '' : ' ',
  );
  const reader = tableReader(level);
  let last = 0;
  for (const match of body.matchAll(tags)) {
    reader.text(body.slice(last, match.index));
    reader.tag((match[2] ?? '').toLowerCase(), match[1] === '/', match[3] ?? '');
    last = match.index + match[0].length;
  }
  reader.end();
  return reader.sheets;
}

function tableReader(level: number) {
  const sheets: Sheet[] = [];
  let depth = 0;
  let row = -1;
  let column = 0;
  let cell: { words: string; attributes: string; link: string | null } | null = null;
  let taken = new Set<string>();

  function closeCell(): void {
    const sheet = sheets.at(-1);
    if (!cell || !sheet) return;
    const { words, attributes, link } = cell;
    cell = null;
    while (taken.has(`${row}:${column}`)) column += 1;
    putValue(sheet, row, column, tidy(words));
    if (link !== null) sheet.links.set(`${row}:${column}`, link);
    const across = span(attributes, 'colspan', mostColumns);
    const down = span(attributes, 'rowspan', 1000);
    if (across > 1 || down > 1) merge(sheet, across, down);
    column += across;
  }

  function merge(sheet: Sheet, across: number, down: number): void {
    sheet.merged.push({
      fromRow: row,
      toRow: row + down - 1,
      fromColumn: column,
      toColumn: column + across - 1,
    });
    if (taken.size > mostTaken) return;
    for (let below = 1; below < down; below += 1) {
      for (let beside = 0; beside < across; beside += 1) taken.add(`${row + below}:${column + beside}`);
    }
  }

  function openTable(): void {
    sheets.push(emptySheet(`Table ${sheets.length + 1}`));
    taken = new Set();
    row = -1;
  }

  function openRow(attributes: string): void {
    closeCell();
    row += 1;
    column = 0;
    if (/display\s*:\s*none/i.test(attributes) && row < mostRows) sheets.at(-1)?.hiddenRows.add(row);
  }

  return {
    sheets,
    text: (text: string) => {
      if (cell) cell.words += text;
    },
    tag: (name: string, isClosing: boolean, attributes: string) => {
      if (name === 'table') {
        depth = Math.max(depth + (isClosing ? -1 : 1), 0);
        if (!isClosing && depth === level) openTable();
        if (isClosing && depth === level - 1) closeCell();
      }
      if (depth === level && name === 'tr' && !isClosing) openRow(attributes);
      if (depth === level && (name === 'td' || name === 'th')) {
        closeCell();
        if (!isClosing) cell = { words: '', attributes, link: null };
      } else if (cell && (name === 'br' || (isClosing && /^(p|div|li|tr)$/.test(name))))
        cell.words += '\u2028';
      else if (cell && depth > level) cell.words += ' ';
      if (cell && name === 'a') cell.link ??= addressIn(attributes);
    },
    end: closeCell,
  };
}

/** The address a link leads to, as it is written. */
function addressIn(attributes: string): string | null {
  const [, , address = ''] = /\bhref\s*=\s*(["'])(.*?)\1/i.exec(attributes) ?? [];
  return decodeEntities(address).trim() || null;
}

/** Words as a page shows them: white space runs together, breaks stay. */
function tidy(words: string): string {
  return decodeEntities(words.replace(/[ \t\r\n]+/g, ' '))
    .replace(/ *\u2028 */g, '\n')
    .trim();
}

function span(attributes: string, name: string, most: number): number {
  const written = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(written ?? 1), 1), most);
}
