import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Frame } from '../table.ts';
import { holdable } from '../xmlText.ts';
import { textWidth } from './wordLooks.ts';

/** The marking on top of every page. */
export function wordHeader({ marking }: Frame): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: marking, bold: true })],
      }),
    ],
  });
}

/** Title, marking and page x of y under every page. */
export function wordFooter({
  title,
  marking,
  pageWords = 'page {page} of {pages}',
  isWide = false,
}: Frame): Footer {
  const numbers = pageWords.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: marking, bold: true })],
      }),
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(isWide) }],
        children: [
          new TextRun({ size: 18, children: [[...holdable(title)].slice(0, 80).join(''), '\t', ...numbers] }),
        ],
      }),
    ],
  });
}
