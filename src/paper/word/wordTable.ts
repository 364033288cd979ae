import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { dayToWords } from '../dayToWords.ts';
import type { PaperTable, Words } from '../paper.ts';
import type { Cell } from '../table.ts';
import { cellToText, shownColumns } from '../table.ts';
import { textWidth } from './wordLooks.ts';
import { wordRuns } from './wordRuns.ts';

const usualWidth = 24;
/** Beyond this a table is set smaller. */
const manyColumns = 6;

/** A caption and a table whose head repeats on every page and whose rows stay in one piece. */
export function wordTable(
  table: PaperTable,
  { language, isWide = false }: { language?: string; isWide?: boolean } = {},
): (Paragraph | Table)[] {
  const shown = shownColumns(table);
  const widths = shown.map((at) => table.columns[at]?.width ?? usualWidth);
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  // Programs other than Word lay a table out by these alone.
  const columnWidths = widths.map((width) => Math.round((width / total) * textWidth(isWide)));
  const style = shown.length > manyColumns ? 'TableTextSmall' : 'TableText';
  const row = (cells: readonly Words[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((words, place) => {
        const width = { size: columnWidths[place] ?? 0, type: WidthType.DXA };
        const runs = wordRuns(words, { bold: isHead || place === 0 });
        const shading = isHead ? { fill: 'E8E8E8' } : undefined;
        return new TableCell({ width, shading, children: [new Paragraph({ style, children: runs })] });
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
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      margins,
      rows: [row(heads, true), ...rows],
    }),
    // Two tables one after the other would become one.
    new Paragraph({ style: 'Gap', children: [] }),
  ];
}

function cellToWords(cell: Cell | undefined, language?: string): Words {
  const text = cellToText(cell, (day) => dayToWords(day, language));
  if (cell === null || typeof cell !== 'object' || !('link' in cell)) return text;
  return [{ text, link: cell.link }];
}
