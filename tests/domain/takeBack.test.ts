import type { ChangeContext } from '../../src/domain/actionChanges.ts';
import { actionUpdates } from '../../src/domain/actionUpdates.ts';
import type { ActionUpdate } from '../../src/domain/actionUpdates.ts';
import { fieldsToCells } from '../../src/domain/list.ts';
import { takeBack } from '../../src/domain/takeBack.ts';
import { anAction, anActionUpdate } from '../support/items.ts';

const context: ChangeContext = {
  today: '2027-05-14',
  newKey: () => 'new',
  inWords: ({ words }) => `Taken back: ${words}`,
  checkAgainMonths: 12,
};
const action = anAction({ recordKey: 'action-1-4' });

describe('Proofs of changes given up', () => {
  const me = { oid: 'me', name: 'Me', mail: 'me@x.example' };
  const by = (update: ActionUpdate, oid: string | null): ActionUpdate => ({
    ...update,
    row: { ...update.row, created: { ...update.row.created, by: { ...me, oid } } },
  });

  test('[A33] words given up for theirs take back the rows that proved them, and only mine', () => {
    const mine = by(anActionUpdate({ kind: 'dueMoved', after: '2027-06-30', update: 'Moved.' }), 'me');
    const other = by(anActionUpdate({ kind: 'dueMoved', after: '2027-06-30' }), 'other');
    const back = takeBack(action, { dueDay: '2027-06-30', nextStep: 'x' }, [other, mine], me, context);
    expect(back).toMatchObject([{ kind: 'undone', replacesKey: mine.recordKey, actionKey: 'action-1-4' }]);
    expect(takeBack(action, { dueDay: '2027-07-01' }, [mine], me, context)).toEqual([]);
    expect(takeBack(action, { dueDay: '2027-06-30' }, [by(mine, null)], me, context)).toHaveLength(1);
  });

  test('[K7] a decision given up for theirs is taken back, once', () => {
    const decided = { agreement: 'agreed', agreementWords: null, agreementDay: '2027-05-14' } as const;
    const proof = by(anActionUpdate({ kind: 'agreement', before: 'letterSent', after: 'agreed' }), 'me');
    const theirs = by(anActionUpdate({ kind: 'agreement', after: 'notAgreed' }), 'other');
    const back = takeBack(action, decided, [theirs, proof], me, context);
    expect(back).toMatchObject([{ kind: 'undone', replacesKey: proof.recordKey, day: context.today }]);
    expect(fieldsToCells(actionUpdates, back[0]!).problems).toEqual([]);
    const undone = anActionUpdate({ kind: 'undone', replacesKey: proof.recordKey });
    expect(takeBack(action, decided, [theirs, proof, undone], me, context)).toEqual([]);
  });
});
