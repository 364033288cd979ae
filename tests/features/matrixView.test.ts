import { cycleLine } from '../../src/features/matrix/cycleView.ts';
import type { Reading, Readings } from '../../src/features/matrix/readings.ts';
import { inOrder, standardGroups, strayRows, withSample } from '../../src/features/matrix/standardsView.ts';
import {
  levelInWords,
  ownerLine,
  saidOn,
  standardNumber,
  viewsOfStandard,
} from '../../src/features/matrix/standardView.ts';
import type { Level } from '../../src/domain/levels.ts';
import { aBody, aCycle, aLevel, aPost, aStandard, stamped } from '../support/items.ts';

const today = '2027-05-14';
const spoc = 'spoc@northshire.example';
const answered = (...levels: Level[]): Reading => ({ levels, hasAnswered: true });
const silent: Reading = { levels: [], hasAnswered: false };
const none: Readings = { self: answered(), peer: answered(), community: answered(), final: answered() };
const file = {
  levels: [
    { level: 1, name: 'Beginning', meaning: 'Work has begun.' },
    { level: 2, name: 'Developing', meaning: 'Work shows.' },
  ],
  howALevelComesAbout: 'By statements.',
};

const cycle = aCycle({
  title: 'Second cycle',
  evidenceFrom: '2027-01-04',
  evidenceTo: '2027-02-26',
  selfAssessmentFrom: '2027-03-01',
  selfAssessmentTo: '2027-04-30',
  moderationFrom: '2027-05-03',
  moderationTo: '2027-08-31',
  publicationFrom: '2027-09-01',
});

describe('the line of stages', () => {
  it('[M1] keeps the order, gives dates in words and marks today where it falls', () => {
    const { stages, sentence } = cycleLine(cycle, today);
    expect(sentence).toBe('Second cycle: today, 14 May 2027, Moderation is open until 31 August 2027.');
    expect(stages.map(({ name, when }) => [name, when])).toEqual([
      ['Evidence capture', 'past'],
      ['Self-assessment and peer-to-peer', 'past'],
      ['Moderation', 'now'],
      ['Publication', 'future'],
    ]);
    expect(stages.map(({ dates }) => dates)).toEqual([
      '4 January to 26 February',
      '1 March to 30 April',
      '3 May to 31 August',
      'From 1 September',
    ]);
    expect(stages.filter((stage) => stage.today !== null)).toMatchObject([
      { name: 'Moderation', today: 'Today, 14 May' },
    ]);
    expect(stages[2]?.along).toBeCloseTo(11 / 120);
  });

  it('[M1] between two stages it names the next; after the last it says that all have ended', () => {
    expect(cycleLine(cycle, '2027-05-01').sentence).toBe(
      'Second cycle: today, 1 May 2027, is before Moderation, which begins on 3 May 2027.',
    );
    const over = aCycle({ title: 'First cycle', publicationFrom: '2026-09-01', publicationTo: '2026-09-30' });
    expect(cycleLine(over, today).sentence).toBe('First cycle: today, 14 May 2027, every stage has ended.');
  });

  it('[M1] a stage without dates says so and is never guessed', () => {
    const { stages, sentence } = cycleLine(aCycle({ title: 'Third cycle' }), today);
    expect(stages.map(({ state, dates }) => [state, dates])).toEqual(Array(4).fill(['Dates not set', null]));
    expect(sentence).toBe('Third cycle: the dates of its stages are not set.');
  });
});

describe('the list of standards', () => {
  const first = aStandard({ number: 1, title: 'Leadership', group: 'Overall', recordKey: 's1' });
  const second = aStandard({ number: 2, title: 'Workforce', workstreamKey: 'ws1', recordKey: 's2' });
  const third = aStandard({ number: 3, title: 'Data', recordKey: 's3' });
  const bodies = [aBody({ recordKey: 'ws1', title: 'Culture and workforce', kind: 'workstream', number: 1 })];

  it("[M2] stands in the framework's order, under its group, its workstream or 'Other standards'", () => {
    const other = aStandard({ number: 0, frameworkKey: 'peel' });
    const ordered = inOrder([third, other, first, second], 'matrix-2027');
    expect(ordered.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(
      standardGroups(ordered, bodies, none, false).map(({ title, rows }) => [title, rows.length]),
    ).toEqual([
      ['Overall', 1],
      ['Workstream 1: Culture and workforce', 1],
      ['Other standards', 1],
    ]);
  });

  it('[M3] says which views are there, which are missing, and which are not known yet', () => {
    const readings = { ...none, self: answered(aLevel({ standardKey: 's1' })), peer: silent };
    const row = standardGroups([first], [], readings, false)[0]?.rows[0];
    expect(row).toMatchObject({
      there: 'There: force',
      missing: 'Missing: community, final',
      notKnown: 'Not known yet: another force',
      address: '/matrix/1',
    });
  });

  it('[M3] says nothing about views where there are none to ask for', () => {
    const row = standardGroups([first], [], null, false)[0]?.rows[0];
    expect(row).toMatchObject({ there: null, missing: null, notKnown: null, differ: null });
  });

  it('[M4] says that force and community differ, without a number', () => {
    const readings = {
      ...none,
      self: answered(aLevel({ standardKey: 's1', level: 3 })),
      community: answered(
        aLevel({ standardKey: 's1', level: 3, saidBy: 'Reference group' }),
        aLevel({ standardKey: 's1', level: 1, saidBy: 'Youth panel' }),
      ),
    };
    const row = standardGroups([first], [], readings, false)[0]?.rows[0];
    expect(row?.differ).toBe('The force and the community differ (neither marked wrong)');
    expect(JSON.stringify(row)).not.toMatch(/average|total|\b[123]\.\d/i);
  });

  it('[M14] counts rows that name a standard this edition does not have, not those of the whole return', () => {
    const rows = [{ standardKey: 's1' }, { standardKey: 'gone' }, { standardKey: null }];
    expect(strayRows([first, second], rows)).toBe(1);
  });

  it('[M7] says SAMPLE once', () => {
    expect(withSample('Leadership', true)).toBe('Leadership (SAMPLE)');
    expect(withSample('SAMPLE standard', true)).toBe('SAMPLE standard');
    expect(withSample('Leadership', false)).toBe('Leadership');
  });
});

describe('one standard', () => {
  const standard = aStandard({ recordKey: 's7', number: 7 });
  const around = {
    file,
    isSample: true,
    postsByKey: new Map([
      [
        'post-spoc',
        aPost({ recordKey: 'post-spoc', title: 'Northshire SPOC', holderName: 'N. Spoc', holderMail: spoc }),
      ],
    ]),
    evidence: new Map([['e1', 'Complaints review']]),
  };

  it('[M5] shows four views in their fixed order with level, reason, speaker and day', () => {
    const readings = {
      ...none,
      self: answered(
        stamped(aLevel({ standardKey: 's7', level: 2, reason: 'We publish.', postKey: 'post-spoc' }), spoc),
      ),
      community: answered(aLevel({ standardKey: 's7', level: 1, reason: null, saidBy: 'Reference group' })),
    };
    const { columns, differ } = viewsOfStandard(standard, readings, around);
    expect(columns.map(({ title }) => title)).toEqual([
      'Force',
      'Another force',
      'Community',
      'Final (set by the force)',
    ]);
    expect(columns[0]?.said).toMatchObject([
      {
        level: 'Level 2: Developing (SAMPLE)',
        reason: 'We publish.',
        who: 'Northshire SPOC',
        day: '2027-04-20',
      },
    ]);
    expect(columns[2]?.said[0]).toMatchObject({
      reason: 'No reason was written down.',
      who: 'Reference group',
    });
    expect(differ).toMatch(/neither marked wrong/);
    expect(saidOn({ who: 'Northshire SPOC', day: '2027-04-20' })).toBe('Northshire SPOC, 20 April 2027');
  });

  it('[W2] a post that somebody else claims is not shown; [W1] what they had seen is', () => {
    const claimed = aLevel({ standardKey: 's7', postKey: 'post-spoc', evidenceKeys: ['e1', 'gone'] });
    const { columns } = viewsOfStandard(standard, { ...none, final: answered(claimed) }, around);
    expect(columns[3]?.said[0]).toMatchObject({ who: 'Sample writer', seen: 'Had seen: Complaints review' });
    const unknown = aLevel({ standardKey: 's7', evidenceKeys: ['gone'] });
    const [self] = viewsOfStandard(standard, { ...none, self: answered(unknown) }, around).columns;
    expect(self?.said[0]?.seen).toBe('Had seen 1 item of evidence that is not known here.');
  });

  it('[M5] falls back on the one who wrote the row', () => {
    const { columns } = viewsOfStandard(
      standard,
      { ...none, self: answered(aLevel({ standardKey: 's7' })) },
      around,
    );
    expect(columns[0]?.said[0]?.who).toBe('Sample writer');
  });

  it('[M6] an empty view says so, and does not while its list is silent', () => {
    const { columns } = viewsOfStandard(standard, { ...none, peer: silent }, around);
    expect(columns.map(({ nothing }) => nothing)).toEqual([
      'The force has not given a level yet.',
      'Not known yet.',
      'No group has given a level yet.',
      'The final level has not been set yet.',
    ]);
  });

  it('[M6] [M7] no level given, an unknown number, and a sample are all said in words', () => {
    expect(levelInWords(null, around)).toBe('No level given');
    expect(levelInWords(9, { ...around, isSample: false })).toBe('Level 9');
    expect(levelInWords(1, { file: null, isSample: true })).toBe('Level 1 (SAMPLE)');
  });

  it('[W13] several levels where one is meant are all shown, and which counts is said', () => {
    const byHand = aLevel({ standardKey: 's7', level: 3, day: '2027-04-25', saidBy: null });
    const final = answered(byHand, aLevel({ standardKey: 's7', level: 2, saidBy: 'Northshire Police' }));
    const readings = { ...none, final, community: final };
    const { columns } = viewsOfStandard(standard, readings, around);
    expect(columns.map(({ note }) => note)).toEqual([
      null,
      null,
      null,
      'More than one final level stands. The last one counts.',
    ]);
    expect(columns[3]?.said.map(({ level }) => level).at(-1)).toBe('Level 3 (SAMPLE)');
  });

  it('says whose it is and by when as far as that is set', () => {
    const posts = around.postsByKey;
    expect(ownerLine(aStandard({ ownerPostKey: 'post-spoc', dueDay: '2027-05-28' }), posts, today)).toBe(
      'Northshire SPOC, due 28 May',
    );
    expect(ownerLine(aStandard({ ownerPostKey: 'gone', dueDay: '2027-05-28' }), posts, today)).toBe(
      'Due 28 May',
    );
    expect(ownerLine(aStandard({ ownerPostKey: 'post-spoc' }), posts, today)).toBe('Northshire SPOC');
    expect(ownerLine(aStandard(), posts, today)).toBeNull();
  });

  it('[M9] reads the number of an address, and knows one that names no standard', () => {
    expect(standardNumber('/matrix')).toBeNull();
    expect(standardNumber('/matrix/')).toBeNull();
    expect(standardNumber('/matrix/7')).toBe(7);
    expect(standardNumber('/matrix/seven')).toBeNaN();
    expect(standardNumber('/matrix/7000')).toBeNaN();
  });
});
