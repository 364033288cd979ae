import fc from 'fast-check';
import type { ChangeContext } from '../../src/domain/actionChanges.ts';
import { actionStates } from '../../src/domain/actions.ts';
import type { Action } from '../../src/domain/actions.ts';
import type { ManyDraft, ManyValues } from '../../src/features/actions/many/manyChange.ts';
import { newManyDraft, planMany } from '../../src/features/actions/many/manyChange.ts';
import { manyRun } from '../../src/features/actions/many/manyPlan.ts';
import {
  hiddenChosen,
  manyDone,
  manyPreview,
  manyProblems,
} from '../../src/features/actions/many/manyView.ts';
import { happeningInWords } from '../../src/ui/records/happeningWords.ts';
import { anAction } from '../support/items.ts';

const today = '2027-05-14';
const titles = new Map([
  ['people', 'Head of People'],
  ['custody', 'Head of Custody'],
]);
const titleOf = (key: string) => titles.get(key) ?? null;

function context(): ChangeContext {
  let made = 0;
  return {
    today,
    newKey: () => `many-1.${(made += 1)}`,
    inWords: (happened) => happeningInWords(happened, titleOf),
    checkAgainMonths: 12,
  };
}

const draftOf = (values: ManyValues, why: Partial<ManyDraft> = {}): ManyDraft => ({
  ...newManyDraft(),
  values,
  ...why,
});
const plan = (actions: readonly Action[], draft: ManyDraft) => planMany(actions, draft, context());

describe('what one press would do', () => {
  const owned = anAction({ ref: '1-1', ownerPostKey: 'people', dueDay: '2027-03-31' });
  const orphan = anAction({ ref: '1-2', title: 'Custody', ownerPostKey: null });

  test('[CM5] only what differs is written; what is so already is counted apart', () => {
    const { changed, same, reasons } = plan([owned, orphan], draftOf({ ownerPostKey: 'people' }));
    expect(changed.map(({ action, fields }) => [action.ref, fields])).toEqual([
      ['1-2', { ownerPostKey: 'people' }],
    ]);
    expect(same.map(({ ref }) => ref)).toEqual(['1-1']);
    expect(reasons).toEqual([]);
  });

  test('[CM3] a field that may be empty is emptied; one nobody touched stays', () => {
    const { changed } = plan([owned], draftOf({ ownerPostKey: null, deputyPostKey: 'custody' }));
    expect(changed[0]?.fields).toEqual({ ownerPostKey: null, deputyPostKey: 'custody' });
  });

  test('[CM4] [CM6] a moved date needs a reason, keeps where it was and proves it in a row', () => {
    const draft = draftOf({ dueDay: '2027-06-30' });
    const asked = plan([owned, orphan], draft);
    expect(asked.reasons).toEqual(['dueDay']);
    expect(manyProblems(draft, asked.reasons)).toEqual({ whyDue: 'Say why, in a sentence.' });

    const { changed } = plan([owned, orphan], { ...draft, whyDue: ' The data came late. ' });
    const [moved, first] = changed;
    expect(moved?.fields).toEqual({
      dueDay: '2027-06-30',
      dueWas: '2027-03-31',
      dueBecause: 'The data came late.',
    });
    expect(moved?.events).toMatchObject([
      { kind: 'dueMoved', before: '2027-03-31', after: '2027-06-30', because: 'The data came late.' },
    ]);
    expect(first?.events).toEqual([]);
  });

  test('[CM4] closing needs a reason; a reason that is too long says so', () => {
    const draft = draftOf({ state: 'closed' }, { whyState: 'x'.repeat(1_001) });
    expect(plan([owned], draft).reasons).toEqual(['state']);
    expect(manyProblems(draft, ['state'])).toEqual({ whyState: 'This is longer than 1,000 characters.' });
  });

  test.each(['', '2027-02-30', '0027-05-01', '12027-05-01'])(
    '[CM3] the day “%s” changes nothing and says so',
    (dueDay) => {
      const draft = draftOf({ dueDay }, { whyDue: 'Because.' });
      const { changed, same } = plan([owned], draft);
      expect([changed.length, same.length]).toEqual([0, 1]);
      expect(manyProblems(draft, [])).toEqual({ dueDay: 'Enter a day between 2000 and 2099.' });
    },
  );

  test('[CM5] the preview counts and names every field before and after, in words', () => {
    const draft = draftOf({ ownerPostKey: 'people', dueDay: '2027-06-30' }, { whyDue: 'Late.' });
    const asThat = anAction({ ref: '1-3', ownerPostKey: 'people', dueDay: '2027-06-30' });
    const preview = manyPreview(plan([owned, orphan, asThat], draft), titleOf, today);
    expect(preview.sentence).toBe('2 actions change, 1 is so already');
    expect(preview.lines.map(({ title, lines }) => [title, ...lines])).toEqual([
      ['1-1 Publish the ethnicity pay gap', 'Due date: 31 March → 30 June'],
      ['1-2 Custody', 'Owner: nothing → Head of People', 'Due date: nothing → 30 June'],
    ]);
    expect(preview.more).toBeNull();
  });

  test('[CM5] beyond two hundred the rest are counted', () => {
    const many = Array.from({ length: 230 }, (_, n) => anAction({ ref: `9-${n}` }));
    const preview = manyPreview(plan(many, draftOf({ ownerPostKey: 'people' })), titleOf, today);
    expect([preview.lines.length, preview.more]).toEqual([200, 'and 30 more actions']);
  });

  test('[CM2] what is chosen and not shown is said', () => {
    const chosen = new Set([owned.recordKey, orphan.recordKey]);
    expect(hiddenChosen(chosen, [owned])).toBe(1);
    expect(hiddenChosen(chosen, [owned, orphan])).toBe(0);
  });
});

describe('the run that writes it', () => {
  const owned = anAction({
    recordKey: 'action-1-1',
    ref: '1-1',
    ownerPostKey: 'people',
    dueDay: '2027-03-31',
    marking: 'OFFICIAL-SENSITIVE',
  });
  const draft = draftOf({ ownerPostKey: 'custody', dueDay: '2027-06-30' }, { whyDue: 'The data came late.' });
  const event = { key: 'many-1', hubKey: 'northshire', why: 'The data came late.' };
  const run = () => {
    const one = context();
    return manyRun(planMany([owned], draft, one).changed, event, one);
  };

  test('[CM6] a write an action with its proofs, and one row for the whole, all under one key', () => {
    const { writes, events, eventKey, title, kind } = run();
    expect({ eventKey, title, kind }).toEqual({
      eventKey: 'many-1',
      title: 'Change of 1 action',
      kind: 'changeMany',
    });
    expect(writes[0]).toMatchObject({
      list: 'actions',
      kind: 'change',
      recordKey: 'action-1-1',
      says: '1-1',
      cells: { OwnerPostKey: 'custody', DueBecause: 'The data came late.' },
      before: { id: owned.row.id, eTag: owned.row.eTag, cells: { OwnerPostKey: 'people' } },
    });
    const proofs = writes[0]?.proofs ?? [];
    expect(
      proofs.map(({ list, cells }) => [list, cells['Kind'], cells['EventKey'], cells['ActionKey']]),
    ).toEqual([
      ['actionUpdates', 'dueMoved', 'many-1', 'action-1-1'],
      ['actionUpdates', 'ownerSet', 'many-1', 'action-1-1'],
    ]);
    expect(events?.[0]?.cells).toMatchObject({
      Kind: 'manyChanged',
      ActionKey: 'northshire',
      Marking: 'OFFICIAL-SENSITIVE',
      Update: '1 action changed: Owner, Due date. Because: The data came late.',
    });
  });

  test('[CM8] undone, every proof is taken back by a row of its own', () => {
    const { writes, undoEvents, events } = run();
    const proofs = writes[0]?.proofs ?? [];
    const undone = writes[0]?.undoProofs ?? [];
    expect(undone.map(({ cells }) => [cells['Kind'], cells['ReplacesKey']])).toEqual(
      proofs.map(({ recordKey }) => ['undone', recordKey]),
    );
    expect(undoEvents?.[0]?.cells).toMatchObject({ Kind: 'undone', ReplacesKey: events?.[0]?.recordKey });
  });

  test('[CM6] the sentence of the whole names the fields', () => {
    const { changed } = planMany([owned, anAction()], draftOf({ marking: 'OFFICIAL' }), context());
    expect(manyDone(changed, '')).toBe('2 actions changed in one go: Marking.');
  });
});

test('[CM5] [CM6] whatever is chosen: each action once, no key twice, and doing it again changes nothing', () => {
  const someAction = fc
    .record({
      ownerPostKey: fc.constantFrom(null, 'people', 'custody'),
      state: fc.constantFrom(...actionStates),
      dueDay: fc.constantFrom(null, '2027-03-31', '2027-06-30'),
      marking: fc.constantFrom(null, 'OFFICIAL', 'OFFICIAL-SENSITIVE'),
    } as const)
    .map((fields) => anAction(fields));
  const someValues = fc.record(
    {
      ownerPostKey: fc.constantFrom(null, 'people', 'custody'),
      state: fc.constantFrom('inProgress', 'notStarted', 'closed'),
      dueDay: fc.constantFrom(null, '', '2027-06-30', '2028-01-01'),
      marking: fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(someAction, { maxLength: 12 }), someValues, (actions, values) => {
      const draft = draftOf(values, { whyDue: 'Because.', whyState: 'Because.' });
      const { changed, same } = plan(actions, draft);
      expect(changed.length + same.length).toBe(actions.length);
      const keys = changed.flatMap(({ events }) => events.map(({ recordKey }) => recordKey));
      expect(new Set(keys).size).toBe(keys.length);
      const after = changed.map(({ action, fields }) => ({ ...action, ...fields }));
      expect(plan([...after, ...same], draft).changed).toEqual([]);
    }),
  );
});
