import type { Action } from '../../src/domain/actions.ts';
import { answersOf } from '../../src/domain/framework/answers.ts';
import type { Standard } from '../../src/domain/frameworks.ts';
import type { Link } from '../../src/domain/links.ts';
import { usualDays } from '../../src/domain/planBackwards.ts';
import { cycleTyped, draftOf, problemsOf } from '../../src/features/matrix/cycle/cycleForm.ts';
import { cycleLine } from '../../src/features/matrix/cycleView.ts';
import { countLine } from '../../src/features/matrix/cycle/countView.ts';
import { planOf } from '../../src/features/matrix/cycle/cyclePlanView.ts';
import { longerEvent, longerMessage } from '../../src/features/matrix/cycle/needLonger.ts';
import { alsoAnswered } from '../../src/features/matrix/framework/answersView.ts';
import { actionsFor, whyView } from '../../src/ui/records/whyView.ts';
import { aCycle } from '../support/items.ts';

const cycle = aCycle({
  ...{ recordKey: '2027', title: 'Second cycle, 2027', frameworkKey: 'matrix-2027' },
  ...{ evidenceFrom: '2026-11-02', evidenceTo: '2027-01-15' },
  ...{ selfAssessmentFrom: '2027-01-18', selfAssessmentTo: '2027-02-26' },
  ...{ moderationFrom: '2027-03-01', moderationTo: '2027-06-01' },
  ...{ publicationFrom: '2027-09-01', publicationTo: '2027-09-30' },
});
const standards = Array.from(
  { length: 14 },
  (_, at) => ({ recordKey: `s${at}`, number: at + 1 }) as Standard,
);
const progress = { done: standards.slice(0, 9), missing: standards.slice(9) };

describe('the count of a stage', () => {
  it('[Y4] says how many, how many are left, and the working days', () => {
    expect(countLine(cycle, '2027-05-14', progress)).toBe(
      '9 of 14 have a community view. 5 left. 11 working days.',
    );
    expect(countLine(cycle, '2026-12-29', progress)).toBe('9 of 14 ready. 5 left. 12 working days.');
    expect(countLine(cycle, '2027-06-01', { done: standards, missing: [] })).toBe(
      '14 of 14 have a community view. Today is the last day.',
    );
  });

  it('[Y4] says so where it is not known, and nothing where no stage is open', () => {
    expect(countLine(cycle, '2027-05-14', null)).toBe(
      'How many are ready is not known yet. 11 working days.',
    );
    expect(countLine(cycle, '2027-07-14', progress)).toBeNull();
  });
});

describe('further stages', () => {
  const [translation, board] = [
    { name: 'Translation | Welsh', from: '2027-05-10', to: '2027-05-28' },
    { name: 'Board', from: '2027-08-20', to: '' },
  ];
  const typed = { ...draftOf(cycle), others: [translation, board] };
  const withOthers = { ...cycle, ...cycleTyped(typed, cycle) };

  it('[Y9] stand on the line by their dates, and are said where they are open', () => {
    const { sentence, stages } = cycleLine(withOthers, '2027-05-14');
    expect(stages.map(({ name, dates }) => [name, dates])).toEqual([
      ['Evidence capture', '2 November 2026 to 15 January'],
      ['Self-assessment and peer-to-peer', '18 January to 26 February'],
      ['Moderation', '1 March to 1 June'],
      ['Translation Welsh', '10 May to 28 May'],
      ['Board', 'From 20 August'],
      ['Publication', '1 September to 30 September'],
    ]);
    expect(sentence).toMatch(/Moderation is open until 1 June 2027\. Also open: Translation Welsh\.$/);
  });

  it('[Y9] come back as they were typed; nothing is written where nothing changed', () => {
    expect(cycleTyped(draftOf(withOthers), withOthers)).toEqual({});
    expect(cycleTyped({ ...draftOf(withOthers), others: [] }, withOthers)).toEqual({ otherStages: null });
  });

  it('[Y9] need a name, and end after they begin', () => {
    const others = [{ name: ' ', from: '2027-05-10', to: '2027-05-01' }];
    expect(Object.keys(problemsOf({ ...typed, others }))).toEqual(['others.0.name', 'others.0.to']);
  });

  it('[Y4] are not counted: the four decide what is', () => {
    expect(countLine(withOthers, '2027-05-14', progress)).toBe(countLine(cycle, '2027-05-14', progress));
  });
});

describe('the plan backwards', () => {
  it('[Y6] [Y7] words the latest safe dates, and those that have passed', () => {
    const plan = planOf(cycle, '2027-07-20', { days: usualDays, isBilingual: true });
    expect(plan?.rows.map(({ when }) => when.split(' ')[0])).toEqual([
      ...Array<string>(4).fill('was'),
      'by',
      'by',
      'by',
    ]);
    expect(plan?.rows.at(-1)).toMatchObject({ when: 'by 31 August', left: '29 working days left' });
    expect(plan?.holidays).toContain('31 December 2027');
    expect(
      planOf({ ...cycle, publicationFrom: null, publicationTo: null }, '2027-05-14', {
        days: usualDays,
        isBilingual: false,
      }),
    ).toBeNull();
  });
});

describe('the form of a cycle', () => {
  it('[Y1] refuses a last day before the first, and no name', () => {
    const draft = { ...draftOf(cycle), title: ' ', moderationTo: '2027-02-01' };
    expect(Object.keys(problemsOf(draft))).toEqual(['title', 'moderationTo']);
    expect(problemsOf(draftOf(cycle))).toEqual({});
  });

  it('[Y1] writes only what differs, and empty days as nothing', () => {
    expect(cycleTyped({ ...draftOf(cycle), moderationTo: '' }, cycle)).toEqual({ moderationTo: null });
    expect(cycleTyped(draftOf(cycle), cycle)).toEqual({});
    expect(cycleTyped({ ...draftOf(null, 'matrix-2028'), title: 'Third' }, null)).toMatchObject({
      ...{ title: 'Third', frameworkKey: 'matrix-2028', evidenceFrom: null },
    });
  });
});

describe('needing longer', () => {
  const around = { force: 'Northshire Police', cycle, today: '2027-05-14' as const };
  const draft = { recordKey: 'k', words: 'Two groups meet in June only.', until: '2027-07-02' };

  it('[Y8] is a row of the return, and ready words', () => {
    expect(longerEvent(draft, { ...around, forceKey: 'northshire' })).toMatchObject({
      ...{ kind: 'moreTimeAsked', scopeKey: 'northshire|2027', day: '2027-05-14' },
      words:
        'Northshire Police needs longer for Moderation, until 2 July 2027: Two groups meet in June only.',
    });
    expect(longerMessage(draft, around)).toContain('longer than 1 June 2027 for Moderation');
    expect(longerMessage({ ...draft, until: '' }, around)).not.toContain('through by');
  });
});

describe('what a standard also answers', () => {
  const inFile = { alsoAnswers: [{ kind: 'peel' as const, key: 'peel-sample:Q03', title: 'PEEL 3' }] };
  const link = {
    kind: 'alsoAnswers',
    fromKey: 's0',
    toKey: 'equality-duty-sample:D1',
    title: 'Equality duty 1 (SAMPLE)',
  } as Link;

  it('[E11] is one line: what the file says, then what was added, each once, SAMPLE once', () => {
    const answers = answersOf('s0', inFile, [link, link, { ...link, fromKey: 's1', toKey: 'x' }]);
    expect(alsoAnswered(answers, true).map(({ words }) => words)).toEqual([
      'PEEL 3',
      'Equality duty 1 (SAMPLE)',
    ]);
    expect(alsoAnswered([{ kind: 'action', key: 'action-1-4', title: '1-4' }], false)).toEqual([
      { key: 'action-1-4', words: 'action 1-4', address: '/actions/1-4' },
    ]);
    expect(alsoAnswered([], true)).toEqual([]);
  });

  it('[E13] leads up to what it answers, down to the actions it stands on; at an action, up to its standard', () => {
    const standard = { recordKey: 's0', number: 1, title: 'Being heard (SAMPLE)' } as Standard;
    const actions = [
      { recordKey: 'action-1-4', ref: '1-4', title: 'Pay', standardKey: 's0' },
      { recordKey: 'action-1-5', ref: '1-5', title: 'Mentors', standardKey: null },
      { recordKey: 'action-1-6', ref: '1-6', title: 'Else', standardKey: null },
    ] as Action[];
    const answers = [
      { kind: 'action' as const, key: 'action-1-5', title: 'action 1-5' },
      ...inFile.alsoAnswers,
    ];
    const at = { standard, answers, isSample: true };
    expect(alsoAnswered(answers, true)).toEqual([
      { key: 'action-1-5', words: 'action 1-5', address: '/actions/1-5' },
      { key: 'peel-sample:Q03', words: 'PEEL 3 (SAMPLE)', address: null },
    ]);
    expect(whyView({ ...at, actionKey: 'action-1-4' })[0]).toMatchObject({
      ...{ words: 'standard 1 Being heard', address: '/matrix/1' },
    });
    expect(actionsFor('s0', answers, actions).map(({ words }) => words)).toEqual(['1-4 Pay', '1-5 Mentors']);
  });
});
