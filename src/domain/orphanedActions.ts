import { daysOrphaned, isOrphaned } from './actions.ts';
import type { Action } from './actions.ts';
import type { Day } from './days.ts';
import type { Post } from './posts.ts';

/** Actions nobody owns, longest first, and the longest time in days (null where nobody recorded since when). */
export function withoutOwner(
  actions: readonly Action[],
  posts: ReadonlyMap<string, Post>,
  today: Day,
): { actions: Action[]; longest: number | null } {
  const found = actions
    .filter((action) => isOrphaned(action, posts, today))
    .map((action) => ({ action, days: daysOrphaned(action, posts, today) }))
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1));
  return { actions: found.map(({ action }) => action), longest: found[0]?.days ?? null };
}
