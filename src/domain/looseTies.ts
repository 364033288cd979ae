import type { Action } from './actions.ts';
import type { Ask } from './asks.ts';
import type { Body } from './bodies.ts';
import type { Post } from './posts.ts';

/** Why a tie does not hold: what it names is gone, a post names itself, or posts report to one another. */
export type TieProblem = 'gone' | 'itself' | 'circle';

/** A record that names another one which is not there, or itself. */
export interface LooseTie {
  list: 'actions' | 'asks' | 'bodies' | 'posts';
  /** The row's number in SharePoint. */
  id: string;
  title: string;
  /** The field that names the other record. */
  field: string;
  problem: TieProblem;
}

/** The lists as they are; null where one has not arrived whole, so that nothing is called gone by guess. */
export interface TiedLists {
  posts: readonly Post[] | null;
  bodies: readonly Body[] | null;
  actions: readonly Action[] | null;
  asks: readonly Ask[] | null;
}

/**
 * Every tie between posts, bodies, actions and asks that does not hold: rows people changed or took away by hand. Pages
 * show such records and say "not found" where the other one would stand; this is the list to put right.
 */
export function looseTies({ posts, bodies, actions, asks }: TiedLists): LooseTie[] {
  const knownPosts = keysOf(posts);
  const knownBodies = keysOf(bodies);
  const both = knownPosts && knownBodies && new Set([...knownPosts, ...knownBodies]);
  const byKey = new Map((posts ?? []).map((post) => [post.recordKey, post]));
  return [
    ...(posts ?? []).flatMap((post) => [
      ...selfTies(post, byKey),
      ...gone('posts', post, ['deputyPostKey', 'reportsToKey'], knownPosts),
      ...gone('posts', post, ['bodyKey'], knownBodies),
    ]),
    ...(bodies ?? []).flatMap((body) => gone('bodies', body, ['coordinatorPostKey'], knownPosts)),
    ...(actions ?? []).flatMap((action) => [
      ...gone('actions', action, ['ownerPostKey', 'deputyPostKey'], knownPosts),
      ...gone('actions', action, ['bodyKey', 'workstreamKey', 'jointBodyKeys'], knownBodies),
    ]),
    ...(asks ?? []).flatMap((ask) => gone('asks', ask, ['fromKey'], both)),
  ];
}

function keysOf(items: readonly { recordKey: string }[] | null): ReadonlySet<string> | null {
  return items && new Set(items.map(({ recordKey }) => recordKey));
}

function gone<Named extends { title: string; row: { id: string } }>(
  list: LooseTie['list'],
  item: Named,
  fields: readonly (keyof Named & string)[],
  known: ReadonlySet<string> | null,
): LooseTie[] {
  if (known === null) return [];
  return fields
    .filter((field) => [item[field] as string | string[] | null].flat().some((key) => key && !known.has(key)))
    .map((field) => tie(list, item, field, 'gone'));
}

/** A post that deputises for itself stands in for nobody; posts that report to one another have no line above them. */
function selfTies(post: Post, byKey: ReadonlyMap<string, Post>): LooseTie[] {
  const { recordKey, deputyPostKey, reportsToKey } = post;
  return [
    ...(deputyPostKey === recordKey ? [tie('posts', post, 'deputyPostKey', 'itself')] : []),
    ...(reportsToKey === recordKey ? [tie('posts', post, 'reportsToKey', 'itself')] : []),
    ...(reportsToKey !== recordKey && reportsInCircle(post, byKey)
      ? [tie('posts', post, 'reportsToKey', 'circle')]
      : []),
  ];
}

/** True where whoever follows "reports to" from a post comes back to it. */
export function reportsInCircle(post: Post, byKey: ReadonlyMap<string, Post>): boolean {
  const seen = new Set<string>();
  for (let at = post.reportsToKey; at !== null && !seen.has(at); at = byKey.get(at)?.reportsToKey ?? null) {
    if (at === post.recordKey) return true;
    seen.add(at);
  }
  return false;
}

function tie(
  list: LooseTie['list'],
  { title, row }: { title: string; row: { id: string } },
  field: string,
  problem: TieProblem,
): LooseTie {
  return { list, id: row.id, title, field, problem };
}
