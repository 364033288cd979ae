import { committeeOf } from '../../src/domain/agreement.ts';
import {
  allAgreed,
  decidedOf,
  meetingProblems,
  newMeeting,
  waitingOf,
  withRow,
} from '../../src/features/committees/meetingDraft.ts';
import { planLetter } from '../../src/features/committees/letterPlan.ts';
import { planMeeting } from '../../src/features/committees/meetingPlan.ts';
import { aBody, anAction } from '../support/items.ts';

const justice = aBody({ recordKey: 'committee-criminal-justice', title: 'Criminal Justice Committee' });
const finance = aBody({ recordKey: 'committee-finance', title: 'Finance Committee' });
const action = (ref: string, given: Parameters<typeof anAction>[0] = {}) =>
  anAction({ recordKey: `action-${ref}`, ref, bodyKey: justice.recordKey, ...given });
const actions = [
  action('4-10'),
  action('4-3', { agreement: 'letterSent' }),
  action('4-4'),
  action('4-5', { agreement: 'agreed' }),
];
const waiting = waitingOf(committeeOf(justice, actions, new Map()));
const today = '2027-05-14';

test('[K8] every waiting row is listed in order; all agreed leaves the exceptions marked before', () => {
  expect(waiting.map(({ ref }) => ref)).toEqual(['4-3', '4-4', '4-10']);
  const marked = withRow(newMeeting(today, 'run'), 'action-4-4', {
    agreement: 'notAgreed',
    words: 'No money.',
  });
  expect(decidedOf(allAgreed(marked, waiting), waiting).map(({ agreement }) => agreement)).toEqual([
    'agreed',
    'notAgreed',
    'agreed',
  ]);
});

test('[K8] rows without a decision are not written; the day may not lie ahead; what is missing is named', () => {
  const draft = withRow(newMeeting(today, 'run'), 'action-4-4', { agreement: 'notOurs' });
  expect(decidedOf(draft, waiting)).toHaveLength(1);
  expect(meetingProblems(draft, waiting, today)).toEqual({
    day: null,
    isMeetingTooLong: false,
    rows: new Map([['action-4-4', 'needsBody']]),
  });
  expect(meetingProblems({ ...draft, day: '2027-05-15' }, waiting, today).day).toBe('dayAhead');
  for (const day of ['', '2027-02-31', '0027-05-12'])
    expect(meetingProblems({ ...draft, day }, waiting, today).day).toBe('needsDay');
  const pasted = { ...draft, meeting: 'x'.repeat(201) };
  expect(meetingProblems(pasted, waiting, today).isMeetingTooLong).toBe(true);
  const long = withRow(draft, 'action-4-4', { agreement: 'notAgreed', words: 'x'.repeat(2_001) });
  expect(meetingProblems(long, waiting, today).rows.get('action-4-4')).toBe('tooLong');
});

test('[K7] [K9] a meeting is one run: each change with its proof, one row for the meeting, all with one key', () => {
  let made = 0;
  const draft = allAgreed(
    withRow(newMeeting('2027-05-12', 'run'), 'action-4-4', {
      agreement: 'notOurs',
      bodyKey: finance.recordKey,
    }),
    waiting,
  );
  const plan = planMeeting({
    ...{
      body: justice,
      day: '2027-05-12',
      meeting: 'Spring meeting',
      postKey: 'post-chair',
      eventKey: 'run',
    },
    decided: decidedOf(draft, waiting),
    bodies: new Map([[finance.recordKey, finance]]),
    marking: 'OFFICIAL',
    newKey: () => `key-${(made += 1)}`,
  });
  expect(plan.address).toBe('/committees/committee-criminal-justice');
  expect(plan.writes.map(({ says, cells }) => [says, cells['Agreement'], cells['AgreementDay']])).toEqual([
    ['4-3', 'agreed', '2027-05-12T12:00:00Z'],
    ['4-4', 'notOurs', '2027-05-12T12:00:00Z'],
    ['4-10', 'agreed', '2027-05-12T12:00:00Z'],
  ]);
  expect(plan.writes[0]?.before?.cells).toMatchObject({ Agreement: 'letterSent', AgreementDay: null });
  expect(plan.writes[1]?.proofs?.[0]?.cells).toMatchObject({
    Kind: 'agreement',
    ActionKey: 'action-4-4',
    EventKey: 'run',
    Before: 'notContacted',
    After: 'notOurs',
    Update:
      'Criminal Justice Committee, meeting of 12 May 2027: not ours. They say it belongs to Finance Committee.',
  });
  expect(plan.events?.[0]?.cells).toMatchObject({
    Kind: 'meeting',
    ScopeKey: justice.recordKey,
    EventKey: 'run',
    Update: 'Meeting of 12 May 2027, Spring meeting: 2 agreed, 1 not ours.',
  });
  expect(plan.writes[0]?.undoProofs?.[0]?.cells).toMatchObject({
    Kind: 'undone',
    Before: 'agreed',
    After: 'letterSent',
    ReplacesKey: plan.writes[0]?.proofs?.[0]?.recordKey,
  });
  expect(plan.undoEvents?.[0]?.cells['ReplacesKey']).toBe(plan.events?.[0]?.recordKey);
  const keys = plan.writes.flatMap(({ proofs, undoProofs }) => [...(proofs ?? []), ...(undoProofs ?? [])]);
  expect(new Set(keys.map(({ recordKey }) => recordKey)).size).toBe(6);
});

test('[K10] a letter marks the actions nobody wrote about, and no others', () => {
  const plan = planLetter(committeeOf(justice, actions, new Map()), today, () => crypto.randomUUID());
  expect(plan.writes.map(({ says, cells }) => [says, cells['Agreement'], cells['ContactDay']])).toEqual([
    ['4-10', 'letterSent', '2027-05-14T12:00:00Z'],
    ['4-4', 'letterSent', '2027-05-14T12:00:00Z'],
  ]);
  expect(plan.writes[0]?.proofs?.[0]?.cells).toMatchObject({
    Kind: 'letter',
    Update: 'Letter sent to Criminal Justice Committee.',
  });
});
