import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import { makePack } from '../../src/domain/peer/makePack.ts';
import type { AskedStandard, PackFacts } from '../../src/domain/peer/makePack.ts';
import type { PackContents } from '../../src/domain/peer/pack.ts';
import { aLevel, anEvidence, aReturn, aStandard } from './items.ts';

/** An edition with two standards. */
export const edition: FrameworkFile = frameworkFile.parse({
  levels: [
    { level: 1, name: 'Aware' },
    { level: 2, name: 'Developing' },
    { level: 3, name: 'Embedded' },
  ],
  way: 'allMet',
  standards: [
    {
      key: 'S05',
      number: 5,
      title: 'Stop and search',
      statements: [
        { key: 'S05-1', level: 1, words: 'Searches are recorded.' },
        { key: 'S05-2', level: 2, words: 'Searches are looked at by a panel.' },
        { key: 'S05-3', level: 3, words: 'The panel decides what changes.' },
      ],
      measures: [{ key: 'S05-m', title: 'Searches of Black people', numerator: 'n', denominator: 'd' }],
    },
    { key: 'S07', number: 7, title: 'Fair pay' },
  ],
});

export const standards = [
  aStandard({ recordKey: 'matrix:S05', frameworkKey: 'matrix', number: 5, title: 'Stop and search' }),
  aStandard({
    ...{ recordKey: 'matrix:S07', frameworkKey: 'matrix', number: 7, title: 'Fair pay' },
    ownerPostKey: 'post-finance',
  }),
];

const [five, seven] = standards as [(typeof standards)[number], (typeof standards)[number]];

/** What proves standard 5: a file, a link, and one that may not leave. */
export const evidence = [
  anEvidence({
    ...{
      recordKey: 'e-file',
      kind: 'file',
      title: 'Panel minutes',
      filePath: 'northshire/Panel minutes.docx',
    },
    ...{ size: 12_000, marking: 'OFFICIAL', effectiveDay: '2027-03-01' },
  }),
  anEvidence({ recordKey: 'e-link', kind: 'link', title: 'Dashboard', url: 'https://northshire.example/d' }),
  anEvidence({ recordKey: 'e-secret', kind: 'link', title: 'Complaint 12', marking: 'OFFICIAL-SENSITIVE' }),
];

export const asked: AskedStandard[] = [
  {
    standard: five,
    part: aReturn({
      ...{ standardKey: five.recordKey, narrative: 'The panel met six times.', forceKey: 'northshire' },
      figures: [
        { measureKey: 'S05-m', numerator: 41, denominator: 612, period: '2026 to 2027', notRecorded: 3.5 },
      ],
    }),
    evidence,
    sent: new Set(['e-file', 'e-link', 'e-secret']),
  },
  { standard: seven, part: null, evidence: [], sent: new Set() },
];

export const ownLevels = [
  aLevel({
    ...{ standardKey: five.recordKey, forceKey: 'northshire', cycleKey: '2027', level: 2, day: '2027-02-20' },
    ...{ reason: 'The panel meets.', statementsMet: ['S05-1', 'S05-2'] },
  }),
];

/** What a pack of these standards is made of. */
export function packFacts(given: Partial<PackFacts> = {}): PackFacts {
  return {
    key: 'pack-1',
    day: '2027-05-14',
    upTo: 'OFFICIAL',
    from: { forceKey: 'northshire', force: 'Northshire Police', post: 'Single point of contact (SPOC)' },
    to: { forceKey: 'southmoor', force: 'Southmoor Police' },
    cycle: { key: '2027', title: 'Second cycle' },
    framework: { recordKey: 'matrix', title: 'Matrix, 2027 edition', sample: true },
    file: edition,
    byDay: '2027-06-01',
    asked: 'Is the panel independent enough?',
    self: ownLevels,
    standards: asked,
    ...given,
  };
}

/** A pack of these standards. */
export function aPack(given: Partial<PackFacts> = {}): PackContents {
  return makePack(packFacts(given));
}
