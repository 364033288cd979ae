import type { ActionUpdate } from '../../src/domain/actionUpdates.ts';
import { agree, committeeOf, groupOfAgreement, agreementOf } from '../../src/domain/agreement.ts';
import type { Action, Agreement } from '../../src/domain/actions.ts';
import { askedOf, decisionsOf, ownersOf } from '../../src/domain/jointAnswers.ts';
import { aBody, anAction, anActionUpdate } from '../support/items.ts';

const people = aBody({ recordKey: 'people-board', title: 'People Board', kind: 'board' });
const finance = aBody({ recordKey: 'committee-finance', title: 'Finance Committee' });
const joint = (given: Partial<Action> = {}) =>
  anAction({
    recordKey: 'action-1',
    bodyKey: people.recordKey,
    jointBodyKeys: [finance.recordKey],
    ...given,
  });

/** An action after bodies decided in turn, with the rows that prove it; a decision a minute. */
function after(start: Action, ...decided: [body: typeof people, agreement: Agreement, words?: string][]) {
  const rows: ActionUpdate[] = [];
  let action = start;
  for (const [body, agreement, words = null] of decided) {
    const decision = { agreement, words, notOursBodyKey: null, agreedByPostKey: `post-of-${body.recordKey}` };
    const { change, event } = agree(
      action,
      { ...decision, day: '2027-05-12' },
      { body, eventKey: null, says: `${body.title}: ${agreement}.` },
    );
    const row = anActionUpdate(event);
    const at = `2027-05-12T10:0${rows.length}:00Z`;
    rows.push({ ...row, row: { ...row.row, created: { ...row.row.created, at } } });
    action = { ...action, ...change };
  }
  return { action, rows };
}

const answers = ({ action, rows }: ReturnType<typeof after>) =>
  [people, finance].map((body) => {
    const asked = askedOf(body.recordKey, action, decisionsOf(rows));
    return [agreementOf(asked), asked.agreedByPostKey];
  });

test('[K15] one body that agrees says nothing for the other', () => {
  expect(answers(after(joint(), [people, 'agreed']))).toEqual([
    ['agreed', 'post-of-people-board'],
    ['notContacted', null],
  ]);
  expect(answers(after(joint(), [finance, 'agreed']))).toEqual([
    ['notContacted', null],
    ['agreed', 'post-of-committee-finance'],
  ]);
});

test('[K15] each keeps its answer whatever the other says later; its own later answer counts', () => {
  const decided = after(
    joint(),
    [people, 'agreed'],
    [finance, 'notAgreed', 'No money.'],
    [people, 'inDiscussion'],
  );
  expect(answers(decided).map(([agreement]) => agreement)).toEqual(['inDiscussion', 'notAgreed']);
  const { action, rows } = decided;
  const asked = askedOf(finance.recordKey, action, decisionsOf(rows));
  expect(asked).toMatchObject({ agreementWords: 'No money.', agreementDay: '2027-05-12' });
  expect(asked.others).toEqual([{ bodyKey: 'people-board', agreement: 'inDiscussion', day: '2027-05-12' }]);
  expect(asked.stored).toBe(action);
});

test('[K15] an answer taken back does not count', () => {
  const { action, rows } = after(joint(), [people, 'agreed'], [finance, 'agreed']);
  const back = anActionUpdate({
    actionKey: action.recordKey,
    kind: 'undone',
    replacesKey: rows[1]!.recordKey,
  });
  expect(answers({ action, rows: [...rows, back] }).map(([agreement]) => agreement)).toEqual([
    'agreed',
    'notContacted',
  ]);
});

test('[K15] an answer without a row is the answer of the body the action is filed under', () => {
  const imported = joint({ agreement: 'notAgreed', agreementWords: 'Too soon.' });
  expect(answers(after(imported)).map(([agreement]) => agreement)).toEqual(['notAgreed', 'notContacted']);
  expect(answers(after(imported, [finance, 'agreed'])).map(([agreement]) => agreement)).toEqual([
    'notAgreed',
    'agreed',
  ]);
});

test('[K15] where one body owns an action the row is its answer, as ever', () => {
  const alone = joint({ jointBodyKeys: [people.recordKey], agreement: 'agreed' });
  expect(ownersOf(alone)).toEqual([people.recordKey]);
  expect(askedOf(people.recordKey, alone, new Map())).toMatchObject({ agreement: 'agreed', others: [] });
});

test('[K15] [K2] counts go by the own answer of each', () => {
  const { action, rows } = after(joint(), [people, 'agreed'], [finance, 'notOurs']);
  const groups = [people, finance].map((body) => {
    const { actions } = committeeOf(body, [action], decisionsOf(rows));
    return actions.map((asked) => groupOfAgreement(agreementOf(asked)));
  });
  expect(groups).toEqual([['agreed'], ['notAgreed']]);
});
