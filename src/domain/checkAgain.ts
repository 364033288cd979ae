import type { Action } from './actions.ts';
import { addMonths } from './days.ts';
import type { Day } from './days.ts';
import type { Post } from './posts.ts';
import type { Waiting } from './today.ts';

/** The day on which an action that ends today comes back for checking. `months` is a setting of the hub. */
export function checkAgainDay(today: Day, months: number): Day {
  return addMonths(today, months);
}

/**
 * True where an embedded or closed action is due to be looked at again: on the day set for it, else `months` after its
 * row last changed. What was split or merged lives on in other actions and does not come back.
 */
export function isToCheckAgain(action: Action, today: Day, months = 12): boolean {
  const day = dueToCheck(action, months);
  return day !== null && day <= today;
}

/** Ended actions of the posts a person holds that come back for checking: is it still so? `months` as the hub has set. */
export function checkAgainWaiting(
  held: readonly Post[],
  actions: readonly Action[],
  today: Day,
  months = 12,
): Waiting[] {
  return actions.flatMap((action): Waiting[] => {
    const day = dueToCheck(action, months);
    if (day === null || day > today) return [];
    const owner = held.find(({ recordKey }) => recordKey === action.ownerPostKey);
    if (owner) return [{ kind: 'checkAgain', action, day, as: 'owner', post: owner }];
    const deputy = held.find(({ recordKey }) => recordKey === action.deputyPostKey);
    return deputy ? [{ kind: 'checkAgain', action, day, as: 'deputy', post: deputy }] : [];
  });
}

/** When an ended action comes back; null where it is open, or lives on in other actions. */
function dueToCheck({ state, closedAs, nextReviewDay, row }: Action, months: number): Day | null {
  if (state !== 'embedded' && state !== 'closed') return null;
  if (closedAs === 'split' || closedAs === 'merged') return null;
  return nextReviewDay ?? addMonths(row.modified.at.slice(0, 10) as Day, months);
}
