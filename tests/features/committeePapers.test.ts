import { committeeOf } from '../../src/domain/agreement.ts';
import { agreementColumns } from '../../src/domain/agreementSheet.ts';
import { briefPaper } from '../../src/features/committees/briefPaper.ts';
import { letterPaper } from '../../src/features/committees/committeePapers.ts';
import { committeeSheet } from '../../src/features/committees/committeeSheet.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { wordsToText } from '../../src/paper/paper.ts';
import { paperToText } from '../../src/paper/paperToText.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { aBody, anAction, aPost } from '../support/items.ts';

const justice = aBody({
  recordKey: 'committee-cj',
  title: 'Criminal Justice Committee',
  nextMeetingDay: '2027-06-03',
});
const finance = aBody({ recordKey: 'committee-finance', title: 'Finance Committee' });
const custody = aPost({ recordKey: 'post-custody', title: 'Head of Custody' });
const actions = [
  anAction({ recordKey: 'a-10', ref: '4-10', title: 'Last one.', bodyKey: 'committee-cj' }),
  anAction({
    recordKey: 'a-3',
    ref: '4-3',
    title: '=HYPERLINK("x")',
    bodyKey: 'committee-cj',
    ownerPostKey: 'post-custody',
  }),
  anAction({
    recordKey: 'a-5',
    ref: '4-5',
    title: 'Agreed one',
    bodyKey: 'committee-cj',
    agreement: 'agreed',
  }),
  anAction({
    ...{ recordKey: 'a-6', ref: '4-6', title: 'Refused one', bodyKey: 'committee-cj' },
    ...{ agreement: 'notAgreed', agreementWords: 'No money.' },
  }),
];
const parts = {
  committee: committeeOf(justice, actions, new Map()),
  around: {
    posts: new Map([[custody.recordKey, custody]]),
    bodies: new Map([justice, finance].map((body) => [body.recordKey, body])),
    today: '2027-05-14' as const,
  },
  hub: 'Northshire Police',
  marking: 'OFFICIAL-SENSITIVE' as const,
  now: '2027-05-14T20:42:00Z',
};

const numberedIn = ({ blocks }: Paper) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.isNumbered !== false ? [wordsToText(block.words)] : [],
  );

test('[K10] the letter is whole: numbered, marked, with what waits, what is not agreed and what is', () => {
  const letter = letterPaper(parts);
  const text = paperToText(letter);
  expect(letter.marking).toBe('OFFICIAL-SENSITIVE');
  expect(letter.asOf).toMatch(/^Northshire Police · as of 14 May 2027/);
  expect(numberedIn(letter).length).toBe(6 + actions.length);
  expect(text).toContain('Your next meeting that we know of is on 3 June 2027.');
  expect(text).toContain('2 actions wait for your answer');
  expect(text.indexOf('4-3 ')).toBeLessThan(text.indexOf('4-10 '));
  expect(text).toContain('Proposed owner: Head of Custody. We ask: To own it and to agree the owner.');
  expect(text).toContain('Not agreed. Because: No money.');
  expect(text).not.toContain('{');
});

test('[K12] the brief asks, lists what waits and says what was agreed; with nothing waiting it says so', () => {
  const text = paperToText(briefPaper(parts));
  expect(text).toContain('2 wait;');
  expect(text).toContain('4-5 Agreed one.');
  const done = { ...parts, committee: committeeOf(justice, [actions[2]!], new Map()) };
  expect(paperToText(briefPaper(done))).toContain('Nothing waits.');
});

test('[K11] the sheet has a row for each action, hidden ids, answers to choose and no formula', () => {
  const table = committeeSheet(parts);
  expect(table.columns.map(({ title }) => title)).toEqual(agreementColumns.map(({ title }) => title));
  const byKey = new Map(table.columns.map((column) => [column.key, column]));
  expect(byKey.get('id')?.isHidden).toBe(true);
  expect(byKey.get('answer')?.choices).toContain('Not ours');
  expect(byKey.get('notOurs')?.choices).toEqual(['Finance Committee']);
  const read = readSheets(tableToXlsx(table), 'sheet.xlsx');
  const [sheet] = 'refusal' in read ? [] : read.sheets;
  const cells = sheet?.rows.flat() ?? [];
  for (const { recordKey, ref } of actions) expect(cells).toEqual(expect.arrayContaining([recordKey, ref]));
  expect(cells).toContain('=HYPERLINK("x")');
  expect(sheet?.notes.formulas).toBe(0);
  expect(sheet?.hiddenColumns.has(0)).toBe(true);
});

test('[K12] forty long actions still make one page: what has no room is named by its reference', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    anAction({
      ...{
        recordKey: `m-${at}`,
        ref: `4-${at + 1}`,
        bodyKey: 'committee-cj',
        title: 'Long words '.repeat(18),
      },
      agreement: at < 30 ? 'letterSent' : at < 35 ? 'notAgreed' : 'agreed',
    }),
  );
  const brief = briefPaper({ ...parts, committee: committeeOf(justice, many, new Map()) });
  const text = paperToText(brief);
  for (const { ref } of many) expect(text).toMatch(new RegExp(`\\b${ref}\\b`));
  expect(text).toMatch(/\d+ more are in the letter and the sheet: 4-\d+/);
  expect(text.length).toBeLessThan(4_500);
});

test('[K10] the letter ends in a place for a signature, a name and post, and a day', () => {
  const blanks = letterPaper(parts).blocks.flatMap((block) => (block.kind === 'blank' ? [block.label] : []));
  expect(blanks).toEqual(['Signed, for the Police Race Action Plan', 'Name and post', 'Date']);
});
