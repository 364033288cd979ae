import { differenceOf } from '../../src/domain/framework/difference.ts';
import { problemAt } from '../../src/domain/framework/problems.ts';
import { sheetsToFramework } from '../../src/domain/framework/sheetsToFramework.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import type { Framework, Standard } from '../../src/domain/frameworks.ts';
import { differenceInWords } from '../../src/features/matrix/framework/differenceView.ts';
import type { EditionContext, EditionDetails } from '../../src/features/matrix/framework/editionRun.ts';
import {
  editionKey,
  editionPath,
  editionRun,
  fileToSave,
} from '../../src/features/matrix/framework/editionRun.ts';
import { leftOutLines, problemLines } from '../../src/features/matrix/framework/editionsView.ts';
import {
  levelsInWords,
  standardLines,
  unevenLines,
} from '../../src/features/matrix/framework/previewView.ts';
import { emptyFramework } from '../../src/features/matrix/framework/emptySheet.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { isRefused } from '../../src/paper/workbook.ts';

const file = frameworkFile.parse({
  levels: [{ level: 1, name: 'Aware' }],
  standards: [
    {
      key: 'S01',
      number: 1,
      title: 'Being heard',
      statements: [{ key: 'a', level: 1, words: 'We listen.' }],
    },
    { key: 'S02', number: 2, title: 'Fair pay' },
  ],
});
const details: EditionDetails = {
  ...{ title: 'Matrix, 2028 edition', kind: 'matrix', edition: '2028', published: '2027-09-30', source: '' },
  ...{ way: 'allMet', how: '', isSample: false },
  holdsBack: ['sameReader'],
};
const before = { recordKey: 'matrix-2027', title: 'Matrix, 2027 edition' } as Framework;
const old = { recordKey: 'matrix-2027:S07', ownerPostKey: 'post-spoc' } as Standard;
const context: EditionContext = {
  ...{
    eventKey: 'event-1',
    today: '2027-05-14',
    usualMarking: 'OFFICIAL',
    hubKey: 'hub',
    before,
    beforeFile: null,
  },
  ...{ takenKeys: new Set(['matrix-2028']), oldStandards: [old], carried: { S01: 'S07', S02: null } },
};

describe('what loading an edition writes', () => {
  it('[E1] has a key and a path of its own, and the same content has the same path', () => {
    expect(editionKey(details, context.takenKeys)).toBe('matrix-2028-2');
    expect(editionPath('matrix-2028', 'a')).toBe(editionPath('matrix-2028', 'a'));
    expect(editionPath('matrix-2028', 'a')).not.toBe(editionPath('matrix-2028', 'b'));
  });

  it('[E8] is the edition, its standards and one row that proves it, as one run', () => {
    const { run, unfit } = editionRun(
      file,
      details,
      { key: 'matrix-2028', path: 'frameworks/x.json' },
      context,
    );
    expect(unfit).toEqual([]);
    expect(run?.writes.map(({ list, recordKey }) => `${list} ${recordKey}`)).toEqual([
      'frameworks matrix-2028',
      'standards matrix-2028:S01',
      'standards matrix-2028:S02',
    ]);
    expect(run?.events).toMatchObject([{ list: 'actionUpdates', recordKey: 'event-1.imported' }]);
    expect(run?.undoEvents).toMatchObject([{ list: 'actionUpdates', recordKey: 'event-1.undone' }]);
    expect(run?.writes[0]?.cells).toMatchObject({
      FilePath: 'frameworks/x.json',
      ReplacesKey: 'matrix-2027',
    });
  });

  it('[E6] a standard that carries on names the old one and keeps who answers for it', () => {
    const { run } = editionRun(file, details, { key: 'matrix-2028', path: 'x.json' }, context);
    const cells = run?.writes.map(({ cells: written }) => [
      written['CarriedFromKey'],
      written['OwnerPostKey'],
    ]);
    expect(cells?.slice(1)).toEqual([
      ['matrix-2027:S07', 'post-spoc'],
      [null, null],
    ]);
    expect(fileToSave(file, details, context).standards.map(({ carriedFrom }) => carriedFrom)).toEqual([
      'S07',
      null,
    ]);
  });

  it('[E2] says how a level comes about, and a file without levels has no rows of standards', () => {
    expect(fileToSave(file, details, context)).toMatchObject({
      way: 'allMet',
      holdsBack: ['sameReader'],
      howALevelComesAbout: expect.stringContaining('every level below it') as string,
    });
    const questions = { ...file, levels: [] };
    expect(editionRun(questions, details, { key: 'peel-1', path: 'x' }, context).run?.writes).toHaveLength(1);
  });

  it('[E4] is nothing at all where a row does not fit its list', () => {
    const long = { ...file, standards: file.standards.map((one) => ({ ...one, title: 'x'.repeat(300) })) };
    const { run, unfit } = editionRun(long, details, { key: 'k', path: 'x' }, context);
    expect([run, unfit.length]).toEqual([null, 2]);
  });
});

describe('what a person reads before saving', () => {
  it('[E4] a problem names its sheet and row, once, and says what can be left out', () => {
    const at = { sheet: 'Matrix', row: 7 };
    const problems = [
      problemAt('unknownLevel', at, 'Level 9'),
      problemAt('unknownLevel', at, 'Level 9'),
      problemAt('levelMismatch', { ...at, row: 8 }, '9 PLANNED'),
      problemAt('levelMismatch', { ...at, row: 9 }, '9 PLANNED'),
      problemAt('unknownColumn', at, 'Zyx', { leaveOut: 'Matrix!Zyx' }),
      { ...problemAt('twoNumbers', null, '2 Fair pay'), sheet: 'standards[1]' },
    ];
    expect(
      problemLines(problems).map(({ place, words, leaveOut }) => [place, words, leaveOut?.label ?? null]),
    ).toEqual([
      ['Sheet Matrix, row 7', 'There is no such level: Level 9.', null],
      ['Sheet Matrix, rows 8 to 9', 'The number and the name belong to different levels: 9 PLANNED.', null],
      [
        'Sheet Matrix, row 7',
        'We cannot tell what the column “Zyx” holds. If it is a level, put its number before its name.',
        'Leave out Zyx',
      ],
      ['standards[1]', 'Two standards have one number: 2 Fair pay.', null],
    ]);
  });

  it('[E5] what is left out is named', () => {
    expect(leftOutLines([{ kind: 'above', at: { sheet: 'Matrix', row: 1 }, words: 'Draft 3' }])).toEqual([
      'Sheet Matrix, row 1: “Draft 3” stands above the table.',
    ]);
  });

  it('[E7] the difference shows both wordings', () => {
    const after = {
      ...file,
      standards: file.standards.map((one) => ({
        ...one,
        statements: one.statements.map((said) => ({ ...said, words: 'We listen and answer.' })),
      })),
    };
    const words = differenceInWords(differenceOf(file, after));
    expect(words.counts).toBe('2 carried on, 0 new, 0 gone, 1 with changed wording.');
    expect(words.rows[0]?.lines).toEqual([
      'Changed on level 1: “We listen.” is now “We listen and answer.”.',
    ]);
  });
});

describe('what was read', () => {
  const levels = [1, 2].map((level) => ({ level, name: level === 1 ? 'Aware' : 'Level 2' }));
  const said = (level: number) => ({ key: `k${level}`, level, words: `Words ${level}.` });
  const uneven = frameworkFile.parse({
    levels,
    standards: [
      { key: 'A', number: 1, title: 'Whole', statements: [said(1), { ...said(2), key: 'k3' }] },
      { key: 'B', number: 2, title: 'Half', statements: [said(1)] },
      { key: 'C', number: 3, title: 'Bare' },
    ],
  });

  it('[E5] says of each standard how much there is, and where a cell may be missing', () => {
    expect(standardLines(uneven)[0]).toBe('1 Whole: 2 statements (1, 1), 0 measures, 0 prompts.');
    expect(unevenLines(uneven)).toEqual([
      '2 Half: nothing on Level 2.',
      '3 Bare: no statements, though other standards have some.',
    ]);
    expect(levelsInWords(uneven)).toBe('Levels: 1 Aware, Level 2.');
    expect(unevenLines({ ...uneven, standards: uneven.standards.slice(0, 1) })).toEqual([]);
  });
});

describe('the empty sheet', () => {
  it('[E10] is known by its own headings when it comes back filled in', () => {
    const frame = { title: 'Empty framework', marking: 'OFFICIAL' as const, asOf: 'as of today' };
    const [levels, standards, statements, measures] = emptyFramework(frame);
    if (!levels || !standards || !statements || !measures) throw new Error('four sheets');
    const bytes = tableToXlsx([
      {
        ...levels,
        rows: [
          [1, 'Aware', 'We know.'],
          [2, 'Planned', 'We plan.'],
        ],
      },
      {
        ...standards,
        rows: [
          [1, 'Being heard', 'Trust', '3', 'Who?', 'What came of it?', 'If so', 'Do so', 'PEEL 3', null],
        ],
      },
      {
        ...statements,
        rows: [
          [1, 1, 'We listen.'],
          [1, 2, 'There is a plan.'],
        ],
      },
      { ...measures, rows: [[1, 'Heard', 'Those heard', 'All', 'up']] },
    ]);
    const book = readSheets(bytes, 'framework.xlsx');
    if (isRefused(book)) throw new Error(book.refusal);
    const { file: read, problems } = sheetsToFramework(book.sheets);
    expect(problems).toEqual([]);
    expect(read?.levels.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['Aware', 'We know.'],
      ['Planned', 'We plan.'],
    ]);
    expect(read?.standards).toMatchObject([
      {
        ...{ title: 'Being heard', group: 'Trust', workstreamKey: 'workstream-3', question: 'Who?' },
        ...{ prompts: ['What came of it?'], goodEnough: 'If so', doBetter: 'Do so' },
        statements: [{ words: 'We listen.' }, { words: 'There is a plan.' }],
        measures: [{ title: 'Heard', direction: 'up' }],
        alsoAnswers: [{ kind: 'peel', title: 'PEEL 3' }],
      },
    ]);
  });
});
