import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import type { FrameworkSheet } from '../../src/domain/framework/sheetsToFramework.ts';
import type { Value } from '../../src/domain/sheets/grid.ts';
import { fixedNumbers, makeTruth, toTruth, withoutNames } from '../support/frameworkTruth.ts';
import { layouts, writeMessy } from '../support/messyFrameworks.ts';

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 20 }, (_, at) => first + at);

describe('frameworks of 14 standards, 5 levels and 6 statements, written to sheets in messy ways', () => {
  it.each(layouts)('[E3] laid out as %s they come back complete', (layout) => {
    for (const seed of seeds) {
      const random = fixedNumbers(seed);
      const truth = makeTruth(random);
      const { file, problems } = sheetsToFramework(writeMessy(truth, layout, random));
      expect({ seed, problems: problems.slice(0, 5) }).toEqual({ seed, problems: [] });
      expect({ seed, read: file && toTruth(file) }).toEqual({ seed, read: withoutNames(truth) });
    }
  });

  it('[E4] with a strange word in any cell they are complete with that word, or refused with the row named', () => {
    let refused = 0;
    for (const seed of seeds) {
      for (const layout of layouts) {
        const random = fixedNumbers(seed * 100 + layouts.indexOf(layout));
        const truth = makeTruth(random);
        const sheets = writeMessy(truth, layout, random);
        const { broken, word, name, heading } = breakOne(sheets, random);
        const { file, problems, leftOut } = sheetsToFramework(broken);
        if (file === null) {
          refused += 1;
          expect({ seed, layout, named: problems.every(({ sheet }) => sheet !== null) }).toEqual({
            seed,
            layout,
            named: true,
          });
        } else {
          const all = JSON.stringify([file, leftOut]);
          // A column of notes is told as a whole.
          const isNote = leftOut.some(
            ({ kind, at, words }) => kind === 'column' && at.sheet === name && words === heading,
          );
          expect({ seed, layout, word, isThere: all.includes(word) || isNote }).toEqual({
            seed,
            layout,
            word,
            isThere: true,
          });
        }
      }
    }
    expect(refused).toBeGreaterThan(10);
  });
});

/** Puts a word nobody knows in one cell of the body of a sheet. */
function breakOne(sheets: FrameworkSheet[], random: { below(end: number): number }) {
  const at = random.below(sheets.length);
  const word = 'Zyxwv';
  const row = 1 + random.below(Math.max(1, (sheets[at]?.rows.length ?? 2) - 1));
  const column = random.below(Math.max(1, sheets[at]?.rows[row]?.length ?? 1));
  const broken = sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    const rows = sheet.rows.map((cells, place): Value[] => {
      if (place !== row) return [...cells];
      const copy = Array.from({ length: Math.max(cells.length, column + 1) }, (_, one) => cells[one] ?? null);
      copy[column] = word;
      return copy;
    });
    const merged = sheet.merged.filter(
      (one) =>
        !(one.fromRow <= row && row <= one.toRow && one.fromColumn <= column && column <= one.toColumn),
    );
    return { ...sheet, rows, merged };
  });
  const head = sheets[at]?.rows.find((cells) => cells.includes('Notes'));
  return { broken, word, name: sheets[at]?.name, heading: head?.[column] ?? null };
}
