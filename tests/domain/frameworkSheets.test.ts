import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';
import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import type { FrameworkSheet } from '../../src/domain/framework/sheetsToFramework.ts';
import type { Value } from '../../src/domain/sheets/grid.ts';
import { makeTruth } from '../support/frameworkTruth.ts';
import type { FrameworkTruth } from '../support/frameworkTruth.ts';
import { layouts, writeMessy } from '../support/messyFrameworks.ts';

function numbers(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (end: number) => Math.floor(next() * end) };
}

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 20 }, (_, at) => first + at);

describe('frameworks of 14 standards, 5 levels and 6 statements, written to sheets in messy ways', () => {
  it.each(layouts)('[E3] laid out as %s they come back complete', (layout) => {
    for (const seed of seeds) {
      const random = numbers(seed);
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
        const random = numbers(seed * 100 + layouts.indexOf(layout));
        const truth = makeTruth(random);
        const sheets = writeMessy(truth, layout, random);
        const { broken, word } = breakOne(sheets, random);
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
          expect({ seed, layout, word, isThere: all.includes(word) }).toEqual({
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
  return { broken, word };
}

function toTruth(file: FrameworkFile) {
  return {
    levels: file.levels.map(({ level }) => level),
    standards: file.standards.map(({ number, title, group, statements, measures, prompts, alsoAnswers }) => ({
      number,
      title,
      group,
      statements: file.levels.map(({ level }) =>
        statements.filter((one) => one.level === level).map(({ words }) => words),
      ),
      measures: measures.map(({ key: _key, ...one }) => one),
      prompts,
      links: alsoAnswers.map(({ title: words }) => words),
    })),
  };
}

function withoutNames({ standards }: FrameworkTruth) {
  return { levels: [1, 2, 3, 4, 5], standards };
}
