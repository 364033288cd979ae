import fc from 'fast-check';
import { actions } from '../../src/domain/actions.ts';
import { fieldsToCells } from '../../src/domain/list.ts';
import { embeddingInWords, missingInWords } from '../../src/features/actions/embeddingView.ts';
import {
  actionToValues,
  editProblems,
  emptyValues,
  hasTyped,
  typedChanges,
  valuesToFields,
} from '../../src/features/actions/edit/editForm.ts';
import type { EditValues } from '../../src/features/actions/edit/editForm.ts';
import { recordedRows, versionRows } from '../../src/features/actions/historyView.ts';
import { moreFacts, otherActions, slipsOf } from '../../src/features/actions/moreView.ts';
import { makeRegister } from '../../src/features/actions/register.ts';
import { pathToAction } from '../../src/features/actions/actionsFilter.ts';
import { updatesOf } from '../../src/features/actions/updatesView.ts';
import { happeningInWords } from '../../src/ui/records/happeningWords.ts';
import { aBody, anAction, anActionUpdate } from '../support/items.ts';

const today = '2027-05-14';
const action = anAction({
  recordKey: 'action-1-4',
  ownerPostKey: 'people',
  dueDay: '2027-03-31',
  drivers: ['money'],
});
const world = { refsTaken: new Set(['1-5']), mayBeEmbedded: false };
const before = actionToValues(action);
const with_ = (typed: Partial<EditValues>) => ({ before, now: { ...before, ...typed } });

describe('The form of one action', () => {
  test('[A21] opened and left as it is, it changes nothing', () => {
    expect(typedChanges(with_({}))).toEqual({});
    expect(hasTyped(with_({}))).toBe(false);
    expect(hasTyped(with_({ update: 'Done.' }))).toBe(true);
    expect(editProblems(with_({}), world)).toEqual({});
  });

  test('[A21] only what was changed is written, emptied fields as nothing', () => {
    expect(typedChanges(with_({ nextStep: ' Ask the panel ', ownerPostKey: '', drivers: [] }))).toEqual({
      nextStep: 'Ask the panel',
      ownerPostKey: null,
      drivers: [],
    });
  });

  test('[A22] [A23] a moved date and an end want a reason; with one they pass', () => {
    expect(editProblems(with_({ dueDay: '2027-06-30' }), world)).toEqual({
      whyDue: 'Say why in a few words.',
    });
    expect(editProblems(with_({ dueDay: '2027-06-30', whyDue: 'Late data' }), world)).toEqual({});
    expect(editProblems(with_({ state: 'closed' }), world)).toEqual({ whyState: 'Say why in a few words.' });
    expect(editProblems(with_({ state: 'embedded' }), world).state).toContain('Delivered, effect unknown');
    expect(editProblems(with_({ state: 'embedded' }), { ...world, mayBeEmbedded: true })).toEqual({});
  });

  test('[A29] a reference in use is refused, its own is not', () => {
    expect(editProblems(with_({ reference: '1-5' }), world).reference).toBe(
      'Another action has this reference.',
    );
    expect(editProblems(with_({ reference: '1-4b' }), world)).toEqual({});
  });

  test('[A34] a new action without reference and title says so at both fields', () => {
    const empty = 'This is empty and must not be.';
    const blank = { before: emptyValues(), now: { ...emptyValues(), title: '  ' } };
    expect(editProblems(blank, world)).toEqual({ reference: empty, title: empty });
  });

  test('[A34] bad input is refused at its field', () => {
    expect(editProblems(with_({ title: 'x'.repeat(256) }), world).title).toContain('longer than 255');
    expect(editProblems(with_({ title: ' ' }), world).title).toBe('This is empty and must not be.');
    expect(editProblems(with_({ nextReviewDay: '1999-12-31' }), world).nextReviewDay).toContain(
      '2000 to 2099',
    );
    expect(editProblems(with_({ fundedUntil: '20270-01-01' }), world).fundedUntil).toContain('2000 to 2099');
    expect(editProblems(with_({ sourceLink: 'javascript:alert(1)' }), world).sourceLink).toBeTruthy();
    expect(editProblems(with_({ update: 'x'.repeat(4_001) }), world).update).toContain('4,000');
    expect(editProblems(with_({ dueDay: '2027-06-30', whyDue: 'x'.repeat(1_001) }), world).whyDue).toContain(
      '1,000',
    );
  });

  test('[A34] whatever is typed: no problem means that it can be written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const typed = fc.record(
      { title: text, reference: text, nextStep: text, dueDay: text, sourceLink: text, whyDue: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (values) => {
        const draft = with_(values);
        const isFine = Object.keys(editProblems(draft, world)).length === 0;
        if (isFine) expect(fieldsToCells(actions, typedChanges(draft)).problems).toEqual([]);
      }),
    );
  });

  test('[A30] a form survives being kept as plain data', () => {
    const kept = JSON.parse(JSON.stringify(before)) as EditValues;
    expect(valuesToFields(kept)).toEqual(valuesToFields(before));
  });
});

describe('What stands around an action', () => {
  test('[A21] [A26] an address says which form is asked for', () => {
    expect(pathToAction('/actions/1-4/edit')).toEqual({ ref: '1-4', isPosting: false, step: 'edit' });
    expect(pathToAction('/actions/1-4/update')).toEqual({ ref: '1-4', isPosting: true, step: 'update' });
    expect(pathToAction('/actions/1-4/burn').step).toBeNull();
    expect(pathToAction('/actions').step).toBeNull();
  });

  test('[A20] every owning body, drivers, aims, force and where it comes from; nothing where nothing is recorded', () => {
    const bodies = [aBody({ recordKey: 'a', title: 'Board' }), aBody({ recordKey: 'b', title: 'Committee' })];
    const full = anAction({
      bodyKey: 'a',
      jointBodyKeys: ['b', 'gone'],
      drivers: ['legalDuty', 'money'],
      aims: ['data'],
      leadForceKey: 'northshire',
      outcomeMeasure: 'Pay gap',
      outcomeDirection: 'noClearChange',
      planVersion: '2',
      source: 'Letter',
      sourceDay: '2026-03-02',
    });
    const me = { oid: 'me', name: 'Me', mail: null };
    const register = makeRegister({ actions: [full], posts: [], bodies, me, today });
    expect(moreFacts(register, full, 'Northshire Police')).toEqual([
      { label: 'Owned together by', words: 'Board, Committee, a body that is not known here' },
      { label: 'Lead force', words: 'Northshire Police' },
      { label: 'What drives it', words: 'A legal duty, Money' },
      { label: 'Portfolio aims', words: 'Data' },
      { label: 'Outcome measure', words: 'Pay gap (No clear change)' },
      { label: 'Where it comes from', words: 'Letter, plan version 2 of 2 March 2026' },
    ]);
    expect(moreFacts(register, anAction(), null)).toEqual([]);
    expect(otherActions(register, [full.recordKey, 'gone'])).toMatchObject([
      { to: '/actions/1-4' },
      { to: null },
    ]);
  });

  test('[A20] every earlier due date with from, to, why and who; one taken back is gone', () => {
    const moved = anActionUpdate({
      kind: 'dueMoved',
      before: '2027-03-31',
      after: '2027-05-21',
      because: 'late data',
    });
    expect(slipsOf([moved], today)).toEqual([
      {
        key: moved.recordKey,
        dates: '31 March 2027 to 21 May 2027',
        because: 'late data',
        byline: 'Sample writer, 1 May',
      },
    ]);
    const back = anActionUpdate({ kind: 'undone', replacesKey: moved.recordKey });
    expect(slipsOf([moved, back], today)).toEqual([]);
  });

  test('[A16] [A27] rows that prove are no updates: they stand in the history', () => {
    const moved = anActionUpdate({ actionKey: 'action-1-4', kind: 'dueMoved', update: 'Due date moved.' });
    const parts = {
      unsent: [],
      action,
      today,
      now: new Date('2027-05-14T12:00:00Z'),
      isDurable: true,
    } as const;
    expect(updatesOf({ ...parts, updates: [moved] })).toEqual({ standing: [], history: [] });
    expect(recordedRows([moved], today)).toMatchObject([
      { words: 'Due date moved.', byline: 'Sample writer, 1 May' },
    ]);
  });

  test('[A27] versions in words: posts by title, days and choices as people say them', () => {
    const by = { oid: null, name: 'Lead', mail: null };
    const version = (label: string, cells: Record<string, string>) => ({
      label,
      modified: { at: '2027-05-03T09:00:00Z', by },
      cells,
    });
    const { rows, isTrimmed } = versionRows(
      [
        version('3.0', { State: 'closed', OwnerPostKey: 'people', DueDay: '2027-06-30T12:00:00Z' }),
        version('2.0', { State: 'inProgress' }),
      ],
      (key) => (key === 'people' ? 'Head of People' : null),
    );
    expect(isTrimmed).toBe(true);
    expect(rows[0]?.fields).toEqual([
      { field: 'Owner', before: 'empty', after: 'Head of People' },
      { field: 'State', before: 'In progress', after: 'Closed' },
      { field: 'Due date', before: 'empty', after: '30 June 2027' },
    ]);
  });

  test('[A22] [A26] a row says in a sentence what happened', () => {
    const titleOf = (key: string) => (key === 'people' ? 'Head of People' : null);
    const inWords = (happened: Parameters<typeof happeningInWords>[0]) => happeningInWords(happened, titleOf);
    expect(
      inWords({ kind: 'dueMoved', before: '2027-03-31', after: '2027-06-30', because: 'late data' }),
    ).toBe('Due date moved from 31 March 2027 to 30 June 2027. Because: late data');
    expect(inWords({ kind: 'ownerSet', before: null, after: 'people' })).toBe(
      'Owner changed from nobody to Head of People.',
    );
    expect(inWords({ kind: 'stateSet', before: 'inProgress', after: 'closed' })).toBe(
      'State changed from In progress to Closed.',
    );
    expect(inWords({ kind: 'merged', before: '1-4', after: '1-5' })).toBe('1-4 was merged into 1-5.');
  });

  test('[A24] the five facts in words, the count with what is not known', () => {
    const facts = [
      { fact: 'outcomeMeasure', isMet: true, because: { why: 'improving', measure: 'Pay gap' } },
      { fact: 'secondPerson', isMet: false, because: { why: 'onlyOwners' } },
      { fact: 'communityView', isMet: null, because: { why: 'notKnown' } },
    ] as const;
    const { count, rows } = embeddingInWords(facts, today);
    expect(count).toBe('1 of 5, 1 not known yet');
    expect(rows.map(({ standing, icon }) => [standing, icon])).toEqual([
      ['Met', 'done'],
      ['Missing', 'none'],
      ['Not known yet', 'unknown'],
    ]);
    expect(rows[0]?.because).toBe('Pay gap: improving.');
    expect(missingInWords(facts)).toEqual({ missing: 'a second person', unknown: 'the community’s view' });
  });
});
