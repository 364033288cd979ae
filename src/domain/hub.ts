import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { link } from './columns/link.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { dayInZone } from './days.ts';
import type { Day } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

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
