import type { ReturnSnapshot } from '../../src/domain/returnSnapshot.ts';
import { snapshotOf } from '../../src/domain/returnSnapshot.ts';
import { returnFile, returnPage } from '../../src/features/matrix/signOff/returnFiles.ts';
import { freezeInWords, frozenRows } from '../../src/features/matrix/signOff/frozenView.ts';
import { planRows, returnPaper } from '../../src/features/matrix/signOff/returnPaper.ts';
import type { PaperAround } from '../../src/features/matrix/signOff/returnPaper.ts';
import { returnSheets } from '../../src/features/matrix/signOff/returnSheets.ts';
import {
  changesInWords,
  historyRows,
  lookRows,
  signatureInWords,
} from '../../src/features/matrix/signOff/signOffView.ts';
import { aLevel, anEvidence, aPost, aReturn, aReturnEvent, aStandard, stamped } from '../support/items.ts';

const standards = [1, 2, 3].map((number) =>
  aStandard({ recordKey: `S${number}`, number, title: `Topic ${number}` }),
);
const figure = { measureKey: 'M1', numerator: 41, denominator: 612, period: '2026', notRecorded: 3.5 };
const snapshot: ReturnSnapshot = snapshotOf({
  ...{ forceKey: 'northshire', cycleKey: '2027', framework: { recordKey: 'm', sample: true }, standards },
  parts: [
    aReturn({
      standardKey: 'S1',
      narrative: 'Searches fell.',
      aimedLevel: 3,
      plan: 'Train all teams.',
      figures: [figure],
    }),
    aReturn({ standardKey: 'S2', aimedLevel: 2 }),
    aReturn({ standardKey: 'S3', outOfScope: true, outOfScopeReason: 'No custody here.', aimedLevel: 5 }),
  ],
  levels: {
    self: [aLevel({ standardKey: 'S1', level: 2 }), aLevel({ standardKey: 'S2', level: 2 })],
    peer: [],
    community: [aLevel({ standardKey: 'S1', level: 1, saidBy: 'Panel', reason: 'Too <slow>.' })],
    final: [],
  },
  evidence: new Map([['S1', [anEvidence({ title: 'Review 2026' })]]]),
});
const reply = aReturnEvent({ kind: 'replied', postTitle: 'Deputy Chief Constable', words: 'We hear it.' });
const around: PaperAround = {
  frame: {
    title: 'Matrix return: Northshire Police',
    marking: 'OFFICIAL-SENSITIVE',
    asOf: 'as of 14 May 2027, 21:42',
  },
  about: 'Matrix, 2027 edition. Second cycle.',
  file: null,
  isWhole: true,
  replies: new Map([['S1', reply]]),
  signed: null,
};

test('[N15] the plan holds every standard in scope below the level the force set itself', () => {
  expect(planRows(snapshot).map(({ standard, now, aimed }) => [standard.number, now, aimed])).toEqual([
    [1, 2, 3],
  ]);
});

test('[N15] the document says all of it: marking, SAMPLE, four views, the reply, evidence, the plan', () => {
  const page = returnPage(snapshot, around);
  for (const words of [
    'OFFICIAL-SENSITIVE',
    'as of 14 May 2027, 21:42',
    'SAMPLE',
    'Standard 1: Topic 1 (SAMPLE)',
    'Another force',
    'Nothing yet',
    'Community: Panel',
    'Too &lt;slow&gt;.',
    'Reply of Deputy Chief Constable, 1 May 2027: We hear it.',
    'Review 2026',
    'Out of scope: No custody here.',
    'Train all teams.',
  ])
    expect(page).toContain(words);
  expect(page).not.toContain('Incomplete');
  expect(returnPage(snapshot, { ...around, isWhole: false })).toContain('Incomplete');
  const headings = returnPaper(snapshot, around).blocks.filter(({ kind }) => kind === 'heading');
  expect(headings).toHaveLength(3 + 2 * 2 + 1);
});

test('[N15] four sheets and JSON hold the same', async () => {
  const sheets = returnSheets(snapshot, around);
  expect(sheets.map(({ rows }) => rows.length)).toEqual([3, 3, 1, 1]);
  expect(sheets.every(({ marking }) => marking === 'OFFICIAL-SENSITIVE')).toBe(true);
  const json = await returnFile(snapshot, 'json', around, 'Return');
  expect(json.name).toBe('Return.json');
  expect(JSON.parse(new TextDecoder().decode(json.bytes))).toMatchObject({
    marking: 'OFFICIAL-SENSITIVE',
    return: snapshot,
  });
  for (const format of ['docx', 'xlsx'] as const) {
    const { bytes } = await returnFile(snapshot, format, around, 'Return');
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
  }
});

test('[N3] what holds the return back stands first, each leads to its place', () => {
  const [standard] = standards;
  const one = { standard: standard!, place: 'evidence' as const };
  const rows = lookRows([
    { ...one, check: 'noEffectNamed', place: 'narrative', about: null, holdsBack: false },
    { ...one, check: 'evidenceExpired', about: 'Review', holdsBack: true },
    { ...one, check: 'evidenceExpired', about: 'Leaflet', holdsBack: true },
    { ...one, check: 'impossibleDay', about: 'Review', holdsBack: false },
  ]);
  expect(rows.map(({ sentence }) => sentence)).toEqual([
    'Evidence that has expired, is not here or could not be opened',
    'A narrative that does not say what came of it',
    'A date that cannot be',
  ]);
  expect(rows[0]).toMatchObject({
    holdsBack: true,
    places: [
      { name: 'Standard 1, Review', address: '/matrix/1?at=evidence' },
      { name: 'Standard 1, Leaflet', address: '/matrix/1?at=evidence' },
    ],
  });
  expect(rows[1]?.places).toMatchObject([{ name: 'Standard 1', address: '/matrix/1?at=narrative' }]);
});

test('[N9] [N10] [N13] a signature, one that does not count, and what changed since, in words', () => {
  const event = stamped(
    aReturnEvent({ kind: 'signedOff', postTitle: 'Deputy Chief Constable' }),
    'chief@x.example',
  );
  const signature = { event, counts: true, revoked: null, reopened: new Map() };
  expect(signatureInWords(signature)).toBe('Signed off by chief, Deputy Chief Constable, on 1 May 2027.');
  expect(signatureInWords({ ...signature, counts: false })).toMatch(/does not count/);
  expect(
    changesInWords([
      { key: 'S7', number: 7, title: '', change: 'changed', fields: ['narrative', 'evidence'] },
    ]),
  ).toEqual(['Standard 7: narrative, evidence']);
});

test('[N5] what happened says who by stamp; a post only where they were in it', () => {
  const lead = aPost({
    recordKey: 'lead',
    title: 'Race action lead',
    holderName: 'L',
    holderMail: 'l@x.example',
  });
  const read = stamped(aReturnEvent({ kind: 'secondRead', title: 'Read', postKey: 'lead' }), 'l@x.example');
  const claimed = stamped(
    aReturnEvent({ title: 'Submitted', postKey: 'lead' }),
    'other@x.example',
    '2027-05-02T00:00:00Z',
  );
  expect(historyRows([read, claimed], [], [lead]).map(({ sentence }) => sentence)).toEqual([
    '1 May 2027: Submitted. other.',
    '1 May 2027: Read. l, Race action lead.',
  ]);
  // Rows that were brought in later stand on their own day.
  const days = [read, { ...claimed, day: '2027-04-02' as const }].reverse();
  expect(historyRows(days, [], [lead]).map(({ sentence }) => sentence)).toEqual([
    '1 May 2027: Read. l, Race action lead.',
    '2 April 2027: Submitted. other.',
  ]);
});

test('[N18] [N19] a copy says version, size, hash and who; a link is not held; what is on its way says why', () => {
  const by = (given: Parameters<typeof aReturnEvent>[0]) =>
    stamped(aReturnEvent({ kind: 'frozen', day: '2027-05-14', ...given }), 'chief@northshire.example');
  const rows = frozenRows([
    by({
      aboutKey: 'e2',
      title: 'Panel minutes',
      words: 'Panel minutes\nhttps://x.example/m',
      saidBy: 'A. Chief',
    }),
    by({
      ...{ aboutKey: 'e1', title: 'Dip sample', snapshotPath: 'a/b.docx', snapshotVersion: '2.0' },
      ...{ size: 2_340_000, hash: 'abc=' },
    }),
    by({ aboutKey: 'e3', title: 'Zero', snapshotPath: 'a/z', snapshotVersion: '1.0', size: 1, hash: null }),
  ]);
  expect(rows.map(({ words }) => words)).toEqual([
    'Dip sample: copy of version 2.0, 2.3 MB, kept on 14 May 2027 by chief. Hash abc=.',
    'Panel minutes: seen on 14 May 2027 by A. Chief at https://x.example/m. Not held.',
    'Zero: copy of version 1.0, 1 byte, kept on 14 May 2027 by chief. SharePoint told no hash.',
  ]);
  const onTheWay = {
    key: 'k',
    evidenceKey: 'e1',
    title: 'Dip sample',
    state: 'waiting',
    error: null,
  } as const;
  expect(freezeInWords(onTheWay)).toBe('Dip sample: a copy is made a minute after the agreement.');
  expect(freezeInWords({ ...onTheWay, error: { kind: 'offline' } })).toMatch(
    /not copied yet\. .+ goes on by itself/,
  );
  expect(freezeInWords({ ...onTheWay, state: 'refused', error: { kind: 'denied', list: null } })).toMatch(
    /^Dip sample: no copy was kept\. .+/,
  );
});
