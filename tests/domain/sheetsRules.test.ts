import type { Value } from '../../src/domain/sheets/grid.ts';
import { planImport } from '../../src/domain/sheets/planImport.ts';
import type { ImportStart } from '../../src/domain/sheets/planImport.ts';
import { readDay } from '../../src/domain/sheets/readDay.ts';
import { afterImport, aGrid, anImport } from '../support/importStart.ts';
import { anAction } from '../support/items.ts';

const plan = (rows: Value[][], more: Partial<ImportStart> = {}) => planImport(anImport([aGrid(rows)], more));
const fieldsOf = (rows: Value[][], more: Partial<ImportStart> = {}) =>
  plan(rows, more)
    .rows.filter(({ result }) => result === 'added')
    .map(({ fields }) => fields);

describe('Finding what is where', () => {
  test('[I3] headings in two rows, and a second table with its columns in another order', () => {
    const fields = fieldsOf([
      ['Tracker'],
      ['Ref', 'What', null, 'When'],
      [null, 'Action', 'Owner', 'Due date'],
      ['1', 'First', 'Head of People', '1/2/2027'],
      [],
      ['Owner', 'Action', 'Ref'],
      ['Head of Custody', 'Second', '2'],
    ]);
    expect(fields).toMatchObject([
      { ref: '1', title: 'First', ownerPostKey: 'post-head-of-people', dueDay: '2027-02-01' },
      { ref: '2', title: 'Second', ownerPostKey: 'post-head-of-custody' },
    ]);
  });

  test('[I3] "Action" over references is the reference; a correction holds for the same headings', () => {
    const rows = [
      ['Action', 'Description', 'Where'],
      ['1.1', 'Publish the pay gap', 'Board'],
      ['1.2', 'Train sergeants', ''],
    ];
    expect(fieldsOf(rows)[0]).toMatchObject({ ref: '1.1', title: 'Publish the pay gap' });
    const { signature = '' } = plan(rows).tables[0] ?? {};
    const corrected = fieldsOf(rows, { corrections: { [signature]: { '2': 'nextStep' } } });
    expect(corrected[0]).toMatchObject({ nextStep: 'Board' });
  });

  test('[I2] a sheet without headings we know is named and not read until somebody says what holds the action', () => {
    const rows = [
      ['Dates', 'Apologies'],
      ['4 June', 'None'],
    ];
    const found = plan(rows);
    expect(found.counts.all).toBe(0);
    const { signature = '' } = found.tables[0] ?? {};
    expect(plan(rows, { corrections: { [signature]: { '0': 'title' } } }).counts.added).toBe(1);
  });

  test('[I4] sections, a sheet named after a workstream, totals and headings again', () => {
    const { rows } = plan([
      ['Ref', 'Action', 'Owner'],
      ['Workstream 2 – Powers and procedures'],
      ['1', 'First', null],
      ['Criminal Justice Committee', null, null],
      ['2', 'Second', null],
      ['Ref', 'Action', 'Owner'],
      ['Grand total', 2, null],
      ['Notes below this line', null, null],
    ]);
    expect(rows.map(({ reason }) => reason)).toEqual([
      ...['section', null, 'section', null, 'headingsAgain', 'total', 'section'],
    ]);
    expect(rows[3]?.fields).toMatchObject({
      workstreamKey: 'workstream-2',
      bodyKey: 'committee-criminal-justice',
    });
    const named = planImport(
      anImport([
        aGrid(
          [
            ['Ref', 'Action'],
            ['1', 'One'],
          ],
          { name: 'WS4' },
        ),
      ]),
    );
    expect(named.rows[0]?.fields.workstreamKey).toBe('workstream-4');
  });
});

describe('Reading cells', () => {
  test.each([
    ['31/3/2027', '2027-03-31'],
    ['31.03.27', '2027-03-31'],
    ['31st March 2027', '2027-03-31'],
    ['Wed 31 March 2027', '2027-03-31'],
    ['end of March 2027', '2027-03-31'],
    ['Mar-27', '2027-03-31'],
    ['02/2028', '2028-02-29'],
    ['Q1 2027/28', '2027-06-30'],
    ['Q4 27/28', '2028-03-31'],
    [46_477, '2027-03-31'],
    ['46477', '2027-03-31'],
    ['2027-03-31T00:00:00', '2027-03-31'],
  ])('[I7] %s is a day', (written, day) => {
    expect(readDay(written)).toMatchObject({ kind: 'day', day });
  });

  test('[I7] what is no day is named; a quarter is asked about once', () => {
    expect(
      ['31/02/2027', '12/25/2027', '30 Feb 2027', '00/01/2027'].map((text) => readDay(text).kind),
    ).toEqual(Array.from({ length: 4 }, () => 'impossible'));
    expect(['ongoing', 'Spring', 'March', '7'].map((text) => readDay(text).kind)).toEqual(
      Array.from({ length: 4 }, () => 'notADay'),
    );
    const rows = [
      ['Action', 'Due'],
      ['One', 'Q1 2027'],
      ['Two', 'Q3 2027'],
    ];
    expect(plan(rows).questions).toMatchObject([{ id: 'quarters', count: 2 }]);
    expect(fieldsOf(rows, { answers: { quarters: 'financial' } }).map(({ dueDay }) => dueDay)).toEqual([
      ...['2027-06-30', '2027-12-31'],
    ]);
  });

  test('[I5] a name is asked about once, as which post; a post may be added; a person never is', () => {
    const rows = [
      ['Action', 'Owner', 'Committee'],
      ['One', 'Ch Supt J Smith', 'Criminal Justice'],
      ['Two', 'Ch Supt J Smith', null],
      ['Three', 'Head of Estates', null],
    ];
    const { questions } = plan(rows);
    expect(questions.map(({ kind, words, count, canAdd }) => [kind, words, count, canAdd])).toEqual([
      ['person', 'Ch Supt J Smith', 2, false],
      ['body', 'Criminal Justice', 1, true],
      ['post', 'Head of Estates', 1, true],
    ]);
    expect(questions[1]?.candidates[0]?.key).toBe('committee-criminal-justice');
    const answers = { 'post:ch supt j smith': 'post-head-of-custody', 'post:head of estates': 'new' };
    const answered = plan(rows, { answers });
    expect(answered.newNames).toEqual([
      { list: 'posts', key: 'post-head-of-estates', title: 'Head of Estates' },
    ]);
    expect(answered.rows.map(({ fields }) => fields.ownerPostKey)).toEqual([
      ...['post-head-of-custody', 'post-head-of-custody', 'post-head-of-estates'],
    ]);
    expect(JSON.stringify(answered.rows.map(({ fields }) => fields))).not.toContain('Smith');
  });

  test('[I6] two owners are owner and deputy; a post with "and" in its name is one', () => {
    const rows = [
      ['Action', 'Owner'],
      ['One', 'Head of Custody & Head of Performance and Data'],
      ['Two', 'Head of Performance and Data'],
    ];
    expect(fieldsOf(rows)).toMatchObject([
      { ownerPostKey: 'post-head-of-custody', deputyPostKey: 'post-head-of-performance' },
      { ownerPostKey: 'post-head-of-performance' },
    ]);
    expect(fieldsOf(rows)[1]?.deputyPostKey).toBeUndefined();
    const turned = fieldsOf(rows, { answers: { twoOwners: 'secondOwns' } });
    expect(turned[0]).toMatchObject({ ownerPostKey: 'post-head-of-performance' });
  });

  test('[I8] words and shares say the state, colours are asked about', () => {
    const rows = [
      ['Action', 'RAG status'],
      ...['BAU', 'complete', 'Ongoing', 'Amber', 'Parked with finance', 0.5].map((word, at) => [
        `A${at}`,
        word,
      ]),
    ];
    expect(plan(rows).questions.map(({ words }) => words)).toEqual(['Amber', 'Parked with finance']);
    const fields = fieldsOf(rows, { answers: { 'state:amber': 'inProgress' } });
    expect(fields.map(({ state }) => state)).toEqual([
      ...['closed', 'deliveredEffectUnknown', 'inProgress', 'inProgress', 'notStarted', 'inProgress'],
    ]);
    expect(fields[0]?.closedAs).toBe('normalBusiness');
  });

  test('[I8] a link comes from the cell or from behind it, and only a web address', () => {
    const rows = [
      ['Action', 'Link'],
      ['One', 'our page'],
      ['Two', 'javascript:alert(1)'],
    ];
    const links = new Map([['1:1', 'https://northshire.example/one']]);
    const { rows: results } = planImport(anImport([aGrid(rows, { links })]));
    expect(results[0]?.fields.sourceLink).toBe('https://northshire.example/one');
    expect(results[1]?.fields.sourceLink).toBeUndefined();
    expect(results[1]?.notes).toMatchObject([{ code: 'notKnown', words: 'javascript:alert(1)' }]);
  });

  test('[I9] text stays text; unseen marks go; a long title is cut at a word and kept whole in the summary', () => {
    const long = 'word '.repeat(80).trim();
    const [evil, cut] = fieldsOf([
      ['Ref', 'Action'],
      ['1\u200d-\u202e4', '=cmd|"/c calc"!A1 <script>alert(1)</script> \u202eمرحبا\u200b 👮🏾'],
      ['2', long],
    ]);
    expect(evil).toMatchObject({ ref: '1-4', title: '=cmd|"/c calc"!A1 <script>alert(1)</script> مرحبا 👮🏾' });
    expect(cut?.title?.length).toBeLessThanOrEqual(255);
    expect(cut?.summary).toBe(long);
  });
});

describe('What becomes of a row', () => {
  const known = [
    anAction({ recordKey: 'action-1-4', ref: '1-4', title: 'Publish the pay gap', dueDay: '2027-03-31' }),
    anAction({ recordKey: 'action-1-5', ref: '1-5', title: 'Train all sergeants', provisional: true }),
  ];

  test('[I10] by hidden id, by reference, by title; a moved day keeps the one before; empty cells change nothing', () => {
    const { rows, counts } = plan(
      [
        ['Hub id', 'Ref', 'Action', 'Due date'],
        ['action-1-4', null, 'Quite another title', '30/6/2027'],
        [null, null, 'train ALL sergeants', null],
      ],
      { actions: known },
    );
    expect(counts).toMatchObject({ added: 0, changed: 2 });
    expect(rows[0]?.differences).toEqual([
      { field: 'title', before: 'Publish the pay gap', after: 'Quite another title' },
      { field: 'dueDay', before: '2027-03-31', after: '2027-06-30' },
      { field: 'dueWas', before: null, after: '2027-03-31' },
    ]);
    expect(rows[1]?.differences.map(({ field }) => field)).toEqual(['title']);
  });

  test('[I10] a copied row that became another action leaves the id to the one it was copied from', () => {
    const rows = [
      ['Hub id', 'Ref', 'Action'],
      ['action-1-4', '9-9', 'Written over a copy'],
      ['action-1-4', '1-4', 'Publish the pay gap'],
      ['action-1-4', '1-4', 'Written below a copy, its reference left'],
    ];
    const { rows: results, questions } = plan(rows, { actions: known });
    expect(results.map(({ result, reason, ref }) => [reason ?? result, ref])).toEqual([
      ['added', '9-9'],
      ['nothingNew', '1-4'],
      ['added', 'P-1'],
    ]);
    expect(questions).toEqual([]);
  });

  test('[I10] ids that slipped to other rows are not believed', () => {
    const { counts } = plan(
      [
        ['Hub id', 'Ref', 'Action'],
        ['action-1-5', '1-4', 'Publish the pay gap'],
        ['action-1-4', '1-5', 'Train all sergeants'],
      ],
      { actions: known },
    );
    expect(counts).toMatchObject({ added: 0, changed: 0, skipped: 2 });
  });

  test('[I10] our provisional reference over another title is asked about, and is never taken twice', () => {
    const rows = [
      ['Ref', 'Action'],
      ['1.5', 'Something else entirely'],
    ];
    const asked = plan(rows, { actions: known });
    expect(asked.questions).toMatchObject([{ kind: 'sameAction' }]);
    expect(asked.rows[0]).toMatchObject({ result: 'added', ref: 'P-1' });
    const [{ id = '' } = {}] = asked.questions;
    const same = plan(rows, { actions: known, answers: { [id]: 'same' } });
    expect(same.rows[0]).toMatchObject({ result: 'changed', recordKey: 'action-1-5' });
  });

  test('[I14] repeated, joined, and differing rows; what a person decides holds', () => {
    const rows = [
      ['Ref', 'Action', 'Owner', 'Status'],
      ['1', 'One', 'Head of People', 'Ongoing'],
      ['1', 'One', 'Head of People', 'Ongoing'],
      ['2', 'Two', 'Head of People', null],
      ['2', 'Two', null, 'Done'],
      ['3', 'Three', 'Head of People', null],
      ['3', 'Three', 'Head of Custody', null],
    ];
    const both = plan(rows);
    expect(both.rows.map(({ reason, result }) => reason ?? result)).toEqual([
      ...['added', 'repeated', 'added', 'joined', 'added', 'added'],
    ]);
    expect(both.rows[2]?.fields.state).toBe('deliveredEffectUnknown');
    expect(both.rows[5]).toMatchObject({ ref: 'P-1', notes: [{ code: 'provisionalRef', words: '3' }] });
    const later = plan(rows, { answers: { sameTwice: 'later' } });
    expect(later.rows[4]?.fields.ownerPostKey).toBe('post-head-of-custody');
    expect(later.rows[5]?.reason).toBe('joined');
  });

  test('[I13] a register written out and read back says the same', () => {
    const rows: Value[][] = [
      ['Ref', 'Action', 'Workstream', 'Owner', 'Deputy', 'State', 'Due', 'Next step'],
      [
        '1',
        '=One\u00a0 more',
        'Workstream 2',
        'Head of People',
        'Head of Custody',
        'Closed',
        { day: '2027-03-31' },
        'a\nb',
      ],
    ];
    const [action] = afterImport(plan(rows));
    expect(action).toMatchObject({ title: '=One more', nextStep: 'a\nb', dueDay: '2027-03-31' });
    const out: Value[][] = [
      rows[0] ?? [],
      [
        '1',
        action?.title ?? null,
        '2',
        'Head of People',
        'Head of Custody',
        'Closed',
        '31 March 2027',
        'a\nb',
      ],
    ];
    expect(plan(out, { actions: action ? [action] : [] }).counts).toMatchObject({ added: 0, changed: 0 });
  });

  test('[I15] of a returned sheet only the answers are read; an answer without its reason is said', () => {
    const { rows } = plan(
      [
        ['Hub id', 'Ref', 'Action', 'Proposed owner (post)', 'Your answer', 'If not yours, whose'],
        ['action-1-4', '1-4', 'Renamed', 'Head of Custody', 'Not agreed', null],
        ['action-1-5', '1-5', 'Train all sergeants', null, 'Not ours', 'Home Office'],
        [null, null, 'An action of our own', null, null, null],
      ],
      { actions: known, committeeKey: 'committee-criminal-justice' },
    );
    expect(rows[0]?.differences).toEqual([{ field: 'agreement', before: null, after: 'notAgreed' }]);
    expect(rows[0]?.notes).toEqual([{ code: 'needsWords' }]);
    expect(rows[1]?.fields).toMatchObject({ agreement: 'notOurs', notOursBodyKey: 'home-office' });
    expect(rows[2]).toMatchObject({ result: 'added', fields: { bodyKey: 'committee-criminal-justice' } });
  });

  test('[I11] a row left out is skipped; taken keys are never given again', () => {
    const rows = [
      ['Ref', 'Action'],
      ['1', 'One'],
      ['2', 'Two'],
    ];
    const left = plan(rows, { leftOut: new Set(['Actions!2']), takenKeys: new Set(['action-2']) });
    expect(left.rows.map(({ reason, recordKey }) => [reason, recordKey === 'action-2'])).toEqual([
      ['leftOut', false],
      [null, false],
    ]);
  });

  test('[I20] 5,000 rows are planned within three seconds of work', () => {
    const rows = Array.from({ length: 5_000 }, (_, at): Value[] => [
      ...[
        `R-${at}`,
        `Row ${at} about stop and search in area ${at % 70}`,
        'Head of People & Head of Custody',
      ],
      ...[['Ongoing', 'Amber', 'Done'][at % 3] ?? null, `${1 + (at % 28)}/5/2027`],
    ]);
    const start = process.cpuUsage();
    const { counts } = plan([['Ref', 'Action', 'Owner', 'Status', 'Due'], ...rows]);
    const { user } = process.cpuUsage(start);
    expect(counts).toMatchObject({ added: 5_000, all: 5_000 });
    expect(user / 1_000).toBeLessThan(3_000);
  });
});
