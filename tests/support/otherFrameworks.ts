import type { Merge, Value } from '../../src/domain/sheets/grid.ts';
import type { Grid } from '../../src/domain/sheets/grid.ts';
import { aGrid } from './importStart.ts';
import type { FrameworkTruth, Random } from './frameworkTruth.ts';

type Standard = FrameworkTruth['standards'][number];
type Shape = (truth: FrameworkTruth, random: Random) => Grid[];

/** A way of writing a level over a column or beside a row: the same all through one workbook. */
function levelWords({ levels }: FrameworkTruth, { below }: Random): (level: number) => string {
  const inCase = [
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
  ];
  const cased = inCase[below(3)] ?? String;
  const ways = [
    (name: string, number: number) => `Level ${number} – ${name}`,
    (name: string, number: number) => `${number}. ${name}`,
    (_: string, number: number) => `Level ${number}`,
    (name: string, number: number) => `L${number} ${name}`,
    (name: string, number: number) => `${name} (Level ${number})`,
    (name: string, number: number) => `${name} (${number})`,
    (name: string, number: number) => `Level ${number}\n${name}`,
  ];
  const way = ways[below(ways.length)];
  return (level) => way?.(cased(levels[level] ?? ''), level + 1) ?? '';
}

function bullets({ below }: Random): (all: readonly string[]) => string {
  const way = below(5);
  return (all) =>
    all.map((words, at) => ['• ', '- ', `${at + 1}) `, '', `${'abcdef'[at]}. `][way] + words).join('\n');
}

const heads = (truth: FrameworkTruth, random: Random) =>
  truth.levels.map((_, level) => levelsOnce(truth, random)(level));

/** One way for all levels of a workbook. */
const ways = new WeakMap<FrameworkTruth, (level: number) => string>();
function levelsOnce(truth: FrameworkTruth, random: Random) {
  const known = ways.get(truth) ?? levelWords(truth, random);
  ways.set(truth, known);
  return known;
}

const across = (row: number, from: number, to: number, down = row): Merge => ({
  ...{ fromRow: row, toRow: down, fromColumn: from, toColumn: to },
});
const tab = (title: string) => title.replace(/[:/&()]/g, '').slice(0, 31);
const tableOf = (
  name: string,
  standards: readonly Standard[],
  head: Value[],
  row: (one: Standard) => Value[],
) => aGrid([head, ...standards.map(row)], { name });

/** A row a standard, a cell of bullets a level. */
function grid(truth: FrameworkTruth, random: Random, first: Value[], lead: (one: Standard) => Value[]): Grid {
  const cell = bullets(random);
  return tableOf('Matrix', truth.standards, [...first, ...heads(truth, random)], (one) => [
    ...lead(one),
    ...one.statements.map(cell),
  ]);
}

/** Shapes that people keep a framework in, by name. */
export const shapes: Readonly<Record<string, Shape>> = {
  'bullets in a cell': (truth, random) => [
    grid(truth, random, ['#', 'Standard'], (one) => [one.number, one.title]),
  ],
  'spacer columns': (truth, random) => {
    const { rows } = grid(truth, random, ['No', 'Standard'], (one) => [one.number, one.title]);
    return [
      aGrid(
        rows.map((row) => row.flatMap((value) => [null, value])),
        { name: 'Matrix' },
      ),
    ];
  },
  'a row a statement, merged': (truth, random) => {
    const rows: Value[][] = [['#', 'Standard', ...heads(truth, random)]];
    const merged = truth.standards.flatMap(({ number, title, statements }) => {
      const from = rows.length;
      for (let at = 0; at < 6; at += 1)
        rows.push([at ? null : number, at ? null : title, ...statements.map((all) => all[at] ?? null)]);
      return [across(from, 0, 0, rows.length - 1), across(from, 1, 1, rows.length - 1)];
    });
    return [aGrid(rows, { name: 'M', merged })];
  },
  'a head of two rows': (truth, random) => {
    const sub = random.below(4);
    const subs = truth.levels.flatMap((_, level) =>
      Array.from(
        { length: 6 },
        (_, at) => [`${at + 1}`, `Statement ${at + 1}`, `${level + 1}.${at + 1}`, 'abcdef'[at]][sub] ?? '',
      ),
    );
    const spread = heads(truth, random).flatMap((words) => [words, null, null, null, null, null]);
    const rows = truth.standards.map(({ number, title, statements }) => [
      number,
      title,
      ...statements.flat(),
    ]);
    const merged = [
      across(0, 0, 0, 1),
      across(0, 1, 1, 1),
      ...truth.levels.map((_, at) => across(0, 2 + at * 6, 7 + at * 6)),
    ];
    return [
      aGrid([['No', 'Standard', ...spread], [null, null, ...subs], ...rows], { name: 'Matrix', merged }),
    ];
  },
  'a column a statement': (truth, random) => {
    const way = random.below(3);
    const words = (level: number, at: number) =>
      [`L${level} S${at}`, `Statement ${at} (Level ${level})`, `${level}.${at} Level ${level}`][way] ?? '';
    const head = truth.levels.flatMap((_, level) =>
      Array.from({ length: 6 }, (_, at) => words(level + 1, at + 1)),
    );
    return [
      tableOf(
        'Matrix',
        truth.standards,
        ['Standard no', 'Standard', ...head],
        ({ number, title, statements }) => [...[number, title], ...statements.flat()],
      ),
    ];
  },
  'a column a standard': (truth, random) => {
    const cell = bullets(random);
    const rows = heads(truth, random).map((words, level) => [
      words,
      ...truth.standards.map(({ statements }) => cell(statements[level] ?? [])),
    ]);
    const named = truth.standards.map(({ number, title }) => `${number} ${title}`);
    return [aGrid([['Level', ...named], ...rows], { name: 'Matrix' })];
  },
  'usual names alone': (truth, random) => {
    const cell = bullets(random);
    return [
      tableOf(
        'Standards',
        truth.standards,
        ['No', 'Standard', ...truth.levels],
        ({ number, title, statements }) => [...[number, title], ...statements.map(cell)],
      ),
    ];
  },
  'a sheet a standard, called by its title': (truth, random) => {
    const cell = bullets(random);
    return truth.standards.map(({ title, statements }) =>
      aGrid(
        [
          [title],
          ['Level', 'Statements'],
          ...heads(truth, random).map((words, at) => [words, cell(statements[at] ?? [])]),
        ],
        { name: tab(title) },
      ),
    );
  },
  'a sheet a standard, its name cut': (truth, random) =>
    truth.standards.map(({ number, title, statements }) =>
      aGrid(
        [
          [`${number} ${title}`],
          [],
          heads(truth, random),
          ...Array.from({ length: 6 }, (_, at) => statements.map((all) => all[at] ?? null)),
        ],
        { name: tab(`${number} ${title}`) },
      ),
    ),
  'tables below one another': (truth, random) => {
    const rows = truth.standards.flatMap(({ number, title, statements }): Value[][] => [
      ['Standard', `${number} ${title}`],
      ['Level', 'Statement'],
      ...statements.flatMap((all, level) =>
        all.map((words, at) => [at ? null : (heads(truth, random)[level] ?? null), words]),
      ),
      [],
    ]);
    return [aGrid(rows, { name: 'All' })];
  },
  'numbered statements': (truth, random) => {
    const rows = truth.standards.flatMap(({ number, title, statements }) =>
      Array.from({ length: 6 }, (_, at) => [
        `${number}. ${title}`,
        at + 1,
        ...statements.map((all) => all[at] ?? null),
      ]),
    );
    return [aGrid([['Standard', 'Statement no', ...heads(truth, random)], ...rows], { name: 'M' })];
  },
};
