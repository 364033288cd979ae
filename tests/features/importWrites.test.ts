import type { Action } from '../../src/domain/actions.ts';
import { planImport } from '../../src/domain/sheets/planImport.ts';
import type { ImportStart } from '../../src/domain/sheets/planImport.ts';
import type { Value } from '../../src/domain/sheets/grid.ts';
import { importRun } from '../../src/features/import/importWrites.ts';
import type { ImportContext } from '../../src/features/import/importWrites.ts';
import { happeningInWords } from '../../src/ui/records/happeningWords.ts';
import { aGrid, anImport } from '../support/importStart.ts';
import { anAction } from '../support/items.ts';

const context: ImportContext = {
  ...{ eventKey: 'run-1', name: 'Tracker.xlsx', address: '/import', today: '2027-05-14' },
  ...{ checkAgainMonths: 6, usualMarking: 'OFFICIAL', forceKey: 'northshire', ownerKey: 'hub' },
  committeeKey: null,
  inWords: (happened) => happeningInWords(happened, () => null),
};
const payGap = (more: Partial<Action> = {}) =>
  anAction({
    ...{ recordKey: 'action-1-4', ref: '1-4', title: 'Publish the pay gap', dueDay: '2027-06-30' },
    ...{ ownerPostKey: 'post-head-of-custody', ...more },
  });
const head: Value[] = [
  'Ref',
  'Action',
  'Owner',
  'Status',
  'Due',
  'Latest update',
  'Body',
  'Reason for status',
];

function runOf(
  rows: Value[][],
  start: Partial<ImportStart> = { actions: [payGap()] },
  more: Partial<ImportContext> = {},
) {
  return importRun(planImport(anImport([aGrid(rows)], start)), { ...context, ...more });
}

const proofsOf = ({ run }: ReturnType<typeof runOf>) =>
  run.writes.flatMap(({ proofs = [] }) =>
    proofs.map((proof): Record<string, unknown> => ({ list: proof.list, ...proof.cells })),
  );
const keysOf = ({ run }: ReturnType<typeof runOf>) =>
  [
    ...run.writes.flatMap((write) => [write, ...(write.proofs ?? []), ...(write.undoProofs ?? [])]),
    ...(run.events ?? []),
    ...(run.undoEvents ?? []),
  ].map(({ list, recordKey }) => `${list} ${recordKey}`);

describe('[I12] a changed row', () => {
  const moved: Value[][] = [
    head,
    [
      '1-4',
      null,
      'Head of People',
      'Complete',
      '30/9/2027',
      'Figures agreed.',
      'Criminal Justice Committee',
      null,
    ],
  ];

  test('is one write with a row for the day, state, owner and body, and its update', () => {
    const actions = [payGap()];
    const made = runOf(moved, { actions });
    expect(made.unfit).toEqual([]);
    expect(made.run.writes).toMatchObject([
      {
        ...{ list: 'actions', kind: 'change', recordKey: 'action-1-4', before: { id: actions[0]?.row.id } },
      },
    ]);
    const proofs = proofsOf(made);
    expect(proofs.map(({ Kind }) => Kind ?? null)).toEqual([
      ...['dueMoved', 'stateSet', 'ownerSet', 'bodySet', null],
    ]);
    for (const proof of proofs)
      expect(proof).toMatchObject({ list: 'actionUpdates', ActionKey: 'action-1-4', EventKey: 'run-1' });
    expect(proofs[0]).toMatchObject({ Before: '2027-06-30', After: '2027-09-30' });
    expect(proofs[0]).toMatchObject({ Because: 'Imported from Tracker.xlsx' });
    expect(proofs[2]).toMatchObject({ Before: 'post-head-of-custody', After: 'post-head-of-people' });
    expect(proofs[4]).toMatchObject({ Update: 'Figures agreed.' });
  });

  test('says what it was: the moved day and its reason stand in the action too', () => {
    const [write] = runOf(moved).run.writes;
    expect(write?.cells).toMatchObject({
      ...{ DueWas: '2027-06-30T12:00:00Z', DueBecause: 'Imported from Tracker.xlsx' },
      ...{ State: 'deliveredEffectUnknown', OwnerPostKey: 'post-head-of-people' },
    });
    expect(write?.cells).not.toHaveProperty('Title');
  });

  test('that ends or comes back has a reason: the one of the sheet, else the import', () => {
    const because = (reason: Value, state = 'Closed', more: Partial<Action> = {}) => {
      const made = runOf([head, ['1-4', null, null, state, null, null, null, reason]], {
        actions: [payGap(more)],
      });
      return [made.run.writes[0]?.cells['StateReason'], proofsOf(made)[0]?.['Because']];
    };
    expect(because('Done elsewhere.')).toEqual(['Done elsewhere.', 'Done elsewhere.']);
    expect(because(null)).toEqual(['Imported from Tracker.xlsx', 'Imported from Tracker.xlsx']);
    expect(because(null, 'Ongoing', { state: 'closed' })[0]).toBe('Imported from Tracker.xlsx');
    expect(because(null, 'Ongoing', { state: 'notStarted' })[0]).toBeNull();
  });

  test('that is closed is closed as the sheet says, never for a reason nobody gave', () => {
    const closedAs = (state: string) =>
      runOf([head, ['1-4', null, null, state]]).run.writes[0]?.cells['ClosedAs'];
    expect([closedAs('BAU'), closedAs('Closed')]).toEqual(['normalBusiness', null]);
  });

  test('with a first date, or with other fields alone, proves nothing more than its import', () => {
    const actions = [payGap({ dueDay: null })];
    expect(proofsOf(runOf([head, ['1-4', null, null, null, '30/9/2027']], { actions }))).toEqual([]);
    expect(proofsOf(runOf([head, ['1-4', 'Publish the pay gap each year']]))).toEqual([]);
  });

  test('with an update alone adds the update and leaves the action', () => {
    const { writes } = runOf([head, ['1-4', null, null, null, null, 'Figures agreed.']]).run;
    expect(writes).toMatchObject([
      { list: 'actionUpdates', kind: 'add', cells: { Update: 'Figures agreed.' } },
    ]);
  });

  test('is taken back with a row for each it wrote, naming it', () => {
    const [write] = runOf(moved).run.writes;
    const proofKeys = write?.proofs?.slice(0, 4).map(({ recordKey }) => recordKey);
    expect(write?.undoProofs?.map(({ cells }) => [cells['Kind'], cells['ReplacesKey']])).toEqual(
      proofKeys?.map((key) => ['undone', key]),
    );
  });

  test('without a change is no write', () => {
    const same = [head, ['1-4', 'Publish the pay gap', 'Head of Custody', 'In progress', '30/6/2027']];
    expect(runOf(same).run.writes).toEqual([]);
  });
});

describe('[I18] one import', () => {
  test('is one event of the hub, and one more when it is taken back', () => {
    const { run } = runOf([head, ['1-4', null, 'Head of People'], ['9-1', 'A new one']]);
    expect(run.events).toMatchObject([
      {
        list: 'actionUpdates',
        cells: {
          ...{ Kind: 'imported', ActionKey: 'hub', EventKey: 'run-1' },
          Update: 'Imported from Tracker.xlsx: 1 added, 1 changed.',
        },
      },
    ]);
    expect(run.undoEvents).toMatchObject([{ cells: { Kind: 'undone', EventKey: 'run-1' } }]);
    expect(run).toMatchObject({ eventKey: 'run-1', kind: 'import', address: '/import' });
  });

  test('the same file twice makes the same keys, each once', () => {
    const rows = [
      head,
      ['1-4', null, 'Head of People', 'Complete', '30/9/2027', 'Figures agreed.'],
      ['9-1', 'A new one', 'Head of Nothing Yet', null, null, 'Begun.'],
      [null, 'Another without a reference'],
    ];
    const start = { actions: [payGap()], answers: { 'post:head of nothing yet': 'new' } };
    const keys = keysOf(runOf(rows, start));
    expect(keysOf(runOf(rows, start))).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('actions action-9-1');
  });

  test('[I5] writes posts and bodies that answers add before the actions that name them', () => {
    const rows = [head, ['9-1', 'A new one', 'Head of Nothing Yet', null, null, null, 'New Board']];
    const { run, unfit } = runOf(rows, {
      answers: { 'post:head of nothing yet': 'new', 'body:new board': 'new' },
    });
    expect(unfit).toEqual([]);
    expect(run.writes.map(({ list, cells }) => [list, cells['Title']])).toEqual([
      ['posts', 'Head of Nothing Yet'],
      ['bodies', 'New Board'],
      ['actions', 'A new one'],
    ]);
    const [post, body, action] = run.writes;
    expect(action?.cells).toMatchObject({ OwnerPostKey: post?.recordKey, BodyKey: body?.recordKey });
    expect(post?.cells).toMatchObject({ Kind: 'actionOwner', ForceKeys: 'northshire' });
    expect(action?.cells).toMatchObject({ Source: 'Tracker.xlsx, sheet Actions, row 2' });
  });
});

describe('[I15] an answer in a returned sheet', () => {
  const columns: Value[] = [
    'Hub id',
    'Your answer',
    'Reason, or the wording you agree to',
    'Date of the answer',
  ];
  const answered = (cells: Value[], more: Partial<Action> = {}) => {
    const committeeKey = 'committee-criminal-justice';
    const start = { actions: [payGap(more)], committeeKey };
    return runOf([columns, ['action-1-4', ...cells]], start, { committeeKey, ownerKey: committeeKey });
  };

  test('is written with the row that proves it', () => {
    const made = answered(['Not agreed', 'No money.', '3/6/2027']);
    expect(made.run.writes[0]?.cells).toMatchObject({ Agreement: 'notAgreed', AgreementWords: 'No money.' });
    expect(proofsOf(made)).toMatchObject([
      {
        ...{ Kind: 'agreement', Before: 'notContacted', After: 'notAgreed', Because: 'No money.' },
        ...{ BodyKey: 'committee-criminal-justice', ActionKey: 'action-1-4', EventKey: 'run-1' },
        Update: 'Answered in a returned sheet: Not agreed. No money.',
      },
    ]);
    expect(made.run.events?.[0]?.cells).toMatchObject({ ActionKey: 'committee-criminal-justice' });
  });

  test('given before, with other words, is proved again; the same again is no write', () => {
    const given = {
      agreement: 'notAgreed',
      agreementWords: 'No money.',
      agreementDay: '2027-06-03',
    } as const;
    const again = answered(['Not agreed', 'No money and no people.', '3/6/2027'], given);
    expect(proofsOf(again)).toMatchObject([
      { Kind: 'agreement', Before: 'notAgreed', After: 'notAgreed', Because: 'No money and no people.' },
    ]);
    expect(answered(['Not agreed', 'No money.', '3/6/2027'], given).run.writes).toEqual([]);
  });
});
