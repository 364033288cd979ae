import type { HandoverRecord } from '../../src/domain/handoverSections.ts';
import type { PostEvent } from '../../src/domain/postEvents.ts';
import { cardInWords } from '../../src/features/handover/cardInWords.ts';
import { answeredBefore, changedAnswers, newAnswers } from '../../src/features/handover/answerForm.ts';
import { fileNameOf, handoverPaper } from '../../src/features/handover/handoverPaper.ts';
import { handoverView } from '../../src/features/handover/handoverView.ts';
import { newHolderView } from '../../src/features/handover/newHolderView.ts';
import { pastHandovers } from '../../src/features/handover/pastView.ts';
import { anAction, anActionUpdate, anAsk, aPost, aPostEvent, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const newHolder = { oid: 'new', name: 'New Holder', mail: null };
const deputyHolder = { oid: 'deputy', name: 'The Deputy', mail: null };
const post = aPost({
  recordKey: 'post',
  title: 'Recruitment manager',
  holderOid: 'new',
  holderName: 'New Holder',
  heldFrom: '2027-05-03',
  formerName: 'Old Holder',
  formerLeftDay: '2027-04-30',
  handoverSince: '2027-05-03',
  handoverKey: 'h1',
  deputyPostKey: 'deputy',
  reportsToKey: 'line',
});
const record: HandoverRecord = {
  posts: [
    post,
    aPost({ recordKey: 'deputy', title: 'Deputy', holderOid: 'deputy', holderName: 'The Deputy' }),
    aPost({ recordKey: 'line', title: 'Head of People' }),
  ],
  actions: [
    anAction({
      recordKey: 'a',
      ref: '1-2',
      title: 'Fair <b>selection</b>',
      ownerPostKey: 'post',
      dueDay: '2027-04-30',
      nextStep: 'Compare pass rates.',
      marking: 'OFFICIAL-SENSITIVE',
    }),
  ],
  updates: [anActionUpdate({ actionKey: 'a', update: 'Panels were mixed.', day: '2027-03-26' })],
  standards: [aStandard({ ownerPostKey: 'post', dueDay: '2027-02-12' })],
  asks: [anAsk({ fromKey: 'post', byDay: '2027-05-10', askedByPostKey: 'line', title: 'Pass rates' })],
  dropIns: [],
  bodies: [],
  hub: null,
  today,
  now: `${today}T12:00:00Z`,
};

function step(by: { oid: string; name: string; mail: null }, given: Partial<PostEvent>): PostEvent {
  const event = aPostEvent({ postKey: 'post', handoverKey: 'h1', day: '2027-05-12', ...given });
  const stamp = { at: '2027-05-12T09:00:00Z', by };
  return { ...event, row: { ...event.row, created: stamp, modified: stamp } };
}
const viewOf = (events: PostEvent[] = [], given = post) =>
  handoverView({ post: given, record, events, timeZone: 'Europe/London' });
const read = (section: string) => [
  step(newHolder, { kind: 'opened', section }),
  step(newHolder, { kind: 'read', section }),
];
const allRead = () => ['answers', 'actions', 'standards', 'asks', 'access'].flatMap(read);

describe('The card in words', () => {
  test('[H1] [H14] how it stands: none, open, nobody known, taken over', () => {
    expect(viewOf().standing.words).toBe('Handing over to New Holder since 3 May');
    expect(viewOf().comesFrom).toBe('From Old Holder, until 30 April');
    const nobody = { ...post, holderName: null };
    expect(viewOf([], nobody).standing.words).toBe(
      'Handing over since 3 May. Who takes over is not known yet.',
    );
    expect(viewOf([], { ...post, handoverSince: null, handoverKey: null }).standing.words).toBe(
      'No hand-over is open.',
    );
    expect(viewOf([...read('answers'), step(newHolder, { kind: 'accepted' })]).standing.words).toBe(
      'Taken over by New Holder on 12 May',
    );
  });

  test('[H8] an action with state, due day, last update and next step; markup is text', () => {
    const actions = viewOf().sections.find(({ kind }) => kind === 'actions');
    expect(actions?.title).toBe('Actions this post owns (1)');
    expect(actions?.items[0]).toMatchObject({
      text: '1-2 Fair <b>selection</b>',
      details: [
        'In progress. Was due 30 April',
        'Last update 26 March: Panels were mixed.',
        'Next step: Compare pass rates.',
      ],
      address: '/actions/1-2',
      isAttention: true,
    });
    expect(viewOf().marking).toBe('OFFICIAL-SENSITIVE');
  });

  test('[H8] asks say who asked and until when', () => {
    const asks = viewOf().sections.find(({ kind }) => kind === 'asks');
    expect(asks?.items[0]?.details).toEqual(['Asked by Head of People, was wanted by 10 May']);
  });

  test('[H11] [H14] sections count once they are read or asked about; then it may be taken over', () => {
    expect([viewOf().readSoFar, viewOf().mayTakeOver]).toEqual([
      '0 of 5 sections read or asked about',
      false,
    ]);
    const events = [
      ...read('actions'),
      step(newHolder, { kind: 'opened', section: 'asks' }),
      step(newHolder, { kind: 'needsFirst', section: 'asks', askKey: 'ask-1' }),
    ];
    const view = viewOf(events);
    expect(view.readSoFar).toBe('2 of 5 sections read or asked about');
    expect(view.sections.map(({ kind, step: one, askKey }) => [kind, one.words, askKey])).toEqual([
      ['answers', 'Not opened', null],
      ['actions', 'Read on 12 May', null],
      ['standards', 'Not opened', null],
      ['asks', 'Asked for something first on 12 May', 'ask-1'],
      ['access', 'Not opened', null],
    ]);
    expect(viewOf(allRead()).mayTakeOver).toBe(true);
  });

  test('[H7] the deputy’s answer says so; a gap where nobody is there to ask says that', () => {
    const [next, promised] = viewOf([
      step(deputyHolder, { kind: 'answered', question: 'next', words: 'The spring intake.' }),
    ]).answers;
    expect(next?.said.map(({ byline }) => byline)).toEqual(['Answered by the deputy (The Deputy), 12 May']);
    expect([next?.gap, promised?.gap]).toEqual([
      null,
      'Not answered. Nobody who held the post is there to ask.',
    ]);
    const stillThere = { ...post, formerLeftDay: '2027-05-31' as const };
    expect(viewOf([], stillThere).answers[0]?.gap).toBe('Not answered');
  });

  test('[H9] the right that comes and goes', () => {
    const access = viewOf().sections.find(({ kind }) => kind === 'access');
    expect(access?.items[0]).toMatchObject({
      text: 'This post carries the right to change actions.',
      details: [
        "New Holder needs it. The owner of the hub's site gives it.",
        "Old Holder still has it until the owner of the hub's site takes it away.",
      ],
    });
  });
});

describe('New in post', () => {
  test('[H16] what you own, dates, promises, whom to meet, where to start', () => {
    const events = [step(deputyHolder, { kind: 'answered', question: 'meet', words: 'The chair.' })];
    const parts = newHolderView({ post, record, events, timeZone: 'Europe/London' }, viewOf(events).answers);
    expect(parts.map(({ title, lines }) => [title, ...lines.map(({ text }) => text)])).toEqual([
      ['What you own', '1 open action, 1 standard, 1 ask of you'],
      ['The next three dates', 'No date lies ahead.', '2 dates have passed'],
      ['What was promised', 'Nobody has said yet.'],
      ['Whom to meet', 'The chair.', 'Deputy, the deputy', 'Head of People, to whom this post reports'],
      ['Where to start', '1-2 Fair <b>selection</b>'],
    ]);
  });
});

describe('Answers being written', () => {
  test('[H6] only changed answers become rows, and replace this person’s own', () => {
    const mine = step(newHolder, { kind: 'answered', question: 'next', words: 'as it was' });
    const theirs = step(deputyHolder, { kind: 'answered', question: 'meet', words: 'somebody' });
    const before = answeredBefore(post, [mine, theirs], [mine]);
    expect(before).toEqual({ next: { key: mine.recordKey, words: 'as it was' }, promised: null, meet: null });
    const draft = newAnswers(before);
    expect([draft.words, changedAnswers(draft, before)]).toEqual([
      { next: 'as it was', promised: '', meet: '' },
      [],
    ]);
    const typed = { ...draft, words: { next: 'changed', promised: '  ', meet: 'me too' } };
    expect(changedAnswers(typed, before)).toEqual(['next', 'meet']);
  });
});

describe('Kept', () => {
  test('[H14] what was handed over is kept in words, cut between lines only', () => {
    expect(cardInWords(viewOf())).toContain('Actions this post owns (1)\n- 1-2 Fair <b>selection</b>');
    const items = Array.from({ length: 400 }, (_, index) => ({ text: `Action ${index} ${'x'.repeat(40)}` }));
    const words = cardInWords({ sections: [{ title: 'Many', items }] } as never);
    expect(words.length).toBeLessThanOrEqual(4_000);
    expect(words).toMatch(/x\n\+ \d+$/);
  });

  test('[H18] past hand-overs by the row that ended them; names older than are kept become the post', () => {
    const past = (end: Partial<PostEvent>) => [
      step(newHolder, { kind: 'handoverStarted', handoverKey: 'h0', day: '2024-01-08' }),
      step(newHolder, { kind: 'answered', handoverKey: 'h0', question: 'next', words: 'The survey.' }),
      step(newHolder, { kind: 'accepted', handoverKey: 'h0', day: '2024-02-01', words: 'Actions', ...end }),
    ];
    const titleOf = (events: PostEvent[]) => pastHandovers(post, events, 24, today).map(({ title }) => title);
    expect(titleOf(past({}))).toEqual([
      'Started on 8 January 2024. Taken over on 1 February 2024 by Recruitment manager',
    ]);
    expect(titleOf(past({ day: '2026-02-01' }))[0]).toContain('by New Holder');
    expect(titleOf(past({ kind: 'handoverStopped' }))[0]).toContain('Stopped on 1 February 2024');
    expect(pastHandovers(post, past({}), 24, today)[0]).toMatchObject({
      said: ['What is next? The survey.'],
      listed: 'Actions',
    });
    expect(titleOf([step(newHolder, { kind: 'handoverStarted', handoverKey: 'h9' })])).toEqual([]);
  });

  test('[H18] as a document: marking, a heading a section, numbered paragraphs, a gap marked', () => {
    const paper = handoverPaper(viewOf(), 'Northshire Police', 'as of 14 May 2027');
    expect(paper).toMatchObject({ title: 'Hand-over: Recruitment manager', marking: 'OFFICIAL-SENSITIVE' });
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toHaveLength(5);
    const text = JSON.stringify(paper.blocks);
    expect(text).toContain('Not answered. Nobody who held the post is there to ask.');
    expect(text).toContain('1-2 Fair <b>selection</b>');
    expect(fileNameOf('Head / of: "People"', '14 May 2027')).toBe(
      'Hand-over Head of People 14 May 2027.docx',
    );
  });
});
