import { readXml } from './readXml.ts';
import { builtInKind, formatKind } from './serialDay.ts';

/** What a cell's look tells: how its number is meant, and whether it is coloured. */
export interface CellFormat {
  kind: 'day' | 'time' | 'number';
  isColoured: boolean;
}

/** The looks of a workbook's cells, by the number that cells give. */
export function readCellFormats(xml: string): CellFormat[] {
  const custom = new Map<number, CellFormat['kind']>();
  const filled: boolean[] = [];
  const formats: CellFormat[] = [];
  const within: string[] = [];
  readXml(xml, {
    open: (name, attribute) => {
      const parent = within.at(-1);
      if (name === 'numFmt' && parent === 'numFmts') {
        custom.set(Number(attribute('numFmtId')), formatKind(attribute('formatCode') ?? ''));
      }
      // The first two fills are the standard's own: none, and a grey pattern.
      if (name === 'fill' && parent === 'fills') filled.push(false);
      if (name === 'patternFill' && parent === 'fill' && filled.length > 2) {
        filled[filled.length - 1] = (attribute('patternType') ?? 'none') !== 'none';
      }
      if (name === 'xf' && parent === 'cellXfs') {
        const id = Number(attribute('numFmtId') ?? 0);
        const isColoured = filled[Number(attribute('fillId') ?? 0)] ?? false;
        formats.push({ kind: custom.get(id) ?? builtInKind(id), isColoured });
      }
      within.push(name);
    },
    close: () => within.pop(),
  });
  return formats;
}
