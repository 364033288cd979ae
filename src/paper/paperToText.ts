import type { Block, Paper, PaperTable, Words } from './paper.ts';
import { runsOf } from './paper.ts';
import { shownColumns } from './table.ts';
import { cellToWords } from './tableToText.ts';

/** A document as words for a message or a mail, with the addresses that links lead to. */
export function paperToText({ title, marking, asOf, blocks, language }: Paper): string {
  let number = 0;
  const next = () => (number += 1);
  const body = blocks.map((block) => textBlock(block, next, language)).filter((text) => text !== '');
  return [`${marking}\n${title}\n${asOf}`, ...body, marking].join('\n\n');
}

function textBlock(block: Block, next: () => number, language?: string): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return `${block.isNumbered === false ? '' : `${next()}. `}${plain(block.words)}`;
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return textTable(block.table, language);
    case 'blank':
      return `${block.label}: ……`;
    case 'form':
      return block.rows.map(({ label, given = '……' }) => `${label}: ${given}`).join('\n');
    case 'newPage':
      return '';
  }
}

function textTable(table: PaperTable, language?: string): string {
  const rows = table.rows.map((row) =>
    shownColumns(table)
      .flatMap((at) => {
        const words = cellToWords(row[at], language);
        return words === '' ? [] : [`${table.columns[at]?.title ?? ''}: ${words}`];
      })
      .join('\n'),
  );
  return [table.title, ...rows].join('\n\n');
}

function plain(words: Words): string {
  return runsOf(words)
    .map(({ text, link }) => (link === undefined || link === text ? text : `${text} (${link})`))
    .join('');
}
