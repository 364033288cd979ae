import type { Grid } from '../../src/domain/sheets/grid.ts';
import { planImport, planInSteps } from '../../src/domain/sheets/planImport.ts';
import type { ImportPlan, ImportStart } from '../../src/domain/sheets/planImport.ts';
import { isPersonName } from '../../src/domain/sheets/people.ts';
import { readDay } from '../../src/domain/sheets/readDay.ts';
import { proposalsFor } from '../../src/features/import/proposals.ts';
import { csvBytes, pastedHtml, xlsxBytes } from '../support/sheetBytes.ts';
import { readPasted } from '../../src/paper/sheets/readPasted.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { isRefused } from '../../src/paper/workbook.ts';
import { forceSheet } from '../support/fortySheets.ts';
import { fixedNumbers } from '../support/frameworkTruth.ts';
import { afterImport, aGrid, anImport } from '../support/importStart.ts';
import { anActionUpdate } from '../support/items.ts';

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 120 }, (_, at) => first + at);

/** The plan a person gets who presses [These are right]. */
function planned(grids: readonly Grid[], more: Partial<ImportStart> = {}): ImportPlan {
  let answers: Record<string, string> = {};
  for (let round = 0; ; round += 1) {
    const plan = planImport(anImport([...grids], { answers, ...more }));
    const proposed = proposalsFor(plan.questions, answers);
    if (Object.keys(proposed).length === 0 || round === 3) return plan;
    answers = { ...answers, ...proposed };
  }
}

const withoutMarks = (text: string) => text.replace(/[\u200e\u200f]/g, '');

describe('the sheets of forty forces', () => {
  test.each(['as they are', 'as .xlsx', 'as CSV', 'pasted'])('[I3] [I6] [I7] [I8] [I11] %s', (way) => {
    for (const seed of seeds) {
      const { grids, truths, traits } = forceSheet(seed, fixedNumbers(seed));
      const plan = planned(through(way, grids));
      const { added, changed, skipped, all } = plan.counts;
      expect(added + changed + skipped).toBe(all);
      const rows = plan.rows.filter(({ result }) => result === 'added');
      const read = rows.map(({ fields }) => withoutMarks(fields.title ?? ''));
      expect({ seed, traits, read }).toEqual({ seed, traits, read: truths.map(({ title }) => title) });
      truths.forEach(({ title: _title, ...truth }, at) => {
        const { fields, notes } = rows[at]!;
        for (const [field, says] of Object.entries(truth)) {
          const got = fields[field as keyof typeof fields] ?? null;
          expect({ seed, traits, at, field, got }).toEqual({ seed, traits, at, field, got: says });
        }
        // What is no day and says something is named, never dropped.
        const cell = plan.rows.find((row) => row === rows[at])?.place.cells.dueDay;
        if (readDay(cell).kind === 'notADay')
          expect(notes).toContainEqual(expect.objectContaining({ code: 'notADay' }));
      });
    }
  });

  test('[I13] the same again adds 0 and changes 0', () => {
    for (const seed of seeds) {
      const { grids } = forceSheet(seed, fixedNumbers(seed));
      const plan = planned(grids);
      const updates = plan.rows.flatMap(({ recordKey, updates: said }) =>
        said.map((update) => anActionUpdate({ actionKey: recordKey, update })),
      );
      const again = planned(grids, { actions: afterImport(plan), updates });
      expect({ seed, ...again.counts }).toMatchObject({ seed, added: 0, changed: 0 });
    }
  });
});

/** The same sheets by another way in; CSV and the clipboard hold one. */
function through(way: string, grids: Grid[]): readonly Grid[] {
  const main = grids.at(-1)!;
  if (way === 'as they are') return grids;
  const read =
    way === 'as .xlsx'
      ? readSheets(xlsxBytes(grids), 'tracker.xlsx')
      : way === 'as CSV'
        ? readSheets(csvBytes(main), 'tracker.csv')
        : readPasted({ text: '', html: pastedHtml(main) }, 'pasted');
  if (isRefused(read)) throw new Error(read.refusal);
  return read.sheets;
}

describe('what forces write in two columns', () => {
  const heads = ['Ref', 'Action', 'Due date', 'Revised due date'];
  const read = (...rows: string[][]) => planned([aGrid([heads, ...rows])]).rows.map(({ fields }) => fields);

  test('[I7] the revised day holds, and the other is what it was; a day never moved has none before it', () => {
    const [moved, never, same] = read(
      ['1', 'Moved once', '1/4/27', '3/6/27'],
      ['2', 'Never moved', '1/4/27', ''],
      ['3', 'Said twice', '1/4/27', '01/04/2027'],
    );
    expect(moved).toMatchObject({ dueDay: '2027-06-03', dueWas: '2027-04-01' });
    expect(never).toMatchObject({ dueDay: '2027-04-01' });
    expect(never).not.toHaveProperty('dueWas');
    expect(same).not.toHaveProperty('dueWas');
  });

  test('[I3] where no heading says what the actions are, the texts beside the references are', () => {
    const [row] = planned([
      aGrid([
        ['Ref', 'Undertaking of the force', 'Status'],
        ['Z-1', 'Publish the pay gap every year', 'Done'],
      ]),
    ]).rows;
    expect(row?.fields).toMatchObject({ ref: 'Z-1', title: 'Publish the pay gap every year' });
  });

  test('[I7] a bare number of a workbook that counts from 1904 is that day', () => {
    const rows = [
      ['Ref', 'Action', 'Due date'],
      ['Z-1', 'Something', 45_079],
    ];
    const [row] = planned([aGrid(rows, { uses1904: true })]).rows;
    expect(row?.fields.dueDay).toBe('2027-06-03');
  });

  test('[I3] [I11] two tables side by side are both read, each row with an id of its own', () => {
    const rows = [
      ['Ref', 'Action', 'Owner', null, 'Ref', 'Action', 'Owner'],
      ['1', 'Left one', 'Head of Custody', null, '9', 'Right one', 'Head of People'],
      ['2', 'Left two', '', null, '', '', ''],
    ];
    const plan = planned([aGrid(rows)]);
    expect(plan.rows.map(({ words, fields }) => [words, fields.ref, fields.ownerPostKey])).toEqual([
      ['Left one', '1', 'post-head-of-custody'],
      ['Left two', '2', undefined],
      ['Right one', '9', 'post-head-of-people'],
    ]);
    expect(new Set(plan.rows.map(({ id }) => id)).size).toBe(3);
    expect(plan.counts).toMatchObject({ added: 3, skipped: 0, all: 3 });
  });

  test('[I3] a sheet whose headings stand below one another is turned', () => {
    const rows = [
      ['Ref', 'Z-1', 'Z-2'],
      ['Action', 'Publish the gap', 'Train all'],
      ['Owner', 'Head of Custody', ''],
      ['Due date', '3/6/27', 'ASAP'],
    ];
    const [first, second, ...more] = planned([aGrid(rows)]).rows;
    expect(first?.fields).toMatchObject({ ref: 'Z-1', title: 'Publish the gap', dueDay: '2027-06-03' });
    expect(second?.fields).toMatchObject({ ref: 'Z-2', title: 'Train all' });
    expect(more).toEqual([]);
  });

  test('[I8] of states as time goes by the last that is filled holds', () => {
    const rows = [
      ['Ref', 'Action', 'Status Q1', 'Status Q2', 'Status Q3'],
      ['1', 'Came far', 'Not started', 'In progress', 'Complete'],
      ['2', 'Is on its way', 'Not started', 'In progress', ''],
    ];
    const states = planned([aGrid(rows)]).rows.map(({ fields }) => fields.state);
    expect(states).toEqual(['deliveredEffectUnknown', 'inProgress']);
  });

  test('[I3] [I20] four headings we know among sixty are headings, and finding them is done in steps', () => {
    const known = ['Ref', 'Action', 'Owner', 'Status'];
    const more = Array.from({ length: 56 }, (_, at) => `Column ${at}`);
    const rows = Array.from({ length: 2_000 }, (_, at) => [`N-${at}`, `Action ${at}`, '', '', 'words']);
    const grids = [aGrid([['A tracker'], [...known, ...more], ...rows])];
    const planning = planInSteps(anImport(grids));
    let steps = 0;
    let step = planning.next();
    while (!step.done) {
      steps += 1;
      step = planning.next();
    }
    expect(step.value.counts).toMatchObject({ added: 2_000, all: 2_000 });
    expect(step.value.tables).toMatchObject([{ headRow: 1 }]);
    expect(steps).toBeGreaterThan(50);
  });

  test('[I8] a report under "Status" is a report where the colours have a column of their own', () => {
    const report = 'The working group met in May and the paper goes to the board in June.';
    const [row] = planned([
      aGrid([
        ['Ref', 'Action', 'Status', 'RAG'],
        ['Z-1', 'Something', report, 'Complete'],
      ]),
    ]).rows;
    expect(row).toMatchObject({ updates: [report], fields: { state: 'deliveredEffectUnknown' } });
  });
});

test('[I6] persons are known by rank, number, family name first and mailbox; posts are not', () => {
  for (const person of [
    'T/DCI Amy O’Neil 4521',
    'PC 4521 Smith',
    'Jones, Sarah',
    'sarah.jones@force.police.uk',
  ])
    expect([person, isPersonName(person)]).toEqual([person, true]);
  for (const post of ['Head of Custody', 'head.custody@force.police.uk', 'Custody inspector', 'SPOC'])
    expect([post, isPersonName(post)]).toEqual([post, false]);
});
