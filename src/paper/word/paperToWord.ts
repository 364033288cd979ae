import { Document, HeadingLevel, Packer, PageBreak, Paragraph } from 'docx';
import type { Table } from 'docx';
import type { Block, Paper } from '../paper.ts';
import { holdable } from '../xmlText.ts';
import { wordForm } from './wordForm.ts';
import { wordFooter, wordHeader } from './wordFrame.ts';
import { numbering, wordNumbering, wordPage, wordStyles } from './wordLooks.ts';
import { wordRuns } from './wordRuns.ts';
import { wordTable } from './wordTable.ts';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A document as a Word file: marking and page x of y on every page, paragraphs numbered through. */
export async function paperToWord(paper: Paper): Promise<Uint8Array> {
  const { title, asOf, language = 'en-GB', isWide = false, blocks } = paper;
  const file = new Document({
    title: holdable(title),
    creator: 'Race Action Hub',
    lastModifiedBy: 'Race Action Hub',
    subject: paper.marking,
    styles: wordStyles(language),
    numbering: wordNumbering,
    sections: [
      {
        properties: { page: wordPage(isWide) },
        headers: { default: wordHeader(paper) },
        footers: { default: wordFooter(paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(title) }),
          new Paragraph({ style: 'Body', children: wordRuns(asOf) }),
          ...blocks.flatMap((block, at) => {
            // A signature, name and day stay on one page.
            const isKept = blocks[at + 1]?.kind === 'blank';
            return wordBlock(block, { language, isWide, isKept });
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

interface BlockPlace {
  language: string;
  isWide: boolean;
  /** Stays with what follows. */
  isKept: boolean;
}

function wordBlock(block: Block, page: BlockPlace): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level - 1], children: wordRuns(block.text) })];
    case 'paragraph': {
      const number =
        block.isNumbered === false ? {} : { numbering: { reference: numbering.paragraphs, level: 0 } };
      return [new Paragraph({ style: 'Body', ...number, children: wordRuns(block.words) })];
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'Body',
            numbering: { reference: numbering.bullets, level: 0 },
            children: wordRuns(item),
          }),
      );
    case 'table':
      return wordTable(block.table, page);
    case 'blank':
      return wordBlank(block, page.isKept);
    case 'form':
      return wordForm(block.rows);
    case 'newPage':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** A label, and room to write by hand. */
function wordBlank({ label, lines = 1 }: Extract<Block, { kind: 'blank' }>, isKept: boolean): Paragraph[] {
  const look = { style: 'single', size: 4, space: 1, color: '808080' } as const;
  const rule = { bottom: look, between: look };
  return [
    new Paragraph({ style: 'Body', keepNext: true, children: wordRuns(label, { bold: true }) }),
    ...Array.from(
      { length: lines },
      // Rules of the same look run together in Word unless one stands between them.
      () => new Paragraph({ border: rule, keepNext: true, spacing: { before: 300 }, children: [] }),
    ),
    new Paragraph({ style: 'Gap', keepNext: isKept, children: [] }),
  ];
}
