import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key, keys } from './columns/key.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** What a row says happened to a return or to one of its standards. */
export const returnHappenings = [
  /** A standard is what its writer means it to be. */
  'ready',
  'secondRead',
  'submitted',
  /** By whoever receives returns: a comment on one standard, its answer, the whole sent back, or accepted. */
  'commented',
  'answered',
  'sentBack',
  'accepted',
  /** The chief officer's reply where the force and the community differ. */
  'replied',
  'signedOff',
  'signOffRevoked',
  /** A copy of an item of evidence was put among the snapshots. */
  'frozen',
  'moreTimeAsked',
  /** What a community group said, typed by somebody else from a signed sheet. */
  'communityRecorded',
  /** A pack went out to another force (`aboutKey`: that force; `snapshotPath`: its frozen copy); or theirs was reviewed. */
  'peerAsked',
  'peerReviewed',
] as const;
export type ReturnHappening = (typeof returnHappenings)[number];

/**
 * What happened to a return, one row each; `scopeKey` is force and cycle. Append-only: a correction is a new row that
 * names the one it replaces. Who did it is SharePoint's stamp, never a column.
 */
export const returnEvents = defineList('returnEvents', {
  about:
    'What happened to each return: ready, second reader, submitted, sent back, accepted, signed off. Add and read only.',
  columns: {
    title: required(text()),
    kind: required(choice(returnHappenings)),
    day: required(day()),
    forceKey: required(key()),
    cycleKey: required(key()),
    standardKey: key(),
    /** The post it was done from, and that post's name on that day: titles change, a signature does not. */
    postKey: key(),
    postTitle: text(),
    words: note({ max: 8_000 }),
    level: number({ min: 0, max: 99 }),
    /** Who speaks, where somebody else typed it. */
    saidBy: text(),
    evidenceKeys: keys(),
    /** The row this is about: the comment that is answered, the signature that is revoked, the evidence that was frozen. */
    aboutKey: key(),
    replacesKey: key(),
    /** The frozen copy below the library `Snapshots`, its version, bytes and hash; a link freezes as words. */
    snapshotPath: text(),
    snapshotVersion: text({ max: 60 }),
    size: number({ min: 0, max: 1e12 }),
    hash: text({ max: 90 }),
  },
  permissions: readableByAll({
    leads: 'addAndRead',
    actionOwners: 'addAndRead',
    chiefOfficers: 'addAndRead',
    facilitators: 'addAndRead',
  }),
  versionLimit: 100,
  retention: { note: 'Kept seven years after publication.', reviewMonths: 24 },
  rows: { force: 2_000, national: 40_000 },
  since: 4,
});

export type ReturnEvent = Item<typeof returnEvents>;
