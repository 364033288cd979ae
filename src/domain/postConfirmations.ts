import { rightsDue } from './access.ts';
import { groupOf } from './postGroups.ts';
import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import type { Fields } from './list.ts';
import { confirmHolder } from './postChanges.ts';
import { isNearPost } from './postChecks.ts';
import type { PostEvent } from './postEvents.ts';
import { coverOf, postsHeldBy } from './posts.ts';
import type { Post, posts as postList } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** True where a post of this person carries the right to change posts; the deputy of such a post has it too. */
export function holdsPostRight(person: Person, posts: readonly Post[], today: Day): boolean {
  return rightsDue(posts, today).some(
    (right) => (right.group === 'leads' || right.group === 'owners') && isSamePerson(right.person, person),
  );
}

/** The post to ask where somebody may not change posts: the race action lead's, else one that leads. */
export function postOfLead(posts: readonly Post[]): Post | null {
  const leading = posts.filter(({ kind }) => groupOf(kind) === 'leads');
  return leading.find(({ kind }) => kind === 'raceActionLead') ?? leading[0] ?? null;
}

/** True for whoever may say that the holder of a post is right: those in it, its deputy, its line, and the leads. */
export function mayConfirm(post: Post, person: Person, posts: readonly Post[], today: Day): boolean {
  return isNearPost(post, postsHeldBy(person, posts, today)) || holdsPostRight(person, posts, today);
}

/** The newest day on which somebody who may said that the holder of today is right; null where nobody did. */
export function confirmedBy(
  post: Post,
  events: readonly PostEvent[],
  posts: readonly Post[],
  today: Day,
): PostEvent | null {
  const begun = coverOf(post, today) ? post.coverFrom : post.heldFrom;
  const standing = events.filter(
    ({ kind, postKey, day, row }) =>
      kind === 'confirmed' &&
      postKey === post.recordKey &&
      day <= today &&
      (begun === null || day >= begun) &&
      mayConfirm(post, row.created.by, posts, today),
  );
  return standing.sort((a, b) => a.day.localeCompare(b.day)).at(-1) ?? null;
}

/** What people without the right to change posts have confirmed, and a lead writes to the posts. */
export function confirmationsToTakeOver(
  posts: readonly Post[],
  events: readonly PostEvent[],
  today: Day,
): { post: Post; fields: Partial<Fields<typeof postList>> }[] {
  return posts.flatMap((post) => {
    const last = confirmedBy(post, events, posts, today)?.day;
    if (last === undefined || (post.confirmedDay !== null && post.confirmedDay >= last)) return [];
    // Somebody may have been missed only after they were confirmed.
    if (post.missingSince !== null && post.missingSince > last)
      return [{ post, fields: { confirmedDay: last } }];
    return [{ post, fields: { ...confirmHolder(post, today).fields, confirmedDay: last } }];
  });
}
