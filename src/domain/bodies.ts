import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { key } from './columns/key.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** What gathers or owns actions: the plan's workstreams, national committees, boards, portfolios, partners. */
export const bodies = defineList('bodies', {
  about: 'Workstreams, committees, boards, portfolios and partners. Every name a body goes by is searchable.',
  columns: {
    title: required(text()),
    kind: required(choice(['workstream', 'committee', 'board', 'portfolio', 'partner'])),
    /** The workstream's number as papers use it; 0 is the cross-cutting group. */
    number: number({ min: 0, max: 99 }),
    /** Other names, one a line. */
    aliases: note(),
    concerns: text(),
    /** Who to write to: the committee's coordinator. */
    coordinatorPostKey: since(3, key()),
    nextMeetingDay: since(3, day()),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Reference data, kept while the hub is in use.', reviewMonths: 24 },
  rows: { force: 40, national: 60 },
});

export type Body = Item<typeof bodies>;

/** Every name of a body: its own and its aliases. */
export function namesOf(body: Pick<Body, 'title' | 'aliases'>): string[] {
  return [body.title, ...(body.aliases ?? '').split('\n').filter(Boolean)];
}
