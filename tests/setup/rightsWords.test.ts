import { addAndReadMask } from '../../src/data/pnp/provision/addAndRead.ts';
import { abilityOf, rightsInWords } from '../../src/setup/selfTest/rightsWords.ts';
import type { Ability, ListRights } from '../../src/setup/selfTest/rightsWords.ts';

const groups = { owners: 'Hub site owners', leads: 'Hub leads', readers: 'Hub readers' };
const site = 'Site Owners';

function list(name: string, found: Record<string, Ability>, changes: Partial<ListRights> = {}): ListRights {
  const wanted = { leads: 'change', readers: 'read' } as const;
  const held = {
    'Hub site owners': 'full',
    [site]: 'full',
    'Hub leads': 'change',
    'Hub readers': 'read',
    ...found,
  };
  return {
    name,
    wanted,
    isInherited: false,
    found: new Map(Object.entries(held) as [string, Ability][]),
    ...changes,
  };
}

function wrong(lists: ListRights[]): string[] {
  return rightsInWords(lists, groups, site)
    .filter(({ isRight }) => !isRight)
    .map(({ words }) => words.replace(' Run this command again to put it right.', ''));
}

describe('Who may do what, in words', () => {
  test('a sentence a group where all is as it should be', () => {
    const lists = [list('actions', {}), list('posts', {})];
    expect(rightsInWords(lists, groups, site).map(({ words }) => words)).toEqual([
      'Hub site owners may manage all 2 lists and libraries: as it should be.',
      'Site Owners may manage all 2 lists and libraries: as it should be.',
      'Hub leads may read everything, and change actions and posts: as it should be.',
      'Hub readers may read everything and change nothing: as it should be.',
    ]);
  });

  test('what a group does not see, and where it only adds, is named', () => {
    const kept = list(
      'kept',
      { 'Hub readers': 'nothing', 'Hub leads': 'addAndRead' },
      { wanted: { leads: 'addAndRead' } },
    );
    const words = rightsInWords([list('actions', {}), kept], groups, site).map((one) => one.words);
    expect(words).toContain(
      'Hub leads may read everything, add to kept without changing what is there, and change actions: as it should be.',
    );
    expect(words).toContain('Hub readers may read everything but kept and change nothing: as it should be.');
  });

  test.each<[string, ListRights, string]>([
    [
      'too much',
      list('posts', { 'Hub readers': 'change' }),
      'Hub readers may change posts and should read it.',
    ],
    [
      'too little',
      list('posts', { 'Hub leads': 'nothing' }),
      'Hub leads may do nothing in posts and should change it.',
    ],
    ['no owner', list('posts', { 'Hub site owners': 'read' }), 'Hub site owners may not manage posts.'],
    [
      'a stranger',
      list('posts', { Everyone: 'read' }),
      'Everyone may read posts, and belongs to no group of the hub.',
    ],
    [
      'inherited',
      list('posts', {}, { isInherited: true }),
      'posts still has the permissions of the whole site.',
    ],
  ])('%s is said and what to do', (_what, one, words) => {
    expect(wrong([one])).toEqual([words]);
  });

  test('abilities are told from masks, whatever a level is called', () => {
    const contribute = 1_011_028_719;
    const read = 138_612_833;
    expect(abilityOf([String(addAndReadMask.Low)])).toBe('addAndRead');
    expect([abilityOf([read]), abilityOf([read, contribute]), abilityOf([])]).toEqual([
      'read',
      'change',
      'nothing',
    ]);
    expect(abilityOf(['4294967295'])).toBe('full');
    expect(abilityOf([addAndReadMask.Low + 8])).toBe('change');
  });
});
