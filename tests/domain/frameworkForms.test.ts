import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import { toLine } from '../../src/domain/sheets/cellText.ts';
import type { Grid, Value } from '../../src/domain/sheets/grid.ts';
import { aGrid } from '../support/importStart.ts';

const levels = ['Aware', 'Planned', 'Working well', 'Proven', 'Lasting'];
const titles =
  'Fair recruitment|Fair promotion|Stop and search|Use of force|Custody|Complaints|Hate crime|Victim care|Community voice|Scrutiny|Data quality|Training|Leadership|Wellbeing'.split(
    '|',
  );
const six = [0, 1, 2, 3, 4, 5];
const says = (standard: number, level: number, one: number) =>
  `In ${titles[standard]!.toLowerCase()} people see that ${standard + 1}-${level + 1}-${one + 1} is so`;
const cell = (standard: number, level: number, between = '\n• ') =>
  `${between.trimStart()}${six.map((one) => says(standard, level, one)).join(between)}`;
const bullets = (standard: number) => levels.map((_, level) => cell(standard, level));
const aRowEach = (row: (standard: number, level: number, one: number) => Value[]) =>
  titles.flatMap((_, standard) => levels.flatMap((__, level) => six.map((one) => row(standard, level, one))));
const merge = (fromRow: number, toRow: number, fromColumn: number, toColumn: number) => ({
  ...{ fromRow, toRow, fromColumn, toColumn },
});

const forms: Record<string, () => Grid[]> = {
  'statements numbered anew on each level': () => [
    aGrid([
      ['Standard no', 'Standard title', 'Level', 'Statement no', 'Statement'],
      ...aRowEach((s, l, k) => [s + 1, titles[s]!, `${l + 1} ${levels[l]!}`, k + 1, says(s, l, k)]),
    ]),
  ],
  'statements numbered through each standard': () => [
    aGrid([
      ['Standard', 'No', 'Lvl', 'Statement'],
      ...aRowEach((s, l, k) => [
        `${s + 1} ${titles[s]!}`,
        l * 6 + k + 1,
        `${levels[l]!} (${l + 1})`,
        says(s, l, k),
      ]),
    ]),
  ],
  'names of levels below a banner': () => [
    aGrid(
      [
        ['No', 'Standard', 'Maturity level', null, null, null, null],
        [null, null, ...levels],
        ...titles.map((title, s) => [s + 1, title, ...bullets(s)]),
      ],
      { merged: [merge(0, 0, 2, 6), merge(0, 1, 0, 0), merge(0, 1, 1, 1)] },
    ),
  ],
  'names of levels below their numbers': () => [
    aGrid([
      ['Ref', 'Standard', 1, 2, 3, 4, 5],
      [null, null, ...levels],
      ...titles.map((title, s) => [s + 1, title, ...bullets(s)]),
    ]),
  ],
  'a sheet a standard, its lines counted': () =>
    titles.map((title, s) =>
      aGrid(
        [
          [`Standard ${s + 1}: ${title}`],
          ['', ...levels.map((name, l) => `${l + 1} ${name}`)],
          ...six.map((k) => [k + 1, ...levels.map((_, l) => says(s, l, k))]),
        ],
        { name: `${s + 1} ${title}` },
      ),
    ),
  'a sheet a standard, levels above their statements': () =>
    titles.map((title, s) =>
      aGrid(
        [
          [`Standard ${s + 1}: ${title}`],
          ['No', 'Statement', 'Met?'],
          ...levels.flatMap((name, l) => [
            [`Level ${l + 1}: ${name}`],
            ...six.map((k) => [k + 1, says(s, l, k)]),
          ]),
        ],
        { name: `S${s + 1}` },
      ),
    ),
  'standards below one another, headings again at each': () => [
    aGrid(
      titles.flatMap((title, s) => [
        [`Standard ${s + 1}: ${title}`],
        ['Statement', ...levels.map((name, l) => `Level ${l + 1} ${name}`)],
        ...six.map((k) => [k + 1, ...levels.map((_, l) => says(s, l, k))]),
        [],
      ]),
    ),
  ],
  'standards across, a row a level': () => [
    aGrid([
      ['Level', ...titles.map((title, s) => `${s + 1}. ${title}`)],
      ...levels.map((name, l) => [`${l + 1} ${name}`, ...titles.map((_, s) => cell(s, l))]),
    ]),
  ],
  'a row a level, standards merged down': () => [
    aGrid(
      [
        ['Standard', 'Level', 'Statements'],
        ...titles.flatMap((title, s) =>
          levels.map((name, l) => [
            l === 0 ? `Standard ${s + 1} - ${title}` : null,
            `${l + 1}: ${name}`,
            cell(s, l),
          ]),
        ),
      ],
      { merged: titles.map((_, s) => merge(1 + s * 5, 5 + s * 5, 0, 0)) },
    ),
  ],
  'statements parted by semicolons': () => [
    aGrid([
      ['Standard', ...levels.map((name, l) => `Level ${l + 1}: ${name}`)],
      ...titles.map((title, s) => [
        `${s + 1} ${title}`,
        ...levels.map((_, l) => cell(s, l, '; ').replace(/^; /, '')),
      ]),
    ]),
  ],
};

/** The statements by title and level; null where the edition is refused, and then rows are named. */
function read(grids: Grid[]): string[][][] | null {
  const { file, problems } = sheetsToFramework(grids);
  if (file === null) {
    expect(problems.length).toBeGreaterThan(0);
    return null;
  }
  return titles.map((title) => {
    const standard = file.standards.find((one) => one.title === title);
    return file.levels.map(({ level }) =>
      (standard?.statements ?? []).filter((one) => one.level === level).map(({ words }) => words),
    );
  });
}
const truth = titles.map((_, s) => levels.map((__, l) => six.map((k) => says(s, l, k))));

describe.each(Object.entries(forms))('14 × 5 × 6 statements: %s', (_, form) => {
  test('[E3] comes in complete', () => {
    expect(read(form())).toEqual(truth);
  });

  test('[E4] with any one heading, number or name gone it is complete or refused, never something else', () => {
    const places = form().flatMap(({ rows }, sheet) =>
      rows.flatMap((row, y) =>
        row.flatMap((value, x) =>
          value === null || value === '' || toLine(value).includes('people see') ? [] : [{ sheet, y, x }],
        ),
      ),
    );
    // The headings, and every so often one further down.
    const step = Math.ceil(places.length / 5);
    for (const place of places.filter(({ y }, at) => (y < 3 && at < 6) || at % step === 3)) {
      const grids = form();
      const rows = grids[place.sheet]!.rows.map((row) => [...row]);
      rows[place.y]![place.x] = null;
      grids[place.sheet] = { ...grids[place.sheet]!, rows };
      expect([place, read(grids) ?? truth]).toEqual([place, truth]);
    }
  });
});
