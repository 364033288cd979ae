import type { Action } from '../../src/domain/actions.ts';
import type { Body } from '../../src/domain/bodies.ts';
import type { Post } from '../../src/domain/posts.ts';
import {
  cleared,
  filterToQuery,
  isNarrowed,
  noFilter,
  pathToAction,
  queryToFilter,
} from '../../src/features/actions/actionsFilter.ts';
import {
  filterActions,
  filterChoices,
  quickFiltersOf,
  rowOf,
} from '../../src/features/actions/actionsView.ts';
import { groupActions } from '../../src/features/actions/groupActions.ts';
import { nothingMatches } from '../../src/features/actions/nothingView.ts';
import { isCoordinator, makeRegister } from '../../src/features/actions/register.ts';
import { registerTable } from '../../src/features/actions/registerTable.ts';
import { aBody, anAction, aPost } from '../support/items.ts';

const today = '2027-05-14';
const me = { oid: 'me', name: 'Northshire SPOC', mail: 'spoc@northshire.example' };

const powers = aBody({
  recordKey: 'workstream-2',
  title: 'Powers and procedures',
  kind: 'workstream',
  number: 2,
  aliases: 'Use of powers\nNot over-policed',
});
const safety = aBody({
  recordKey: 'workstream-4',
  title: 'Safety and victimisation',
  kind: 'workstream',
  number: 4,
});
const crossCutting = aBody({
  recordKey: 'workstream-0',
  title: 'Cross-cutting',
  kind: 'workstream',
  number: 0,
});
const committee = aBody({ recordKey: 'committee-cj', title: 'Criminal Justice Committee' });
const bodies = [safety, committee, powers, crossCutting];

const people = aPost({
  recordKey: 'people',
  title: 'Head of People',
  holderName: 'Chris Okafor',
  holderMail: 'p@x.example',
});
const spoc = aPost({
  recordKey: 'spoc',
  title: 'Northshire SPOC',
  kind: 'spoc',
  holderName: me.name,
  holderOid: 'me',
});
const vacant = aPost({ recordKey: 'vacant', title: 'Head of Custody', vacantSince: '2027-04-03' });
const posts = [people, spoc, vacant];

function register(actions: Action[], known: { posts?: Post[] | null; bodies?: Body[] | null } = {}) {
  return makeRegister({ actions, posts, bodies, me, today, ...known });
}

const refs = (actions: readonly Action[]) => actions.map((action) => action.ref);

describe('the register', () => {
  const actions = [
    anAction({ ref: '9-1', workstreamKey: null }),
    anAction({ ref: '2-10', workstreamKey: 'workstream-2' }),
    anAction({ ref: '4-5', workstreamKey: 'workstream-4' }),
    anAction({ ref: '2-9', workstreamKey: 'workstream-2' }),
    anAction({ ref: 'X-1', workstreamKey: 'workstream-0' }),
    anAction({ ref: '9-2', workstreamKey: 'gone' }),
  ];

  test('[A1] groups by workstream in number order, counts references as people do, the rest last', () => {
    const known = register(actions);
    const groups = groupActions(known, known.actions);
    expect(groups.map((group) => [group.title, refs(group.actions)])).toEqual([
      ['Cross-cutting', ['X-1']],
      ['Workstream 2: Powers and procedures', ['2-9', '2-10']],
      ['Workstream 4: Safety and victimisation', ['4-5']],
      ['No workstream', ['9-1', '9-2']],
    ]);
  });

  test('[A1] a row has post, holder, state and day in words', () => {
    const action = anAction({ ownerPostKey: 'people', dueDay: '2027-06-30' });
    expect(rowOf(register([action]), action)).toEqual({
      ref: '1-4',
      title: 'Publish the ethnicity pay gap',
      owner: 'Head of People',
      holder: 'Chris Okafor',
      hasNoOwner: false,
      handover: null,
      state: 'In progress',
      icon: 'underWay',
      due: '30 June',
      isOverdue: false,
      marking: null,
    });
  });

  test('[A1] an overdue day says so, with its year where it is another; a closed action is never overdue', () => {
    const late = anAction({ dueDay: '2026-12-31' });
    expect(rowOf(register([late]), late)).toMatchObject({ due: '31 December 2026', isOverdue: true });
    const closed = anAction({ dueDay: '2026-12-31', state: 'closed' });
    expect(rowOf(register([closed]), closed).isOverdue).toBe(false);
  });

  test.each([
    ['a vacant post, since when', { ownerPostKey: 'vacant' }, 'Head of Custody', 'No owner (41 days)', true],
    ['no post', { ownerPostKey: null }, 'No owner', null, true],
    ['no post, closed', { ownerPostKey: null, state: 'closed' }, 'Not set', null, false],
    [
      'a vacant post, closed',
      { ownerPostKey: 'vacant', state: 'closed' },
      'Head of Custody',
      'Nobody in this post',
      false,
    ],
    ['a post that is gone', { ownerPostKey: 'gone' }, 'Post not found', null, true],
  ] as const)('[A2] %s', (_what, fields, owner, holder, hasNoOwner) => {
    const action = anAction(fields);
    expect(rowOf(register([action]), action)).toMatchObject({ owner, holder, hasNoOwner });
  });

  test('[A2] a vacancy nobody dated is "No owner" without a number', () => {
    const undated = aPost({ recordKey: 'vacant', title: 'Head of Custody' });
    const action = anAction({ ownerPostKey: 'vacant' });
    expect(rowOf(register([action], { posts: [undated] }), action).holder).toBe('No owner');
  });

  test('[A2] before the posts have arrived nobody is called missing', () => {
    const action = anAction({ ownerPostKey: 'vacant' });
    const known = register([action], { posts: null });
    expect(rowOf(known, action)).toMatchObject({ owner: 'Not known yet', hasNoOwner: false });
    expect(quickFiltersOf(known, null)).toEqual([]);
  });
});

describe('grouped by committee', () => {
  const board = aBody({ recordKey: 'board-x', title: 'Another board', kind: 'board' });
  const actions = [
    anAction({
      ref: '2-1',
      bodyKey: 'committee-cj',
      jointBodyKeys: ['board-x'],
      workstreamKey: 'workstream-2',
    }),
    anAction({ ref: '1-9', bodyKey: null }),
    anAction({ ref: '2-2', bodyKey: 'board-x', workstreamKey: 'workstream-2' }),
    anAction({ ref: '0-1', bodyKey: 'gone', workstreamKey: 'workstream-0' }),
    anAction({ ref: '4-1', bodyKey: 'committee-cj', workstreamKey: 'workstream-4' }),
    anAction({ ref: '4-2', bodyKey: 'committee-cj', withdrawn: true }),
  ];
  const known = register(actions, { bodies: [...bodies, board] });

  test('[R1] each action once under the body that owns it, by name, the rest last', () => {
    const groups = groupActions(known, known.actions, 'committee');
    expect(groups.map((group) => [group.title, refs(group.actions)])).toEqual([
      ['Another board', ['2-2']],
      ['Criminal Justice Committee', ['2-1', '4-1']],
      ['No committee', ['0-1', '1-9']],
    ]);
  });

  test('[R1] the choice is in the address, is no filter and outlives clearing', () => {
    const grouped = { ...noFilter, group: 'committee', find: 'x' } as const;
    expect(filterToQuery({ ...noFilter, group: 'committee' })).toBe('?group=committee');
    expect(isNarrowed({ ...noFilter, group: 'committee' })).toBe(false);
    expect(isNarrowed(grouped)).toBe(true);
    expect(cleared(grouped)).toEqual({ ...noFilter, group: 'committee' });
  });

  test('[R2] a body finds what it owns alone and what it owns with others', () => {
    expect(refs(filterActions(known, { ...noFilter, body: 'board-x' }))).toEqual(['2-1', '2-2']);
    expect(refs(filterActions(known, { ...noFilter, find: 'another board' }))).toEqual(['2-1', '2-2']);
    expect(filterChoices(known).bodies.map(({ title }) => title)).toEqual([
      'Another board',
      'Criminal Justice Committee',
    ]);
  });

  test('[R4] what was withdrawn is in no list and no count', () => {
    expect(refs(known.actions)).not.toContain('4-2');
    expect(refs(filterActions(known, { ...noFilter, find: '4-2' }))).toEqual([]);
  });
});

describe('posts in motion', () => {
  const action = anAction({ ownerPostKey: 'people' });
  const withPost = (fields: Partial<Post>) => register([action], { posts: [{ ...people, ...fields }] });

  test('[R3] an open hand-over says to whom and since when', () => {
    expect(rowOf(withPost({ handoverSince: '2027-05-03' }), action)).toMatchObject({
      holder: 'Chris Okafor',
      handover: 'Handing over to Chris Okafor since 3 May',
      hasNoOwner: false,
    });
    expect(rowOf(withPost({ handoverSince: '2027-05-03', holderName: null }), action)).toMatchObject({
      handover: null,
      hasNoOwner: true,
    });
  });

  test('[R3] a holder two checks did not show counts as no owner', () => {
    const known = withPost({ missingSince: '2027-05-10', missingSeen: '2027-05-12' });
    expect(rowOf(known, action)).toMatchObject({
      owner: 'Head of People',
      holder: 'Post holder needs checking',
      hasNoOwner: true,
    });
    expect(quickFiltersOf(known, null).map(({ label }) => label)).toEqual(['No owner (1)']);
    const once = withPost({ missingSince: '2027-05-12', missingSeen: '2027-05-12' });
    expect(rowOf(once, action)).toMatchObject({ holder: 'Chris Okafor', hasNoOwner: false });
  });

  test('[R5] posts that bring the register together may import', () => {
    expect(isCoordinator(register([action]))).toBe(true);
    expect(isCoordinator(register([action], { posts: [people] }))).toBe(false);
    expect(isCoordinator(register([action], { posts: null }))).toBe(false);
  });
});

describe('the register on paper', () => {
  const custody = anAction({
    recordKey: 'action-4-5',
    ref: '4-5',
    title: '=custody',
    workstreamKey: 'workstream-4',
    bodyKey: 'committee-cj',
    jointBodyKeys: ['gone'],
    ownerPostKey: 'people',
    deputyPostKey: 'spoc',
    dueDay: '2027-06-30',
    marking: 'OFFICIAL-SENSITIVE',
  });
  const orphan = anAction({ ref: '4-6', ownerPostKey: 'vacant' });
  const known = register([custody, orphan]);
  const paper = (asked = noFilter, shown = known.actions) =>
    registerTable({ register: known, shown, asked, asOf: 'as of 21:42', title: 'Actions', isComplete: true });

  test('[R8] every row of the view with its posts, days and bodies, under the highest marking', () => {
    const { columns, rows, marking, about, asOf } = paper();
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[0]).toEqual([
      '4-5',
      '=custody',
      'Head of People',
      { person: 'Chris Okafor', post: 'Head of People' },
      'Northshire SPOC',
      'In progress',
      { day: '2027-06-30' },
      'Workstream 4: Safety and victimisation',
      'Criminal Justice Committee; gone',
      null,
      'OFFICIAL-SENSITIVE',
      'action-4-5',
    ]);
    expect(columns.filter(({ isHidden }) => isHidden).map(({ key }) => key)).toEqual(['id']);
    expect(rows[1]?.slice(2, 4)).toEqual(['Head of Custody', 'No owner (41 days)']);
    expect({ marking, about, asOf }).toEqual({
      marking: 'OFFICIAL-SENSITIVE',
      about: '2 actions',
      asOf: 'as of 21:42',
    });
  });

  test('[R8] a narrowed view says what was asked', () => {
    const asked = { ...noFilter, find: ' custody ', workstream: 'workstream-4' };
    const { about, marking } = paper(asked, [orphan]);
    expect(about).toBe('1 of 2 actions: ‘custody’, Workstream 4');
    expect(marking).toBe('OFFICIAL');
  });
});

describe('finding', () => {
  const custody = anAction({
    ref: '4-5',
    title: 'Custody scrutiny panels',
    workstreamKey: 'workstream-4',
    ownerPostKey: 'vacant',
    bodyKey: 'committee-cj',
    dueDay: '2027-04-30',
  });
  const gap = anAction({
    ref: '1-4',
    ownerPostKey: 'people',
    deputyPostKey: 'spoc',
    whyItMatters: 'Café pay',
  });
  const video = anAction({
    ref: '2-4',
    title: 'Body-worn video',
    workstreamKey: 'workstream-2',
    state: 'embedded',
  });
  const known = register([custody, gap, video]);
  const find = (words: string) => refs(filterActions(known, { ...noFilter, find: words }));

  test.each([
    ['a reference', '4-5', ['4-5']],
    ['capitals', 'CUSTODY', ['4-5']],
    ['all words in any order', 'panels custody', ['4-5']],
    ['no action with only one of the words', 'panels video', []],
    ['a post', 'head of people', ['1-4']],
    ['a holder', 'okafor', ['1-4']],
    ['the deputy', 'spoc', ['1-4']],
    ['an alias of the workstream', 'not over-policed', ['2-4']],
    ['the workstream by its number', 'workstream 4', ['4-5']],
    ['a body', 'criminal justice', ['4-5']],
    ['text without its accents', 'cafe', ['1-4']],
    ['nothing typed', '  ', ['2-4', '4-5', '1-4']],
    ['signs that mean something elsewhere', '.*', []],
  ])('[A3] %s', (_what, words, expected) => {
    expect(find(words)).toEqual(expected);
  });

  test('[A4] choices narrow together', () => {
    expect(refs(filterActions(known, { ...noFilter, workstream: 'workstream-4' }))).toEqual(['4-5']);
    expect(refs(filterActions(known, { ...noFilter, body: 'committee-cj', state: 'embedded' }))).toEqual([]);
    expect(refs(filterActions(known, { ...noFilter, state: 'embedded' }))).toEqual(['2-4']);
  });

  test('[A4] quick filters count, those with none are left out unless on', () => {
    expect(quickFiltersOf(known, null).map(({ label }) => label)).toEqual([
      'No owner (1)',
      'Overdue (1)',
      'Mine (1)',
    ]);
    const quiet = register([video]);
    expect(quickFiltersOf(quiet, null)).toEqual([]);
    expect(quickFiltersOf(quiet, 'mine').map(({ label }) => label)).toEqual(['Mine (0)']);
  });

  test('[A4] only workstreams and bodies that actions name can be chosen', () => {
    const { workstreams, bodies: chosen } = filterChoices(known);
    expect(workstreams.map((body) => body.number)).toEqual([2, 4]);
    expect(chosen.map((body) => body.title)).toEqual(['Criminal Justice Committee']);
  });

  test('[A6] nothing here, one elsewhere', () => {
    const filter = { ...noFilter, find: 'custody', workstream: 'workstream-2' };
    expect(nothingMatches(known, filter)).toEqual({
      sentence: 'Nothing matches ‘custody’ in Workstream 2.',
      elsewhere: {
        sentence: 'One matches in Workstream 4.',
        show: 'Show it',
        filter: { ...noFilter, find: 'custody', workstream: 'workstream-4' },
      },
    });
  });

  test('[A6] several elsewhere, or none', () => {
    const filter = { ...noFilter, find: 'o', state: 'closed' as const, show: 'mine' as const };
    expect(nothingMatches(known, filter)).toMatchObject({
      sentence: 'Nothing matches ‘o’ in Closed, Mine.',
      elsewhere: { sentence: '3 match without the other filters.', show: 'Show them' },
    });
    expect(nothingMatches(known, { ...noFilter, find: 'xyz' })).toEqual({
      sentence: 'Nothing matches ‘xyz’.',
      elsewhere: null,
    });
    expect(nothingMatches(known, { ...noFilter, state: 'closed' }).sentence).toBe(
      'Nothing matches in Closed.',
    );
  });
});

describe('addresses', () => {
  test('[A5] a filter survives its address', () => {
    const filter = {
      find: 'a & b?',
      workstream: 'workstream-2',
      body: null,
      state: 'closed',
      show: 'mine',
      group: 'committee',
    } as const;
    expect(queryToFilter(new URLSearchParams(filterToQuery(filter).slice(1)))).toEqual(filter);
    expect(filterToQuery(noFilter)).toBe('');
  });

  test('[A5] what an address cannot mean is left out', () => {
    expect(queryToFilter(new URLSearchParams('state=wrong&show=all&x=1'))).toEqual(noFilter);
  });

  test.each([
    ['/actions', { ref: null, isPosting: false }],
    ['/actions/', { ref: null, isPosting: false }],
    ['/actions/1-4', { ref: '1-4', isPosting: false }],
    ['/actions/1-4/update', { ref: '1-4', isPosting: true }],
    ['/actions/A%2F1', { ref: 'A/1', isPosting: false }],
    ['/actions/%E0%A4%A', { ref: '%E0%A4%A', isPosting: false }],
  ])('[A9] %s', (path, expected) => {
    expect(pathToAction(path)).toMatchObject(expected);
  });
});

test('[A8] 10,000 actions are filtered within a few milliseconds once their text was read', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    anAction({
      ref: `1-${n}`,
      title: `Action number ${n} about custody and training`,
      ownerPostKey: 'people',
    }),
  );
  const known = register(many);
  filterActions(known, { ...noFilter, find: 'c' });
  const before = performance.now();
  expect(filterActions(known, { ...noFilter, find: 'custody 9999' })).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(60);
});
