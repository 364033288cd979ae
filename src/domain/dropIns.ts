import { instant } from './columns/day.ts';
import { key } from './columns/key.ts';
import { link, links } from './columns/link.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { yesNo } from './columns/yesNo.ts';
import { indexed } from './columns/definition.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** Knowledge-sharing sessions between forces, with what was shown there. */
export const dropIns = defineList('dropIns', {
  about: 'Drop-in sessions: when, about what, how to join, and the material.',
  columns: {
    title: required(text()),
    about: note(),
    workstreamKey: key(),
    startsAt: indexed(required(instant())),
    endsAt: instant(),
    place: text(),
    joinLink: link(),
    materials: links(),
    hostPostKey: key(),
    /** Some community bodies bar recording from their meetings. */
    noRecording: yesNo(),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Kept three years after the session.', reviewMonths: 12 },
  rows: { force: 100, national: 300 },
});

export type DropIn = Item<typeof dropIns>;

/** Sessions that have not ended at `now` (ISO instant), soonest first. */
export function upcoming(all: readonly DropIn[], now: string): DropIn[] {
  return all
    .filter((one) => (one.endsAt ?? one.startsAt) >= now)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** Sessions that have ended at `now`, latest first. */
export function past(all: readonly DropIn[], now: string): DropIn[] {
  return all
    .filter((one) => (one.endsAt ?? one.startsAt) < now)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt));
}
