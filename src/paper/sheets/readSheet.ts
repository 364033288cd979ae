import { nameToPlace, nameToRange } from './cellPlace.ts';
import type { CellFormat } from './cellFormats.ts';
import type { WrittenCell } from './cellValue.ts';
import { cellValue } from './cellValue.ts';
import { emptySheet, mostColumns, mostRows, putValue } from './grid.ts';
import type { XmlListener } from './readXml.ts';
import { readXml } from './readXml.ts';
import { xmlPieces } from './xmlPieces.ts';

/** What the cells of all sheets of one workbook refer to. */
export interface Surroundings {
  strings: readonly string[];
  formats: readonly CellFormat[];
  uses1904: boolean;
}

type Sheet = ReturnType<typeof emptySheet>;
type Attribute = (name: string) => string | undefined;

/** Reads one sheet's own file, in steps. `links` gives the address behind a relationship id. */
export function* readSheet(
  name: string,
  xml: string,
  around: Surroundings,
  links: (id: string) => string | undefined,
): Generator<undefined, Sheet> {
  const sheet = emptySheet(name);
  const cells = cellReader(sheet, around);
  const listener: XmlListener = {
    open: (tag, attribute) => {
      cells.open(tag, attribute);
      aboutSheet(sheet, tag, attribute, links);
    },
    text: cells.text,
    close: cells.close,
  };
  for (const piece of xmlPieces(xml, 'sheetData', 'row')) {
    readXml(piece, listener);
    yield;
  }
  return sheet;
}

function cellReader(sheet: Sheet, { strings, formats, uses1904 }: Surroundings) {
  let row = -1;
  let column = -1;
  let cell: WrittenCell | null = null;
  let part: 'value' | 'inline' | null = null;
  let isAid = false;

  function openCell(attribute: Attribute) {
    const place = nameToPlace(attribute('r') ?? '');
    column = place?.column ?? column + 1;
    row = place?.row ?? row;
    const format = formats[Number(attribute('s') ?? 0)];
    cell = { type: attribute('t') ?? 'n', value: '', inline: '', format };
  }

  function openRow(attribute: Attribute) {
    const said = Number(attribute('r'));
    row = said > 0 ? said - 1 : row + 1;
    column = -1;
    const isFlat = attribute('customHeight') === '1' && Number(attribute('ht')) === 0;
    if ((isYes(attribute('hidden')) || isFlat) && row < mostRows) sheet.hiddenRows.add(row);
  }

  function closeCell(closed: WrittenCell) {
    const value = cellValue(closed, strings, uses1904);
    if (closed.type === 'e') sheet.notes.errors += 1;
    if (closed.format?.isColoured && value !== null) sheet.notes.hasColours = true;
    putValue(sheet, Math.max(row, 0), column, value);
  }

  return {
    open: (tag: string, attribute: Attribute) => {
      if (tag === 'row') openRow(attribute);
      if (tag === 'c') openCell(attribute);
      if (tag === 'f' && cell) sheet.notes.formulas += 1;
      if (tag === 'rPh') isAid = true;
      if (cell && (tag === 'v' || tag === 't')) part = tag === 'v' ? 'value' : isAid ? null : 'inline';
    },
    text: (text: string) => {
      if (cell && part) cell[part] += text;
    },
    close: (tag: string) => {
      if (tag === 'v' || tag === 't') part = null;
      if (tag === 'rPh') isAid = false;
      if (tag !== 'c' || !cell) return;
      closeCell(cell);
      cell = null;
    },
  };
}

function aboutSheet(
  sheet: Sheet,
  tag: string,
  attribute: Attribute,
  links: (id: string) => string | undefined,
) {
  const range = () => nameToRange(attribute('ref') ?? '');
  if (tag === 'mergeCell') {
    const merged = range();
    if (merged) sheet.merged.push(merged);
  }
  if (tag === 'autoFilter') sheet.headRow = range()?.fromRow ?? null;
  if (tag === 'filterColumn') sheet.isFiltered = true;
  if (tag === 'col' && isYes(attribute('hidden'))) {
    const last = Math.min(Number(attribute('max')), mostColumns);
    for (let column = Number(attribute('min')); column <= last; column += 1)
      sheet.hiddenColumns.add(column - 1);
  }
  if (tag === 'hyperlink') {
    const place = range();
    const address = links(attribute('id') ?? '');
    const location = attribute('location');
    if (!place || !address) return;
    sheet.links.set(`${place.fromRow}:${place.fromColumn}`, location ? `${address}#${location}` : address);
  }
}

function isYes(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}
