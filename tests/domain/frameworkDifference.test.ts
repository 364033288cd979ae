import { choicesOf, differenceOf } from '../../src/domain/framework/difference.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';

const level = (number: number, name: string) => ({ level: number, name, meaning: '' });
const statement = (key: string, at: number, words: string) => ({ key, level: at, words });

function aFile(standards: object[], levels = [level(1, 'Aware'), level(2, 'Planned')]): FrameworkFile {
  return frameworkFile.parse({ levels, standards });
}

const before = aFile([
  {
    key: 'S01',
    number: 1,
    title: 'Being heard',
    statements: [statement('a', 1, 'We know whom we hear.'), statement('b', 2, 'There is a plan.')],
  },
  { key: 'S02', number: 2, title: 'Fair pay' },
  { key: 'S03', number: 3, title: 'Vehicle stops' },
]);

describe('an edition against the one before it', () => {
  it('[E6] carries standards over by what the file says, by key, by number and alike title, by title', () => {
    const after = aFile([
      { key: 'A1', number: 1, title: 'Being heard by communities' },
      { key: 'S02', number: 9, title: 'Fair pay' },
      { key: 'X', number: 4, title: 'Stops of vehicles', carriedFrom: '3' },
      { key: 'Y', number: 5, title: 'Custody' },
    ]);
    const { standards, gone } = differenceOf(before, after);
    expect(standards.map(({ before: old, how }) => [old?.key ?? null, how])).toEqual([
      ['S01', 'numberAndTitle'],
      ['S02', 'key'],
      ['S03', 'said'],
      [null, 'none'],
    ]);
    expect(gone).toEqual([]);
    expect(standards[0]?.hasOtherTitle).toBe(true);
  });

  it('[E6] a person says otherwise, and a standard carries on at most once', () => {
    const after = aFile([
      { key: 'S01', number: 1, title: 'Being heard' },
      { key: 'S02', number: 2, title: 'Fair pay' },
    ]);
    const { standards, gone } = differenceOf(before, after, { S01: null, S02: 'S01' });
    expect(standards.map(({ before: old, how }) => [old?.key ?? null, how])).toEqual([
      [null, 'none'],
      ['S01', 'person'],
    ]);
    expect(gone.map(({ key }) => key)).toEqual(['S02', 'S03']);
    expect(choicesOf({ ...differenceOf(before, after) })).toEqual({ S01: 'S01', S02: 'S02' });
  });

  it('[E7] marks statements whose words changed, which are new, gone, or on another level', () => {
    const after = aFile([
      {
        key: 'S01',
        number: 1,
        title: 'Being heard',
        statements: [
          statement('a', 1, 'We know whom we hear and whom not.'),
          statement('c', 1, 'There is a plan.'),
          statement('d', 2, 'Money is set aside.'),
        ],
      },
    ]);
    const [first] = differenceOf(before, after).standards;
    expect(
      first?.statements.map(({ kind, before: old, after: now }) => [
        kind,
        old?.words ?? null,
        now?.words ?? null,
      ]),
    ).toEqual([
      ['changed', 'We know whom we hear.', 'We know whom we hear and whom not.'],
      ['moved', 'There is a plan.', 'There is a plan.'],
      ['new', null, 'Money is set aside.'],
    ]);
  });

  it('[E7] an edition is no different from itself, and levels that changed are named', () => {
    const same = differenceOf(before, before);
    expect(same.standards.every((one) => one.statements.length === 0 && !one.hasOtherTitle)).toBe(true);
    expect([same.gone, same.levels, same.isOtherWay]).toEqual([[], [], false]);
    const after = {
      ...before,
      levels: [level(1, 'AWARE '), level(2, 'Begun'), level(3, 'Done')],
      way: 'score' as const,
    };
    const { levels, isOtherWay } = differenceOf(before, after);
    expect(levels.map(({ kind, after: now }) => [kind, now?.name])).toEqual([
      ['renamed', 'Begun'],
      ['new', 'Done'],
    ]);
    expect(isOtherWay).toBe(true);
  });
});
