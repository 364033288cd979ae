import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { link } from './columns/link.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { dayInZone } from './days.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList, markings } from './list.ts';
import type { Item, Marking } from './list.ts';

/** The one row that says whose hub this is. */
export const hub = defineList('hub', {
  about: 'Whose hub this is: one row.',
  columns: {
    title: required(text()),
    shape: required(choice(['force', 'national'])),
    forceKey: key(),
    timeZone: required(text({ max: 60 })),
    /** Sample data fixes the day; a real hub leaves it empty. */
    sampleToday: day(),
    /** The day Status compares with: the last board. */
    comparedWith: day(),
    leadPostKey: key(),
    siteOwnerPostKey: key(),
    confidentialLine: link(),
    /** How new rows are marked where nobody says otherwise; OFFICIAL where nothing is set. */
    usualMarking: since(2, choice(markings)),
    /** Months for which a post names somebody who left it; 24 where nothing is set. */
    namesKeptMonths: since(2, number({ min: 1, max: 120 })),
    /** The name of the Purview label that the lists carry, for people to read. */
    retentionLabel: since(2, text()),
    /** Whether devices may keep what was read; they may where nothing is set. */
    sharedDevices: since(2, choice(['keep', 'keepNothing'])),
    /** Months after which embedded and closed actions come back for checking; 12 where nothing is set. */
    checkAgainMonths: since(3, number({ min: 1, max: 120 })),
    schemaVersion: required(number({ min: 1, max: 10_000 })),
    leastClient: required(number({ min: 1, max: 10_000 })),
  },
  permissions: readableByAll(),
  retention: { note: 'Kept while the hub is in use.', reviewMonths: 12 },
  rows: { force: 1, national: 1 },
});

export type Hub = Item<typeof hub>;

/** Today on the site: the sample's fixed day, else the day in the site's zone at `now` (ISO instant). */
export function todayOf(row: Pick<Hub, 'sampleToday' | 'timeZone'> | null, now: string): Day {
  return row?.sampleToday ?? dayInZone(now, row?.timeZone ?? 'Europe/London');
}

/** What a hub has set for itself, with what holds where it has set nothing. */
export interface HubSettings {
  usualMarking: Marking;
  /** Months. */
  namesKeptMonths: number;
  retentionLabel: string | null;
  sharedDevices: 'keep' | 'keepNothing';
  /** Months. */
  checkAgainMonths: number;
}

/** The settings of a hub; everything at its usual while the hub is not known. */
export function settingsOf(row: Pick<Hub, keyof HubSettings> | null): HubSettings {
  return {
    usualMarking: row?.usualMarking ?? 'OFFICIAL',
    namesKeptMonths: row?.namesKeptMonths ?? 24,
    retentionLabel: row?.retentionLabel ?? null,
    sharedDevices: row?.sharedDevices ?? 'keep',
    checkAgainMonths: row?.checkAgainMonths ?? 12,
  };
}
