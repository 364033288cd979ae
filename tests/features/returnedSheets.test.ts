import { committeeOf } from '../../src/domain/agreement.ts';
import { toLine } from '../../src/domain/sheets/cellText.ts';
import type { Grid, Value } from '../../src/domain/sheets/grid.ts';
import { planImport } from '../../src/domain/sheets/planImport.ts';
import type { ImportPlan } from '../../src/domain/sheets/planImport.ts';
import { committeeSheet } from '../../src/features/committees/committeeSheet.ts';
import { proposalsFor } from '../../src/features/import/proposals.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { isRefused } from '../../src/paper/workbook.ts';
import { anImport } from '../support/importStart.ts';
import { anAction } from '../support/items.ts';

const { bodies, posts } = anImport([]);
const body = bodies.find(({ recordKey }) => recordKey === 'committee-criminal-justice')!;
const titles = ['Publish the pay gap', 'Review scrutiny panels', 'Start mentoring', 'Brief custody staff'];
const own = titles.map((title, at) =>
  anAction({ recordKey: `action-${at + 1}`, ref: `1-${at + 1}`, title, bodyKey: body.recordKey }),
);
const others = [5, 6].map((at) =>
  anAction({ recordKey: `action-${at}`, ref: `2-${at}`, title: `Another body’s work ${at}` }),
);
const actions = [...own, ...others];
const columns = { id: 0, ref: 1, title: 2, answer: 6, words: 7, whose: 8, by: 9, day: 10 };

/** The sheet as it went out, as rows from its headings on. */
function sent(): { grid: Grid; rows: Value[][] } {
  const table = committeeSheet({
    committee: committeeOf(body, own, new Map()),
    around: {
      posts: new Map(posts.map((post) => [post.recordKey, post])),
      bodies: new Map(bodies.map((one) => [one.recordKey, one])),
      today: '2027-05-14',
    },
    ...{ hub: 'Northshire Police', marking: 'OFFICIAL', now: '2027-05-14T20:42:00Z' },
  });
  const read = readSheets(tableToXlsx(table), 'sheet.xlsx');
  if (isRefused(read)) throw new Error(read.refusal);
  const grid = read.sheets[0] as unknown as Grid;
  const from = grid.rows.findIndex(([first]) => first === 'Hub id');
  const rows = grid.rows.slice(from).map((row) => Array.from({ length: 11 }, (_, at) => row[at] ?? null));
  return { grid: { ...grid, headRow: 0, links: new Map() }, rows };
}

/** The same with two answers, after somebody did something to its rows. */
function returned(change: (rows: Value[][]) => Value[][] = (rows) => rows): ImportPlan {
  const { grid, rows } = sent();
  Object.assign(rows[1]!, {
    [columns.answer]: 'Agree',
    [columns.by]: 'Head of Custody',
    [columns.day]: { day: '2027-06-03' },
  });
  Object.assign(rows[2]!, { [columns.answer]: 'Not agreed', [columns.words]: 'No money.' });
  Object.assign(rows[3]!, { [columns.answer]: 'Not ours', [columns.whose]: 'Finance Committee' });
  return planned({ ...grid, rows: change(rows) });
}

function planned(grid: Grid): ImportPlan {
  const start = { actions, committeeKey: body.recordKey };
  const first = planImport(anImport([grid], start));
  return planImport(anImport([grid], { ...start, answers: proposalsFor(first.questions, {}) }));
}

const answersOf = ({ rows }: ImportPlan) =>
  rows
    .flatMap(({ ref, differences }) =>
      differences.map(({ field, after }) => `${ref} ${field} ${String(after)}`),
    )
    .sort();
const expected = [
  '1-1 agreedByPostKey post-head-of-custody',
  '1-1 agreement agreed',
  '1-1 agreementDay 2027-06-03',
  '1-2 agreement notAgreed',
  '1-2 agreementWords No money.',
  '1-3 agreement notOurs',
  '1-3 notOursBodyKey committee-finance',
];

/** Rows in another order while the hidden column stays where it was. */
function sortedWithoutIds([head = [], ...rows]: Value[][]): Value[][] {
  return [head, ...[...rows].reverse().map(([, ...row], at) => [rows[at]?.[0] ?? null, ...row])];
}
const without = (column: number) => (rows: Value[][]) =>
  rows.map((row) => row.filter((_, at) => at !== column));
const set = (column: number, value: (at: number, row: Value[]) => Value) => (rows: Value[][]) =>
  rows.map((row, at) =>
    at === 0 ? row : row.map((cell, place) => (place === column ? value(at, row) : cell)),
  );

describe('A committee’s sheet as secretaries treat it', () => {
  test.each<[string, (rows: Value[][]) => Value[][]]>([
    ['as it was sent', (rows) => rows],
    ['sorted without the hidden ids', sortedWithoutIds],
    ['the same, and no references', (rows) => without(columns.ref)(sortedWithoutIds(rows))],
    ['without ids', without(columns.id)],
    ['without ids and references', (rows) => without(0)(without(0)(rows))],
    ['one id filled down', set(columns.id, () => 'action-1')],
    ['ids written over', set(columns.id, () => 'see note')],
    ['ids counted', set(columns.id, (at) => at)],
    ['titles worded anew', set(columns.title, (_, row) => `Reworded: ${toLine(row[columns.title])}`)],
    ['columns in reverse', (rows) => rows.map((row) => [...row].reverse())],
    ['two copies in one', (rows) => [...rows, [], ...sent().rows]],
    [
      'a column of comments and states put in',
      (rows) =>
        rows.map((row, at) => [...row, ...(at === 0 ? ['Comments', 'Status'] : ['fine', 'Complete'])]),
    ],
  ])('[I10] [I15] %s: every answer comes to its own action', (_, change) => {
    const plan = returned(change);
    expect(answersOf(plan)).toEqual(expected);
    expect(plan.counts.added).toBe(0);
  });

  test('[I10] an id that was drawn down over a new row never answers for another body’s action', () => {
    const plan = returned((rows) => [
      ...rows,
      rows[0]!.map((_, at) => ['action-5', '1-5', 'Something we ask ourselves'][at] ?? null),
    ]);
    expect(answersOf(plan)).toEqual(expected);
    expect(plan.rows.filter(({ result }) => result === 'added').map(({ words }) => words)).toEqual([
      'Something we ask ourselves',
    ]);
  });

  test.each([
    ['answer', ['Our answer', 'Outcome', 'Committee view', 'CJ Committee’s decision', 'Position']],
    ['words', ['Reason', 'Comments', 'Wording', 'Rationale', 'Our reasons', 'Notes']],
    ['whose', ['If not yours, who', 'Which body', 'Better placed committee']],
    ['day', ['Date', 'Meeting date', 'When agreed']],
    ['by', ['Who agreed', 'Signed off by', 'Approved by']],
  ] as const)('[I15] the column of the %s under another name', (column, names) => {
    for (const name of names) {
      const plan = returned(([head = [], ...rows]) => [
        head.map((cell, at) => (at === columns[column] ? name : cell)),
        ...rows,
      ]);
      expect([name, answersOf(plan)]).toEqual([name, expected]);
    }
  });
});

describe('Answers typed instead of chosen', () => {
  const typed = (answer: Value, words: Value = null) => {
    const { grid, rows } = sent();
    Object.assign(rows[1]!, { [columns.answer]: answer, [columns.words]: words });
    const start = { actions, committeeKey: body.recordKey };
    const full = { ...grid, rows };
    const asked = planImport(anImport([full], start)).questions.some(({ kind }) => kind === 'agreement');
    const { agreement = null, agreementWords = null, notOursBodyKey = null } = planned(full).rows[0]!.fields;
    return { asked, agreement, agreementWords, notOursBodyKey };
  };

  test.each([
    ...['ok', 'Agreed.', 'Yes - agreed', 'Agreed (no change)', 'Endorsed', '✓', 'Cytuno'].map(
      (words) => [words, 'agreed'] as const,
    ),
    ...['Reject', 'Not supported', '✗', 'Ddim yn cytuno'].map((words) => [words, 'notAgreed'] as const),
  ])('[K14] %s is %s', (words, agreement) => {
    expect(typed(words)).toMatchObject({ asked: false, agreement });
  });

  test.each([
    ['Agreed subject to funding', 'agreedChangedWording'],
    ['Agreed – subject to the wording opposite', 'agreedChangedWording'],
    ['Not agreed yet', 'inDiscussion'],
    ['Deferred to next meeting', 'inDiscussion'],
    ['We cannot agree to this', 'notAgreed'],
  ])(
    '[K14] %s is asked about, with %s proposed, and its words are kept where a reason is needed',
    (words, agreement) => {
      const read = typed(words);
      expect(read).toMatchObject({ asked: true, agreement });
      expect(read.agreementWords).toBe(agreement === 'inDiscussion' ? null : words);
    },
  );

  test('[K14] what stands behind an answer in its cell is its reason, or whose it is', () => {
    expect(typed('Not agreed – no money this year')).toMatchObject({
      ...{ agreement: 'notAgreed', agreementWords: 'no money this year' },
    });
    expect(typed('Not ours (Finance Committee)').notOursBodyKey).toBe('committee-finance');
    expect(typed('Refer to the Finance Committee')).toMatchObject({
      ...{ asked: true, agreement: 'notOurs', notOursBodyKey: 'committee-finance' },
    });
    expect(typed('Not agreed – no money', 'No money at all').agreementWords).toBe('No money at all');
  });

  test('[K14] an answer or a day in the column of reasons; "N/A" and "TBC" say nothing', () => {
    expect(typed(null, 'Agree')).toMatchObject({ agreement: 'agreed', agreementWords: null });
    expect(typed('Agree', { day: '2027-06-03' })).toMatchObject({
      agreement: 'agreed',
      agreementWords: null,
    });
    for (const words of ['N/A', 'TBC', '-'])
      expect(typed(words)).toMatchObject({ asked: false, agreement: null });
  });
});
