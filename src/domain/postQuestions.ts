import type { Day } from './days.ts';
import { isUnconfirmed, needsChecking } from './postChecks.ts';
import type { Post } from './posts.ts';
import type { Waiting } from './today.ts';

/**
 * Whether the holder of a post is still right, as a question to the holder, their deputy and their line. A post that
 * needs checking is not asked of its holder, who may be away. `confirmed`: days on which somebody said so already, by
 * the key of the post, where the post does not say it yet.
 */
export function postChecksWaiting(
  held: readonly Post[],
  posts: readonly Post[],
  hasDirectory: boolean,
  today: Day,
  confirmed: ReadonlyMap<string, Day> = new Map(),
): Waiting[] {
  const ofMine = (key: string | null) => held.find(({ recordKey }) => recordKey === key);
  return posts.flatMap((about): Waiting[] => {
    const why = whyAsked(about, hasDirectory, today);
    const said = confirmed.get(about.recordKey);
    if (why === null || (said !== undefined && said >= (about.missingSince ?? today))) return [];
    const ask = (as: 'holder' | 'deputy' | 'line', post: Post | undefined): Waiting[] =>
      post ? [{ kind: 'postCheck', about, as, why, post, day: null }] : [];
    const own = why === 'quarterly' ? ask('holder', ofMine(about.recordKey)) : [];
    const deputy = ask('deputy', ofMine(about.deputyPostKey));
    return [...own, ...deputy, ...ask('line', ofMine(about.reportsToKey))].slice(0, 1);
  });
}

function whyAsked(post: Post, hasDirectory: boolean, today: Day): 'needsChecking' | 'quarterly' | null {
  if (needsChecking(post, today)) return 'needsChecking';
  return !hasDirectory && isUnconfirmed(post, today) ? 'quarterly' : null;
}
