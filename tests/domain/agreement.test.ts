import fc from 'fast-check';
import { agreements } from '../../src/domain/actions.ts';
import {
  agree,
  agreementOf,
  committeeOf,
  committeesOf,
  decisionProblem,
  groupOfAgreement,
  neededWith,
} from '../../src/domain/agreement.ts';
import { agreementAnswers, agreementColumns, answerToAgreement } from '../../src/domain/agreementSheet.ts';
import { aBody, anAction } from '../support/items.ts';

const justice = aBody({ recordKey: 'committee-criminal-justice', title: 'Criminal Justice Committee' });
const finance = aBody({ recordKey: 'committee-finance', title: 'Finance Committee' });

/** No row says whose an answer is. */
const nobody = new Map();

const decision = {
  agreement: 'agreed',
  words: null,
  notOursBodyKey: null,
  agreedByPostKey: 'post-chair',
  day: '2027-05-12',
} as const;
const event = { body: justice, eventKey: 'meeting-1', says: 'Agreed at the meeting of 12 May 2027.' };

test('[K2] every state is in one of three groups, and an action nobody wrote about is waiting', () => {
  expect(agreements.map((one) => [one, groupOfAgreement(one)])).toEqual([
    ['notContacted', 'waiting'],
    ['letterSent', 'waiting'],
    ['inDiscussion', 'waiting'],
    ['agreed', 'agreed'],
    ['agreedChangedWording', 'agreed'],
    ['notAgreed', 'notAgreed'],
    ['notOurs', 'notAgreed'],
    ['outstanding', 'waiting'],
  ]);
  expect(agreementOf(anAction())).toBe('notContacted');
});

test('[K1] a committee is any committee, board or portfolio that an open action names, alone or jointly, by name', () => {
  const actions = [
    anAction({ bodyKey: justice.recordKey, jointBodyKeys: [finance.recordKey], agreement: 'agreed' }),
    anAction({ bodyKey: justice.recordKey }),
    anAction({ bodyKey: justice.recordKey, state: 'closed' }),
    anAction({ bodyKey: 'workstream-1' }),
  ];
  const workstream = aBody({ recordKey: 'workstream-1', kind: 'workstream', title: 'A workstream' });
  const empty = aBody({ recordKey: 'committee-empty', title: 'Empty Committee' });
  const all = committeesOf([finance, workstream, justice, empty], actions, nobody);
  expect(all.map(({ body, counts }) => [body.title, counts])).toEqual([
    ['Criminal Justice Committee', { waiting: 1, notAgreed: 0, agreed: 1 }],
    // It owns the agreed one jointly, and has not answered itself.
    ['Finance Committee', { waiting: 1, notAgreed: 0, agreed: 0 }],
  ]);
});

test('[K2] the counts of a committee add up to its actions, whatever their states', () => {
  const action = fc.record({
    agreement: fc.option(fc.constantFrom(...agreements)),
    state: fc.constantFrom('inProgress' as const, 'closed' as const),
    isOurs: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(action), (given) => {
      const actions = given.map(({ agreement, state, isOurs }) =>
        anAction({ agreement, state, bodyKey: isOurs ? justice.recordKey : null }),
      );
      const { counts, actions: own } = committeeOf(justice, actions, nobody);
      expect(counts.waiting + counts.notAgreed + counts.agreed).toBe(own.length);
      expect(own.length).toBe(given.filter(({ state, isOurs }) => isOurs && state !== 'closed').length);
    }),
  );
});

test('[K5] [K6] "not agreed" and changed wording need words, "not ours" needs a body, the rest nothing', () => {
  expect(agreements.filter((one) => neededWith(one) === 'words')).toEqual([
    'agreedChangedWording',
    'notAgreed',
  ]);
  expect(agreements.filter((one) => neededWith(one) === 'body')).toEqual(['notOurs']);
  expect(decisionProblem({ ...decision, agreement: 'notAgreed', words: '  ' })).toBe('needsWords');
  expect(decisionProblem({ ...decision, agreement: 'notAgreed', words: 'No money.' })).toBeNull();
  expect(decisionProblem({ ...decision, agreement: 'notOurs' })).toBe('needsBody');
  expect(decisionProblem(decision)).toBeNull();
});

test('[K7] a decision changes the action and brings the row that proves it, with what was before', () => {
  const action = anAction({ recordKey: 'action-4-3', agreement: 'letterSent', marking: 'OFFICIAL' });
  const { change, event: row } = agree(action, decision, event);
  expect(change).toEqual({
    agreement: 'agreed',
    agreementWords: null,
    agreementDay: '2027-05-12',
    agreedByPostKey: 'post-chair',
    notOursBodyKey: null,
    contactDay: '2027-05-12',
  });
  expect(row).toMatchObject({
    scopeKey: 'action-4-3',
    actionKey: 'action-4-3',
    kind: 'agreement',
    update: 'Agreed at the meeting of 12 May 2027.',
    before: 'letterSent',
    after: 'agreed',
    eventKey: 'meeting-1',
    bodyKey: justice.recordKey,
    day: '2027-05-12',
    marking: 'OFFICIAL',
  });
});

test('[K7] what belonged to an earlier answer goes with it', () => {
  const body = { ...decision, agreement: 'notOurs', notOursBodyKey: 'committee-finance' } as const;
  const action = anAction();
  expect(agree(action, body, event).change.notOursBodyKey).toBe('committee-finance');
  const back = agree(action, { ...body, agreement: 'inDiscussion' }, event).change;
  expect([back.notOursBodyKey, back.agreedByPostKey]).toEqual([null, null]);
  expect(agree(action, { ...body, agreement: 'notContacted' }, event).change).not.toHaveProperty(
    'contactDay',
  );
});

test('[K14] an answer is known by what the sheet offers and by the words people type instead', () => {
  for (const { agreement, title } of agreementAnswers)
    expect(answerToAgreement(` ${title}. `)).toBe(agreement);
  expect(['YES', 'agreed', 'Do not  agree', 'perhaps', ''].map(answerToAgreement)).toEqual([
    'agreed',
    'agreed',
    'notAgreed',
    null,
    null,
  ]);
  expect(new Set(agreementColumns.map(({ title }) => title)).size).toBe(agreementColumns.length);
});
