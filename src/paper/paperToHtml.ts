import { htmlPage, toHtml } from './htmlPage.ts';
import { htmlLink, htmlTable } from './htmlTable.ts';
import type { Block, Paper, Words } from './paper.ts';
import { runsOf } from './paper.ts';

/** A document as an accessible web page of its own, in UTF-8; prints on A4. */
export function paperToHtml(paper: Paper): Uint8Array {
  return new TextEncoder().encode(htmlPage(paper, paperMarkup(paper)));
}

function paperMarkup({ blocks, language }: Paper): string {
  let number = 0;
  const next = () => (number += 1);
  return blocks.map((block) => htmlBlock(block, next, language)).join('\n');
}

function htmlBlock(block: Block, next: () => number, language?: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${toHtml(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return block.isNumbered === false
        ? `<p>${htmlWords(block.words)}</p>`
        : `<p><span class="number">${next()}.</span>${htmlWords(block.words)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlWords(item)}</li>`).join('')}</ul>`;
    case 'table':
      return htmlTable(block.table, language);
    case 'blank':
      return `<p><strong>${toHtml(block.label)}</strong></p><div class="blank"></div>`;
    case 'form':
      return block.rows
        .map(({ label, given = '' }) => {
          return `<p><strong>${toHtml(label)}</strong></p><div class="blank">${toHtml(given)}</div>`;
        })
        .join('\n');
    case 'newPage':
      return '<div class="newPage"></div>';
  }
}

function htmlWords(words: Words): string {
  return runsOf(words)
    .map(({ text, isStrong, link }) => {
      const inside = isStrong ? `<strong>${toHtml(text)}</strong>` : toHtml(text);
      return link === undefined ? inside : htmlLink(link, inside);
    })
    .join('');
}
