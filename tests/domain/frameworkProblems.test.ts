import { jsonToFramework } from '../../src/domain/framework/jsonToFramework.ts';
import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import type { Value } from '../../src/domain/sheets/grid.ts';
import { aGrid } from '../support/importStart.ts';

const head = ['No.', 'Title', 'Level', 'Statement'];
const good: Value[][] = [
  head,
  [1, 'Being heard', 'Level 1: Aware', 'We know whom we hear.'],
  [null, null, 'Level 2: Planned', 'There is a plan.'],
  [2, 'Fair pay', 'Level 1', 'The gap is known.'],
];

function read(rows: Value[][], name = 'Matrix') {
  const { file, problems } = sheetsToFramework([{ ...aGrid(rows), name }]);
  return { file, problems: problems.map(({ kind, sheet, row, words }) => ({ kind, sheet, row, words })) };
}

describe('a framework that is not complete', () => {
  it('[E4] is read where nothing is wrong', () => {
    expect(read(good).file?.standards.map(({ statements }) => statements.length)).toEqual([2, 1]);
  });

  it('[E4] names the row of a level nobody knows', () => {
    const levels = {
      ...aGrid([
        ['Level', 'Name', 'Meaning'],
        [1, 'Aware', 'x'],
        [2, 'Planned', 'y'],
      ]),
      name: 'Levels',
    };
    const matrix = { ...aGrid([...good, [2, null, 'Level 7', 'Beyond.']]), name: 'Matrix' };
    const { file, problems } = sheetsToFramework([levels, matrix]);
    expect(file).toBeNull();
    expect(problems).toMatchObject([{ kind: 'unknownLevel', sheet: 'Matrix', row: 5, words: '7' }]);
  });

  it('[E4] names both rows of two standards with one number', () => {
    const { file, problems } = sheetsToFramework([
      aGrid([...good, [2, 'Custody', 'Level 1', 'Somebody looks.']]),
    ]);
    expect(file).toBeNull();
    expect(problems).toMatchObject([{ kind: 'twoTitles', row: 5, other: { row: 4 } }]);
  });

  it('[E4] names the row of a standard without a title', () => {
    expect(read([...good, [3, null, 'Level 1', 'Nobody says of what.']]).problems).toEqual([
      { kind: 'missingTitle', sheet: 'Matrix', row: 5, words: '3' },
    ]);
  });

  it('[E4] names the row of a statement that stands twice', () => {
    expect(read([...good, [null, null, 'Level 1', 'The gap is known.']]).problems).toEqual([
      { kind: 'duplicateStatement', sheet: 'Matrix', row: 5, words: 'The gap is known.' },
    ]);
  });

  it('[E4] names the row of a statement of no standard, and of no level', () => {
    expect(read([head, [null, null, 'Level 1', 'Whose?'], ...good.slice(1)]).problems).toMatchObject([
      { kind: 'noStandard', row: 2 },
    ]);
    expect(
      read([head, [1, 'Being heard', null, 'Which level?'], ...good.slice(2)]).problems[0],
    ).toMatchObject({
      kind: 'noLevel',
      row: 2,
    });
  });

  it('[E4] names a column and a sheet it does not know, and reads on where a person leaves them out', () => {
    const rows = good.map((row, at): Value[] => [...row, at === 0 ? 'Zyx' : at === 2 ? 'something' : null]);
    const poem = { ...aGrid([['Roses are red']]), name: 'Poem' };
    const { problems } = sheetsToFramework([{ ...aGrid(rows), name: 'Matrix' }, poem]);
    expect(problems).toMatchObject([
      { kind: 'unknownColumn', row: 3, words: 'Zyx', leaveOut: 'Matrix!Zyx' },
      { kind: 'noTable', sheet: 'Poem', leaveOut: 'Poem' },
    ]);
    const leaveOut = new Set(['Matrix!Zyx', 'Poem']);
    const again = sheetsToFramework([{ ...aGrid(rows), name: 'Matrix' }, poem], { leaveOut });
    expect(again.file?.standards).toHaveLength(2);
    expect(again.leftOut.map(({ kind, words }) => `${kind} ${words}`)).toEqual(['column Zyx', 'sheet Poem']);
  });

  it('[E4] names the row of a statement merged across two levels', () => {
    const grid = {
      ...aGrid([
        ['No', 'Standard', 'Level 1', 'Level 2'],
        [1, 'Being heard', 'We listen.', null],
      ]),
      merged: [{ fromRow: 1, toRow: 1, fromColumn: 2, toColumn: 3 }],
    };
    expect(sheetsToFramework([grid]).problems).toMatchObject([{ kind: 'mergedAcross', row: 2 }]);
  });

  it('[E4] says where cells of a sheet could not be read', () => {
    const sheet = { ...aGrid(good), notes: { errors: 2, isCut: true } };
    expect(sheetsToFramework([sheet]).problems.map(({ kind }) => kind)).toEqual(['cut', 'errorCells']);
  });
});

describe('a framework as JSON', () => {
  const level = { level: 1, name: 'Aware' };
  const standard = { key: 'S01', number: 1, title: 'Being heard' };

  it('[E2] works without statements, measures, prompts and levels', () => {
    expect(jsonToFramework(JSON.stringify({ levels: [], standards: [standard] })).file).toMatchObject({
      way: 'chosen',
      standards: [{ title: 'Being heard', statements: [], measures: [], alsoAnswers: [] }],
    });
  });

  it('[E4] says where a fault is, and drops nothing it does not know', () => {
    const kinds = (file: unknown) =>
      jsonToFramework(JSON.stringify(file)).problems.map(({ kind, sheet }) => [kind, sheet]);
    expect(jsonToFramework('{').problems).toMatchObject([{ kind: 'notJson' }]);
    expect(kinds({ levels: [level], standards: [{ ...standard, statments: [] }] })).toEqual([
      ['unknownField', 'standards[0].statments'],
    ]);
    expect(kinds({ levels: [level], standards: [{ ...standard, title: '' }] })).toEqual([
      ['wrongShape', 'standards[0].title'],
    ]);
    expect(
      kinds({ levels: [level], standards: [standard, { ...standard, key: 'S02', title: 'Else' }] }),
    ).toEqual([['twoNumbers', 'standards[1]']]);
    const statements = [{ key: 'a', level: 3, words: 'Beyond.' }];
    expect(kinds({ levels: [level], standards: [{ ...standard, statements }] })).toEqual([
      ['unknownLevel', 'standards[0]'],
    ]);
  });
});
