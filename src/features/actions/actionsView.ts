import { daysOrphaned, isOpen, isOverdue, ownerNeedsChecking } from '../../domain/actions.ts';
import type { Action, ActionState } from '../../domain/actions.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import { holderOf, substantiveHolderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { quickFilters } from './actionsFilter.ts';
import type { ActionsFilter, QuickFilter } from './actionsFilter.ts';
import { say } from './actionsWords.ts';
import { matcherOf } from './findActions.ts';
import type { Register } from './register.ts';
import { isIn, owningBodies } from './register.ts';

/** One action of the register in finished words. */
export interface ActionRow {
  ref: string;
  title: string;
  /** The post, or that there is none. */
  owner: string;
  /** Under the post: its holder, or since when it has none. */
  holder: string | null;
  hasNoOwner: boolean;
  /** "Handing over to Sam Ali since 3 May": in place of the holder's name alone. */
  handover: string | null;
  state: string;
  icon: 'none' | 'underWay' | 'unknown' | 'done' | 'ended';
  due: string | null;
  isOverdue: boolean;
  /** Only where it is above the usual OFFICIAL. */
  marking: Marking | null;
}

/** The icon beside each state. */
export const stateIcons = {
  notStarted: 'none',
  inProgress: 'underWay',
  deliveredEffectUnknown: 'unknown',
  embedded: 'done',
  closed: 'ended',
} as const satisfies Record<ActionState, ActionRow['icon']>;

/** The actions a filter leaves, in the order of the register. */
export function filterActions(register: Register, filter: ActionsFilter): Action[] {
  const matches = matcherOf(filter.find, register);
  return register.actions.filter(
    (action, index) =>
      (filter.workstream === null || action.workstreamKey === filter.workstream) &&
      (filter.body === null || owningBodies(action).includes(filter.body)) &&
      (filter.state === null || action.state === filter.state) &&
      (filter.show === null || isIn(filter.show, action, register)) &&
      matches(action, index),
  );
}

/** "Workstream 2: Powers and procedures"; the cross-cutting group (0) and what has no number go by their name. */
export function workstreamTitle({ number, title }: Pick<Body, 'number' | 'title'>): string {
  return number ? say('workstreamTitle', { number, title }) : title;
}

/** The quick filters worth showing, each with its count over the whole register. */
export function quickFiltersOf(
  register: Register,
  on: QuickFilter | null,
): { quick: QuickFilter; label: string }[] {
  return quickFilters
    .map((quick) => ({
      quick,
      count: register.actions.filter((action) => isIn(quick, action, register)).length,
    }))
    .filter(({ quick, count }) => count > 0 || quick === on)
    .map(({ quick, count }) => ({ quick, label: say(`quick.${quick}`, { count }) }));
}

/** What can be chosen in Workstream and Body: those the actions really name. */
export function filterChoices({ actions, bodiesByKey }: Register): { workstreams: Body[]; bodies: Body[] } {
  const used = (keys: (string | null)[]) =>
    [...new Set(keys)].map((key) => bodiesByKey?.get(key ?? '')).filter((body) => body !== undefined);
  const byNumber = (a: Body, b: Body) =>
    (a.number ?? 100) - (b.number ?? 100) || a.title.localeCompare(b.title);
  return {
    workstreams: used(actions.map((action) => action.workstreamKey)).sort(byNumber),
    bodies: used(actions.flatMap(owningBodies)).sort((a, b) => a.title.localeCompare(b.title)),
  };
}

/** A row of the register in words. */
export function rowOf(register: Register, action: Action): ActionRow {
  return {
    ref: action.ref,
    title: action.title,
    ...ownerOf(register, action),
    state: say(`state.${action.state}`),
    icon: stateIcons[action.state],
    due: action.dueDay && dayShort(action.dueDay, register.today),
    isOverdue: isOverdue(action, register.today),
    marking: action.marking === 'OFFICIAL-SENSITIVE' ? action.marking : null,
  };
}

type OwnerWords = Pick<ActionRow, 'owner' | 'holder' | 'hasNoOwner' | 'handover'>;

function ownerOf(register: Register, action: Action): OwnerWords {
  const { postsByKey, today } = register;
  const nobody = { holder: null, handover: null };
  if (action.ownerPostKey === null)
    return { owner: say(isOpen(action) ? 'noOwner' : 'notSet'), ...nobody, hasNoOwner: isOpen(action) };
  if (postsByKey === null) return { owner: say('notKnownYet'), ...nobody, hasNoOwner: false };
  const post = postsByKey.get(action.ownerPostKey);
  if (!post) return { owner: say('postNotFound'), ...nobody, hasNoOwner: isOpen(action) };
  const holder = holderOf(post, today);
  if (holder === null || ownerNeedsChecking(action, postsByKey, today)) {
    const vacancy = vacancyInWords({ postsByKey, today }, action);
    return { owner: post.title, holder: vacancy, hasNoOwner: isOpen(action), handover: null };
  }
  return {
    owner: post.title,
    holder: holder.name,
    hasNoOwner: false,
    handover: handoverInWords(post, today),
  };
}

/** "Handing over to Sam Ali since 3 May"; null where no hand-over is open. */
function handoverInWords(post: Post, today: Day): string | null {
  if (post.handoverSince === null) return null;
  const to = substantiveHolderOf(post, today);
  const day = dayShort(post.handoverSince, today);
  return to ? say('handingOverTo', { name: to.name, day }) : say('handingOver', { day });
}

/** "No owner (41 days)"; for an action that needs none any more, only that nobody is in the post. */
export function vacancyInWords(
  { postsByKey, today }: { postsByKey: NonNullable<Register['postsByKey']>; today: Register['today'] },
  action: Action,
): string {
  if (!isOpen(action)) return say('nobodyInPost');
  if (ownerNeedsChecking(action, postsByKey, today)) return say('ownerNeedsChecking');
  const days = daysOrphaned(action, postsByKey, today);
  return days === null ? say('noOwner') : say('noOwnerDays', { count: days });
}
