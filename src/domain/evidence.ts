import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { webAddress } from './columns/webAddress.ts';
import { yesNo } from './columns/yesNo.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** How much of an item of evidence a person may type. */
export const evidenceLengths = { title: 200, shows: 1_000 } as const;

/**
 * Evidence: what proves something, entered once and used for many standards, actions and frameworks (`links`). A file
 * lies in the library `Evidence`; a link stays in its place. `scopeKey` is the force's key. A newer revision is a row of
 * its own that names the one before it: what a return was agreed on is never changed under it. (Named apart from the
 * library: SharePoint does not tell `evidence` from `Evidence`.)
 */
export const evidenceItems = defineList('evidenceItems', {
  about: 'What proves a standard, an action or a commitment: a file kept here, or a link to where it lies.',
  columns: {
    title: required(text({ max: evidenceLengths.title })),
    kind: required(choice(['file', 'link'])),
    shows: note({ max: evidenceLengths.shows }),
    forceKey: key(),
    url: webAddress(),
    /** Below the library `Evidence`. */
    filePath: text(),
    /** Bytes, as they were sent. */
    size: number({ min: 0, max: 1e12 }),
    /** SharePoint's own hash (quickXorHash, base64) of the bytes as they were sent. */
    sentHash: text({ max: 60 }),
    /** What it is about; the day it was put here is the row's own stamp. */
    effectiveDay: day(),
    ownerPostKey: key(),
    expiryDay: day(),
    mayBePublished: yesNo(),
    replacesKey: key(),
  },
  permissions: readableByAll({
    leads: 'change',
    actionOwners: 'change',
    chiefOfficers: 'change',
    facilitators: 'change',
  }),
  retention: { note: 'Kept seven years after the last return it was used for.', reviewMonths: 24 },
  rows: { force: 2_000, national: 2_000 },
  since: 4,
});

export type Evidence = Item<typeof evidenceItems>;
