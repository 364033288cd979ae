import { isOrphaned, needsUpdate } from './actions.ts';
import type { Action } from './actions.ts';
import { isUnanswered } from './asks.ts';
import type { Ask } from './asks.ts';
import { partIn } from './askPeople.ts';
import type { AskPart, AskWorld } from './askPeople.ts';
import type { Day } from './days.ts';
import type { Stage } from './cycles.ts';
import type { Standard } from './frameworks.ts';
import { postOfKind } from './heldPosts.ts';
import { withoutOwner } from './orphanedActions.ts';
import type { Post, PostKind } from './posts.ts';
import type { Progress } from './returnProgress.ts';

/** One thing that waits for a person, the post of theirs that makes it theirs, and the day it is due. */
export type Waiting = { post: Post; day: Day | null } & (
  | { kind: 'actionUpdate'; action: Action; as: 'owner' | 'deputy'; isOwnerVacant: boolean }
  | { kind: 'ask'; ask: Ask; as: AskPart }
  | { kind: 'noOwner'; actions: Action[]; longest: number | null }
  | { kind: 'standard'; standard: Standard }
  | { kind: 'standards'; stage: Stage; missing: Standard[]; of: number }
  /** A hand-over of `about`: mine to read, mine to answer, or (after 14 days) one my line should know of. */
  | {
      kind: 'handover';
      about: Post;
      as: 'successor' | 'leaving' | 'deputy' | 'line';
      since: Day;
      actions: number;
    }
  /** Whether the holder of `about` is still right: asked of the holder, their deputy and their line. */
  | { kind: 'postCheck'; about: Post; as: 'holder' | 'deputy' | 'line'; why: 'needsChecking' | 'quarterly' }
  /** An embedded or closed action that comes back for checking. */
  | { kind: 'checkAgain'; action: Action; as: 'owner' | 'deputy' }
);

/** Actions that want an update from me: as owner, or as deputy where the owner's post is empty or the day has passed. */
export function updatesWaiting(
  held: readonly Post[],
  actions: readonly Action[],
  posts: ReadonlyMap<string, Post>,
  lastUpdates: ReadonlyMap<string, Day>,
  today: Day,
): Waiting[] {
  return actions.flatMap((action): Waiting[] => {
    if (!needsUpdate(action, lastUpdates.get(action.recordKey) ?? null, today)) return [];
    const day = action.dueDay;
    const isOwnerVacant = isOrphaned(action, posts, today);
    const owner = held.find(({ recordKey }) => recordKey === action.ownerPostKey);
    if (owner) return [{ kind: 'actionUpdate', action, as: 'owner', isOwnerVacant, post: owner, day }];
    const deputy = held.find(({ recordKey }) => recordKey === action.deputyPostKey);
    const isMine = isOwnerVacant || (day !== null && day < today);
    return deputy && isMine
      ? [{ kind: 'actionUpdate', action, as: 'deputy', isOwnerVacant, post: deputy, day }]
      : [];
  });
}

/**
 * What people ask of my posts and nobody answered: of bodies I coordinate too, and of posts nobody holds whose deputy or
 * line I am; a staff officer sees what is asked of the post they report to.
 */
export function asksWaiting(held: readonly Post[], asks: readonly Ask[], world: AskWorld): Waiting[] {
  return asks.filter(isUnanswered).flatMap((ask): Waiting[] => {
    const part = partIn(ask, held, world);
    return part ? [{ kind: 'ask', ask, ...part, day: ask.byDay }] : [];
  });
}

/** Actions nobody owns: the race action lead finds them an owner. */
export function ownersWaiting(
  held: readonly Post[],
  actions: readonly Action[],
  posts: ReadonlyMap<string, Post>,
  today: Day,
): Waiting[] {
  const post = postOfKind(held, 'raceActionLead');
  const without = withoutOwner(actions, posts, today);
  if (post === null || without.actions.length === 0) return [];
  return [{ kind: 'noOwner', ...without, post, day: null }];
}

/** Whose part in a stage it is to bring views in; peer reviewers are told by an ask. */
const bringsIn: Record<Stage, PostKind[]> = {
  evidence: ['spoc', 'raceActionLead'],
  selfAssessment: ['spoc', 'raceActionLead'],
  moderation: ['spoc', 'facilitator', 'raceActionLead'],
  publication: ['chiefOfficer', 'spoc'],
};

/** Standards one of my posts owns that still have no level from the force itself. */
export function ownStandardsWaiting(held: readonly Post[], withoutLevel: readonly Standard[]): Waiting[] {
  return withoutLevel.flatMap((standard): Waiting[] => {
    const post = held.find(({ recordKey }) => recordKey === standard.ownerPostKey);
    return post ? [{ kind: 'standard', standard, post, day: standard.dueDay }] : [];
  });
}

/** What the open stage still wants, together, for those who bring its views in. */
export function stageWaiting(
  held: readonly Post[],
  { stage, to }: { stage: Stage; to: Day | null },
  { done, missing }: Progress,
): Waiting[] {
  const post = postOfKind(held, ...bringsIn[stage]);
  if (post === null || missing.length === 0) return [];
  return [{ kind: 'standards', stage, missing, of: done.length + missing.length, post, day: to }];
}

/** What has waited longest first: days that passed, then what nobody owns, then the nearest day, then those without one. */
export function byUrgency(today: Day) {
  const weight = ({ kind, day }: Waiting) => {
    if (day !== null && day < today) return 0;
    if (kind === 'noOwner') return 1;
    return day === null ? 3 : 2;
  };
  return (a: Waiting, b: Waiting): number =>
    weight(a) - weight(b) || (a.day ?? '').localeCompare(b.day ?? '');
}
