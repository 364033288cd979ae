import type { Day } from './days.ts';
import { addMonths } from './days.ts';
import type { Fields } from './list.ts';
import type { Post, posts as postList } from './posts.ts';

/**
 * A name as long as it is kept: `months` after its person left a post it is null, and the post is shown instead.
 * `leftDay` is null for somebody who has not left.
 */
export function nameKept(
  name: string | null,
  leftDay: Day | null,
  months: number,
  today: Day,
): string | null {
  return leftDay !== null && isOld(leftDay, months, today) ? null : name;
}

/** A post that still names somebody who left it longer ago than names are kept, and the fields that forget them. */
export interface OldName {
  post: Post;
  forget: Partial<Fields<typeof postList>>;
}

/** Every post with a name older than the hub keeps names. */
export function oldNames(posts: readonly Post[], months: number, today: Day): OldName[] {
  return posts.flatMap((post): OldName[] => {
    const forget = { ...formerForgotten(post, months, today), ...holderForgotten(post, months, today) };
    return Object.keys(forget).length > 0 ? [{ post, forget }] : [];
  });
}

function formerForgotten(post: Post, months: number, today: Day): OldName['forget'] {
  const isNamed = post.formerName !== null || post.formerMail !== null || post.formerOid !== null;
  if (!isNamed || post.formerLeftDay === null || !isOld(post.formerLeftDay, months, today)) return {};
  return { formerOid: null, formerName: null, formerMail: null };
}

/** Whoever held a post until a day long ago, and nobody since: the post becomes vacant from that day. */
function holderForgotten(post: Post, months: number, today: Day): OldName['forget'] {
  if (post.holderName === null || post.heldTo === null || !isOld(post.heldTo, months, today)) return {};
  const empty = { holderOid: null, holderName: null, holderMail: null, holding: null };
  return { ...empty, heldFrom: null, heldTo: null, vacantSince: post.vacantSince ?? post.heldTo };
}

function isOld(leftDay: Day, months: number, today: Day): boolean {
  return addMonths(leftDay, months) < today;
}
