import type { Cell, Table } from './table.ts';
import { cellToText, shownColumns } from './table.ts';
import { dayToWords } from './dayToWords.ts';

/** A table as words for a message: one paragraph a row, "Column: value", empty cells left out. */
export function tableToText(table: Table): string {
  const shown = shownColumns(table);
  const head = [table.marking, `${table.title}, ${table.asOf}`, table.about].filter(Boolean).join('\n');
  const rows = table.rows.map((row) =>
    shown
      .map((index) => line(table.columns[index]?.title ?? '', row[index]))
      .filter((words) => words !== null)
      .join('\n'),
  );
  return [head, ...rows.filter((words) => words !== ''), table.marking].join('\n\n');

  function line(title: string, cell: Cell | undefined): string | null {
    const words = cellToWords(cell, table.language);
    return words === '' ? null : `${title}: ${words}`;
  }
}

/** A cell as a person reads it, with the address a link leads to. */
export function cellToWords(cell: Cell | undefined, language?: string): string {
  const words = cellToText(cell, (day) => dayToWords(day, language));
  if (cell === null || typeof cell !== 'object' || !('link' in cell) || cell.link === words) return words;
  return `${words} (${cell.link})`;
}
