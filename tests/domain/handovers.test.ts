import * as fc from 'fast-check';
import type { Person } from '../../src/domain/columns/person.ts';
import type { Day } from '../../src/domain/days.ts';
import {
  endHandover,
  handoversToEnd,
  handoverState,
  hasLeaverGone,
  nameSuccessor,
  startHandover,
  stopHandover,
} from '../../src/domain/handovers.ts';
import { handoversWaiting } from '../../src/domain/handoverWaiting.ts';
import { answersOf, mayTakeOver, sectionSteps } from '../../src/domain/handoverSteps.ts';
import type { PostEvent } from '../../src/domain/postEvents.ts';
import { postHappenings } from '../../src/domain/postEvents.ts';
import { holderOf, inPost } from '../../src/domain/posts.ts';
import { anAction, aPost, aPostEvent } from '../support/items.ts';

const today: Day = '2027-05-14';
const person = (name: string): Person => ({ oid: `oid-${name}`, name, mail: `${name}@northshire.example` });
const [oldHolder, newHolder, stranger] = [person('old'), person('new'), person('stranger')];
const held = aPost({
  recordKey: 'post',
  holderOid: oldHolder.oid,
  holderName: 'old',
  holderMail: oldHolder.mail,
  heldFrom: '2024-01-01',
});
const start = {
  successor: newHolder,
  holding: 'substantive',
  from: today,
  today,
  handoverKey: 'h1',
} as const;
const handing = { ...held, ...startHandover(held, start).changes };

/** Reads the answers, which every card has, and takes over. */
const takenOver = (by: Person) => [
  step(by, { kind: 'opened', section: 'answers' }),
  step(by, { kind: 'read', section: 'answers' }),
  step(by, { kind: 'accepted' }),
];

let rows = 0;
function step(by: Person, given: Partial<PostEvent>): PostEvent {
  const event = aPostEvent({ postKey: 'post', handoverKey: 'h1', ...given });
  const stamp = { at: '2027-05-14T09:00:00Z', by };
  return { ...event, row: { id: String((rows += 1)), eTag: '', created: stamp, modified: stamp } };
}

describe('Starting', () => {
  test('[H1] one change of the post: the new holder in, the outgoing one kept, and a row for each step', () => {
    const { changes, events } = startHandover(held, start);
    expect(changes).toMatchObject({
      holderName: 'new',
      heldFrom: today,
      formerName: 'old',
      formerLeftDay: '2027-05-13',
      vacantSince: null,
      handoverSince: today,
      handoverKey: 'h1',
    });
    expect(events.map(({ kind, personName }) => [kind, personName])).toEqual([
      ['handoverStarted', 'new'],
      ['left', 'old'],
      ['tookUp', 'new'],
    ]);
    expect(events.every(({ scopeKey, handoverKey }) => scopeKey === 'post' && handoverKey === 'h1')).toBe(
      true,
    );
  });

  test('[H1] a day in the past is the day since when it is handed over', () => {
    expect(startHandover(held, { ...start, from: '2027-05-03' }).changes.handoverSince).toBe('2027-05-03');
  });

  test('[H2] until the first day of the new holder the outgoing one is in the post, never nobody, never both', () => {
    const later = { ...held, ...startHandover(held, { ...start, from: '2027-06-01' }).changes };
    expect(later.handoverSince).toBe(today);
    expect(inPost(later, today).map(({ name }) => name)).toEqual(['old']);
    expect(inPost(later, '2027-05-31').map(({ name }) => name)).toEqual(['old']);
    expect(inPost(later, '2027-06-01').map(({ name }) => name)).toEqual(['new']);
    expect([hasLeaverGone(later, '2027-05-31'), hasLeaverGone(later, '2027-06-01')]).toEqual([false, true]);
  });

  test('[H3] nobody known yet: vacant from the day on; named later, the same hand-over goes on', () => {
    const vacant = { ...held, ...startHandover(held, { ...start, successor: null }).changes };
    expect(holderOf(vacant, today)).toBeNull();
    expect(vacant).toMatchObject({ vacantSince: today, formerName: 'old', holding: null });
    const { changes, events } = nameSuccessor(vacant, { ...start, handoverKey: 'h2' });
    expect({ ...vacant, ...changes }).toMatchObject({
      holderName: 'new',
      handoverKey: 'h1',
      vacantSince: null,
    });
    expect(events.map(({ kind, handoverKey }) => [kind, handoverKey])).toEqual([['tookUp', 'h1']]);
  });

  test('[H3] a post that was vacant keeps the day since when, and the name of whoever left before', () => {
    const empty = aPost({ vacantSince: '2027-04-03', formerName: 'long gone', formerLeftDay: '2027-04-02' });
    expect(startHandover(empty, { ...start, successor: null }).changes.vacantSince).toBe('2027-04-03');
    const { changes, events } = startHandover(empty, start);
    expect({ ...empty, ...changes }.formerName).toBe('long gone');
    expect(events.map(({ kind }) => kind)).toEqual(['handoverStarted', 'tookUp']);
  });

  test('[H5] stopped: the mark goes, a row says so, the holder stays', () => {
    const { changes, events } = stopHandover(handing, today);
    expect({ ...handing, ...changes }).toMatchObject({ handoverSince: null, holderName: 'new' });
    expect(events.map(({ kind, handoverKey }) => [kind, handoverKey])).toEqual([['handoverStopped', 'h1']]);
  });
});

describe('Reading', () => {
  const opened = () => step(newHolder, { kind: 'opened', section: 'actions' });
  const read = (by = newHolder) => step(by, { kind: 'read', section: 'actions' });
  const stateOf = (events: PostEvent[]) => sectionSteps(handing, events)('actions').state;

  test('[H12] read only after it was opened, both by the new holder', () => {
    expect(stateOf([])).toBe('unopened');
    expect(stateOf([read()])).toBe('unopened');
    expect(stateOf([read(), opened()])).toBe('opened');
    expect(stateOf([opened(), read()])).toBe('read');
    expect(stateOf([opened(), step(newHolder, { kind: 'needsFirst', section: 'actions' })])).toBe('asked');
  });

  test('[H12] a row by anybody else, of another section, post or hand-over counts for nothing', () => {
    expect(stateOf([opened(), read(stranger)])).toBe('opened');
    expect(stateOf([step(stranger, { kind: 'opened', section: 'actions' }), read()])).toBe('unopened');
    expect(stateOf([step(newHolder, { kind: 'opened', section: 'asks' }), read()])).toBe('unopened');
    expect(
      stateOf([opened(), step(newHolder, { kind: 'read', section: 'actions', handoverKey: 'h0' })]),
    ).toBe('opened');
    expect(stateOf([opened(), step(newHolder, { kind: 'read', section: 'actions', postKey: 'other' })])).toBe(
      'opened',
    );
  });

  test('[H12] whatever rows anybody writes, no section counts as read that the new holder had not opened before', () => {
    const anyStep = fc.record({
      by: fc.constantFrom(newHolder, oldHolder, stranger),
      kind: fc.constantFrom(...postHappenings),
      section: fc.constantFrom('actions', 'asks', null),
      handoverKey: fc.constantFrom('h1', 'h0', null),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (given) => {
        const events = given.map(({ by, ...fields }) => step(by, fields));
        const mine = events.filter(
          ({ row, handoverKey, section }) =>
            row.created.by === newHolder && handoverKey === 'h1' && section === 'actions',
        );
        const first = mine.findIndex(({ kind }) => kind === 'opened');
        const isDealtWith =
          first >= 0 && mine.slice(first + 1).some(({ kind }) => kind === 'read' || kind === 'needsFirst');
        expect(mayTakeOver(['actions'], sectionSteps(handing, events))).toBe(isDealtWith);
      }),
    );
  });

  test('[H14] taken over by the new holder’s own stamp only; then the mark can be cleared', () => {
    const accepted = takenOver;
    expect(handoverState(held, accepted(newHolder))).toBe('none');
    expect(handoverState(handing, accepted(stranger))).toBe('open');
    expect(handoverState(handing, accepted(newHolder))).toBe('accepted');
    expect(handoverState({ ...handing, ...endHandover }, accepted(newHolder))).toBe('none');
  });

  test('[H14] one row that says so, past the screen, hands nothing over', () => {
    const [opened, read, accepted] = takenOver(newHolder) as [PostEvent, PostEvent, PostEvent];
    const foreign = step(stranger, { kind: 'read', section: 'answers' });
    expect(handoverState(handing, [accepted])).toBe('open');
    expect(handoverState(handing, [opened, accepted])).toBe('open');
    expect(handoverState(handing, [read, accepted])).toBe('open');
    expect(handoverState(handing, [opened, foreign, accepted])).toBe('open');
    const early = { ...accepted, row: { ...accepted.row, id: '0' } };
    expect(handoverState(handing, [early, opened, read])).toBe('open');
    expect(handoverState(handing, [accepted, read, opened])).toBe('accepted');
    const asked = { ...read, kind: 'needsFirst' as const };
    expect(handoverState(handing, [opened, asked, accepted])).toBe('accepted');
  });
});

describe('The three questions', () => {
  const deputy = person('deputy');
  const answer = (by: Person, words: string, more: Partial<PostEvent> = {}) =>
    step(by, { kind: 'answered', question: 'next', words, ...more });
  const wordsOf = (events: PostEvent[], post = handing) =>
    answersOf(post, events, [deputy])[0]?.answers.map(({ event, by }) => [event.words, by]);

  test('[H6] a later answer of the same person replaces; nobody replaces another’s', () => {
    const first = answer(oldHolder, 'first');
    const second = answer(oldHolder, 'second', { replacesKey: first.recordKey });
    const foreign = answer(stranger, 'mine instead', { replacesKey: second.recordKey });
    expect(wordsOf([first, second, foreign])).toEqual([
      ['second', 'leaver'],
      ['mine instead', 'other'],
    ]);
  });

  test('[H6] what was prepared before the hand-over began belongs to it; what belonged to the last one does not', () => {
    const past = [
      answer(oldHolder, 'long ago', { handoverKey: null }),
      step(stranger, { kind: 'handoverStarted', handoverKey: 'h0' }),
      answer(stranger, 'of the last one', { handoverKey: 'h0' }),
    ];
    const prepared = answer(oldHolder, 'prepared', { handoverKey: null });
    expect(wordsOf([...past, prepared])).toEqual([['prepared', 'leaver']]);
    expect(wordsOf([...past, prepared], held)).toEqual([['prepared', 'holder']]);
  });

  test('[H7] the deputy answers, by the stamp; a gap stays a gap', () => {
    const answers = answersOf(handing, [answer(deputy, 'for them')], [deputy]);
    expect(answers.map(({ question, answers: given }) => [question, given[0]?.by ?? null])).toEqual([
      ['next', 'deputy'],
      ['promised', null],
      ['meet', null],
    ]);
  });
});

describe('Today', () => {
  const [deputyPost, linePost] = [aPost({ recordKey: 'deputy-post' }), aPost({ recordKey: 'line-post' })];
  const about = { ...handing, deputyPostKey: 'deputy-post', reportsToKey: 'line-post' };
  const posts = [about, deputyPost, linePost];
  const actions = [
    anAction({ ownerPostKey: 'post' }),
    anAction({ deputyPostKey: 'post' }),
    anAction({ ownerPostKey: 'post', state: 'closed' }),
  ];
  const waiting = (me: Person, mine = posts.slice(0, 0), events: PostEvent[] = [], day = today) =>
    handoversWaiting(mine, me, posts, events, actions, day).map(({ as, since, actions: count, day: due }) => [
      as,
      since,
      count,
      due,
    ]);

  test('[H17] the new holder sees it with its open actions, until they have taken over', () => {
    expect(waiting(newHolder)).toEqual([['successor', today, 2, null]]);
    expect(waiting(newHolder, [], takenOver(newHolder))).toEqual([]);
  });

  test('[H17] whoever leaves sees unanswered questions, the deputy once they have left', () => {
    expect(waiting(oldHolder)).toEqual([['leaving', today, 2, null]]);
    expect(waiting(stranger, [deputyPost])).toEqual([['deputy', today, 2, null]]);
    const answered = (['next', 'promised', 'meet'] as const).map((question) =>
      step(oldHolder, { kind: 'answered', question, words: 'said' }),
    );
    expect([waiting(oldHolder, [], answered), waiting(stranger, [deputyPost], answered)]).toEqual([[], []]);
  });

  test('[H17] the line sees it after 14 days, without a due day', () => {
    const seen = (day: Day) => waiting(stranger, [linePost], [], day);
    expect(seen('2027-05-28')).toEqual([]);
    expect(seen('2027-05-29')).toEqual([['line', today, 2, null]]);
  });
});

describe('Ending', () => {
  test('[H14] only hand-overs that were taken over are ended by whoever may write posts', () => {
    expect(handoversToEnd([handing, held], [])).toEqual([]);
    expect(handoversToEnd([handing, held], takenOver(newHolder))).toEqual([
      { post: handing, fields: endHandover },
    ]);
  });
});
