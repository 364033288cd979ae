import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { indexed } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** What a link says: this item proves that record, or whoever answers this one also answers that one. */
export const linkKinds = ['proves', 'alsoAnswers'] as const;

/**
 * From one record to another. One item of evidence serves many records, so what it serves is rows here and not a column
 * there. `scopeKey` is `linkScope` of the record it leads to: one indexed filter finds everything that proves a standard,
 * whatever other forces keep in the same list. Links of what standards also answer are few and share one scope
 * (`framework/answers.ts`). A link is taken off by withdrawing its row.
 */
export const links = defineList('links', {
  about: 'What proves what, and what also answers what: one row from one record to another.',
  columns: {
    title: required(text()),
    kind: required(choice(linkKinds)),
    fromKey: indexed(required(key())),
    toKey: indexed(required(key())),
    /** Null where a link holds for every force, as between a standard and a question of an inspection. */
    forceKey: key(),
    day: day(),
  },
  permissions: readableByAll({
    leads: 'change',
    actionOwners: 'change',
    chiefOfficers: 'change',
    facilitators: 'change',
  }),
  retention: { note: 'Kept as long as what it leads from and to.', reviewMonths: 24 },
  rows: { force: 3_000, national: 30_000 },
  since: 4,
});

export type Link = Item<typeof links>;

/** The scope of everything that leads to a record: `northshire|matrix-2027:S07`, or `all|…` where it holds for every force. */
export function linkScope(forceKey: string | null, toKey: string): string {
  return `${forceKey ?? 'all'}|${toKey}`;
}
