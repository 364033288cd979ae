import {
  agreementGroupsOf,
  committeeLines,
  countsInWords,
} from '../../src/features/committees/committeesView.ts';
import { committeeOf } from '../../src/domain/agreement.ts';
import { decisionsOf } from '../../src/domain/jointAnswers.ts';
import { meetingLines } from '../../src/features/committees/meetingsView.ts';
import { aBody, anAction, anActionUpdate, aPost } from '../support/items.ts';

const justice = aBody({ recordKey: 'committee-criminal-justice', title: 'Criminal Justice Committee' });
const finance = aBody({ recordKey: 'committee-finance', title: 'Finance Committee' });
const custody = aPost({ recordKey: 'post-custody', title: 'Head of Custody' });
const of = (given: Parameters<typeof anAction>[0] = {}) => anAction({ bodyKey: justice.recordKey, ...given });

const around = {
  posts: new Map([[custody.recordKey, custody]]),
  bodies: new Map([justice, finance].map((body) => [body.recordKey, body])),
  today: '2027-05-14',
} as const;

const groupsOf = (...actions: ReturnType<typeof anAction>[]) =>
  agreementGroupsOf(committeeOf(justice, actions, new Map()), around);

test('[K1] the list is in the order of names, with what waits and what is agreed, and no ranking', () => {
  const actions = [
    of({ agreement: 'agreed' }),
    of(),
    of({ agreement: 'notAgreed' }),
    anAction({ bodyKey: finance.recordKey }),
  ];
  const lines = committeeLines([finance, justice], actions, new Map());
  expect(lines.map(({ title, counts }) => [title, counts])).toEqual([
    ['Criminal Justice Committee', '3 actions: 1 waiting, 1 not agreed, 1 agreed'],
    ['Finance Committee', '1 action: 1 waiting, 0 not agreed, 0 agreed'],
  ]);
});

test('[K2] groups stand in the order Waiting, Not agreed, Agreed, empty ones not at all, rows as people count', () => {
  const groups = groupsOf(
    of({ ref: '1-10' }),
    of({ ref: '1-9', agreement: 'letterSent' }),
    of({ ref: '2-1', agreement: 'agreedChangedWording' }),
  );
  expect(groups.map(({ title, rows }) => [title, rows.map(({ ref }) => ref)])).toEqual([
    ['Waiting', ['1-9', '1-10']],
    ['Agreed', ['2-1']],
  ]);
  expect(countsInWords(committeeOf(justice, [of()], new Map()))).toBe(
    '1 action: 1 waiting, 0 not agreed, 0 agreed',
  );
});

test('[K3] a row says the proposed owner, what is asked, the state and the last contact', () => {
  const [group] = groupsOf(
    of({
      ownerPostKey: custody.recordKey,
      askOfBody: 'To fund the analyst',
      agreement: 'letterSent',
      contactDay: '2027-05-03',
      jointBodyKeys: [finance.recordKey],
    }),
  );
  expect(group?.rows[0]).toMatchObject({
    owner: 'Head of Custody',
    ask: 'To fund the analyst',
    state: 'Letter sent',
    contact: 'last contact 3 May',
    said: ['Also owned by Finance Committee: not contacted.'],
  });
});

test('[K3] nobody is called missing by guess, and nothing is made up', () => {
  const row = (given: Parameters<typeof anAction>[0], known = around.posts as typeof around.posts | null) =>
    agreementGroupsOf(committeeOf(justice, [of(given)], new Map()), { ...around, posts: known })[0]?.rows[0];
  expect(row({ ownerPostKey: 'post-custody' }, null)?.owner).toBe('Not known yet');
  expect(row({ ownerPostKey: 'post-gone' })?.owner).toBe('Post not found');
  expect(row({})).toMatchObject({
    owner: 'No owner proposed',
    contact: null,
    state: 'Not contacted',
  });
});

test('[K3] a committee that is said to be in discussion without a day of contact is told so', () => {
  expect(groupsOf(of({ agreement: 'inDiscussion' }))[0]?.rows[0]?.contact).toBe('no contact recorded');
});

test('[K5] [K6] an answer shows its day, the reason or wording, whose it is and who gave it', () => {
  const answered = (given: Parameters<typeof anAction>[0]) =>
    groupsOf(of({ agreementDay: '2027-04-16', ...given }))[0]?.rows[0];
  expect(answered({ agreement: 'notAgreed', agreementWords: 'No money.' })).toMatchObject({
    state: 'Not agreed, 16 April',
    said: ['Because: No money.'],
    contact: null,
  });
  expect(answered({ agreement: 'notOurs', notOursBodyKey: finance.recordKey })?.said).toEqual([
    'They say it belongs to Finance Committee.',
  ]);
  expect(
    answered({
      agreement: 'agreedChangedWording',
      agreementWords: 'From June.',
      agreedByPostKey: custody.recordKey,
    })?.said,
  ).toEqual(['Wording: From June.', 'Agreed by Head of Custody']);
});

test('[K15] what another body that owns an action too has answered stands beside the own answer', () => {
  const action = of({ jointBodyKeys: [finance.recordKey], agreement: 'agreed', agreementDay: '2027-05-03' });
  const row = anActionUpdate({
    ...{ actionKey: action.recordKey, kind: 'agreement', after: 'agreed', bodyKey: finance.recordKey },
    day: '2027-05-03',
  });
  const [group] = agreementGroupsOf(committeeOf(justice, [action], decisionsOf([row])), around);
  expect(group?.group).toBe('waiting');
  expect(group?.rows[0]).toMatchObject({
    state: 'Not contacted',
    said: ['Also owned by Finance Committee: agreed, 3 May.'],
  });
});

test('[K16] meetings of this committee newest first, by whom; one that was taken back says so', () => {
  const met = (day: '2027-03-12' | '2027-05-12', given: Parameters<typeof anActionUpdate>[0] = {}) =>
    anActionUpdate({
      kind: 'meeting',
      bodyKey: justice.recordKey,
      day,
      update: `Meeting of ${day}.`,
      ...given,
    });
  const first = met('2027-03-12', { recordKey: 'first' });
  const rows = [
    first,
    met('2027-05-12', { postKey: custody.recordKey }),
    met('2027-05-12', { bodyKey: finance.recordKey }),
    anActionUpdate({ kind: 'undone', replacesKey: 'first' }),
    anActionUpdate({ kind: 'agreement', bodyKey: justice.recordKey }),
  ];
  expect(meetingLines({ body: justice }, rows, around).map(({ words, by }) => [words, by])).toEqual([
    ['Meeting of 2027-05-12.', 'Agreed by Head of Custody'],
    ['Meeting of 2027-03-12.', 'Who agreed is not recorded · Taken back later'],
  ]);
});
