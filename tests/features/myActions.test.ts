import type { Action } from '../../src/domain/actions.ts';
import { myActions } from '../../src/features/actions/myActionsView.ts';
import { makeRegister } from '../../src/features/actions/register.ts';
import { anAction, aPost } from '../support/items.ts';

const today = '2027-05-14';
const me = { oid: 'me', name: 'Head of People', mail: 'people@northshire.example' };
const whole = { hasAnswered: true, isComplete: true };
const part = { hasAnswered: false, isComplete: false };
const posts = [
  aPost({ recordKey: 'people', title: 'Head of People', holderOid: 'me', holderName: 'Head of People' }),
  aPost({ recordKey: 'custody', title: 'Head of Custody', holderOid: 'other', holderName: 'Somebody' }),
];
const register = (...actions: Action[]) => makeRegister({ actions, posts, bodies: null, me, today });

const late = anAction({ ref: '1-4', ownerPostKey: 'people', dueDay: '2027-04-30' });
const soon = anAction({ ref: '1-2', ownerPostKey: 'people', dueDay: '2027-05-21' });
const asDeputy = anAction({
  ref: '2-1',
  ownerPostKey: 'custody',
  deputyPostKey: 'people',
  dueDay: '2027-05-18',
});
const undated = anAction({ ref: '1-1', ownerPostKey: 'people', state: 'notStarted' });
const done = anAction({ ref: '1-3', ownerPostKey: 'people', state: 'embedded', dueDay: '2027-01-01' });
const theirs = anAction({ ref: '3-1', ownerPostKey: 'custody', dueDay: '2027-01-01' });
const everything = register(undated, soon, done, theirs, asDeputy, late);

describe('my actions in short', () => {
  test('[A18] overdue first, then by due day, without a day last; only open ones of my posts', () => {
    expect(myActions(everything, whole, 9).rows.map(({ ref }) => ref)).toEqual(['1-4', '2-1', '1-2', '1-1']);
  });

  test('[A18] each leads to itself and to its form, with state, due day and part in words', () => {
    const [first, second, , last] = myActions(everything, whole, 9).rows;
    expect(first).toMatchObject({
      title: '1-4 Publish the ethnicity pay gap',
      address: '/actions/1-4',
      updateAddress: '/actions/1-4/update',
      state: 'In progress',
      due: 'Overdue, due 30 April',
      isOverdue: true,
      asDeputy: null,
    });
    expect(second).toMatchObject({ due: 'Due 18 May', isOverdue: false, asDeputy: 'You are the deputy' });
    expect(last).toMatchObject({ due: 'No date is set', state: 'Not started' });
  });

  test('[A18] at most so many, how many more are open, and the way to all of mine', () => {
    const view = myActions(everything, whole, 3);
    expect(view.rows).toHaveLength(3);
    expect(view).toMatchObject({
      note: '1 more is open.',
      whole: { to: '/actions?show=mine', label: 'All your 5 actions' },
    });
    expect(myActions(everything, part, 3)).toMatchObject({
      note: null,
      whole: { to: '/actions?show=mine', label: 'Your actions in the register' },
    });
  });

  test('[A19] holding no post is said only once the lists have answered, with a way on', () => {
    expect(myActions(register(theirs), whole, 3)).toMatchObject({
      rows: [],
      note: 'You hold no post that owns an action.',
      whole: { to: '/actions', label: 'Find an action' },
    });
    expect(myActions(register(theirs), part, 3).note).toMatch(/^No action of yours found so far\./);
  });

  test('[A19] where nothing is open that is said', () => {
    expect(myActions(register(done), whole, 3).note).toBe(
      'Your action is embedded or closed. Nothing is open.',
    );
  });

  test('[A19] marked by the rows shown', () => {
    const secret = { ...undated, marking: 'OFFICIAL-SENSITIVE' as const };
    expect(myActions(register(late, secret), whole, 1).markings).toEqual([null]);
    expect(myActions(register(late, secret), whole, 2).markings).toEqual([null, 'OFFICIAL-SENSITIVE']);
  });
});
