import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import type { ReadFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import { readPasted } from '../../src/paper/sheets/readPasted.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import type { Refusal, Workbook } from '../../src/paper/workbook.ts';
import { isRefused } from '../../src/paper/workbook.ts';
import { fixedNumbers, makeTruth, toTruth, withoutNames } from '../support/frameworkTruth.ts';
import { layouts, writeMessy } from '../support/messyFrameworks.ts';
import { csvBytes, pastedHtml, stacked, xlsxBytes } from '../support/sheetBytes.ts';

const first = Number(process.env['SEED'] ?? 1);
const seedsOf = (at: number) => Array.from({ length: 15 }, (_, one) => first + one * layouts.length + at);

function read(book: Workbook | Refusal): ReadFramework {
  if (isRefused(book)) throw new Error(book.refusal);
  return sheetsToFramework(book.sheets);
}

describe('frameworks of 14 × 5 × 6 through the readers of files', () => {
  // 105 seeds in all, each with other merged cells, gaps, case and order.
  it.each(layouts.map((layout, at) => ({ layout, seeds: seedsOf(at) })))(
    '[E3] an Excel workbook laid out as $layout comes back complete',
    ({ layout, seeds }) => {
      for (const seed of seeds) {
        const random = fixedNumbers(seed);
        const truth = makeTruth(random);
        const sheets = writeMessy(truth, layout, random);
        const { file, problems } = read(readSheets(xlsxBytes(sheets), 'matrix.xlsx'));
        expect({ seed, problems: problems.slice(0, 5) }).toEqual({ seed, problems: [] });
        expect({ seed, read: file && toTruth(file) }).toEqual({ seed, read: withoutNames(truth) });
      }
    },
  );

  it.each(['csv', 'paste'] as const)(
    '[E3] [E4] all its tables below one another as %s: complete, or refused with rows named',
    (way) => {
      let complete = 0;
      for (const layout of ['cells', 'rowsAcross', 'subColumns', 'list', 'sections'] as const) {
        for (let seed = first; seed < first + 10; seed += 1) {
          const random = fixedNumbers(seed * 10 + layout.length);
          const truth = makeTruth(random);
          const one = stacked(writeMessy(truth, layout, random));
          const { file, problems } = read(
            way === 'csv'
              ? readSheets(csvBytes(one, seed % 2 === 0 ? ',' : ';'), 'matrix.csv')
              : readPasted({ text: '', html: pastedHtml(one) }, 'Pasted'),
          );
          if (file === null) {
            expect({ seed, layout, isNamed: problems.every(({ row }) => row !== null) }).toEqual({
              ...{ seed, layout, isNamed: true },
            });
          } else {
            complete += 1;
            expect({ seed, layout, read: toTruth(file) }).toEqual({
              seed,
              layout,
              read: withoutNames(truth),
            });
          }
        }
      }
      expect(complete).toBeGreaterThan(40);
    },
  );
});
