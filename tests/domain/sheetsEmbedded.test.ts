import { planImport } from '../../src/domain/sheets/planImport.ts';
import { afterImport, aGrid, anImport } from '../support/importStart.ts';
import { anAction } from '../support/items.ts';

const sheet = [
  aGrid([
    ['Ref', 'Action', 'Status'],
    ['1-4', 'Publish the pay gap', 'Embedded'],
    ['1-5', 'Train sergeants', 'Fully embedded'],
    ['1-6', 'Review custody', 'Embedded'],
    ['1-7', 'A new one', 'Sustained'],
  ]),
];
const known = [
  anAction({ recordKey: 'action-1-4', ref: '1-4', title: 'Publish the pay gap', state: 'inProgress' }),
  anAction({ recordKey: 'action-1-5', ref: '1-5', title: 'Train sergeants', state: 'embedded' }),
  anAction({
    ...{ recordKey: 'action-1-6', ref: '1-6', title: 'Review custody' },
    state: 'deliveredEffectUnknown',
  }),
];
const said = [{ code: 'notEmbedded' }];

test('[I24] embedded in a sheet becomes delivered, effect unknown, and is said', () => {
  const { rows } = planImport(anImport(sheet, { actions: known }));
  expect(rows[0]).toMatchObject({
    result: 'changed',
    differences: [{ field: 'state', before: 'inProgress', after: 'deliveredEffectUnknown' }],
    notes: said,
  });
  expect(rows[2]).toMatchObject({ result: 'skipped', reason: 'nothingNew', notes: said });
  expect(rows[3]).toMatchObject({
    result: 'added',
    fields: { state: 'deliveredEffectUnknown' },
    notes: said,
  });
});

test('[I24] an action that is embedded already has nothing new; the same sheet again changes nothing', () => {
  const plan = planImport(anImport(sheet, { actions: known }));
  expect(plan.rows[1]).toMatchObject({ result: 'skipped', reason: 'nothingNew', notes: [] });
  const after = afterImport(plan, known);
  expect(after.map(({ state }) => state)).toEqual([
    ...['deliveredEffectUnknown', 'embedded', 'deliveredEffectUnknown', 'deliveredEffectUnknown'],
  ]);
  expect(planImport(anImport(sheet, { actions: after })).counts).toMatchObject({ added: 0, changed: 0 });
});
