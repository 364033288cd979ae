import type { Figures } from '../../src/features/status/figuresView.ts';
import { figureLines } from '../../src/features/status/figuresView.ts';
import { markingOf } from '../../src/features/status/statusOf.ts';
import { changeLines } from '../../src/ui/records/changeLines.ts';
import { statusPaper } from '../../src/features/status/statusPaper.ts';
import { paperToText } from '../../src/paper/paperToText.ts';
import { readingOf } from '../../src/features/status/reading.ts';
import type { StatusView } from '../../src/features/status/statusView.ts';
import { comparedInWords, needLines, nextDate, statusToText } from '../../src/features/status/statusView.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { anAction, anActionUpdate, anAsk, aPost, aStandard } from '../support/items.ts';

const today = '2027-05-14' as const;
const known = { state: 'known' } as const;

function figures(given: Partial<Figures> = {}): Figures {
  return {
    differ: { reading: known, value: [] },
    overdue: { reading: known, value: [] },
    noOwner: { reading: known, value: { actions: [], longest: null, of: 31 } },
    onePerson: { reading: known, value: { actions: [], of: 31 } },
    ...given,
  };
}

const lines = (given: Partial<Figures>) => figureLines(figures(given));
const sentences = (given: Partial<Figures>) => lines(given).map(({ sentence }) => sentence);

describe('the four things to know', () => {
  test('[S9] zero is said, not hidden', () => {
    expect(sentences({})).toEqual([
      'Force and community do not differ on any standard both have looked at.',
      'No request is overdue.',
      'Every action has an owner.',
      'No action depends on one person only.',
    ]);
  });

  test('[S3] [S5] [S6] [S7] each in one sentence that leads on', () => {
    const two = [anAction({ ref: '1-3' }), anAction({ ref: '2-8' })];
    const found = lines({
      differ: { reading: known, value: [aStandard(), aStandard(), aStandard()] },
      overdue: { reading: known, value: [anAsk({ recordKey: 'a4', title: 'Starters and leavers' })] },
      noOwner: { reading: known, value: { actions: two, longest: 41, of: 31 } },
      onePerson: { reading: known, value: { actions: two, of: 31 } },
    });
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'Force and community differ on 3 standards.',
      '1 request has no answer and its date has passed.',
      '2 actions have no owner, longest 41 days.',
      '2 actions only one person can do.',
    ]);
    expect(found.map(({ address }) => address)).toEqual([
      '/matrix?show=differ',
      null,
      '/actions?show=noOwner',
      null,
    ]);
    expect(found[1]?.items).toMatchObject([{ text: 'Starters and leavers', address: '/asks/a4' }]);
    expect(found[3]?.items.map(({ address }) => address)).toEqual(['/actions/1-3', '/actions/2-8']);
  });

  test('[S3] a single standard is opened itself; where nobody gave both views that is said', () => {
    expect(lines({ differ: { reading: known, value: [aStandard({ number: 9 })] } })[0]?.address).toBe(
      '/matrix/9',
    );
    expect(sentences({ differ: { reading: known, value: null } })[0]).toBe(
      'No standard has a view from both force and community yet.',
    );
  });

  test('[S9] an empty register is not praised', () => {
    const none = { actions: [], longest: null, of: 0 };
    expect(sentences({ noOwner: { reading: known, value: none } })[2]).toBe('No actions yet.');
  });

  test('[S10] what is not known is never 0', () => {
    const value = { actions: [anAction(), anAction()], longest: 3, of: 31 };
    const failed = (asOf: string | null) => ({ state: 'failed', list: 'actions', asOf }) as const;
    const said = (reading: Figures['noOwner']['reading']) => lines({ noOwner: { reading, value } })[2];
    expect(said(failed('2027-05-13T08:00:00Z'))).toMatchObject({
      sentence: 'Not known: the actions list did not answer (last 2 on 13 May).',
      address: null,
    });
    expect(said(failed(null))?.sentence).toBe('Not known: the actions list did not answer.');
    expect(said({ state: 'waiting', list: 'posts' })?.sentence).toBe(
      'Not known yet: the list of posts has not answered.',
    );
    expect(said({ state: 'partial', list: 'actions' })?.sentence).toBe(
      'Not known yet: the actions list is still coming in.',
    );
  });
});

describe('how far a figure is known', () => {
  const list = { asOf: '2027-05-13T08:00:00Z', isComplete: true, error: null };

  test('[S10] a failure counts before what is waiting, what is waiting before a part', () => {
    const failed = ['posts', { ...list, error: { kind: 'offline' } }] as const;
    const waiting = ['asks', { ...list, asOf: null, isComplete: false }] as const;
    const partial = ['actions', { ...list, isComplete: false }] as const;
    expect(readingOf([['actions', list]])).toEqual(known);
    expect(readingOf([partial, waiting])).toEqual({ state: 'waiting', list: 'asks' });
    expect(readingOf([['actions', list], partial])).toEqual({ state: 'partial', list: 'actions' });
    expect(readingOf([waiting, failed])).toEqual({ state: 'failed', list: 'posts', asOf: null });
  });

  test('[S10] a last figure is given only where every list was whole, as of the oldest', () => {
    const failed = ['actions', { ...list, error: { kind: 'offline' } }] as const;
    const older = ['posts', { ...list, asOf: '2027-05-12T08:00:00Z' }] as const;
    expect(readingOf([failed, older])).toMatchObject({ asOf: '2027-05-12T08:00:00Z' });
    expect(readingOf([failed, ['posts', { ...list, isComplete: false }]])).toMatchObject({ asOf: null });
  });
});

describe('the next date', () => {
  const cycle = {
    stage: { stage: 'moderation', from: '2027-03-01', to: '2027-08-31', when: 'now' },
  } as const;
  const progress = { done: Array.from({ length: 9 }, () => aStandard()), missing: [aStandard()] };

  test('[S4] with the count of its stage and what is counted', () => {
    expect(nextDate(cycle, progress, known)).toEqual({
      sentence: 'Moderation runs until 31 August 2027.',
      count: '9 of 10 standards have a community view.',
      definition:
        'A standard counts once at least one community group has given its view, with or without a level. One that somebody else wrote down counts once the facilitator has confirmed it.',
      standards: progress,
    });
    expect(nextDate(cycle, progress, { state: 'waiting', list: 'matrix' }).standards).toBeNull();
  });

  test('[S4] a stage to come, one without an end, a cycle that is over, no cycle', () => {
    const sentence = (of: Parameters<typeof nextDate>[0]) => nextDate(of, null, known).sentence;
    expect(sentence({ stage: { ...cycle.stage, when: 'future' } })).toBe(
      'Moderation starts on 1 March 2027.',
    );
    expect(sentence({ stage: { ...cycle.stage, to: null } })).toBe('Moderation is open. No end date is set.');
    expect(sentence({ stage: null })).toBe('The dates of this cycle have passed.');
    expect(sentence(null)).toBe('No dates are set for the matrix yet.');
  });

  test('[S10] nothing is said about dates before the matrix has answered', () => {
    const { sentence } = nextDate(null, null, { state: 'waiting', list: 'matrix' });
    expect(sentence).toBe('Not known yet: the matrix has not answered.');
  });
});

describe('what needs a chief officer', () => {
  const lead = aPost({ recordKey: 'lead', title: 'Force race action lead' });
  const chief = aPost({ recordKey: 'chief', kind: 'chiefOfficer', holderName: 'Chief' });
  const staff = aPost({
    recordKey: 'staff',
    kind: 'staffOfficer',
    reportsToKey: 'chief',
    holderName: 'Staff',
  });
  const ask = anAsk({
    recordKey: 'a1',
    title: 'Name who covers',
    fromKey: 'chief',
    askedByPostKey: 'lead',
    byDay: '2027-05-12',
    marking: 'OFFICIAL-SENSITIVE',
  });
  const linesFor = (held: (typeof chief)[], ...asks: (typeof ask)[]) =>
    needLines(asks, { today, posts: postsByKey([lead, chief, staff]), bodies: [], held });

  test('[S2] the sentence, who asked, by when, and the question it leads to', () => {
    expect(linesFor([], ask, anAsk({ need: 'help' }))).toMatchObject([
      {
        sentence: 'Name who covers',
        detail: 'For a decision. Asked by Force race action lead. Was wanted by 12 May.',
        address: '/asks/a1',
        marking: 'OFFICIAL-SENSITIVE',
      },
      { detail: 'For help.', marking: null },
    ]);
  });

  test('[S15] whoever holds the post decides; what is no decision is answered', () => {
    const help = anAsk({ need: 'help', fromKey: 'chief' });
    expect(linesFor([chief], ask, help).map(({ turn }) => turn)).toEqual([
      { kind: 'decide', postKey: 'chief' },
      { kind: 'answer', postKey: 'chief' },
    ]);
  });

  test('[S15] a staff officer prepares and everybody else reads: no button for either', () => {
    const [prepared] = linesFor([staff], ask);
    expect(prepared?.turn).toBeNull();
    expect(prepared?.detail).toMatch(/You prepare it\.$/);
    expect(linesFor([lead], ask)[0]?.turn).toBeNull();
  });

  test('[S16] "not yet" keeps its place and says its line', () => {
    const later = anAsk({ fromKey: 'chief', decision: 'notYet', answer: 'After the board' });
    expect(linesFor([chief], later)[0]).toMatchObject({
      detail: 'For a decision. Not yet: After the board',
      turn: { kind: 'decide' },
    });
  });
});

test('[S1] what is compared with: the board, or four weeks ago', () => {
  expect(comparedInWords('2027-04-16', '2027-04-16')).toBe('compared with the board of 16 April 2027');
  expect(comparedInWords(null, '2027-04-16')).toBe('compared with 16 April 2027, four weeks ago');
});

/** The page as it is drawn. */
const view: StatusView = {
  title: 'Northshire Police: where we stand',
  compared: 'compared with the board of 16 April 2027',
  marking: 'OFFICIAL-SENSITIVE',
  asOf: '14 May 2027, 21:42',
  needs: {
    title: 'Needs you (1)',
    lines: [
      {
        key: 'a',
        sentence: 'Agree the plan',
        detail: 'By 21 May.',
        address: '/asks/a',
        marking: null,
        turn: null,
      },
    ],
    empty: null,
    note: null,
  },
  figures: figureLines(figures()).slice(2, 3),
  next: {
    sentence: 'Moderation runs until 31 August 2027.',
    count: '9 of 14 …',
    definition: null,
    standards: null,
  },
  changed: {
    title: 'Changed since 16 April 2027',
    lines: [{ key: 'u', text: 'Update on 1-4: agreed', address: '/actions/1-4', day: '2027-05-12' }],
    empty: null,
  },
};

test('[S11] the page as text carries its marking at head and foot', () => {
  expect(statusToText(view, today).split('\n')).toEqual([
    'OFFICIAL-SENSITIVE',
    'Northshire Police: where we stand',
    '14 May 2027, 21:42, compared with the board of 16 April 2027',
    '',
    'Needs you (1)',
    '- Agree the plan. By 21 May.',
    '',
    'To know',
    '- Every action has an owner.',
    '',
    'Next date',
    'Moderation runs until 31 August 2027. 9 of 14 …',
    '',
    'Changed since 16 April 2027',
    '- 12 May: Update on 1-4: agreed',
    '',
    'OFFICIAL-SENSITIVE',
  ]);
});

describe('[S17] the page as a document', () => {
  test('says everything the page says, what a sentence counted below it', () => {
    const two = [anAction({ ref: '1-3', title: 'Pay gap' }), anAction({ ref: '2-8', title: 'Custody' })];
    const counted = figureLines(figures({ onePerson: { reading: known, value: { actions: two, of: 31 } } }));
    const paper = statusPaper({ ...view, figures: counted.slice(3) }, today, true);
    expect(paper).toMatchObject({ title: view.title, marking: 'OFFICIAL-SENSITIVE', asOf: view.asOf });
    const text = paperToText(paper);
    for (const words of [
      'compared with the board of 16 April 2027',
      'Agree the plan. By 21 May.',
      '2 actions only one person can do.',
      '1-3 Pay gap',
      '2-8 Custody',
      'Moderation runs until 31 August 2027. 9 of 14 …',
      '12 May: Update on 1-4: agreed',
    ])
      expect(text).toContain(words);
  });

  test('made from a part of the hub says so before anything else', () => {
    const first = (isWhole: boolean) => statusPaper(view, today, isWhole).blocks[0];
    expect(first(false)).toMatchObject({
      kind: 'paragraph',
      words: 'Made from a part of the hub: not every list had answered. What was not known says so.',
    });
    expect(first(true)).toMatchObject({ words: view.compared });
  });
});

test('[S1] the page carries the highest marking of everything it names, not of its needs alone', () => {
  const lines = (marking: 'OFFICIAL' | 'OFFICIAL-SENSITIVE') =>
    figureLines(
      figures({ onePerson: { reading: known, value: { actions: [anAction({ marking })], of: 31 } } }),
    );
  const of = (marking: 'OFFICIAL' | 'OFFICIAL-SENSITIVE') =>
    markingOf({ needs: view.needs, figures: lines(marking) }, view.changed);
  expect([of('OFFICIAL'), of('OFFICIAL-SENSITIVE')]).toEqual(['OFFICIAL', 'OFFICIAL-SENSITIVE']);
  const action = anAction({ marking: 'OFFICIAL-SENSITIVE' });
  const changed = changeLines([
    { kind: 'update', day: '2027-05-12', action, update: anActionUpdate({ marking: 'OFFICIAL' }) },
  ]);
  expect(markingOf({ needs: view.needs, figures: [] }, { lines: changed })).toBe('OFFICIAL-SENSITIVE');
});
