import { stillTrueLevel } from '../../src/domain/carryForward.ts';
import { keepKeys } from '../../src/domain/framework/keepKeys.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';

const said = (key: string, level: number, words: string) => ({ key, level, words });
const aFile = (standards: object[]): FrameworkFile =>
  frameworkFile.parse({
    levels: [1, 2].map((level) => ({ level, name: `Name ${level}` })),
    standards,
  });
const before = aFile([
  {
    ...{ key: 'S01', number: 1, title: 'Being heard', measures: [{ key: 'S01-m1', title: 'Heard' }] },
    statements: [
      said('S01-1a', 1, 'We listen.'),
      said('S01-1b', 1, 'We answer.'),
      said('S01-2a', 2, 'We change.'),
    ],
  },
  { key: 'S02', number: 2, title: 'Fair pay', statements: [said('S02-1a', 1, 'The gap is known.')] },
]);

describe('keys over editions', () => {
  const after = aFile([
    // What was standard 2 is the first now: the same numbers, other things.
    { key: 'S01', number: 1, title: 'Fair pay', statements: [said('S01-1a', 1, 'The gap is known.')] },
    {
      ...{ key: 'S02', number: 2, title: 'Being heard' },
      measures: [
        { key: 'S02-m1', title: 'Answered' },
        { key: 'S02-m2', title: 'HEARD' },
      ],
      statements: [
        said('S02-1a', 1, 'We answer.'),
        said('S02-1b', 1, 'We listen to everybody.'),
        said('S02-2a', 2, 'We listen.'),
      ],
    },
  ]);
  const [pay, heard] = keepKeys(before, after).standards;

  it('[E16] stay with the words, wherever they stand now', () => {
    expect(pay?.statements.map(({ key }) => key)).toEqual(['S02-1a']);
    expect(heard?.statements.map(({ key, words }) => [key, words])).toEqual([
      ['S01-1b', 'We answer.'],
      ['S02-1b', 'We listen to everybody.'],
      ['S01-1a', 'We listen.'],
    ]);
    expect(heard?.measures.map(({ key }) => key)).toEqual(['S02-m1', 'S01-m1']);
  });

  it('[E16] never pass to other words: what was true of the old ones is not ticked', () => {
    const reworded = aFile([
      {
        ...{ key: 'S01', number: 1, title: 'Being heard' },
        statements: [said('S01-1a', 1, 'Everybody pays attention.'), said('S01-1b', 1, 'We answer.')],
      },
    ]);
    const [one] = keepKeys(before, reworded).standards;
    expect(one?.statements.map(({ key }) => key)).toEqual(['S01-1a-2', 'S01-1b']);
    const last = {
      ...{ cycle: { recordKey: 'c', title: 'c' }, level: 1, reason: null, part: null },
      statementsMet: ['S01-1a', 'S01-1b'],
    };
    const rules = { way: 'allMet' as const, levels: reworded.levels, statements: one?.statements ?? [] };
    expect(stillTrueLevel(last, rules, '2027-05-14').statementsMet).toEqual(['S01-1b']);
  });

  it('[E16] are unique in the new edition, and the same edition keeps all of them', () => {
    const all = keepKeys(before, after).standards.flatMap(({ statements, measures }) =>
      [...statements, ...measures].map(({ key }) => key),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(keepKeys(before, before)).toEqual(before);
  });
});
