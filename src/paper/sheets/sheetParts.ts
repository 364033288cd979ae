import type { Cell, TableColumn } from '../table.ts';
import { cellToText as tableCellToText } from '../table.ts';
import { columnName } from './cellPlace.ts';
import { textToCell } from './cellText.ts';
import { looks } from './sheetStyles.ts';

const hiddenWidth = 0;
const usualWidth = 24;
/** "30 September 2027": a narrower cell shows only #. */
const dayWidth = 18;
/** Rows below the last that take a drop-down too: for what is added by hand. */
const spareRows = 200;

/** Widths of the columns; hidden ones are hidden. */
export function columnWidths(columns: readonly TableColumn[]): string {
  const cols = columns.map(({ width: wanted = usualWidth, isHidden, kind }, index) => {
    const width = kind === 'day' ? Math.max(wanted, dayWidth) : wanted;
    // What is typed into an empty cell looks, and stays, like what stands in the others.
    const look = kind === 'day' ? looks.day : kind === 'number' ? looks.number : looks.text;
    const place = `min="${index + 1}" max="${index + 1}" style="${look}" customWidth="1"`;
    return isHidden
      ? `<col ${place} width="${hiddenWidth}" hidden="1"/>`
      : `<col ${place} width="${width}"/>`;
  });
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
}

/** Of one line, in points; and the most that Excel takes for a row. */
const lineHeight = 15;
const mostHeight = 409;

/**
 * Height for the wrapped text of a row: not every program works it out by itself. It is not fixed, so that it grows with
 * what is typed.
 */
export function rowHeight(columns: readonly TableColumn[], row: readonly Cell[]): string {
  const lines = columns.map(({ width = usualWidth, isHidden }, at) => {
    if (isHidden) return 1;
    const text = tableCellToText(row[at]).slice(0, 10_000).split('\n');
    return text.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(width, 1))), 0);
  });
  const most = Math.max(1, ...lines);
  return ` ht="${Math.min(most * lineHeight, mostHeight)}"`;
}

/** Where a column's choices stand: in the rule itself where they fit, else in a column of the hidden sheet. */
export interface ChoicePlace {
  column: number;
  formula: string;
}

/** The drop-downs of a sheet, from the row below the head on. */
export function dropDowns(
  columns: readonly TableColumn[],
  places: readonly ChoicePlace[],
  firstRow: number,
  rowCount: number,
): string {
  const rules = places.map(({ column, formula }) => {
    const name = columnName(column);
    const range = `${name}${firstRow + 1}:${name}${firstRow + rowCount + spareRows}`;
    const { title = '', choices = [] } = columns[column] ?? {};
    const words = `errorTitle="${textToCell(title.slice(0, 31))}" error="${textToCell(choices.join(' · ').slice(0, 220))}"`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" ${words} sqref="${range}"><formula1>${textToCell(formula)}</formula1></dataValidation>`;
  });
  return rules.length > 0
    ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    : '';
}

/** Choices as a rule writes them: `"A,B"`; null where a comma or their length forbids it. */
export function choicesInRule(choices: readonly string[]): string | null {
  const list = choices.join(',');
  const isPlain = choices.every(
    (choice) => choice !== '' && choice.trim() === choice && !/[,"\r\n]/.test(choice),
  );
  return isPlain && list.length <= 250 ? `"${list}"` : null;
}

/** Text for a printed page's head or foot: `&` starts a code there and is doubled; 255 characters is the limit of all. */
export function pageText(text: string): string {
  return textToCell([...text].slice(0, 70).join('').replaceAll('&', '&&'));
}
