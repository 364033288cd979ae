import type { Day } from './days.ts';
import { holderOf } from './posts.ts';
import type { Post, PostKind } from './posts.ts';

/** The first of the posts a person holds that is of one of these kinds; what a role means on screen. */
export function postOfKind(held: readonly Post[], ...kinds: PostKind[]): Post | null {
  return held.find(({ kind }) => kinds.includes(kind)) ?? null;
}

/** Posts by their key, for questions about owners; `holderOf` says who is in one. */
export function postsByKey(posts: readonly Post[]): Map<string, Post> {
  return new Map(posts.map((post) => [post.recordKey, post]));
}

/** The mail of whoever holds a post today; null where nobody does or none is known. */
export function mailOf(post: Post | undefined, today: Day): string | null {
  return post ? (holderOf(post, today)?.mail ?? null) : null;
}
