import { standingOf } from '../../src/app/hubStanding.ts';
import type { StoreError } from '../../src/data/storeError.ts';
import { readChoice, titleFor, whoseChoices } from '../../src/features/setUp/hubChoice.ts';
import { askWords, planView, progressWords, stoppedWords } from '../../src/features/setUp/setUpView.ts';
import type { Plan } from '../../src/features/setUp/setUpView.ts';

const plan: Plan = {
  steps: [
    'Make the group "Hub leads"',
    'Make the list posts, keeping 500 versions',
    'posts: add the column Due day',
  ],
  parts: [
    { kind: 'people', things: 1, steps: ['Make the group "Hub leads"'] },
    {
      kind: 'lists',
      things: 1,
      steps: ['Make the list posts, keeping 500 versions', 'posts: add the column Due day'],
    },
  ],
  takesAway: [],
  problems: [],
  isHub: false,
};

describe('Set-up', () => {
  test('[SU6] the plan says in parts how much is made, and what the one button does', () => {
    const view = planView(plan);
    expect(view.parts.map(({ words, steps }) => [words, steps.length])).toEqual([
      ['1 step for groups and permission levels', 1],
      ['1 list, in 2 steps', 2],
    ]);
    expect([view.title, view.press]).toEqual(['What will be made', 'Set up this site']);
  });

  test('[SU7] what a repair takes away is said with list, person and level', () => {
    const view = planView({
      ...plan,
      isHub: true,
      takesAway: [{ list: 'posts', who: 'Sam Patel', level: 'Contribute' }],
    });
    expect(view.takesAway).toEqual(['posts: Sam Patel will no longer have “Contribute”']);
    expect([view.title, view.press]).toEqual(['What will be repaired', 'Repair this site']);
  });

  test('[SU8] where something stands in the way there is no button', () => {
    const view = planView({ ...plan, steps: [], parts: [], problems: ['This site belongs to a group.'] });
    expect([view.press, view.problems]).toEqual([null, ['This site belongs to a group.']]);
    expect(planView({ ...plan, steps: [], parts: [] }).press).toBeNull();
  });

  test('[SU9][SU10] how far it is, why it stopped, and what stays done', () => {
    expect(progressWords({ done: 42, of: 180, words: 'posts: indexes' })).toBe('42 of 180: posts: indexes');
    expect(progressWords({ done: 0, of: 0, words: '' })).toBe('Set-up begins.');
    expect(stoppedWords('The connection was lost.', { done: 42, of: 180 })).toEqual([
      'Set-up stopped. The connection was lost.',
      '42 of 180 steps are done and stay done.',
    ]);
    expect(stoppedWords('The connection was lost.', null)).toHaveLength(1);
  });

  test('[SU3] whom to ask is named where SharePoint shows it', () => {
    const site = 'https://northshire.example/sites/hub';
    expect(askWords([], site)).toBe(`Ask the owner of the site ${site}.`);
    expect(askWords([{ name: 'Ann' }], site)).toBe('Ask Ann.');
    expect(askWords([{ name: 'Ann' }, { name: 'Bo' }, { name: 'Cy' }], site)).toBe('Ask Ann, Bo or Cy.');
  });

  test('[SU5] a force or the national hub, with a name that may be changed', () => {
    const keys = whoseChoices().map(({ key }) => key);
    expect([keys.includes('durham'), keys.at(-1), new Set(keys).size]).toEqual([
      true,
      'national',
      keys.length,
    ]);
    expect(titleFor('durham')).toBe('Durham Constabulary');
    expect(readChoice({ whose: 'durham', title: ' Durham hub ' }).choice).toEqual({
      shape: 'force',
      forceKey: 'durham',
      title: 'Durham hub',
    });
    expect(readChoice({ whose: 'national', title: 'UK' }).choice).toMatchObject({
      shape: 'national',
      forceKey: null,
    });
    expect(readChoice({ whose: '', title: 'x'.repeat(256) })).toMatchObject({
      choice: null,
      problems: { whose: expect.any(String) as string, title: expect.stringContaining('255') as string },
    });
  });
});

describe('Whether a site is a hub', () => {
  const list = { items: [] as unknown[], faults: [] as unknown[], hasAnswered: false, error: null };
  const failed = (error: StoreError) => standingOf({ ...list, error });

  test('[SU1] it is not decided before the answer, nor by a failure that may pass', () => {
    expect(standingOf(list)).toBe('hub');
    expect(failed({ kind: 'offline' })).toBe('hub');
    expect(failed({ kind: 'missing', what: 'site', name: 'x' })).toBe('hub');
    expect(failed({ kind: 'missing', what: 'column', name: 'x' })).toBe('hub');
  });

  test('[SU1] no list or no row: it is not set up; a row that cannot be read is a row', () => {
    expect(failed({ kind: 'missing', what: 'list', name: 'hub' })).toBe('notSetUp');
    expect(standingOf({ ...list, hasAnswered: true })).toBe('notSetUp');
    expect(standingOf({ ...list, hasAnswered: true, faults: [{}] })).toBe('hub');
    expect(standingOf({ ...list, hasAnswered: true, items: [{}] })).toBe('hub');
  });

  test('[SU2] who may not read the hub has no access', () => {
    expect(failed({ kind: 'denied', list: 'hub' })).toBe('noAccess');
  });
});
