import { newestPractice, forceRows } from '../../src/features/today/forceView.ts';
import { todayRows } from '../../src/features/today/todayView.ts';
import type { Waiting } from '../../src/domain/today.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { aCommitment, anAction, anAsk, aPost, aPractice, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const post = aPost({ recordKey: 'people', title: 'Head of People' });
const lead = aPost({ recordKey: 'lead', title: 'Force race action lead' });
const action = anAction({ ref: '1-4', title: 'Publish the pay gap' });

function rowOf(waiting: Waiting) {
  const [row] = todayRows([waiting], {
    today,
    postsByKey: postsByKey([post, lead]),
    bodies: new Map([['cjc', 'Criminal Justice Committee']]),
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
    recordKey: 'ask-1',
    title: 'Agree the plan',
    need: 'decision',
    askedByPostKey: 'lead',
    fromKey: 'people',
  });
  const waiting = { kind: 'ask', ask, as: 'asked', post, day: '2027-05-12' } as const;

  test('[T5] says who asks for what, and leads to the question', () => {
    expect(rowOf(waiting)).toMatchObject({
      sentence: 'Agree the plan',
      why: 'Force race action lead asks you for a decision, as Head of People.',
      day: 'Was wanted by 12 May',
      way: { label: 'Decide', address: '/asks/ask-1' },
    });
    expect(rowOf({ ...waiting, ask: { ...ask, need: 'data' } })?.way?.label).toBe('Answer');
  });

  test('[T5] names whom a staff officer prepares it for', () => {
    const prepares = { ...waiting, as: 'prepares', post: aPost({ kind: 'staffOfficer' }) } as const;
    expect(rowOf(prepares)).toMatchObject({
      why: 'Force race action lead asks Head of People for a decision. You prepare it.',
      way: { label: 'Open the question' },
    });
  });

  test('[T5] a body’s coordinator, and deputy and line of a post nobody holds, read why it is theirs', () => {
    const whyOf = (as: 'coordinator' | 'deputy' | 'line', fromKey: string) =>
      rowOf({ ...waiting, as, post: lead, ask: { ...ask, fromKey, askedByPostKey: null } })?.why;
    expect(whyOf('coordinator', 'cjc')).toBe(
      'Criminal Justice Committee is asked for a decision. You coordinate it as Force race action lead.',
    );
    expect(whyOf('deputy', 'people')).toBe(
      'Head of People is asked for a decision. Nobody holds that post; you are the deputy, as Force race action lead.',
    );
    expect(whyOf('line', 'people')).toBe(
      'Head of People is asked for a decision. Nobody holds that post; it reports to you as Force race action lead.',
    );
  });

  test('[T5] names nobody where nobody is known, and no date where none was given', () => {
    const vague = anAsk({ ...ask, askedByPostKey: null });
    expect(rowOf({ ...waiting, ask: vague, day: null })).toMatchObject({
      why: 'You are asked for a decision, as Head of People.',
      day: null,
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

describe('posts that change hands', () => {
  const handover = { kind: 'handover', about: post, since: '2027-05-03', actions: 2, day: null } as const;

  test('[T13] a new holder reads how many actions come to them, and since when', () => {
    expect(rowOf({ ...handover, as: 'successor', post })).toMatchObject({
      sentence: '2 actions are being handed to you, since 3 May.',
      why: 'You take over as Head of People.',
      way: { label: 'Read the hand-over', address: '/posts/people/hand-over' },
    });
    expect(rowOf({ ...handover, as: 'successor', post, actions: 0 })?.sentence).toBe(
      'Head of People is being handed to you, since 3 May.',
    );
  });

  test('[T13] whoever leaves and the deputy are asked three questions; the line is told, not warned', () => {
    expect(rowOf({ ...handover, as: 'leaving', post })?.way?.label).toBe('Answer three questions');
    expect(rowOf({ ...handover, as: 'deputy', post: lead })?.way?.label).toBe('Answer three questions');
    expect(rowOf({ ...handover, as: 'line', post: lead })).toMatchObject({
      sentence: 'The hand-over of Head of People has been open since 3 May.',
      way: { label: 'Look at the hand-over' },
    });
  });

  test('[T14] is this still right? Nothing is said of why anybody may be away', () => {
    const about = aPost({ recordKey: 'people', title: 'Head of People', holderName: 'A. Holder' });
    const check = { kind: 'postCheck', about, day: null } as const;
    expect(rowOf({ ...check, as: 'holder', why: 'quarterly', post: about })).toMatchObject({
      sentence: 'Is this still right? You hold Head of People.',
      way: { label: 'Confirm still in post', address: '/posts/people' },
    });
    expect(rowOf({ ...check, as: 'deputy', why: 'quarterly', post: lead })?.sentence).toBe(
      'Is this still right? A. Holder holds Head of People.',
    );
    expect(rowOf({ ...check, as: 'line', why: 'needsChecking', post: lead })).toMatchObject({
      sentence: 'Post holder needs checking: Head of People.',
      why: 'The post reports to you as Force race action lead.',
      way: { label: 'Check this post' },
    });
  });

  test('[T15] an embedded or closed action comes back', () => {
    const ended = { ...action, state: 'embedded' } as const;
    expect(rowOf({ kind: 'checkAgain', action: ended, as: 'owner', post, day: '2027-05-01' })).toMatchObject({
      sentence: 'Action 1-4 is embedded. Is it still so? Publish the pay gap',
      day: 'To be looked at again since 1 May',
      way: { label: 'Look at action 1-4', address: '/actions/1-4' },
    });
  });
});
