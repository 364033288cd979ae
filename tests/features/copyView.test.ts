import { copyInWords, leftInWords, madeInWords, planInWords } from '../../src/features/settings/copyView.ts';
import { BadBackup } from '../../src/data/backup/backup.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import { copyFailureInWords } from '../../src/ui/copyWords.ts';

const copy = {
  madeAt: '2027-05-14T09:30:00.000Z',
  hub: 'Northshire race action hub',
  highestMarking: 'OFFICIAL-SENSITIVE' as const,
  lists: [
    { name: 'actions', rows: [1, 2, 3], unreadable: 1 },
    { name: 'asks', rows: [], unreadable: 0 },
  ],
  files: [1],
};

describe('A copy of everything in words', () => {
  test('[G21] what was saved: name, counts, marking, unreadable rows', () => {
    expect(madeInWords(copy, 'copy.zip', false)).toEqual([
      'Saved as copy.zip. Rows: 3. Files: 1. Highest marking: OFFICIAL-SENSITIVE.',
      '1 of the rows could not be read by the hub. It is in the copy as it is.',
    ]);
  });

  test('[G21] in Exports it says who can open it there', () => {
    const [said] = madeInWords(copy, 'copy.zip', true);
    expect(said).toMatch(
      /^Put into the library Exports as copy\.zip\. .* Everybody in the hub can open it there/,
    );
  });

  test.each([
    [{ kind: 'offline' } as const, 'The connection was lost for too long. Try again when it is back.'],
    [{ kind: 'busy' } as const, 'Microsoft 365 was busy for too long. Try again in an hour.'],
    [{ kind: 'refused', reason: 'x is larger than 4 MB' } as const, /x is larger than 4 MB/],
  ])('[G22] a failure ends in what to do: %o', (error, words) => {
    expect(copyFailureInWords(new StoreFailure(error))).toMatch(words);
  });

  test('[G23] the plan says what is added, what is here, and what has other words here', () => {
    const lists = [
      { list: { name: 'actions' }, toAdd: [1, 2], there: 1, differing: 1 },
      { list: { name: 'posts' }, toAdd: [], there: 4, differing: 0 },
      { list: { name: 'asks' }, toAdd: [], there: 0, differing: 0 },
    ];
    expect(planInWords(copy, { lists, files: [1], filesThere: 2 })).toEqual({
      isNothing: false,
      lines: [
        'Actions: 2 to add, 1 here already (with other words here, which stay: 1)',
        'Posts: 0 to add, 4 here already',
        'Files: 1 to add, 2 here already',
      ],
    });
  });

  test('[G23] a site without lists, and a site that has everything', () => {
    const { lines } = planInWords(copy, null);
    expect(lines).toEqual([
      expect.stringContaining('none of the lists'),
      'Actions: 3 to add',
      expect.any(String),
    ]);
    const nothing = planInWords(copy, { lists: [], files: [], filesThere: 1 });
    expect(nothing.isNothing).toBe(true);
    expect(nothing.lines[0]).toMatch(/nothing to add/);
  });

  test('[G23] which copy it is, and why a file is refused', () => {
    expect(copyInWords(copy)).toBe(
      'A copy of Northshire race action hub, made 14 May 2027. Highest marking: OFFICIAL-SENSITIVE.',
    );
    expect(copyInWords({ ...copy, hub: null })).toMatch(/^A copy made 14 May 2027/);
    expect(copyFailureInWords(new BadBackup({ kind: 'damaged', name: 'lists/posts.json' }))).toContain(
      'lists/posts.json',
    );
    expect(copyFailureInWords(new BadBackup({ kind: 'newer', made: '9.0' }))).toContain('version 9.0');
  });

  test('[G23] what SharePoint did not take is named', () => {
    expect(leftInWords([])).toEqual(['The copy is back.']);
    expect(leftInWords([{ part: 'posts', name: 'post-1', reason: 'too long' }])).toEqual([
      expect.stringMatching(/^The copy is back but for one thing/),
      'Posts, post-1: too long',
    ]);
  });
});
