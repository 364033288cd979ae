import fc from 'fast-check';
import { barriersOf, themesOf } from '../../src/domain/askBarriers.ts';
import {
  answerAsk,
  decideAsk,
  declineAsk,
  raiseAsk,
  remindOf,
  unanswered,
} from '../../src/domain/askChanges.ts';
import {
  isAskedBy,
  mayAnswer,
  mayChangeAsks,
  partIn,
  postToTell,
  unansweredBy,
} from '../../src/domain/askPeople.ts';
import { askedOn, asks, isLate, needs, obstacles } from '../../src/domain/asks.ts';
import { cellsToFields, fieldsToCells } from '../../src/domain/list.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { aBody, anAsk, aPost } from '../support/items.ts';

const today = '2027-05-14';
const lead = aPost({ recordKey: 'lead', kind: 'raceActionLead', holderName: 'Lead' });
const people = aPost({
  recordKey: 'people',
  holderName: 'Head',
  deputyPostKey: 'deputy',
  reportsToKey: 'chief',
});
const deputy = aPost({ recordKey: 'deputy', holderName: 'Deputy' });
const chief = aPost({
  recordKey: 'chief',
  kind: 'chiefOfficer',
  holderName: 'Chief',
  deputyPostKey: 'staff',
});
const staff = aPost({ recordKey: 'staff', kind: 'staffOfficer', reportsToKey: 'chief', holderName: 'Staff' });
const empty = { ...people, recordKey: 'empty', holderName: null };
const alone = { ...empty, recordKey: 'alone', deputyPostKey: 'emptyDeputy' };
const emptyDeputy = aPost({ recordKey: 'emptyDeputy' });
const committee = aBody({ recordKey: 'cjc', coordinatorPostKey: 'lead' });
const world = {
  posts: postsByKey([lead, people, deputy, chief, staff, empty, alone, emptyDeputy]),
  bodies: [committee, aBody({ recordKey: 'none' })],
  today,
} as const;

describe('whose an ask is', () => {
  const partOf = (fromKey: string, ...held: (typeof lead)[]) => partIn({ fromKey }, held, world)?.as;

  test('[Q2] the post named, and the coordinator of a body named', () => {
    expect(partOf('people', people)).toBe('asked');
    expect(partOf('cjc', lead)).toBe('coordinator');
    expect(partOf('none', lead)).toBeUndefined();
    expect(partOf('people', deputy)).toBeUndefined();
  });

  test('[Q2] where nobody holds the post it comes to its deputy, and to its line where nobody holds that either', () => {
    expect(partOf('empty', deputy)).toBe('deputy');
    expect(partOf('empty', chief)).toBeUndefined();
    expect(partOf('alone', chief)).toBe('line');
    expect(postToTell({ fromKey: 'alone' }, world)).toBe(chief);
    expect(postToTell({ fromKey: 'empty' }, world)).toBe(deputy);
    expect(postToTell({ fromKey: 'gone' }, world)).toBeNull();
  });

  test('[Q2] a post whose holder needs checking counts as held by nobody', () => {
    const missed = { ...people, missingSince: '2027-05-01', missingSeen: '2027-05-03' } as const;
    const now = { ...world, posts: postsByKey([missed, deputy, chief]) };
    expect(partIn({ fromKey: 'people' }, [deputy], now)?.as).toBe('deputy');
  });

  test('[Q10] a staff officer prepares, even as deputy; what is asked of a chief is answered by a chief', () => {
    expect(partOf('chief', staff)).toBe('prepares');
    const gone = { ...world, posts: postsByKey([{ ...chief, holderName: null }, staff]) };
    const part = partIn({ fromKey: 'chief' }, [staff], gone);
    expect(part?.as).toBe('prepares');
    expect(mayAnswer({ fromKey: 'chief' }, part, gone)).toBe(false);
    expect(mayAnswer({ fromKey: 'chief' }, { post: chief, as: 'asked' }, world)).toBe(true);
    expect(mayAnswer({ fromKey: 'chief' }, { post: people, as: 'deputy' }, world)).toBe(false);
    expect(mayAnswer({ fromKey: 'people' }, { post: people, as: 'asked' }, world)).toBe(true);
    expect(mayAnswer({ fromKey: 'people' }, null, world)).toBe(false);
  });

  test('[Q2] [Q5] I asked it where the asking post is mine, or SharePoint says I wrote it', () => {
    const me = { oid: 'me', name: 'Officer', mail: null };
    const stamp = { at: '2027-05-01T09:00:00Z', by: me };
    const byPost = anAsk({ askedByPostKey: 'lead' });
    const ask = anAsk();
    const byStamp = { ...ask, row: { ...ask.row, created: stamp } };
    const nobody = { oid: 'other', name: 'Other', mail: null };
    expect(isAskedBy(byPost, [lead], nobody)).toBe(true);
    expect(isAskedBy(byStamp, [], me)).toBe(true);
    expect(isAskedBy(byStamp, [lead], nobody)).toBe(false);
    const ended = { ...byStamp, state: 'answered' } as const;
    expect(unansweredBy([byPost, byStamp, ended], [], me)).toEqual([byStamp]);
  });

  test('[Q5] [Q11] readers may ask and not change; owners, leads and contributors may', () => {
    expect(mayChangeAsks([])).toBe(false);
    expect(mayChangeAsks([staff])).toBe(false);
    expect(mayChangeAsks([aPost({ kind: 'contributor' })])).toBe(true);
    expect(mayChangeAsks([aPost({ kind: 'siteOwner' })])).toBe(true);
    expect(asks.permissions.readers).toBe('addAndRead');
  });
});

describe('what a change writes', () => {
  const by = { postKey: 'people', today } as const;

  test('[Q9] an answer, and "Not this time" with or without words', () => {
    expect(answerAsk(' Yes, from June. ', by)).toEqual({
      state: 'answered',
      answer: 'Yes, from June.',
      answeredDay: today,
      answeredByPostKey: 'people',
    });
    expect(declineAsk('  ', by)).toMatchObject({ state: 'declined', answer: null, answeredDay: today });
    expect(declineAsk('Ask again in June', by)).toMatchObject({ answer: 'Ask again in June' });
  });

  test('[Q10] yes and no end an ask; not yet leaves it open with the line', () => {
    expect(decideAsk('yes', '', by)).toMatchObject({ state: 'answered', decision: 'yes', answer: null });
    expect(decideAsk('no', 'No money', by)).toMatchObject({ state: 'answered', decision: 'no' });
    const notYet = decideAsk('notYet', 'After the board', by);
    expect(notYet).toEqual({ decision: 'notYet', answer: 'After the board', answeredByPostKey: 'people' });
  });

  test('[Q9] taken back, an ask is open and nothing is said', () => {
    expect({ ...anAsk(), ...answerAsk('x', by), ...unanswered }).toMatchObject({
      state: 'open',
      answer: null,
      answeredDay: null,
      decision: null,
    });
    expect(remindOf(today)).toEqual({ remindedDay: today });
  });

  test('[Q15] [Q20] whatever is typed is either refused by name or comes back as it was typed', () => {
    const words = fc.record({
      title: fc.string({ maxLength: 300 }),
      need: fc.constantFrom(...needs),
      fromKey: fc.constantFrom('people', 'cjc'),
      byDay: fc.constantFrom(null, '2027-05-20' as const),
      because: fc.string({ unit: 'grapheme' }),
      aboutKey: fc.constantFrom(null, 'action-1-4'),
      inTheWay: fc.subarray([...obstacles]),
      theme: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(words, (typed) => {
        const row = raiseAsk(typed, {
          askedByPostKey: null,
          today,
          marking: 'OFFICIAL',
          fromRecordKey: null,
        });
        const { cells, problems } = fieldsToCells(asks, { recordKey: 'a', ...row });
        const mayStand = typed.title.trim() !== '' && typed.title.trim().length <= 255;
        expect(cells !== null).toBe(mayStand);
        if (!cells) return expect(problems.map(({ column }) => column)).toEqual(['Title']);
        const { fields } = cellsToFields(asks, cells);
        expect(fields).toMatchObject({
          title: typed.title.trim(),
          because: typed.because.trim() || null,
          inTheWay: typed.inTheWay,
          state: 'open',
          askedDay: today,
        });
      }),
    );
  });
});

describe('what is in the way', () => {
  test('[Q6] each reason with what it holds up and what was solved; a refusal solves nothing', () => {
    const open = anAsk({ inTheWay: ['money', 'people'] });
    const solved = anAsk({ inTheWay: ['money'], state: 'answered' });
    const declined = anAsk({ inTheWay: ['money'], state: 'declined' });
    expect(barriersOf([open, solved, declined])).toEqual([
      { obstacle: 'money', open: [open], solved: [solved] },
      { obstacle: 'people', open: [open], solved: [] },
    ]);
    expect(barriersOf([anAsk()])).toEqual([]);
    expect(
      themesOf([anAsk({ theme: 'Data' }), anAsk({ theme: 'Community' }), anAsk({ theme: 'Data' })]),
    ).toEqual(['Community', 'Data']);
  });
});

test('[Q4] overdue from the day after; asked on the day said, else the day SharePoint has', () => {
  expect(isLate(anAsk({ byDay: '2027-05-13' }), today)).toBe(true);
  expect(isLate(anAsk({ byDay: today }), today)).toBe(false);
  expect(isLate(anAsk({ byDay: '2027-05-13', state: 'declined' }), today)).toBe(false);
  expect(askedOn(anAsk({ askedDay: '2027-04-19' }))).toBe('2027-04-19');
  expect(askedOn(anAsk())).toBe('2027-05-01');
});
