import { strToU8, zipSync } from 'fflate';
import type { Table } from '../table.ts';
import { columnName } from './cellPlace.ts';
import { textCell } from './sheetCells.ts';
import { sheetNames } from './sheetNames.ts';
import type { ChoicePlace } from './sheetParts.ts';
import { choicesInRule } from './sheetParts.ts';
import { looks } from './sheetStyles.ts';
import { spreadsheet, writeSheet, xmlHead } from './sheetXml.ts';
import { workbookParts } from './workbookParts.ts';

const choicesSheet = 'Choices';

/** A table, or several as a sheet each, as an Excel workbook: real days, text that is never worked out, drop-downs. */
export function tableToXlsx(tables: Table | readonly Table[]): Uint8Array {
  const all = 'columns' in tables ? [tables] : tables;
  const names = sheetNames([...all.map(({ sheetName, title }) => sheetName ?? title), choicesSheet]);
  const lists: (readonly string[])[] = [];
  const sheets = all.map((table, at) => ({ table, ...writeSheet(table, choicePlaces(table), at === 0) }));
  const parts = workbookParts(sheets, names, lists.length > 0 ? writeChoices(lists) : null);
  // Not in a worker: a page under our content security policy may not start one from a blob.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

  function choicePlaces({ columns }: Table): ChoicePlace[] {
    return columns.flatMap(({ choices = [] }, column) => {
      if (choices.length === 0) return [];
      return [{ column, formula: choicesInRule(choices) ?? listOf(choices) }];
    });
  }

  function listOf(choices: readonly string[]): string {
    const name = columnName(lists.push(choices) - 1);
    return `'${names.at(-1)}'!$${name}$1:$${name}$${choices.length}`;
  }
}

/** The hidden sheet with choices too long for a rule: a column each. */
function writeChoices(lists: readonly (readonly string[])[]): string {
  const height = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = lists.map((list, column) => textCell(row, column, list[row] ?? '', looks.text));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
