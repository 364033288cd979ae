import { dropInRow, dropInRows } from '../../src/features/share/dropInsView.ts';
import type { DropInWords } from '../../src/features/share/dropInsView.ts';
import {
  countInWords,
  filterAddress,
  filterOf,
  outcomeChoices,
  practiceFields,
  practiceRows,
  workstreamChoices,
} from '../../src/features/share/practicesView.ts';
import { recordAt } from '../../src/features/share/recordAt.ts';
import { aBody, aDropIn, aPost, aPractice } from '../support/items.ts';

const bodies = [
  aBody({ recordKey: 'ws2', title: 'Powers and procedures', kind: 'workstream', number: 2 }),
  aBody({ recordKey: 'ws1', title: 'Culture and workforce', kind: 'workstream', number: 1 }),
];
const posts = [aPost({ recordKey: 'post-spoc', title: 'Northshire SPOC' })];
const words: DropInWords = { now: '2027-05-14T12:00:00.000Z', timeZone: 'Europe/London', bodies, posts };
const everything = { outcome: null, workstreamKey: null };

describe('drop-ins', () => {
  const next = aDropIn({ title: 'Next', startsAt: '2027-05-19T10:00:00Z', endsAt: '2027-05-19T11:00:00Z' });
  const later = aDropIn({ title: 'Later', startsAt: '2027-06-16T10:00:00Z' });
  const underWay = aDropIn({
    title: 'Under way',
    startsAt: '2027-05-14T11:30:00Z',
    endsAt: '2027-05-14T12:30:00Z',
  });
  const old = aDropIn({ title: 'Old', startsAt: '2027-01-20T11:00:00Z' });
  const older = aDropIn({ title: 'Older', startsAt: '2026-01-20T11:00:00Z' });

  it('[SH1] puts those to come soonest first and those that ended latest first', () => {
    const rows = dropInRows([older, later, old, next, underWay], words);
    expect(rows.upcoming.map(({ title }) => title)).toEqual(['Under way', 'Next', 'Later']);
    expect(rows.past.map(({ title }) => title)).toEqual(['Old', 'Older']);
  });

  it("[SH2] says the time in the site's zone, summer and winter", () => {
    expect(dropInRow(next, words).time).toBe('Wednesday 19 May 2027, 11:00–12:00');
    expect(dropInRow(old, words).time).toBe('Wednesday 20 January 2027, 11:00');
    expect(dropInRow(next, { ...words, timeZone: 'Pacific/Auckland' }).time).toMatch(
      /^Wednesday 19 May 2027, 22:00/,
    );
  });

  it('[SH3] offers the join link of an upcoming session only, and says where it is not set', () => {
    const joinLink = 'https://teams.microsoft.com/l/meetup-join/1';
    expect(dropInRow({ ...next, joinLink }, words)).toMatchObject({ joinLink, noJoin: null });
    expect(dropInRow(next, words)).toMatchObject({ joinLink: null, noJoin: 'The join link is not set yet.' });
    expect(dropInRow({ ...old, joinLink }, words)).toMatchObject({
      joinLink: null,
      noJoin: null,
      isOver: true,
    });
  });

  it('[SH3] [SH4] carries place, workstream, host, material and the bar on recording', () => {
    const materials = [{ title: 'Slides', url: 'https://northshire.example/slides' }];
    const row = dropInRow(
      {
        ...next,
        place: 'Online',
        workstreamKey: 'ws2',
        hostPostKey: 'post-spoc',
        noRecording: true,
        materials,
      },
      words,
    );
    expect(row).toMatchObject({
      place: 'Place: Online',
      workstream: 'Workstream 2: Powers and procedures',
      host: 'Held by Northshire SPOC',
      noRecording: 'No recording: this session must not be recorded.',
      materials,
      address: `/share/drop-ins/${next.recordKey}`,
    });
  });
});

describe('practice', () => {
  const all = [
    aPractice({ title: 'B', doesItWork: 'worked', workstreamKey: 'ws1', addedDay: '2027-01-02' }),
    aPractice({ title: 'A', doesItWork: 'didNotWork', workstreamKey: 'ws2', addedDay: '2027-03-02' }),
    aPractice({ title: 'C', doesItWork: 'worked', workstreamKey: 'ws2', addedDay: '2027-01-02' }),
  ];

  it('[SH6] shows what did not work among the rest, newest first, then by title', () => {
    expect(practiceRows(all, everything, bodies).map(({ title, doesItWork }) => [title, doesItWork])).toEqual(
      [
        ['A', 'Did not work'],
        ['B', 'Worked'],
        ['C', 'Worked'],
      ],
    );
    expect(outcomeChoices().map(({ name }) => name)).toContain('Did not work');
  });

  it('[SH7] narrows by answer and workstream together, and the address carries both', () => {
    const filter = { outcome: 'worked', workstreamKey: 'ws2' } as const;
    expect(practiceRows(all, filter, bodies).map(({ title }) => title)).toEqual(['C']);
    expect(filterAddress(filter)).toBe('/share?outcome=worked&workstream=ws2');
    expect(filterOf(new URLSearchParams('outcome=worked&workstream=ws2'))).toEqual(filter);
    expect(filterOf(new URLSearchParams('outcome=best'))).toEqual(everything);
    expect(filterAddress(everything)).toBe('/share');
    expect(countInWords(1, 3)).toBe('1 of 3 practices');
    expect(countInWords(1, 1)).toBe('1 practice');
    expect(countInWords(0, 12)).toBe('None of 12 practices matches these choices.');
  });

  it('[SH7] offers the workstreams that have practice, in their own order', () => {
    expect(workstreamChoices(all, bodies).map(({ key }) => key)).toEqual(['ws1', 'ws2']);
    expect(workstreamChoices(all.slice(0, 1), bodies).map(({ key }) => key)).toEqual(['ws1']);
  });

  it("[SH8] shows the practice bank's fields in its order, empty ones too", () => {
    const fields = practiceFields(
      aPractice({ contactPostKey: 'post-spoc', startDay: '2026-06-04', scale: 'One force' }),
      posts,
    );
    expect(fields.map(({ label }) => label)).toEqual([
      'Does it work?',
      'Focus',
      'Topic',
      'Organisation',
      'Contact',
      'Region',
      'Partners',
      'Stage of practice',
      'Start date',
      'Scale',
      'Target group',
      'Aim',
      'Intended outcome',
      'Description',
      'Evaluation',
    ]);
    const texts = Object.fromEntries(fields.map(({ key, text }) => [key, text]));
    expect(texts).toMatchObject({
      contact: 'Northshire SPOC',
      startDay: '4 June 2026',
      scale: 'One force',
      focus: null,
    });
  });
});

describe('addresses', () => {
  it('[SH9] reads which record an address names, mangled ones too', () => {
    expect(recordAt('/share')).toBeNull();
    expect(recordAt('/share/other/x')).toBeNull();
    expect(recordAt('/share/drop-ins/a%7Cb')).toEqual({ kind: 'drop-ins', key: 'a|b' });
    expect(recordAt('/share/practices/100%')).toEqual({ kind: 'practices', key: '100%' });
  });
});
