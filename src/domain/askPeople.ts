import { asks, isUnanswered } from './asks.ts';
import type { Ask } from './asks.ts';
import { groupOf } from './postGroups.ts';
import type { Body } from './bodies.ts';
import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { needsChecking } from './postChecks.ts';
import { holderOf } from './posts.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/**
 * In what part somebody has to do with an ask: it names their post, or a body they coordinate; they are the deputy or
 * the line of a post nobody holds; or they prepare it as staff officer of the post it names.
 */
export type AskPart = 'asked' | 'coordinator' | 'deputy' | 'line' | 'prepares';

/** Posts and bodies by key, as far as they are known. */
export interface AskWorld {
  posts: ReadonlyMap<string, Post>;
  bodies: readonly Body[];
  today: Day;
}

/** The first of the posts held that has to do with an ask, and in what part; null where none has. */
export function partIn(
  ask: Pick<Ask, 'fromKey'>,
  held: readonly Post[],
  world: AskWorld,
): { post: Post; as: AskPart } | null {
  for (const [key, as] of receivers(ask, world)) {
    const post = held.find(({ recordKey }) => recordKey === key);
    if (post) return { post, as: post.kind === 'staffOfficer' && as !== 'asked' ? 'prepares' : as };
  }
  const staff = held.find(
    ({ kind, reportsToKey }) => kind === 'staffOfficer' && reportsToKey === ask.fromKey,
  );
  return staff ? { post: staff, as: 'prepares' } : null;
}

/** Whom an ask comes to: the post named or the body's coordinator; where nobody holds it, its deputy, then its line. */
function receivers({ fromKey }: Pick<Ask, 'fromKey'>, world: AskWorld): [key: string, as: AskPart][] {
  const coordinator = world.bodies.find(({ recordKey }) => recordKey === fromKey)?.coordinatorPostKey ?? null;
  const first: [string, AskPart] = coordinator ? [coordinator, 'coordinator'] : [fromKey, 'asked'];
  const named = world.posts.get(first[0]);
  if (!named || isHeld(named, world)) return [first];
  const deputy = world.posts.get(named.deputyPostKey ?? '');
  const found: [string, AskPart][] = deputy ? [first, [deputy.recordKey, 'deputy']] : [first];
  if ((deputy && isHeld(deputy, world)) || named.reportsToKey === null) return found;
  return [...found, [named.reportsToKey, 'line']];
}

/** A post whose holder needs checking counts as held by nobody, though whoever is there sees what is asked of it. */
function isHeld(post: Post, { today }: AskWorld): boolean {
  return holderOf(post, today) !== null && !needsChecking(post, today);
}

/** The post whose holder a message about an ask goes to: the first of those it comes to that somebody holds. */
export function postToTell(ask: Pick<Ask, 'fromKey'>, world: AskWorld): Post | null {
  const posts = receivers(ask, world).map(([key]) => world.posts.get(key));
  return posts.find((post) => post !== undefined && isHeld(post, world)) ?? null;
}

/** True where a person asked it: their post is the asking one, or SharePoint's stamp names them. */
export function isAskedBy(
  ask: Pick<Ask, 'askedByPostKey' | 'row'>,
  held: readonly Post[],
  me: Person,
): boolean {
  return (
    held.some(({ recordKey }) => recordKey === ask.askedByPostKey) || isSamePerson(ask.row.created.by, me)
  );
}

/** True where what one of the posts carries lets its holder change rows of asks; everybody may add one. */
export function mayChangeAsks(held: readonly Post[]): boolean {
  return held.some(({ kind }) => {
    const group = groupOf(kind);
    return group === 'owners' || asks.permissions[group] === 'change';
  });
}

/**
 * True where a part in an ask is enough to answer it: preparing is not, and what is asked of a chief officer is answered
 * by a chief officer.
 */
export function mayAnswer(
  ask: Pick<Ask, 'fromKey'>,
  part: { post: Post; as: AskPart } | null,
  { posts }: AskWorld,
): boolean {
  if (part === null || part.as === 'prepares') return false;
  return posts.get(ask.fromKey)?.kind !== 'chiefOfficer' || part.post.kind === 'chiefOfficer';
}

/** What a person asked and nobody has answered: the one asked longest ago first. */
export function unansweredBy(asked: readonly Ask[], held: readonly Post[], me: Person): Ask[] {
  return asked.filter((ask) => isUnanswered(ask) && isAskedBy(ask, held, me));
}
