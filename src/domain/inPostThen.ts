import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { inPost } from './posts.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** Whether somebody was in a post on a day: as holder or cover, or as the one who has left it since. */
export function wasInPost(person: Person, post: Post, day: Day): boolean {
  if (inPost(post, day).some((holder) => isSamePerson(holder, person))) return true;
  const former: Person = { oid: post.formerOid, name: post.formerName ?? '', mail: post.formerMail };
  const isFormer = post.formerName !== null && isSamePerson(former, person);
  return isFormer && (post.formerLeftDay === null || day <= post.formerLeftDay);
}

/** The post a row was written from: the one it names, where the person stamped on it was in it that day; else null. */
export function writtenFrom(
  { postKey, day, row }: { postKey: string | null; day: Day; row: { created: { by: Person } } },
  posts: readonly Post[],
): Post | null {
  const post = posts.find(({ recordKey }) => recordKey === postKey);
  return post && wasInPost(row.created.by, post, day) ? post : null;
}
