import { restsOnOnePerson } from './actions.ts';
import type { Action } from './actions.ts';
import { byGravity, isUnanswered } from './asks.ts';
import type { Ask } from './asks.ts';
import type { Day } from './days.ts';
import type { Post } from './posts.ts';

/** The posts whose decisions the chief officer's page shows: every chief officer of the force. */
export function chiefPosts(posts: readonly Post[]): Post[] {
  return posts.filter(({ kind }) => kind === 'chiefOfficer');
}

/** What is asked of the chief officers and not answered, gravest first. */
export function needsChief(posts: readonly Post[], asks: readonly Ask[], today: Day): Ask[] {
  const keys = new Set(chiefPosts(posts).map(({ recordKey }) => recordKey));
  return asks.filter((ask) => isUnanswered(ask) && keys.has(ask.fromKey)).sort(byGravity(today));
}

/** What anybody was asked and has not answered by the day it was wanted, longest overdue first. */
export function overdueAsks(asks: readonly Ask[], today: Day): Ask[] {
  const isLate = (ask: Ask) => isUnanswered(ask) && ask.byDay !== null && ask.byDay < today;
  return asks.filter(isLate).sort((a, b) => (a.byDay ?? '').localeCompare(b.byDay ?? ''));
}

/** Open actions that stop when one person is away: one holder for owner and deputy together, or no deputy in post. */
export function onOnePerson(
  actions: readonly Action[],
  posts: ReadonlyMap<string, Post>,
  today: Day,
): Action[] {
  return actions.filter((action) => restsOnOnePerson(action, posts, today));
}
