import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Frame } from '../table.ts';
import { holdable } from '../xmlText.ts';

/** Right edge of the text on A4 with our margins, in twentieths of a point. */
const rightEdge = 9638;

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
export function wordFooter({ title, marking, pageWords = 'page {page} of {pages}' }: Frame): Footer {
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
        tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
        children: [new TextRun({ size: 18, children: [holdable(title).slice(0, 80), '\t', ...numbers] })],
      }),
    ],
  });
}
