import type { Day } from './days.ts';
import { daysBetween } from './days.ts';
import type { Fields } from './list.ts';
import { coverOf, holderOf } from './posts.ts';
import type { Post, posts as postList } from './posts.ts';

/** What the directory said about the people asked for: which ids it showed, and whether it answers as to a member. */
export interface DirectoryAnswer {
  isMember: boolean;
  present: ReadonlySet<string>;
}

/** What a check of all holders came to. Nothing is known of an account but whether it was shown. */
export type HolderCheck =
  | { kind: 'checked'; missing: ReadonlySet<string> }
  | { kind: 'notChecked'; why: 'guest' | 'restricted' | 'tooMany' };

/** From one in five missing, and three at least, an answer says more about itself than about the people. */
const oneIn = 5;
const fewAtLeast = 3;

/** Days after which a holder is asked about where no directory can be: a quarter. */
const quarter = 91;

/** The ids to ask the directory for: whoever does the work of a post today and has one. Lower case, each once. */
export function idsToCheck(posts: readonly Post[], today: Day): string[] {
  const oids = posts.map((post) => holderOf(post, today)?.oid?.toLowerCase());
  return [...new Set(oids.filter((oid) => oid !== undefined))];
}

/**
 * Whether an answer of the directory counts: from a member, with the asker's own id in it, and with fewer than a fifth
 * of the people missing (one or two are never too many). A guest and a restricted directory see nobody; that is no news.
 */
export function judgeCheck(asked: readonly string[], me: string, answer: DirectoryAnswer): HolderCheck {
  if (!answer.isMember) return { kind: 'notChecked', why: 'guest' };
  const shown = new Set([...answer.present].map((oid) => oid.toLowerCase()));
  if (!shown.has(me.toLowerCase())) return { kind: 'notChecked', why: 'restricted' };
  const wanted = new Set(asked.map((oid) => oid.toLowerCase()));
  const missing = new Set([...wanted].filter((oid) => !shown.has(oid)));
  // Shown to oneself and nobody else: that is how a restricted directory looks.
  const others = [...wanted].filter((oid) => oid !== me.toLowerCase());
  if (others.length > 1 && others.every((oid) => missing.has(oid)))
    return { kind: 'notChecked', why: 'restricted' };
  if (missing.size >= fewAtLeast && missing.size * oneIn >= wanted.size)
    return { kind: 'notChecked', why: 'tooMany' };
  return { kind: 'checked', missing };
}

/** What a check writes to a post: the fields that change, or null where nothing does (also a second time on a day). */
export function findingFor(
  post: Post,
  missing: ReadonlySet<string>,
  today: Day,
): Partial<Fields<typeof postList>> | null {
  const oid = holderOf(post, today)?.oid?.toLowerCase();
  if (oid === undefined) return null;
  const isNoted = post.missingSince !== null || post.missingSeen !== null;
  if (!missing.has(oid)) return isNoted ? { missingSince: null, missingSeen: null } : null;
  if (needsChecking(post, today) || post.missingSeen === today) return null;
  return isOfThisHolder(post, today) ? { missingSeen: today } : { missingSince: today, missingSeen: today };
}

/**
 * True where the directory did not show the holder on two days, and it is the same holder. Their actions then count as
 * having no owner. On screen: "Post holder needs checking".
 */
export function needsChecking(post: Post, today: Day): boolean {
  const { missingSince, missingSeen } = post;
  if (missingSince === null || missingSeen === null || holderOf(post, today) === null) return false;
  return daysBetween(missingSince, missingSeen) >= 1 && isOfThisHolder(post, today);
}

/** True where a finding is about whoever is in the post today: somebody who began later is not the one who was missed. */
function isOfThisHolder(post: Post, today: Day): boolean {
  const from = coverOf(post, today) ? post.coverFrom : post.heldFrom;
  return post.missingSince !== null && (from === null || from <= post.missingSince);
}

/** True where nobody said for a quarter that the holder is right; for places where no directory can be asked. */
export function isUnconfirmed(post: Post, today: Day): boolean {
  if (holderOf(post, today) === null) return false;
  const days = [post.confirmedDay, post.heldFrom, post.coverFrom].filter((day) => day !== null);
  const last = days
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  return last === undefined || daysBetween(last, today) > quarter;
}

/** True for whoever may say that a holder is right: those in the post, its deputy and its line. Leads may anyway. */
export function isNearPost(post: Post, heldByPerson: readonly Post[]): boolean {
  const near = [post.recordKey, post.deputyPostKey, post.reportsToKey];
  return heldByPerson.some(({ recordKey }) => near.includes(recordKey));
}
