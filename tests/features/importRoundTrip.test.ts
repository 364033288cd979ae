import referenceRows from '../../src/content/reference/actions.json' with { type: 'json' };
import sampleBodies from '../../src/content/sample/bodies.json' with { type: 'json' };
import sampleRows from '../../src/content/sample/actions.json' with { type: 'json' };
import type { Action } from '../../src/domain/actions.ts';
import { committeeOf } from '../../src/domain/agreement.ts';
import type { Body } from '../../src/domain/bodies.ts';
import { askedOfAll, storedOf } from '../../src/domain/jointAnswers.ts';
import { planImport } from '../../src/domain/sheets/planImport.ts';
import type { ImportPlan, ImportStart } from '../../src/domain/sheets/planImport.ts';
import type { Grid } from '../../src/domain/sheets/grid.ts';
import { noFilter } from '../../src/features/actions/actionsFilter.ts';
import { makeRegister } from '../../src/features/actions/register.ts';
import { registerTable } from '../../src/features/actions/registerTable.ts';
import { committeeSheet } from '../../src/features/committees/committeeSheet.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import type { Cell, Table } from '../../src/paper/table.ts';
import { tableToCsv } from '../../src/paper/tableToCsv.ts';
import { isRefused } from '../../src/paper/workbook.ts';
import { anImport } from '../support/importStart.ts';
import { aBody, anAction, anActionUpdate } from '../support/items.ts';

type Row = Partial<Action> & { recordKey: string };

const sample = new Map((sampleRows as Row[]).map((row) => [row.recordKey, row]));
const { bodies: known, posts } = anImport([]);
const bodies = [...known, ...sampleBodies.map((row) => aBody(row as Partial<Body>))];
/** The plan's actions as the sample hub has them, and three that are awkward on paper. */
const actions = [
  ...(referenceRows as Row[]).map((row) => anAction({ ...row, ...sample.get(row.recordKey) })),
  anAction({ ref: 'Z-1', title: '=1+1 is a title', ownerPostKey: null, marking: 'OFFICIAL-SENSITIVE' }),
  anAction({ ref: 'Z-2', title: 'Embedded one', state: 'embedded', ownerPostKey: null }),
  anAction({
    ...{ ref: 'Z-3', title: 'Owned by several', dueDay: '2027-06-30', state: 'closed', closedAs: 'split' },
    ...{ bodyKey: 'committee-criminal-justice', jointBodyKeys: ['northshire-race-action-board'] },
  }),
];

const toTable = (): Table =>
  registerTable({
    register: makeRegister({
      ...{ actions, posts, bodies, today: '2027-05-14' },
      me: { oid: null, name: 'Sample reader', mail: null },
    }),
    ...{
      shown: actions,
      asked: noFilter,
      asOf: 'as of 14 May 2027, 21:42',
      title: 'Actions',
      isComplete: true,
    },
  });

const kinds = ['xlsx', 'csv'] as const;

function planOf(table: Table, kind: (typeof kinds)[number], more: Partial<ImportStart> = {}): ImportPlan {
  const bytes = kind === 'csv' ? tableToCsv(table) : tableToXlsx(table);
  const read = readSheets(bytes, `Sheet.${kind}`);
  if (isRefused(read)) throw new Error(read.refusal);
  return planImport(anImport(read.sheets as unknown as Grid[], { actions, bodies, ...more }));
}

/** The table after somebody typed other cells: by the row's reference and the column's key. */
function typed(table: Table, cells: Record<string, Record<string, Cell>>): Table {
  const refAt = table.columns.findIndex(({ key }) => key === 'ref');
  const rows = table.rows.map((row) => {
    const [, own = {}] = Object.entries(cells).find(([ref]) => row[refAt] === ref) ?? [];
    return table.columns.map(({ key }, at) => own[key] ?? row[at] ?? null);
  });
  return { ...table, rows };
}

const changesOf = ({ rows }: ImportPlan) =>
  rows.flatMap(({ ref, differences }) => differences.map(({ field, after }) => [ref, field, after]));

describe.each(kinds)('the register out as %s and in again', (kind) => {
  test('[I13] adds nothing, changes nothing, asks nothing', () => {
    const plan = planOf(toTable(), kind);
    expect(changesOf(plan)).toEqual([]);
    expect(plan.questions).toEqual([]);
    expect(plan.rows.filter(({ reason }) => reason !== 'nothingNew')).toEqual([]);
    expect(plan.counts).toMatchObject({ added: 0, changed: 0, skipped: actions.length, all: actions.length });
    expect(plan.rows.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test('[I12] three cells typed over change exactly these three fields', () => {
    const plan = planOf(
      typed(toTable(), {
        'Z-3': { due: { day: '2027-09-30' } },
        'Z-1': { owner: 'Head of People' },
        '1-4': { title: 'Publish the ethnicity pay gap each year' },
      }),
      kind,
    );
    expect(new Set(changesOf(plan).map(String))).toEqual(
      new Set(
        [
          ['1-4', 'title', 'Publish the ethnicity pay gap each year'],
          ['Z-1', 'ownerPostKey', 'post-head-of-people'],
          ['Z-3', 'dueDay', '2027-09-30'],
          // A moved day says what it was.
          ['Z-3', 'dueWas', '2027-06-30'],
        ].map(String),
      ),
    );
    expect(plan.counts).toMatchObject({ added: 0, changed: 3, all: actions.length });
  });

  test('[I10] another reference and another title are still the same action', () => {
    const plan = planOf(typed(toTable(), { 'Z-2': { ref: '7-1', title: 'Said quite otherwise' } }), kind);
    expect(changesOf(plan)).toEqual([
      ['Z-2', 'ref', '7-1'],
      ['Z-2', 'title', 'Said quite otherwise'],
    ]);
    expect(plan.counts).toMatchObject({ added: 0, changed: 1 });
  });
});

describe.each(kinds)('the sheet of a committee out as %s and back', (kind) => {
  const body = bodies.find(({ recordKey }) => recordKey === 'committee-criminal-justice')!;
  const [agreed, refused, elsewhere, silent] = ['C-1', 'C-2', 'C-3', 'C-4'].map((ref) =>
    anAction({ ref, title: `Asked of the committee: ${ref}`, bodyKey: body.recordKey }),
  ) as [Action, Action, Action, Action];
  const own = [agreed, refused, elsewhere, silent];
  const around = {
    posts: new Map(posts.map((post) => [post.recordKey, post])),
    bodies: new Map(bodies.map((one) => [one.recordKey, one])),
    today: '2027-05-14' as const,
  };
  const sheet = committeeSheet({
    ...{ committee: committeeOf(body, own, new Map()), around, hub: 'Northshire Police' },
    ...{ marking: 'OFFICIAL', now: '2027-05-14T20:42:00Z' },
  });
  const back = { actions: own, committeeKey: body.recordKey };

  test('[I15] the same answer as another body that owns it too is an answer of its own', () => {
    const shared = { ...agreed, jointBodyKeys: ['northshire-people-board'], agreement: 'agreed' as const };
    const row = anActionUpdate({
      ...{ actionKey: shared.recordKey, kind: 'agreement', after: 'agreed' },
      bodyKey: 'northshire-people-board',
    });
    const asked = askedOfAll(body.recordKey, [shared], [row]);
    const plan = planOf(typed(sheet, { 'C-1': { answer: 'Agree' } }), kind, { ...back, actions: asked });
    expect(changesOf(plan)).toEqual([['C-1', 'agreement', 'agreed']]);
    expect(storedOf(plan.rows[0]!.action!)).toBe(shared);
  });

  test('[I15] without an answer there is nothing new', () => {
    expect(planOf(sheet, kind, back).counts).toMatchObject({ added: 0, changed: 0, skipped: 4, all: 4 });
  });

  test('[I15] exactly the answers are read, whatever else was typed over', () => {
    const plan = planOf(
      typed(sheet, {
        'C-1': {
          answer: 'Agree',
          agreedBy: 'Head of Custody',
          day: { day: '2027-06-03' },
          title: 'Ours now',
        },
        'C-2': { answer: 'Not agreed', words: 'No money.', owner: 'Head of People', stateNow: 'Closed' },
        'C-3': { answer: 'Not ours', notOurs: 'People Board, Northshire' },
      }),
      kind,
      back,
    );
    expect(changesOf(plan)).toEqual([
      ['C-1', 'agreement', 'agreed'],
      ['C-1', 'agreedByPostKey', 'post-head-of-custody'],
      ['C-1', 'agreementDay', '2027-06-03'],
      ['C-2', 'agreement', 'notAgreed'],
      ['C-2', 'agreementWords', 'No money.'],
      ['C-3', 'agreement', 'notOurs'],
      ['C-3', 'notOursBodyKey', 'northshire-people-board'],
    ]);
    expect(plan.questions).toEqual([]);
    expect(plan.rows.flatMap(({ notes }) => notes)).toEqual([]);
    expect(plan.counts).toMatchObject({ added: 0, changed: 3, skipped: 1, all: 4 });
  });
});
