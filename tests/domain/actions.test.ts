import {
  daysOrphaned,
  isOpen,
  isOrphaned,
  isOverdue,
  needsUpdate,
  restsOnOnePerson,
} from '../../src/domain/actions.ts';
import { lastUpdateByAction, postUpdate, standingUpdates } from '../../src/domain/actionUpdates.ts';
import { anAction, anActionUpdate, aPost } from '../support/items.ts';

const today = '2027-05-14';
const held = aPost({
  recordKey: 'people',
  holderName: 'Head of People',
  holderOid: 'a',
  heldFrom: '2026-01-01',
});
const vacant = aPost({ recordKey: 'custody', vacantSince: '2027-04-03' });
const deputy = aPost({ recordKey: 'deputy', holderName: 'Deputy', holderOid: 'b' });
const sameAsOwner = aPost({ recordKey: 'same', holderName: 'Head of People', holderOid: 'a' });
const posts = new Map([held, vacant, deputy, sameAsOwner].map((post) => [post.recordKey, post]));

describe('Actions', () => {
  test('an open action past its due day is overdue; an embedded or closed one never', () => {
    expect(isOverdue(anAction({ dueDay: '2027-05-13' }), today)).toBe(true);
    expect(isOverdue(anAction({ dueDay: '2027-05-14' }), today)).toBe(false);
    expect(isOverdue(anAction({ dueDay: null }), today)).toBe(false);
    expect(isOverdue(anAction({ dueDay: '2027-05-13', state: 'embedded' }), today)).toBe(false);
    expect(isOpen(anAction({ state: 'deliveredEffectUnknown' }))).toBe(true);
  });

  test('an action has no owner where its post is vacant, unknown or not named', () => {
    expect(isOrphaned(anAction({ ownerPostKey: 'people' }), posts, today)).toBe(false);
    expect(isOrphaned(anAction({ ownerPostKey: 'custody' }), posts, today)).toBe(true);
    expect(isOrphaned(anAction({ ownerPostKey: 'gone' }), posts, today)).toBe(true);
    expect(isOrphaned(anAction({ ownerPostKey: null }), posts, today)).toBe(true);
    expect(isOrphaned(anAction({ ownerPostKey: null, state: 'closed' }), posts, today)).toBe(false);
    expect(daysOrphaned(anAction({ ownerPostKey: 'custody' }), posts, today)).toBe(41);
    expect(daysOrphaned(anAction({ ownerPostKey: null }), posts, today)).toBeNull();
  });

  test('only one person can do it where the deputy is missing, vacant or the same person', () => {
    const owned = { ownerPostKey: 'people' };
    expect(restsOnOnePerson(anAction({ ...owned, deputyPostKey: 'deputy' }), posts, today)).toBe(false);
    expect(restsOnOnePerson(anAction({ ...owned, deputyPostKey: null }), posts, today)).toBe(true);
    expect(restsOnOnePerson(anAction({ ...owned, deputyPostKey: 'custody' }), posts, today)).toBe(true);
    expect(restsOnOnePerson(anAction({ ...owned, deputyPostKey: 'same' }), posts, today)).toBe(true);
    expect(restsOnOnePerson(anAction({ ownerPostKey: 'custody' }), posts, today)).toBe(false);
  });

  test('an update is asked for near the due day, unless there was one lately', () => {
    const due = anAction({ dueDay: '2027-05-21' });
    expect(needsUpdate(due, null, today)).toBe(true);
    expect(needsUpdate(due, '2027-05-01', today)).toBe(false);
    expect(needsUpdate(due, '2027-04-01', today)).toBe(true);
    expect(needsUpdate(anAction({ dueDay: '2027-08-21' }), null, today)).toBe(false);
    expect(needsUpdate(anAction({ dueDay: null }), null, today)).toBe(false);
  });

  test('posting an update makes a row scoped to its action, with the state of the day', () => {
    const action = anAction({ recordKey: 'action-1-4', state: 'inProgress', marking: 'OFFICIAL' });
    expect(postUpdate(action, { update: '  Done with finance. ', nextStep: ' ' }, today)).toEqual({
      scopeKey: 'action-1-4',
      actionKey: 'action-1-4',
      update: 'Done with finance.',
      nextStep: null,
      stateThen: 'inProgress',
      day: today,
      marking: 'OFFICIAL',
    });
  });

  test('a correction replaces the update it names; newest first; withdrawn ones are gone', () => {
    const first = anActionUpdate({ recordKey: 'u1', day: '2027-05-01' });
    const wrong = anActionUpdate({ recordKey: 'u2', day: '2027-05-02' });
    const right = anActionUpdate({ recordKey: 'u3', day: '2027-05-02', replacesKey: 'u2' });
    const gone = anActionUpdate({ recordKey: 'u4', day: '2027-05-03', withdrawn: true });
    expect(standingUpdates([first, wrong, right, gone]).map((one) => one.recordKey)).toEqual(['u3', 'u1']);
  });

  test('the last update of each action is known by its day', () => {
    const updates = [
      anActionUpdate({ actionKey: 'a', day: '2027-05-02' }),
      anActionUpdate({ actionKey: 'a', day: '2027-05-09' }),
      anActionUpdate({ actionKey: 'b', day: '2027-04-02' }),
    ];
    expect([...lastUpdateByAction(updates)]).toEqual([
      ['a', '2027-05-09'],
      ['b', '2027-04-02'],
    ]);
  });
});
