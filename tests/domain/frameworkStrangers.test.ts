import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';
import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import { toText } from '../../src/domain/sheets/cellText.ts';
import type { Grid } from '../../src/domain/sheets/grid.ts';
import { fixedNumbers, makeTruth } from '../support/frameworkTruth.ts';
import type { FrameworkTruth } from '../support/frameworkTruth.ts';
import { shapes } from '../support/otherFrameworks.ts';

const first = Number(process.env['SEED'] ?? 1);
const names = ['Not yet started', 'Emerging', 'Developing', 'Mature', 'Exemplary'];

/** What a file and a truth say of standards and levels. */
const saidBy = ({ standards }: FrameworkTruth) =>
  standards.map(({ title, statements }) => ({ title, statements }));
const readFrom = ({ levels, standards }: FrameworkFile) =>
  standards.map(({ title, statements }) => ({
    title,
    statements: levels.map(({ level }) =>
      statements.filter((one) => one.level === level).map(({ words }) => words),
    ),
  }));

function made(seed: number): FrameworkTruth {
  const truth = makeTruth(fixedNumbers(seed));
  return { ...truth, levels: names };
}

describe('frameworks in shapes nobody here has written', () => {
  test.each(Object.entries(shapes))('[E3] [E4] %s: complete', (_name, shape) => {
    for (let seed = first; seed < first + 6; seed += 1) {
      const truth = made(seed);
      const { file, problems } = sheetsToFramework(shape(truth, fixedNumbers(seed)));
      expect({ seed, problems: problems.slice(0, 3) }).toEqual({ seed, problems: [] });
      expect({ seed, read: file && readFrom(file) }).toEqual({ seed, read: saidBy(truth) });
    }
  });

  test.each(Object.entries(shapes))(
    '[E4] %s: with any one cell gone it is whole or refused, never less unsaid',
    (_name, shape) => {
      const random = fixedNumbers(first);
      const truth = made(first);
      const whole = shape(truth, fixedNumbers(first));
      for (let round = 0; round < 12; round += 1) {
        const at = random.below(whole.length);
        const { grids, words } = without(whole, at, random.below(10_000));
        const { file } = sheetsToFramework(grids);
        if (file === null) continue;
        // Every statement that still stands in the sheets is in the file, under its own standard and level.
        for (const { title, statements } of saidBy(truth))
          for (const [level, all] of statements.entries())
            for (const one of all) {
              if (words.includes(one)) continue;
              const standard = file.standards.find((found) => found.title === title);
              const isThere = standard?.statements.some(
                (found) => found.words === one && found.level === file.levels[level]?.level,
              );
              expect({ round, words, one, isThere }).toEqual({ round, words, one, isThere: true });
            }
      }
    },
  );

  test('[E3] names alone that no model uses are refused, with the sheet named', () => {
    const truth = { ...made(first), levels: ['Bud', 'Leaf', 'Flower', 'Fruit', 'Seed'] };
    const { file, problems } = sheetsToFramework(shapes['usual names alone']!(truth, fixedNumbers(first)));
    expect(file).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ sheet: 'Standards' }));
  });
});

/** The sheets with one filled cell emptied, and what stood in it. */
function without(grids: readonly Grid[], at: number, place: number): { grids: Grid[]; words: string } {
  const cells = grids[at]!.rows.flatMap((row, line) =>
    row.flatMap((value, column) => (value === null || value === '' ? [] : [{ line, column, value }])),
  );
  const gone = cells[place % cells.length]!;
  const rows = grids[at]!.rows.map((row, line) =>
    line === gone.line ? row.map((value, column) => (column === gone.column ? null : value)) : row,
  );
  return {
    grids: grids.map((one, index) => (index === at ? { ...one, rows } : one)),
    words: toText(gone.value),
  };
}
