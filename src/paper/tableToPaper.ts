import type { Block, Paper } from './paper.ts';
import type { Table } from './table.ts';

/** A table as a document of its own, for Word; `before` stands above it, each a numbered paragraph. */
export function tableToPaper(table: Table, before: readonly string[] = []): Paper {
  const { title, marking, asOf, pageWords, language, columns, rows, about } = table;
  const paragraphs: Block[] = [about, ...before].flatMap((words) =>
    words ? [{ kind: 'paragraph' as const, words }] : [],
  );
  return {
    title,
    marking,
    asOf,
    pageWords,
    language,
    blocks: [...paragraphs, { kind: 'table', table: { title, columns, rows } }],
  };
}
