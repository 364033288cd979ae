import type { Grid, Value } from '../../src/domain/sheets/grid.ts';
import { planImport } from '../../src/domain/sheets/planImport.ts';
import type { ImportPlan, ImportStart } from '../../src/domain/sheets/planImport.ts';
import { readDay } from '../../src/domain/sheets/readDay.ts';
import { afterImport, aGrid, anImport } from '../support/importStart.ts';
import { anActionUpdate } from '../support/items.ts';

const [pay, panels, mentors, custody] = [
  'Publish ethnicity pay gap figures',
  'Review stop and search scrutiny panels',
  'Set up a reverse mentoring scheme',
  'Brief custody staff on adultification',
] as const;
const on = (day: string) => ({ day }) as Value;

/** What is asked is answered by its own words, so that a test sees that they arrived. */
function planned(grids: Grid[], more: Partial<ImportStart> = {}): ImportPlan {
  const answersTo = ({ questions }: ImportPlan) =>
    Object.fromEntries(
      questions.map(({ id, kind, words, candidates }) => [
        id,
        kind === 'state' ? (candidates[0]?.key ?? 'none') : kind === 'quarters' ? 'financial' : words,
      ]),
    );
  const first = planImport(anImport(grids, more));
  const second = planImport(anImport(grids, { ...more, answers: answersTo(first) }));
  return planImport(anImport(grids, { ...more, answers: answersTo(second) }));
}

/** The actions a sheet makes, each with its reports; and nothing of it is lost or new when it comes again. */
function actionsOf(grids: Grid[]) {
  const plan = planned(grids);
  const { added, changed, skipped, all } = plan.counts;
  expect(added + changed + skipped).toBe(all);
  const actions = afterImport(plan);
  const updates = plan.rows.flatMap(({ recordKey, updates: said }) =>
    said.map((update) => anActionUpdate({ actionKey: recordKey, update })),
  );
  const takenKeys = new Set(actions.map(({ recordKey }) => recordKey));
  expect(planned(grids, { actions, updates, takenKeys }).counts).toMatchObject({ added: 0, changed: 0 });
  return plan.rows
    .filter(({ result }) => result === 'added')
    .map(({ fields, updates: reports }) => ({ ...fields, reports }));
}
const ofRows = (rows: Value[][], more: Partial<Grid> = {}) => actionsOf([aGrid(rows, more)]);
const people = 'post-head-of-people';
const cells = 'post-head-of-custody';

describe('Trackers as forces keep them', () => {
  test('[I3] a plan drawn over months has days among its headings', () => {
    const [march, april, may, june] = ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'].map(on);
    const head: Value[] = ['No', 'Task', 'Who', 'Finish', march!, april!, may!, june!, on('2026-07-01')];
    expect(ofRows([head, [1, pay, 'Head of People', on('2026-06-30'), 1, 1, null, 1]])).toMatchObject([
      { ref: '1', title: pay, ownerPostKey: people, dueDay: '2026-06-30' },
    ]);
  });

  test('[I4] a sheet a workstream: the number may stand before its name or in brackets after it', () => {
    const sheet = (name: string, title: string) => aGrid([['Action'], [title]], { name });
    const names = [
      '1. Culture & Workforce',
      'WS2 - Powers',
      'Workstream 3',
      'Safety and victimisation (WS4)',
    ];
    const found = actionsOf(names.map((name, at) => sheet(name, [pay, panels, mentors, custody][at]!)));
    expect(found.map(({ workstreamKey }) => workstreamKey)).toEqual(
      [1, 2, 3, 4].map((number) => `workstream-${number}`),
    );
  });

  test('[I3] "Action" over its number and, merged, its text', () => {
    const merged = [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 }];
    const rows = [
      ['Action', null, 'Owner', 'By when'],
      ['1a', pay, 'Head of People', 'Mar-27'],
      ['1b', panels, 'Head of Custody', 'Q3 26/27'],
    ];
    expect(ofRows(rows, { merged })).toMatchObject([
      { ref: '1a', title: pay, dueDay: '2027-03-31' },
      { ref: '1b', title: panels, dueDay: '2026-12-31' },
    ]);
  });

  test('[I4] an owner named above the rows, in one cell or two or as the post alone, until another is named', () => {
    const rows = [
      ['Ref', 'Action', 'Owner'],
      ['Owner: Head of People'],
      ['1', pay],
      ['2', panels, 'Chief Constable'],
      ['Head of Custody'],
      ['3', mentors],
      ['Lead:', 'Head of People'],
      ['4', custody],
    ];
    expect(ofRows(rows).map(({ ownerPostKey }) => ownerPostKey)).toEqual([
      people,
      'post-chief-constable',
      cells,
      people,
    ]);
  });

  test('[I3] of the status of last time and this time this one; of months the latest, wherever it stands', () => {
    const statesOf = (...head: string[]) =>
      ofRows([
        ['Ref', 'Action', ...head],
        ['1', pay, 'Complete', 'In progress'],
        ['2', panels, 'Complete', null],
      ]).map(({ state }) => state);
    expect(statesOf('Status this quarter', 'Status last quarter')[0]).toBe('deliveredEffectUnknown');
    expect(statesOf('Previous RAG', 'Current RAG')[0]).toBe('inProgress');
    expect(statesOf('RAG Jun', 'RAG May')).toEqual(['deliveredEffectUnknown', 'deliveredEffectUnknown']);
    expect(statesOf('RAG Dec', 'RAG Jan')).toEqual(['inProgress', 'deliveredEffectUnknown']);
  });

  test('[I3] reports of every quarter are kept, the oldest first', () => {
    const rows = [
      ['Ref', 'Action', 'Q1 update', 'Q2 update', 'Q3 update'],
      ['1', pay, 'First words', 'Second words', null],
    ];
    expect(ofRows(rows)[0]?.reports).toEqual(['First words', 'Second words']);
  });

  test('[I3] in Welsh, and in both languages however they are parted', () => {
    const row = ['1', pay, 'Head of People', '31 Mawrth 2027', 'Wedi cwblhau'];
    const found = {
      ...{ ref: '1', title: pay, ownerPostKey: people, dueDay: '2027-03-31' },
      state: 'deliveredEffectUnknown',
    };
    for (const head of [
      ['Cyf', 'Cam Gweithredu', 'Perchennog', 'Dyddiad cau', 'Statws'],
      ['Rhif – No', 'Gweithred – Action', 'Arweinydd (Lead)', 'Erbyn pryd / By when', 'Statws\nStatus'],
    ])
      expect(ofRows([head, row])).toMatchObject([found]);
  });

  test('[I3] a form’s questions, a plan of Project, a list of Smartsheet', () => {
    const found = [{ title: pay, ownerPostKey: people, dueDay: '2027-03-31', state: 'inProgress' }];
    const due = on('2027-03-31');
    const form =
      'ID,Start time,Completion time,Email,Name,Which action are you reporting on?,Who owns this action?';
    expect(
      ofRows([
        [...form.split(','), 'When is it due?', 'What is the current status of this action?'],
        [1, on('2026-05-01'), on('2026-05-01'), 'anonymous', '', pay, 'Head of People', due, 'In progress'],
      ]),
    ).toMatchObject(found);
    expect(
      ofRows([
        ['ID', 'Task Mode', 'Name', 'Finish', 'Resource Names', '% Complete'],
        [1, 'Auto', pay, due, 'Head of People', 0.2],
      ]),
    ).toMatchObject(found);
    expect(
      ofRows([
        ['Change we make', 'Assigned To', 'Status', 'Due Date'],
        [pay, 'Head of People', 'In progress', due],
      ]),
    ).toMatchObject(found);
  });

  test('[I3] two rows of headings: what is merged above says what is meant below', () => {
    const across = (fromColumn: number, toColumn: number) => ({ fromRow: 0, toRow: 0, fromColumn, toColumn });
    const merged = [across(2, 3), across(4, 5)];
    const rows = [
      ['No.', 'Action', 'Responsibility', null, 'Timing', null],
      [null, null, 'Lead', 'Deputy', 'Original', 'Revised'],
      ['1', pay, 'Head of People', 'Deputy Head of People', on('2027-01-31'), on('2027-03-31')],
    ];
    const more = { deputyPostKey: 'post-deputy-head-of-people', dueDay: '2027-03-31', dueWas: '2027-01-31' };
    expect(ofRows(rows, { merged })).toMatchObject([{ title: pay, ownerPostKey: people, ...more }]);
  });

  test('[I11] a row that goes on with a report gives its words to the row above; notes below are no actions', () => {
    const rows = [
      ['Action', 'Owner', 'Progress'],
      [pay, 'Head of People', 'Started well'],
      [null, null, 'And went on'],
      [panels, 'Head of Custody', 'Slow'],
      [],
      ['Notes'],
      ['* subject to funding'],
      ['Approved by: Deputy Chief Constable', null, '12/03/2026'],
      ['Key: G = on track'],
    ];
    expect(ofRows(rows)).toMatchObject([
      { title: pay, reports: ['Started well\nAnd went on'] },
      { title: panels, reports: ['Slow'] },
    ]);
    const joined = planned([aGrid(rows)]).rows.find(({ reason }) => reason === 'joined');
    expect(joined?.sameAs?.row).toBe(2);
  });

  test('[I3] one action over several rows, each with a part of its own: the parts are the actions', () => {
    const rows = [
      ['Ref', 'Action', 'Sub-action', 'Owner'],
      ['1', 'Representative workforce', pay, 'Head of People'],
      ['1', 'Representative workforce', mentors, 'Head of People'],
      ['2', 'Fair powers', panels, 'Head of Custody'],
    ];
    expect(ofRows(rows).map(({ title }) => title)).toEqual([pay, mentors, panels]);
  });

  test('[I3] cards, a block of labels each, are rows of one table', () => {
    const rows = [
      ...[['Action 1', pay], ['Owner', 'Head of People'], ['Due date', on('2027-01-31')], []],
      ...[
        ['Action 2', panels],
        ['Owner', 'Head of Custody'],
        ['Due date', on('2027-02-28')],
      ],
    ];
    expect(ofRows(rows)).toMatchObject([
      { title: pay, ownerPostKey: people, dueDay: '2027-01-31' },
      { title: panels, ownerPostKey: cells, dueDay: '2027-02-28' },
    ]);
  });

  test('[I6] ranks in short beside a post, and shares that a text file keeps as bare figures', () => {
    const rows = [
      ['Action', 'Owner', '% complete'],
      [pay, 'C/Insp Patel & Head of People', '100'],
      [panels, 'A/DCI Jones', '75'],
    ];
    expect(ofRows(rows)).toMatchObject([
      { ownerPostKey: 'C/Insp Patel', deputyPostKey: people, state: 'deliveredEffectUnknown' },
      { ownerPostKey: 'A/DCI Jones', state: 'inProgress' },
    ]);
  });
});

test.each([
  ...['FY25/26 Q3', '2025/26 Q3', 'Qtr 3 2025-26', '3rd quarter 2025/26', 'Oct - Dec 2025'].map(
    (text) => [text, '2025-12-31'] as const,
  ),
  ...['2025/26', 'FY25-26', 'Jan to Mar 26', 'Jan - Mar 2026', 'Mawrth 2026'].map(
    (text) => [text, '2026-03-31'] as const,
  ),
  ...['20260331', '31 March 2026 (statutory)', '31/03/2026 12:00 AM'].map(
    (text) => [text, '2026-03-31'] as const,
  ),
])('[I7] %s is read as %s', (text, day) => {
  expect(readDay(text)).toMatchObject({ kind: 'day', day });
});

test.each(['2026', '11/12', '25/28', 'Spring 2026', 'ongoing', '01/01/26 - 31/03/26'])(
  '[I7] %s is no day and is named',
  (text) => {
    expect(readDay(text).kind).not.toBe('day');
  },
);
