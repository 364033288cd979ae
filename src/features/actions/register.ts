import { isOrphaned, isOverdue } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Person } from '../../domain/columns/person.ts';
import type { Day } from '../../domain/days.ts';
import { postsHeldBy } from '../../domain/posts.ts';
import type { Post, PostKind } from '../../domain/posts.ts';
import type { QuickFilter } from './actionsFilter.ts';

/** Everything the screen knows about the actions. `null` where a list has not arrived in full: never guessed. */
export interface Register {
  /** In the order of the register: workstream, then reference. */
  actions: readonly Action[];
  postsByKey: ReadonlyMap<string, Post> | null;
  bodiesByKey: ReadonlyMap<string, Body> | null;
  /** Keys of the posts the reader holds. */
  myPosts: ReadonlySet<string>;
  today: Day;
}

export interface RegisterParts {
  actions: readonly Action[];
  posts: readonly Post[] | null;
  bodies: readonly Body[] | null;
  me: Person;
  today: Day;
}

/** Puts the lists together once, so that filtering only has to look. */
export function makeRegister({ actions, posts, bodies, me, today }: RegisterParts): Register {
  const bodiesByKey = bodies && new Map(bodies.map((body) => [body.recordKey, body]));
  return {
    actions: inOrder(standing(actions), bodiesByKey),
    postsByKey: posts && new Map(posts.map((post) => [post.recordKey, post])),
    bodiesByKey,
    myPosts: new Set(posts ? postsHeldBy(me, posts, today).map((post) => post.recordKey) : []),
    today,
  };
}

/** Posts that bring the register together: their holders import and change many actions. */
const coordinating: readonly PostKind[] = [
  'committeeCoordinator',
  'portfolioLead',
  'raceActionLead',
  'spoc',
  'siteOwner',
];

/** True where every post is known and the reader holds none of them. */
export function holdsNoPost({ myPosts, postsByKey }: Register): boolean {
  return postsByKey !== null && postsByKey.size > 0 && myPosts.size === 0;
}

/** True where the reader holds a post that brings the register together. */
export function isCoordinator({ myPosts, postsByKey }: Register): boolean {
  const kinds = [...myPosts].map((key) => postsByKey?.get(key)?.kind);
  return kinds.some((kind) => kind !== undefined && coordinating.includes(kind));
}

/** The bodies that own an action: the one named first, then those that own it jointly. */
export function owningBodies({
  bodyKey,
  jointBodyKeys,
}: Pick<Action, 'bodyKey' | 'jointBodyKeys'>): string[] {
  return [...new Set([bodyKey, ...jointBodyKeys])].filter((key) => key !== null);
}

/** The workstream of an action; null where it has none or the bodies have not arrived. */
export function workstreamOf(register: Pick<Register, 'bodiesByKey'>, action: Action): Body | null {
  return (action.workstreamKey && register.bodiesByKey?.get(action.workstreamKey)) || null;
}

/** Whether an action belongs to a quick filter. What is not known yet belongs to none. */
export function isIn(quick: QuickFilter, action: Action, { postsByKey, myPosts, today }: Register): boolean {
  switch (quick) {
    case 'noOwner':
      return postsByKey !== null && isOrphaned(action, postsByKey, today);
    case 'overdue':
      return isOverdue(action, today);
    case 'mine':
      return myPosts.has(action.ownerPostKey ?? '') || myPosts.has(action.deputyPostKey ?? '');
  }
}

/** Rows that were taken back (an import undone) are nobody's work. */
function standing(actions: readonly Action[]): readonly Action[] {
  return actions.some(({ withdrawn }) => withdrawn) ? actions.filter(({ withdrawn }) => !withdrawn) : actions;
}

function inOrder(actions: readonly Action[], bodiesByKey: Register['bodiesByKey']): Action[] {
  const keyed = actions.map((action) => ({ action, order: orderOf(action, bodiesByKey) }));
  keyed.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return keyed.map(({ action }) => action);
}

/** A text that sorts as people count: the workstream's number, then the reference with its numbers padded. */
function orderOf(action: Action, bodiesByKey: Register['bodiesByKey']): string {
  const body = workstreamOf({ bodiesByKey }, action);
  const number = body ? (body.number ?? 99) : 100;
  return `${String(number).padStart(3, '0')} ${body?.title ?? ''} ${padded(action.ref)}`;
}

function padded(ref: string): string {
  return ref.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}
