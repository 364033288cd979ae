import fc from 'fast-check';
import {
  changedFields,
  editAction,
  reasonsNeeded,
  saidBySecondPerson,
  stillSo,
} from '../../src/domain/actionChanges.ts';
import type { ChangeContext } from '../../src/domain/actionChanges.ts';
import {
  mergeInto,
  moveToBody,
  nextRef,
  nowNormalBusiness,
  partRefs,
  splitAction,
} from '../../src/domain/actionParting.ts';
import { actions, actionStates } from '../../src/domain/actions.ts';
import { actionUpdates } from '../../src/domain/actionUpdates.ts';
import { fieldsToCells } from '../../src/domain/list.ts';
import { anAction } from '../support/items.ts';

let made = 0;
const context: ChangeContext = {
  today: '2027-05-14',
  newKey: () => `new-${(made += 1)}`,
  inWords: ({ kind, before, after }) => `${kind} ${before ?? ''}>${after ?? ''}`,
  checkAgainMonths: 12,
};
const action = anAction({
  recordKey: 'action-1-4',
  ownerPostKey: 'people',
  bodyKey: 'board',
  dueDay: '2027-03-31',
  marking: 'OFFICIAL-SENSITIVE',
  whyItMatters: 'It counts.',
});

describe('Editing an action', () => {
  test('[A21] only what differs is written; nothing changed writes nothing', () => {
    expect(changedFields(action, { title: action.title, nextStep: 'Ask', jointBodyKeys: [] })).toEqual({
      nextStep: 'Ask',
    });
    expect(editAction(action, { title: action.title }, {}, context)).toEqual({
      changes: [],
      adds: [],
      events: [],
    });
  });

  test('[A22] a moved due date leaves a row with from, to and why, and the date before on the action', () => {
    const { changes, events } = editAction(
      action,
      { dueDay: '2027-06-30' },
      { dueDay: ' The data came late. ' },
      context,
    );
    expect(changes[0]?.fields).toEqual({
      dueDay: '2027-06-30',
      dueWas: '2027-03-31',
      dueBecause: 'The data came late.',
    });
    expect(events).toEqual([
      expect.objectContaining({
        kind: 'dueMoved',
        actionKey: 'action-1-4',
        scopeKey: 'action-1-4',
        before: '2027-03-31',
        after: '2027-06-30',
        because: 'The data came late.',
        day: '2027-05-14',
        marking: 'OFFICIAL-SENSITIVE',
      }),
    ]);
  });

  test('[A22] a first due date is not a slip and needs no reason', () => {
    const fresh = anAction({ dueDay: null });
    expect(reasonsNeeded(fresh, { dueDay: '2027-06-30' })).toEqual([]);
    expect(editAction(fresh, { dueDay: '2027-06-30' }, {}, context).events).toEqual([]);
    expect(reasonsNeeded(action, { dueDay: null })).toEqual(['dueDay']);
    expect(reasonsNeeded(action, { dueDay: action.dueDay })).toEqual([]);
  });

  test('[A23] closing and reopening need a reason; ending sets the day it comes back', () => {
    expect(reasonsNeeded(action, { state: 'closed' })).toEqual(['state']);
    expect(reasonsNeeded(action, { state: 'deliveredEffectUnknown' })).toEqual([]);
    expect(reasonsNeeded({ ...action, state: 'embedded' }, { state: 'inProgress' })).toEqual(['state']);
    const closed = editAction(action, { state: 'closed' }, { state: 'Overtaken by law.' }, context);
    expect(closed.changes[0]?.fields).toEqual({
      state: 'closed',
      stateReason: 'Overtaken by law.',
      closedAs: 'noLongerNeeded',
      nextReviewDay: '2028-05-14',
    });
    expect(closed.events[0]).toMatchObject({
      kind: 'stateSet',
      before: 'inProgress',
      after: 'closed',
      stateThen: 'closed',
    });
    const ended = anAction({ state: 'closed', closedAs: 'noLongerNeeded', nextReviewDay: '2028-01-01' });
    expect(
      editAction(ended, { state: 'inProgress' }, { state: 'Back.' }, context).changes[0]?.fields,
    ).toEqual({
      state: 'inProgress',
      stateReason: 'Back.',
      closedAs: null,
      nextReviewDay: null,
    });
  });

  test('[A20] owner and body changes leave rows of their own', () => {
    const { events } = editAction(action, { ownerPostKey: 'new', bodyKey: null }, {}, context);
    expect(events.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['ownerSet', 'people', 'new'],
      ['bodySet', 'board', null],
    ]);
  });

  test('[A34] whatever is typed, what is written fits the lists', () => {
    const typed = fc.record(
      {
        title: fc.string({ minLength: 1, maxLength: 255, unit: 'grapheme' }),
        nextStep: fc.option(fc.string({ unit: 'binary' })),
        state: fc.constantFrom(...actionStates),
        dueDay: fc.option(fc.constantFrom('2027-06-30' as const, '2028-02-29' as const)),
        ownerPostKey: fc.option(fc.constantFrom('people', 'custody')),
      },
      { requiredKeys: [] },
    );
    const why = fc.record({ dueDay: fc.string({ maxLength: 900 }), state: fc.string({ maxLength: 900 }) });
    fc.assert(
      fc.property(typed, why, (fields, reasons) => {
        const change = editAction(action, fields, reasons, context);
        for (const { fields: written } of change.changes)
          expect(fieldsToCells(actions, written).problems.filter(({ column }) => column !== 'Title')).toEqual(
            [],
          );
        for (const event of change.events) expect(fieldsToCells(actionUpdates, event).problems).toEqual([]);
      }),
    );
  });
});

describe('Parting actions', () => {
  const parts = [
    { ref: '1-4a', title: 'Publish the gap', ownerPostKey: 'people' },
    { ref: '1-4b', title: 'Close the gap', ownerPostKey: null },
  ];

  test('[A26] a split closes the action, names its parts on both sides and deletes nothing', () => {
    const { changes, adds, events } = splitAction(action, parts, 'Two pieces of work.', context);
    expect(changes[0]?.fields).toMatchObject({
      state: 'closed',
      closedAs: 'split',
      intoKeys: adds.map(({ recordKey }) => recordKey),
    });
    expect(adds).toMatchObject([
      {
        ref: '1-4a',
        fromKeys: ['action-1-4'],
        provisional: true,
        bodyKey: 'board',
        whyItMatters: 'It counts.',
        state: 'inProgress',
      },
      { ref: '1-4b', ownerPostKey: null, marking: 'OFFICIAL-SENSITIVE' },
    ]);
    expect(events.map(({ kind, actionKey }) => [kind, actionKey])).toEqual([
      ['split', 'action-1-4'],
      ['created', adds[0]?.recordKey],
      ['created', adds[1]?.recordKey],
    ]);
    expect(new Set(events.map(({ eventKey }) => eventKey)).size).toBe(1);
    for (const add of adds) expect(fieldsToCells(actions, add).problems).toEqual([]);
  });

  test('[A26] a merge closes one and links both', () => {
    const target = anAction({ recordKey: 'action-1-5', ref: '1-5', fromKeys: ['earlier'] });
    const { changes, events } = mergeInto(action, target, 'Same work.', context);
    expect(changes.map(({ fields }) => fields)).toMatchObject([
      { state: 'closed', closedAs: 'merged', intoKeys: ['action-1-5'] },
      { fromKeys: ['earlier', 'action-1-4'] },
    ]);
    expect(events.map(({ kind, actionKey }) => [kind, actionKey])).toEqual([
      ['merged', 'action-1-4'],
      ['merged', 'action-1-5'],
    ]);
  });

  test('[A26] a move names the body before; normal business closes; both keep the reason', () => {
    const moved = moveToBody({ ...action, jointBodyKeys: ['new', 'third'] }, 'new', 'It is theirs.', context);
    expect(moved.changes[0]?.fields).toEqual({ bodyKey: 'new', jointBodyKeys: ['third'] });
    expect(moved.events[0]).toMatchObject({
      kind: 'bodySet',
      before: 'board',
      after: 'new',
      bodyKey: 'new',
      because: 'It is theirs.',
    });
    const normal = nowNormalBusiness(action, 'Done every month.', context);
    expect(normal.changes[0]?.fields).toMatchObject({
      state: 'closed',
      closedAs: 'normalBusiness',
      nextReviewDay: '2028-05-14',
    });
    expect(normal.events[0]).toMatchObject({ kind: 'closed', because: 'Done every month.' });
  });

  test('[A24] [A25] a second person and a check leave a row of their own', () => {
    expect(saidBySecondPerson(action, ' I saw it. ', context)).toMatchObject({
      changes: [],
      events: [{ kind: 'secondPerson' }],
    });
    const checked = stillSo(
      anAction({ state: 'embedded', nextReviewDay: '2027-05-01' }),
      'Still in the policy.',
      context,
    );
    expect(checked.changes[0]?.fields).toEqual({ nextReviewDay: '2028-05-14' });
    expect(checked.events[0]).toMatchObject({
      kind: 'checkedAgain',
      after: '2028-05-14',
      because: 'Still in the policy.',
    });
  });

  test('[A29] references of our own are the next free ones and look like nothing official', () => {
    expect(nextRef([])).toBe('P-1');
    expect(nextRef([{ ref: '1-4' }, { ref: 'p-7' }, { ref: 'P-12x' }])).toBe('P-8');
    expect(partRefs('1-4', 2, [{ ref: '1-4A' }])).toEqual(['1-4b', '1-4c']);
  });
});
