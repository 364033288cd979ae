import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';
import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import type { Merge, Value } from '../../src/domain/sheets/grid.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { isRefused } from '../../src/paper/workbook.ts';
import { fixedNumbers, makeTruth } from '../support/frameworkTruth.ts';
import { xlsxBytes } from '../support/sheetBytes.ts';

const { standards, levels } = makeTruth(fixedNumbers(28));
interface Sheet {
  name: string;
  rows: Value[][];
  merged: Merge[];
}
const sheet = (name: string): Sheet => ({ name, rows: [], merged: [] });
const box = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): Merge => ({
  ...{ fromRow, fromColumn, toRow, toColumn },
});

function read(sheets: Sheet[]) {
  const book = readSheets(xlsxBytes(sheets), 'matrix.xlsx');
  if (isRefused(book)) throw new Error(book.refusal);
  return sheetsToFramework(book.sheets);
}

const said = (file: FrameworkFile | null) =>
  file?.standards.map(({ number, title, statements }) => ({
    ...{ number, title },
    statements: file.levels.map(({ level }) =>
      statements.filter((one) => one.level === level).map(({ words }) => words),
    ),
  }));
const truth = standards.map(({ number, title, statements }) => ({ number, title, statements }));

describe('shapes people keep a matrix in', () => {
  it('[E3] levels as columns: a banner over them, names in capitals without numbers, bullets, spacer columns, a footer', () => {
    const one = sheet('FINAL v7 (2)');
    one.rows.push(
      ['Police Race Action Plan – maturity matrix'],
      [null, null, null, null, 'MATURITY LEVELS'],
      ['Pillar', 'Ref', 'Standard', null, ...levels.map((name) => name.toUpperCase()), 'RAG'],
    );
    one.merged.push(box(0, 0, 0, 9), box(1, 4, 1, 8));
    for (const [at, { number, title, group, statements }] of standards.entries()) {
      const row = one.rows.length;
      one.rows.push([
        at % 4 === 0 ? group : null,
        `S${number}`,
        `${title}  `,
        null,
        ...statements.map((all) => all.map((words) => `• ${words}`).join('\n')),
        number === 5 ? 'Amber' : null,
      ]);
      if (at % 4 === 3) one.merged.push(box(row - 3, 0, row, 0));
    }
    const { file, problems, leftOut } = read([one]);
    expect(problems.slice(0, 3)).toEqual([]);
    expect(file?.levels.map(({ level, name }) => [level, name.toLowerCase()])).toEqual(
      levels.map((name, at) => [at + 1, name.toLowerCase()]),
    );
    expect(said(file)).toEqual(truth);
    expect(leftOut.map(({ kind }) => kind)).toContain('column');
  });

  it('[E3] levels as bare numbers below a banner; words below the table are no standard, and are told', () => {
    const one = sheet('Matrix');
    one.rows.push([null, null, 'Maturity level'], ['Ref', 'Standard', ...levels.map((_, at) => at + 1)]);
    one.merged.push(box(0, 2, 0, 6));
    for (const { number, title, statements } of standards)
      one.rows.push([number, title, ...statements.map((all) => all.join('\n'))]);
    one.rows.push([], ['© Crown copyright 2027'], ['Prepared by the national team']);
    const { file, problems, leftOut } = read([one]);
    expect(problems.slice(0, 3)).toEqual([]);
    expect(said(file)).toEqual(truth);
    expect(leftOut.filter(({ kind }) => kind === 'below').map(({ words }) => words)).toEqual([
      '© Crown copyright 2027',
      'Prepared by the national team',
    ]);
  });

  it('[E3] levels as rows: a block a standard, its title merged across, the head again above each block', () => {
    const one = sheet('Matrix');
    for (const { number, title, statements } of standards) {
      const row = one.rows.length;
      one.rows.push(
        [`Standard ${number} – ${title}`, null, number === 3 ? 'still open' : null],
        ['Level', 'What it looks like', 'Notes'],
      );
      one.merged.push(box(row, 0, row, number === 3 ? 1 : 2));
      statements.forEach((all, level) => {
        const from = one.rows.length;
        all.forEach((words, at) =>
          one.rows.push([
            at === 0 ? `${level + 1}\u00a0–  ${(levels[level] ?? '').toLowerCase()}` : null,
            words,
          ]),
        );
        one.merged.push(box(from, 0, one.rows.length - 1, 0));
      });
      one.rows.push([], []);
    }
    const { file, problems } = read([one]);
    expect(problems.slice(0, 3)).toEqual([]);
    expect(said(file)).toEqual(truth);
  });

  it('[E3] levels as rows, standards as columns: complete or refused with the row named', () => {
    const one = sheet('Matrix');
    one.rows.push(['Level', ...standards.map(({ number, title }) => `Standard ${number}: ${title}`)]);
    levels.forEach((name, level) =>
      one.rows.push([
        `LEVEL ${level + 1} ${name.toUpperCase()}`,
        ...standards.map(({ statements }) => (statements[level] ?? []).join('\n')),
      ]),
    );
    const { file, problems } = read([one]);
    expect(problems.slice(0, 3)).toEqual([]);
    expect(said(file)).toEqual(truth);
  });

  it('[E3] a sheet a standard: name, question and prompts beside their labels, levels below', () => {
    const cover = sheet('Cover');
    cover.rows.push(['Maturity matrix 2028'], ['Owner: the national team'], ['Please fill in every tab']);
    const each = standards.map(({ number, title, statements, prompts }) => {
      const made = sheet(`${number}. ${title}`.slice(0, 31));
      made.rows.push(
        ['Standard', `${number}. ${title}`],
        ['Question', `What is different because of ${title}?`],
        ['Narrative prompts', prompts.join('\n')],
        [],
        ['Level', 'Descriptor', 'Met? (Y/N)'],
      );
      made.merged.push(box(0, 1, 0, 2), box(1, 1, 1, 2));
      statements.forEach((all, level) => {
        const from = made.rows.length;
        all.forEach((words, at) =>
          made.rows.push([at === 0 ? `L${level + 1} ${(levels[level] ?? '').toUpperCase()}` : null, words]),
        );
        made.merged.push(box(from, 0, made.rows.length - 1, 0));
      });
      return made;
    });
    const { file, problems } = read([cover, ...each]);
    expect(problems.slice(0, 3)).toEqual([]);
    expect(said(file)).toEqual(truth);
    expect(file?.standards.map(({ question, prompts }) => [question, prompts])).toEqual(
      standards.map(({ title, prompts }) => [`What is different because of ${title}?`, prompts]),
    );
  });
});
