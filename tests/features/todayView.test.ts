import { newestPractice, forceRows } from '../../src/features/today/forceView.ts';
import { todayRows } from '../../src/features/today/todayView.ts';
import type { Waiting } from '../../src/domain/today.ts';
import { postsByKey } from '../../src/domain/today.ts';
import { aCommitment, anAction, anAsk, aPost, aPractice, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const post = aPost({ recordKey: 'people', title: 'Head of People' });
const lead = aPost({ recordKey: 'lead', title: 'Force race action lead' });
const action = anAction({ ref: '1-4', title: 'Publish the pay gap' });

function rowOf(waiting: Waiting) {
  const [row] = todayRows([waiting], {
    today,
    postsByKey: postsByKey([post, lead]),
    aboutKey: (key) => (key === 'a14' ? { kind: 'action', action, address: '/actions/1-4' } : null),
  });
  return row;
}

describe('an action that needs an update', () => {
  const waiting = {
    kind: 'actionUpdate',
    action,
    as: 'owner',
    isOwnerVacant: false,
    post,
    day: '2027-05-21',
  } as const;

  test('[T2] says what, why it is yours, by when, and offers the one thing to do', () => {
    expect(rowOf(waiting)).toMatchObject({
      sentence: 'Action 1-4 needs an update: Publish the pay gap',
      why: 'You own it as Head of People.',
      day: 'Due 21 May',
      way: { label: 'Post an update', address: '/actions/1-4/update' },
    });
  });

  test('[T4] tells a deputy why it is theirs now', () => {
    const late = { ...waiting, as: 'deputy', day: '2027-05-07' } as const;
    expect(rowOf(late)).toMatchObject({
      why: 'You are the deputy, as Head of People, and its date has passed.',
      day: 'Was due 7 May',
    });
    expect(rowOf({ ...late, isOwnerVacant: true })?.why).toBe(
      'You are the deputy, as Head of People, and it has no owner.',
    );
  });

  test('[T11] a row shows its marking only above OFFICIAL', () => {
    expect(rowOf({ ...waiting, action: { ...action, marking: 'OFFICIAL' } })?.marking).toBeNull();
    const sensitive = { ...action, marking: 'OFFICIAL-SENSITIVE' } as const;
    expect(rowOf({ ...waiting, action: sensitive })?.marking).toBe('OFFICIAL-SENSITIVE');
  });
});

describe('a request', () => {
  const ask = anAsk({
    title: 'Agree the plan',
    need: 'decision',
    askedByPostKey: 'lead',
    fromKey: 'people',
    aboutKey: 'a14',
  });
  const waiting = { kind: 'ask', ask, as: 'asked', post, day: '2027-05-12' } as const;

  test('[T5] says who asks for what, and leads to what it is about', () => {
    expect(rowOf(waiting)).toMatchObject({
      sentence: 'Agree the plan',
      why: 'Force race action lead asks you for a decision, as Head of People.',
      day: 'Was wanted by 12 May',
      way: { label: 'Open action 1-4', address: '/actions/1-4' },
    });
  });

  test('[T5] names whom a staff officer prepares it for', () => {
    const prepares = { ...waiting, as: 'prepares', post: aPost({ kind: 'staffOfficer' }) } as const;
    expect(rowOf(prepares)?.why).toBe(
      'Force race action lead asks Head of People for a decision. You prepare it.',
    );
  });

  test('[T5] has no button where nobody knows what it is about, no date where none was given', () => {
    const vague = anAsk({ ...ask, aboutKey: 'gone', askedByPostKey: null });
    expect(rowOf({ ...waiting, ask: vague, day: null })).toMatchObject({
      why: 'You are asked for a decision, as Head of People.',
      day: null,
      way: null,
    });
  });

  test('[T2] words of a record stay what they are', () => {
    const title = '<b>{need}</b> 🙂 $& as said';
    expect(rowOf({ ...waiting, ask: { ...ask, title } })?.sentence).toBe(title);
  });
});

test('[T6] actions with no owner are one row with the longest time', () => {
  const waiting = {
    kind: 'noOwner',
    actions: [action, anAction()],
    longest: 41,
    post: lead,
    day: null,
  } as const;
  expect(rowOf({ ...waiting, actions: [...waiting.actions] })).toMatchObject({
    sentence: '2 actions have no owner, longest 41 days.',
    way: { label: 'Show actions with no owner', address: '/actions?show=noOwner' },
  });
  expect(rowOf({ ...waiting, actions: [action], longest: null })?.sentence).toBe('1 action has no owner.');
});

test('[T7] what a stage still wants, until when; a single standard is opened itself', () => {
  const missing = [aStandard({ number: 3 }), aStandard({ number: 9 })];
  const waiting = {
    kind: 'standards',
    stage: 'moderation',
    missing,
    of: 14,
    post: lead,
    day: '2027-08-31',
  } as const;
  expect(rowOf({ ...waiting, missing })).toMatchObject({
    sentence: '2 of 14 standards have no community view.',
    day: 'Moderation until 31 August',
    way: { label: 'Open the matrix', address: '/matrix' },
  });
  expect(rowOf({ ...waiting, missing: missing.slice(1) })?.way).toEqual({
    label: 'Open standard 9',
    address: '/matrix/9',
  });
});

test('[T7] a standard of one’s own', () => {
  const standard = aStandard({ number: 7, title: 'Scrutiny (SAMPLE)' });
  expect(rowOf({ kind: 'standard', standard, post, day: '2028-01-03' })).toMatchObject({
    sentence: 'Standard 7 has no level from the force: Scrutiny (SAMPLE)',
    day: 'Due 3 January 2028',
  });
});

describe('for somebody without a post', () => {
  const sentences = (inForce: Parameters<typeof forceRows>[0]) =>
    forceRows(inForce).map(({ sentence }) => sentence);

  test('[T9] what we promised, how many actions, one practice', () => {
    const rows = forceRows({
      commitment: aCommitment({ status: 'underReview' }),
      actions: { count: 31, withoutOwner: 2 },
      practice: aPractice({ title: 'Mentoring', doesItWork: 'didNotWork' }),
    });
    expect(rows.map(({ sentence, why }) => [sentence, why])).toEqual([
      ['What we have promised', 'Anti-Racism Commitment is under review.'],
      ['31 actions, 2 with no owner', 'Who owns what in the plan, and how far it is.'],
      ['A practice: Mentoring', 'It did not work, and says why.'],
    ]);
  });

  test.each([
    [{ count: 31, withoutOwner: 0 }, '31 actions, each with an owner'],
    [{ count: 31, withoutOwner: null }, '31 actions'],
    [{ count: 0, withoutOwner: 0 }, 'No actions yet'],
    [null, 'Find an action'],
  ])('[T9] actions %j read "%s"', (actions, words) => {
    expect(sentences({ commitment: null, actions, practice: null })).toEqual([
      'What we have promised',
      words,
    ]);
  });

  test('[T9] the newest practice is shown; without any there is no row', () => {
    const newer = aPractice({ addedDay: '2027-05-02' });
    expect(
      newestPractice([aPractice({ addedDay: null }), newer, aPractice({ addedDay: '2027-05-01' })]),
    ).toBe(newer);
    expect(newestPractice([])).toBeNull();
  });
});
