import { assignRun } from '../../src/features/matrix/return/assignRun.ts';
import { footStep } from '../../src/features/matrix/return/footView.ts';
import { chaseRows, saidOfStandards } from '../../src/features/matrix/return/gridView.ts';
import { levelView, shownLevels, statementAt, toggled } from '../../src/features/matrix/return/levelView.ts';
import {
  figureOf,
  figureProblems,
  lastFigure,
  numberIn,
  stillWrong,
  textsOf,
  withFigure,
} from '../../src/features/matrix/return/measureView.ts';
import { writable } from '../../src/features/matrix/return/partWrites.ts';
import type { Standing } from '../../src/features/matrix/return/returnView.ts';
import { missingLine, nextMissing } from '../../src/features/matrix/return/returnView.ts';
import type { LevelRules } from '../../src/domain/levelFromStatements.ts';
import { anAsk, aCycle, aPost, aReturn, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const levels = [1, 2, 3, 4].map((level) => ({ level, name: `L${level}`, meaning: 'm' }));
const statements = [1, 1, 2, 2, 3, 3, 4].map((level, at) => ({ key: `s${at}`, level, words: `Words ${at}` }));
const rules: LevelRules = { levels, way: 'allMet', statements };
const around = { file: { levels }, isSample: false, postsByKey: new Map() };
const last = {
  cycle: aCycle({ title: 'First cycle' }),
  level: 2,
  reason: 'Because.',
  statementsMet: [],
  part: null,
};
const post = aPost({ recordKey: 'post-1', title: 'Head of Custody' });
const postsByKey = new Map([[post.recordKey, post]]);

function standing(number: number, given: Partial<Standing> = {}): Standing {
  const standard = aStandard({
    number,
    recordKey: `m:S${number}`,
    ownerPostKey: 'post-1',
    dueDay: '2027-05-28',
  });
  const rest = { part: null, last: null, level: null, needsChecking: false, isLower: false };
  return { standard, state: 'missing', missing: ['narrative', 'evidence'], ...rest, ...given };
}

describe('what is missing', () => {
  test('[V2] is said with whose it is and by when; the return says so before the standard', () => {
    expect(missingLine(standing(7), postsByKey, today)).toBe(
      '2 missing: narrative, evidence. Head of Custody, due 28 May.',
    );
    const part = aReturn({ ownerPostKey: 'post-2', dueDay: '2027-06-01' });
    const given = new Map([...postsByKey, ['post-2', aPost({ title: 'Head of Data' })]]);
    expect(missingLine(standing(7, { part, missing: [], state: 'ready' }), given, today)).toBe(
      'Nothing is missing. Head of Data, due 1 June.',
    );
  });

  test('[V25] the next one is mine first, then after the one on screen, then from the start', () => {
    const all = [standing(1), standing(2, { missing: [], state: 'ready' }), standing(3)];
    expect(nextMissing(all)?.address).toBe('/matrix/1?at=narrative');
    expect(nextMissing(all, { after: 1 })?.standard.number).toBe(3);
    expect(nextMissing(all, { after: 3 })?.standard.number).toBe(1);
    const mine = standing(3, { part: aReturn({ ownerPostKey: 'mine' }) });
    expect(nextMissing([all[0]!, mine], { held: [aPost({ recordKey: 'mine' })] })?.standard.number).toBe(3);
    expect(nextMissing([all[1]!])).toBeNull();
  });

  test('[V12] [V14] [V25] the list says state, whose, needs checking and lower than last time', () => {
    const all = [
      standing(1, { state: 'notStarted', last, needsChecking: true }),
      standing(2, { missing: [], state: 'ready', last, level: 1, isLower: true }),
    ];
    expect([...saidOfStandards(all, postsByKey, today).values()]).toEqual([
      {
        state: { icon: 'none', words: 'Not started' },
        lines: ['Head of Custody, due 28 May.', 'Needs checking: level 2 is from First cycle'],
      },
      {
        state: { icon: 'done', words: 'Ready' },
        lines: ['Head of Custody, due 28 May.', 'Lower than last time (level 2)'],
      },
    ]);
  });

  test('[V27] the chase list: unanswered questions about these standards, longest first', () => {
    const about = { aboutKey: 'm:S7', fromKey: 'post-1' };
    const asks = [
      anAsk({ ...about, recordKey: 'b', title: 'Later', askedDay: '2027-05-04' }),
      anAsk({ ...about, recordKey: 'a', title: 'Earlier', askedDay: '2027-04-19' }),
      anAsk({ ...about, title: 'Done', state: 'answered' }),
      anAsk({ title: 'Something else', aboutKey: 'action-1-4' }),
    ];
    expect(chaseRows(asks, [standing(7).standard], () => 'Head of Custody', today)).toMatchObject([
      {
        title: 'Earlier',
        since: 'Asked of Head of Custody, not answered, since 19 April',
        address: '/asks/a',
      },
      { title: 'Later', about: 'Standard 7' },
    ]);
  });
});

describe('the level section', () => {
  test("[V8] shows last time's level and the next; the level thought of is always among them", () => {
    expect(shownLevels(rules, 2, null)).toEqual([2, 3]);
    expect(shownLevels(rules, null, null)).toEqual([1, 2]);
    expect(shownLevels(rules, 4, null)).toEqual([4]);
    expect(shownLevels(rules, 2, 1)).toEqual([1, 2, 3]);
    expect(shownLevels(rules, 9, null)).toEqual([]);
  });

  test('[V9] [V10] statements carry their number on the keyboard and say which level they give', () => {
    const shown = { statementsMet: ['s0', 's1', 's2'], disagrees: false, level: 1 };
    const view = levelView({ rules, shown, last, isAll: false, around });
    expect(view.groups.map(({ name, tag }) => [name, tag])).toEqual([
      ['Level 1: L1', null],
      ['Level 2: L2', "Last time's level"],
      ['Level 3: L3', 'The next level'],
    ]);
    expect(view.given).toBe('The statements give Level 1: L1.');
    expect(view).toMatchObject({ naming: 'disagree', isNaming: false, hasOthers: true });
    expect(statementAt(view.groups, '3')).toMatchObject({ key: 's2', isMet: true });
    expect(statementAt(view.groups, '9')).toBeNull();
    expect(statementAt(view.groups, 'a')).toBeNull();
    expect(toggled(['s0', 's2'], 's2')).toEqual(['s0']);
  });

  test('[V9] [V11] every way: a proposal, a choice with a reason, a number, and no statements at all', () => {
    const of = (given: Partial<LevelRules>, shown = {}) =>
      levelView({ rules: { ...rules, ...given }, shown, last: null, isAll: true, around });
    expect(of({ way: 'bestFit' }, { statementsMet: ['s2', 's3'] }).given).toBe(
      'The statements suggest Level 2: L2.',
    );
    expect(of({ way: 'chosen' }, { level: 2 })).toMatchObject({
      naming: 'choose',
      isNaming: true,
      reasonMissing: true,
    });
    expect(of({ way: 'score' }, { level: 2 })).toMatchObject({
      naming: 'score',
      reasonMissing: false,
      given: null,
    });
    expect(of({ statements: [] }, { level: 2, levelReason: 'Why' })).toMatchObject({
      naming: 'choose',
      reasonMissing: false,
      stands: 'Your level: Level 2: L2.',
    });
    expect(of({}, { level: 3, disagrees: true, statementsMet: [] })).toMatchObject({
      isNaming: true,
      reasonMissing: true,
      given: 'The statements give no level yet.',
      stands: 'Your level: Level 3: L3.',
    });
  });
});

describe('measures', () => {
  const figure = { measureKey: 'M1', numerator: 41, denominator: 612, period: '2026', notRecorded: 3.5 };

  test.each([
    ['', null],
    ['612', 612],
    [' 1,234 ', 1234],
    ['3.5 %', 3.5],
    ['-2', -2],
    ['many', Number.NaN],
    ['1e9', Number.NaN],
  ])('[V16] reads %j as people write it', (text, number) => {
    expect(numberIn(text)).toEqual(number);
  });

  test('[V16] says in words what is no number; what is only odd is no error', () => {
    const texts = { numerator: 'many', denominator: '-2', period: '', notRecorded: '101' };
    expect(figureProblems(texts)).toEqual({
      numerator: { words: 'Write a number, such as 612.', isError: true },
      denominator: { words: 'Write 0 or more.', isError: true },
      notRecorded: { words: 'Write a percentage from 0 to 100.', isError: true },
    });
    expect(figureProblems({ ...texts, numerator: '5', denominator: '4', notRecorded: '' })).toEqual({
      numerator: { words: 'More than the denominator: look at both again.', isError: false },
    });
    expect(figureProblems({ ...texts, numerator: '5', denominator: '0', notRecorded: '' })).toMatchObject({
      denominator: { isError: false },
    });
  });

  test('[V16] only what is a number is saved; the rest stays as it was, and its text stays typed', () => {
    const texts = { ...textsOf(figure), numerator: 'many', period: '2027' };
    expect(figureOf('M1', texts, figure)).toEqual({ ...figure, period: '2027' });
    expect(Object.keys(stillWrong({ M1: texts, M2: textsOf(figure) }))).toEqual(['M1']);
  });

  test('an emptied figure is taken out; another keeps its place', () => {
    const other = { ...figure, measureKey: 'M2' };
    expect(withFigure([figure, other], figureOf('M1', textsOf(undefined), figure))).toEqual([other]);
    expect(withFigure([figure, other], { ...figure, numerator: 1 })[0]).toMatchObject({ numerator: 1 });
    expect(withFigure([], figure)).toEqual([figure]);
  });

  test("[V15] last time's stands in one line, % not recorded first", () => {
    expect(lastFigure(figure)).toBe('Last time: 3.5% not recorded; 41 of 612, 2026.');
    expect(lastFigure({ ...figure, notRecorded: null, denominator: null, period: '' })).toBe(
      'Last time: not known how many are not recorded; 41, no period given.',
    );
    expect(lastFigure(undefined)).toBe('There is no figure from last time.');
  });
});

describe('the foot', () => {
  const base = { hasMeasures: true, isSent: false, hasNextMissing: true };
  const ready = { state: 'ready' as const, missing: [] };

  test('[V19] leads through the parts, then to what is missing, then to the second reader, then on', () => {
    const some = { state: 'missing' as const, missing: ['evidence' as const] };
    expect(footStep({ ...base, state: ready, current: 'level' })).toEqual({ kind: 'next', part: 'measure' });
    expect(footStep({ ...base, state: ready, current: 'level', hasMeasures: false })).toEqual({
      kind: 'next',
      part: 'narrative',
    });
    expect(footStep({ ...base, state: some, current: 'narrative' })).toEqual({
      kind: 'next',
      part: 'evidence',
    });
    expect(footStep({ ...base, state: ready, current: 'narrative' })).toEqual({ kind: 'send' });
    expect(footStep({ ...base, state: ready, current: null })).toEqual({ kind: 'send' });
    expect(footStep({ ...base, state: ready, current: null, isSent: true })).toEqual({ kind: 'nextMissing' });
    expect(footStep({ ...base, state: ready, current: null, isSent: true, hasNextMissing: false })).toEqual({
      kind: 'none',
    });
  });

  test('[V18] [V19] out of scope goes to the second reader; without level or narrative nothing does', () => {
    expect(footStep({ ...base, state: { state: 'outOfScope', missing: [] }, current: null })).toEqual({
      kind: 'send',
    });
    const bare = { state: 'missing' as const, missing: ['narrative' as const] };
    expect(footStep({ ...base, state: bare, current: 'narrative' })).toEqual({ kind: 'none' });
  });
});

describe('writing', () => {
  test('words that are too long stay on this device; the rest goes', () => {
    const typed = { fields: { narrative: 'x'.repeat(20_001), plan: 'Short.' }, base: {} };
    expect(writable(typed).fields).toEqual({ plan: 'Short.' });
  });

  test('[V26] standards are given in one run: rows that are there change whose and when, others begin', () => {
    const standard = standing(7).standard;
    const place = { forceKey: 'northshire', cycle: { recordKey: '2027' }, standard, marking: null };
    const part = aReturn({ recordKey: 'return-northshire-2027-m:S8', narrative: 'Words.' });
    const run = assignRun(
      [
        { place, number: 7, part: null },
        { place, number: 8, part },
      ],
      { post, day: '2027-06-01', key: 'event' },
    );
    expect(run).toMatchObject({ title: '2 standards given to Head of Custody', kind: 'assign' });
    expect(run.writes).toMatchObject([
      { kind: 'add', recordKey: 'return-northshire-2027-m:S7', says: 'Standard 7' },
      { kind: 'change', cells: { OwnerPostKey: 'post-1' } },
    ]);
    expect(Object.keys(run.writes[1]!.cells).sort()).toEqual(['DueDay', 'OwnerPostKey', 'Withdrawn']);
    // Undone, a row that was begun stays: withdrawn, it would hide what somebody writes there later.
    expect(run.writes.map(({ undoCells }) => undoCells)).toEqual([
      { OwnerPostKey: null, DueDay: null },
      undefined,
    ]);
  });
});
