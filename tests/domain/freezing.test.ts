import { compareFile } from '../../src/domain/fileComparison.ts';
import {
  freezesOf,
  frozenFile,
  frozenLink,
  isNotHeld,
  newestFrozen,
  snapshotPath,
} from '../../src/domain/freezing.ts';
import type { Freeze } from '../../src/domain/freezing.ts';
import { fieldsToCells } from '../../src/domain/list.ts';
import { returnEvents } from '../../src/domain/returnEvents.ts';
import { anEvidence, aReturnEvent, stamped } from '../support/items.ts';

const file: Freeze = {
  recordKey: 'frozen-1',
  day: '2027-06-04',
  forceKey: 'northshire',
  cycleKey: 'cycle-2027',
  standardKey: 'standard-3',
  postKey: 'post-1',
  postTitle: 'Deputy Chief Constable',
  seenBy: 'Asha Patel',
  evidence: {
    recordKey: 'evidence-9',
    kind: 'file',
    title: 'Stop and search dip sample',
    url: 'https://northshire.sharepoint.example/Evidence/a.docx',
    filePath: 'northshire/evidence-9/dip sample.docx',
    marking: 'OFFICIAL',
  },
};
const link: Freeze = { ...file, evidence: { ...file.evidence, kind: 'link', filePath: null } };

describe('Frozen evidence', () => {
  test('[X12] a copy lies below force, cycle, item and version; odd names become names of folders', () => {
    expect(snapshotPath(file, '2.0')).toBe('northshire/cycle-2027/evidence-9/2.0/dip sample.docx');
    expect(snapshotPath({ ...file, forceKey: 'a/b:c', cycleKey: '..' }, '1.0')).toBe(
      'a-b-c/-/evidence-9/1.0/dip sample.docx',
    );
    const long = snapshotPath(
      { ...file, evidence: { ...file.evidence, filePath: `${'n'.repeat(300)}.docx` } },
      '1.0',
    );
    expect([long.length, long.slice(-6)]).toEqual([255, 'n.docx']);
  });

  test('[X12] the row names item, version, size and hash, and is a row the list takes', () => {
    const event = frozenFile(file, { path: 'a/b.docx', version: '2.0', size: 12, hash: 'abc=' });
    expect(event).toMatchObject({
      kind: 'frozen',
      aboutKey: 'evidence-9',
      snapshotPath: 'a/b.docx',
      snapshotVersion: '2.0',
      size: 12,
      hash: 'abc=',
    });
    expect(fieldsToCells(returnEvents, event).problems).toEqual([]);
    expect(isNotHeld({ kind: 'frozen', snapshotPath: 'a/b.docx' })).toBe(false);
  });

  test('[X13] a link is its title, address, day and who saw it; it is not held', () => {
    const event = frozenLink(link);
    expect(event).toMatchObject({
      words: 'Stop and search dip sample\nhttps://northshire.sharepoint.example/Evidence/a.docx',
      day: '2027-06-04',
      saidBy: 'Asha Patel',
    });
    expect(fieldsToCells(returnEvents, event).problems).toEqual([]);
    expect(isNotHeld({ kind: 'frozen', snapshotPath: null })).toBe(true);
    expect(isNotHeld({ kind: 'ready', snapshotPath: null })).toBe(false);
  });
});

describe('What was sent beside what is there', () => {
  const sent = { size: 10, hash: 'a' };
  test.each([
    ['report.docx', { size: 10, hash: 'a' }, 'same'],
    ['report.docx', { size: 900, hash: 'b' }, 'propertiesAdded'],
    ['REPORT.PDF', { size: 900, hash: 'b' }, 'propertiesAdded'],
    ['data.bin', { size: 10, hash: 'b' }, 'differs'],
    ['data.bin', { size: 10, hash: null }, 'same'],
    ['data.bin', { size: 11, hash: null }, 'differs'],
    ['sheet.xlsx', { size: 11, hash: null }, 'propertiesAdded'],
  ] as const)('[X10][X11] %s, %j: %s', (name, now, expected) => {
    expect(compareFile(name, sent, now)).toBe(expected);
  });

  test('[N18] an agreement freezes each item once, under keys that stay the same and fit', () => {
    const { day, forceKey, cycleKey, standardKey, postKey, postTitle, seenBy } = file;
    const agreed = { day, forceKey, cycleKey, standardKey, postKey, postTitle, seenBy };
    const long = anEvidence({ recordKey: 'e'.repeat(120) });
    const proofs = [anEvidence({ recordKey: 'e1' }), anEvidence({ recordKey: 'e1' }), long];
    const freezes = freezesOf({ ...agreed, agreementKey: 'final-1' }, proofs);
    expect(freezes.map(({ recordKey }) => recordKey.slice(0, 20))).toEqual([
      'frozen-final-1-e1',
      'frozen-final-1-eeeee',
    ]);
    expect(freezesOf({ ...agreed, agreementKey: 'final-1' }, proofs)).toEqual(freezes);
    for (const freeze of freezes)
      expect(fieldsToCells(returnEvents, frozenLink(freeze)).problems).toEqual([]);
  });

  test('[N19] the newest proof of an item is shown', () => {
    const frozen = (recordKey: string, aboutKey: string, at: string) =>
      stamped(aReturnEvent({ recordKey, kind: 'frozen', aboutKey }), 'chief@northshire.example', at);
    const all = [
      frozen('new', 'e1', '2027-05-03T09:00:00Z'),
      frozen('old', 'e1', '2027-05-02T09:00:00Z'),
      frozen('other', 'e2', '2027-05-01T09:00:00Z'),
      aReturnEvent({ kind: 'ready', aboutKey: 'e3' }),
    ];
    expect([...newestFrozen(all)].map(([key, { recordKey }]) => [key, recordKey])).toEqual([
      ['e2', 'other'],
      ['e1', 'new'],
    ]);
  });
});
