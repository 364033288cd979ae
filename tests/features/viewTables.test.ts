import { standardGroups } from '../../src/features/matrix/standardsView.ts';
import { standardsTable } from '../../src/features/matrix/standardsTable.ts';
import { dropInTable } from '../../src/features/share/dropInTable.ts';
import { practiceTable } from '../../src/features/share/practiceTable.ts';
import type { Frame } from '../../src/paper/table.ts';
import { cellToText } from '../../src/paper/table.ts';
import type { Table } from '../../src/paper/table.ts';
import { frameOf } from '../../src/ui/exports/frameOf.ts';
import { aBody, aDropIn, aPost, aPractice, aStandard } from '../support/items.ts';

const frame: Frame & { about: string } = {
  title: 'Share',
  marking: 'OFFICIAL',
  asOf: 'as of 14 May 2027, 21:42',
  about: '2 practices.',
};
const bodies = [aBody({ recordKey: 'ws1', title: 'Culture', kind: 'workstream', number: 1 })];
const posts = [aPost({ recordKey: 'p1', title: 'Northshire SPOC' })];

/** The cells of a row by the key of their column. */
function rowOf(table: Table, index: number): Record<string, string> {
  const row = table.rows[index] ?? [];
  return Object.fromEntries(table.columns.map(({ key }, at) => [key, cellToText(row[at])]));
}

test('[SH14] practices leave in the fields of the practice bank, days as days', () => {
  const practice = aPractice({
    organisation: 'Northshire',
    startDay: '2026-09-01',
    contactPostKey: 'p1',
    workstreamKey: 'ws1',
    moreLink: 'https://college.example/practice',
  });
  const table = practiceTable(frame, [practice, aPractice({ doesItWork: 'didNotWork' })], { bodies, posts });
  expect(rowOf(table, 0)).toMatchObject({
    title: 'Reverse mentoring',
    doesItWork: 'Worked',
    contact: 'Northshire SPOC',
    startDay: '2026-09-01',
    workstream: 'Workstream 1: Culture',
    moreLink: 'https://college.example/practice',
  });
  expect(rowOf(table, 1)['doesItWork']).toBe('Did not work');
  expect(table).toMatchObject({ marking: 'OFFICIAL', about: '2 practices.' });
});

test('[SH14] drop-ins leave with their time in words, those to come first, without the join link of past ones', () => {
  const words = { now: '2027-05-14T12:00:00Z', timeZone: 'Europe/London', bodies, posts };
  const joinLink = 'https://teams.microsoft.com/l/meetup-join/1';
  const over = aDropIn({ title: 'Over', startsAt: '2027-01-20T11:00:00Z', joinLink });
  const next = aDropIn({
    title: 'Next',
    startsAt: '2027-05-19T10:00:00Z',
    joinLink,
    hostPostKey: 'p1',
    noRecording: true,
  });
  const table = dropInTable(frame, [over, next], words);
  expect(rowOf(table, 0)).toMatchObject({
    title: 'Next',
    when: 'Wednesday 19 May 2027, 11:00',
    host: 'Northshire SPOC',
    join: 'Join the session',
    recording: 'No recording: this session must not be recorded.',
  });
  expect(rowOf(table, 1)).toMatchObject({ title: 'Over', join: '' });
});

test('[M13] standards leave in the order of the framework, with what is there and missing, and no level', () => {
  const standards = [aStandard({ recordKey: 's1', number: 1, title: 'Leadership', question: 'Who leads?' })];
  const table = standardsTable(frame, standardGroups(standards, bodies, null, true), standards);
  expect(rowOf(table, 0)).toMatchObject({
    number: '1',
    title: 'Leadership (SAMPLE)',
    question: 'Who leads?',
  });
  expect(table.columns.map(({ key }) => key)).not.toContain('level');
});

test('[PA1] the frame carries the highest marking of the rows and the oldest time of the lists', () => {
  const list = {
    name: 'practices',
    faults: [],
    asOf: '2027-05-14T20:42:00Z',
    hasAnswered: true,
    isComplete: true,
    loaded: { count: 1, total: 1 },
    error: null,
    isRefreshing: false,
    retry: () => undefined,
  };
  const rows = [{ marking: null }, { marking: 'OFFICIAL-SENSITIVE' as const }];
  const made = frameOf('Practice', {
    rows,
    lists: [list, { ...list, asOf: '2027-05-13T20:42:00Z' }],
    today: '2027-05-14',
  });
  expect(made).toMatchObject({ title: 'Practice', marking: 'OFFICIAL-SENSITIVE', language: 'en-GB' });
  expect(made.asOf).toMatch(/^as of 14 May 2027, \d\d:42$/);
});
