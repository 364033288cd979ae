import { dayToWords } from './dayToWords.ts';
import type { Block, Paper, Words } from './paper.ts';
import type { Cell, Table, TableColumn } from './table.ts';
import { cellToText, needsWidth, shownColumns } from './table.ts';

/** More columns or characters side by side than this nobody can read on A4, not even across. */
const mostColumns = 11;
const mostCharacters = 300;

/**
 * A table as a document of its own, for Word; `before` stands above it, each a numbered paragraph. A wide table lies
 * across the page; one too wide for that becomes a heading a row with its words under it.
 */
export function tableToPaper(table: Table, before: readonly string[] = []): Paper {
  const { title, marking, asOf, pageWords, language, columns, rows, about } = table;
  const paragraphs: Block[] = [about, ...before].flatMap((words) =>
    words ? [{ kind: 'paragraph' as const, words }] : [],
  );
  const frame = { title, marking, asOf, pageWords, language };
  if (isTooWide(columns)) return { ...frame, blocks: [...paragraphs, ...rowBlocks(table)] };
  return {
    ...frame,
    isWide: needsWidth(columns),
    blocks: [...paragraphs, { kind: 'table', table: { title, columns, rows } }],
  };
}

function isTooWide(columns: readonly TableColumn[]): boolean {
  const shown = columns.filter(({ isHidden }) => !isHidden);
  return shown.length > mostColumns || shown.reduce((sum, { width = 24 }) => sum + width, 0) > mostCharacters;
}

function rowBlocks(table: Table): Block[] {
  const [first, ...rest] = shownColumns(table);
  return table.rows.flatMap((row): Block[] => [
    { kind: 'heading', level: 1, text: first === undefined ? '' : cellToText(row[first]) },
    ...rest.flatMap((at): Block[] => {
      const said = wordsOf(row[at], table.language);
      if (said === null) return [];
      const label = { text: `${table.columns[at]?.title ?? ''}:`, isStrong: true };
      return [{ kind: 'paragraph', isNumbered: false, words: [label, ' ', said] }];
    }),
  ]);
}

function wordsOf(cell: Cell | undefined, language?: string): Exclude<Words, string>[number] | null {
  const text = cellToText(cell, (day) => dayToWords(day, language));
  if (text === '') return null;
  return cell !== null && typeof cell === 'object' && 'link' in cell ? { text, link: cell.link } : text;
}
