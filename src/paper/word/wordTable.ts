import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { dayToWords } from '../dayToWords.ts';
import type { PaperTable, Words } from '../paper.ts';
import type { Cell } from '../table.ts';
import { cellToText, shownColumns } from '../table.ts';
import { wordRuns } from './wordRuns.ts';

const usualWidth = 24;

/** A caption and a table whose head repeats on every page and whose rows stay in one piece. */
export function wordTable(table: PaperTable, language?: string): (Paragraph | Table)[] {
  const shown = shownColumns(table);
  const widths = shown.map((at) => table.columns[at]?.width ?? usualWidth);
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  const row = (cells: readonly Words[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((words, place) => {
        const width = {
          size: Math.round(((widths[place] ?? usualWidth) / total) * 100),
          type: WidthType.PERCENTAGE,
        };
        const runs = wordRuns(words, { bold: isHead || place === 0 });
        return new TableCell({ width, children: [new Paragraph({ style: 'TableText', children: runs })] });
      }),
    });
  const heads = shown.map((at) => table.columns[at]?.title ?? '');
  const rows = table.rows.map((cells) =>
    row(
      shown.map((at) => cellToWords(cells[at], language)),
      false,
    ),
  );
  const margins = { top: 40, bottom: 40, left: 80, right: 80 };
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: wordRuns(table.title) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      margins,
      rows: [row(heads, true), ...rows],
    }),
    // Two tables one after the other would become one.
    new Paragraph({ children: [] }),
  ];
}

function cellToWords(cell: Cell | undefined, language?: string): Words {
  const text = cellToText(cell, (day) => dayToWords(day, language));
  if (cell === null || typeof cell !== 'object' || !('link' in cell)) return text;
  return [{ text, link: cell.link }];
}
