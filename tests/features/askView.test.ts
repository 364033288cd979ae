import type { AskContext } from '../../src/features/asks/askView.ts';
import { askFacts, askView, sentenceOf, standingOf } from '../../src/features/asks/askView.ts';
import { turnOf } from '../../src/features/asks/askTurn.ts';
import { answerMessage, messageAbout } from '../../src/features/asks/messages.ts';
import { withUnsent } from '../../src/features/asks/unsentAsks.ts';
import type { UnsentAsk } from '../../src/features/asks/unsentAsks.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { aBody, anAction, anAsk, aPost } from '../support/items.ts';

const today = '2027-05-14';
const spoc = aPost({ recordKey: 'spoc', title: 'SPOC', kind: 'spoc', holderName: 'S' });
const analyst = aPost({
  recordKey: 'analyst',
  title: 'Workforce data analyst',
  kind: 'contributor',
  holderName: 'A',
});
const chief = aPost({ recordKey: 'chief', title: 'Chief', kind: 'chiefOfficer', holderName: 'C' });
const staff = aPost({ recordKey: 'staff', kind: 'staffOfficer', reportsToKey: 'chief', holderName: 'F' });
const action = anAction({ recordKey: 'a14', ref: '1-4', title: 'Pay gap' });
const context: AskContext = {
  today,
  posts: postsByKey([spoc, analyst, chief, staff]),
  bodies: [aBody({ recordKey: 'cjc', title: 'Criminal Justice Committee', coordinatorPostKey: 'spoc' })],
  aboutKey: (key) => (key === 'a14' ? { kind: 'action', action, address: '/actions/1-4' } : null),
};
const me = { oid: 'me', name: 'Me', mail: 'me@northshire.example' };
const ask = anAsk({
  recordKey: 'ask-1',
  title: 'Starters by grade',
  need: 'data',
  fromKey: 'analyst',
  askedByPostKey: 'spoc',
  askedDay: '2027-04-19',
  byDay: '2027-05-20',
  because: 'there are no figures',
  aboutKey: 'a14',
  inTheWay: ['dataSystem', 'money'],
  theme: 'Data',
});

describe('one ask in words', () => {
  test('[Q4] who needs what from whom by when', () => {
    expect(sentenceOf(ask, context)).toBe('SPOC needs data from Workforce data analyst by 20 May.');
    expect(sentenceOf(anAsk({ need: 'help', fromKey: 'cjc' }), context)).toBe(
      'Sample writer needs help from Criminal Justice Committee.',
    );
    expect(sentenceOf(anAsk({ fromKey: 'gone' }), context)).toMatch(
      /a post or body that is not in the list\.$/,
    );
  });

  test.each([
    [{}, 'Asked, not answered, since 19 April', 'underWay'],
    [{ byDay: '2027-05-10' }, 'Overdue: was wanted by 10 May', 'attention'],
    [{ decision: 'notYet', answer: 'After the board' }, 'Not yet decided: After the board', 'underWay'],
    [{ state: 'answered', answeredDay: '2027-04-28' }, 'Answered 28 April', 'done'],
    [{ state: 'answered', decision: 'no', answeredDay: '2027-04-28' }, 'Decided no, 28 April', 'done'],
    [{ state: 'declined', answeredDay: '2026-04-12' }, 'Not this time, 12 April 2026', 'ended'],
    [{ state: 'answered' }, 'Answered', 'done'],
  ] as const)('[Q4] %j stands as "%s"', (given, words, icon) => {
    expect(standingOf({ ...ask, ...given }, today)).toEqual({ words, icon });
  });

  test('[Q6] [Q8] what a question says: because, about, in the way, theme, asked, and the answer with who gave it', () => {
    const answered = {
      ...ask,
      state: 'answered',
      answer: 'In the folder',
      answeredByPostKey: 'analyst',
    } as const;
    expect(askFacts(answered, context).map(({ name, words }) => [name, words])).toEqual([
      ['Because', 'there are no figures'],
      ['About', '1-4 Pay gap'],
      ['In the way', 'A data system, Money'],
      ['Theme', 'Data'],
      ['Asked', '19 April, by SPOC, saved by Sample writer'],
      ['Answer', 'In the folder'],
      ['Answered by', 'Workforce data analyst, saved by Sample writer'],
    ]);
    expect(askFacts(ask, context).map(({ key }) => key)).not.toContain('answeredBy');
    expect(askView(answered, context)).toMatchObject({
      answer: 'Workforce data analyst: In the folder',
      reminded: null,
    });
  });

  test('[Q20] words of a record stay what they are', () => {
    const title = '<b>{need}</b> 🙂 $& \u202eback';
    expect(askView({ ...ask, title, answer: title }, context)).toMatchObject({
      title,
      answer: `Workforce data analyst: ${title}`,
    });
  });
});

describe('whose turn it is', () => {
  const turn = (held: (typeof spoc)[], given = {}) => turnOf({ ...ask, ...given }, { held, me }, context);

  test('[Q9] whoever is asked answers, and may take it back', () => {
    expect(turn([analyst])).toMatchObject({
      kind: 'answer',
      postKey: 'analyst',
      why: 'It is asked of you as Workforce data analyst.',
      canNote: false,
    });
    expect(turn([analyst], { state: 'answered' })).toMatchObject({ kind: 'ended', canTakeBack: true });
    expect(turn([spoc], { state: 'answered' })).toMatchObject({ kind: 'ended', canTakeBack: false });
  });

  test('[Q10] a decision is decided; a staff officer prepares', () => {
    const decision = { need: 'decision', fromKey: 'chief' };
    expect(turn([chief], decision).kind).toBe('decide');
    expect(turn([staff], decision)).toMatchObject({
      kind: 'prepare',
      why: 'You prepare this. The answer is for Chief to give.',
      canNote: false,
    });
  });

  test('[Q2] a body’s coordinator reads why it is theirs', () => {
    expect(turn([spoc], { fromKey: 'cjc', askedByPostKey: null })).toMatchObject({
      kind: 'answer',
      postKey: 'spoc',
      why: 'It is asked of Criminal Justice Committee, which SPOC coordinates.',
    });
  });

  test('[Q11] whoever asked and leads may note an answer; for the post asked', () => {
    expect(turn([spoc])).toMatchObject({ kind: 'read', isMine: true, canNote: true, postKey: 'analyst' });
    expect(turn([chief])).toMatchObject({ kind: 'read', isMine: false, canNote: false });
    expect(turn([])).toMatchObject({ why: 'It is for Workforce data analyst to answer.', canNote: false });
  });
});

describe('messages', () => {
  test('[Q13] say what is needed and bring the link that opens only that question', () => {
    expect(messageAbout(ask, 'https://hub.example/#/asks/ask-1', today)).toEqual({
      subject: 'A question for you: Starters by grade',
      words: [
        'Data is needed from you by 20 May: Starters by grade.',
        'Because there are no figures.',
        'This link opens only that question: https://hub.example/#/asks/ask-1',
      ].join('\n\n'),
    });
  });

  test('[Q13] words above OFFICIAL do not leave the hub', () => {
    const { subject, words } = messageAbout({ ...ask, marking: 'OFFICIAL-SENSITIVE' }, 'https://l', today);
    expect(subject + words).not.toContain('Starters');
    expect(subject + words).not.toContain('figures');
    expect(words).toContain('https://l');
  });

  test('[Q12] an answer that cannot be saved names its question', () => {
    expect(answerMessage(ask, ' In June. ')).toBe('About your question “Starters by grade”: In June.');
  });
});

describe('what this person wrote and SharePoint does not have', () => {
  const entry = (given: Partial<UnsentAsk>): UnsentAsk => ({
    key: 'ask-1',
    list: 'asks',
    kind: 'change',
    cells: { State: 'answered', Answer: 'On its way' },
    keptAt: '2027-05-14T09:00:00Z',
    state: 'waiting',
    ...given,
  });

  test('[Q9] a change on its way stands as it was left; a refused one does not', () => {
    expect(withUnsent([ask], [entry({})], me)).toEqual([{ ...ask, state: 'answered', answer: 'On its way' }]);
    expect(withUnsent([ask], [entry({ state: 'refused' })], me)).toEqual([ask]);
    expect(withUnsent([ask], [entry({ list: 'actions' })], me)).toEqual([ask]);
  });

  test('[Q17] a new ask is there before SharePoint has it, by whoever wrote it, and once only', () => {
    const cells = { RecordKey: 'new', Title: 'New', Need: 'help', FromKey: 'spoc', State: 'open' };
    const made = entry({ key: 'new', kind: 'add', cells });
    const [, added] = withUnsent([ask], [made], me);
    expect(added).toMatchObject({ recordKey: 'new', title: 'New', row: { id: '', created: { by: me } } });
    expect(withUnsent([anAsk({ recordKey: 'new' })], [{ ...made, state: 'saved' }], me)).toHaveLength(1);
  });
});
