import { isOpen } from './actions.ts';
import type { Action } from './actions.ts';
import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { daysBetween } from './days.ts';
import { handoverQuietDays, handoverState, hasLeaverGone, leaverOf, successorOf } from './handovers.ts';
import { answersOf, deputiesOf } from './handoverSteps.ts';
import type { PostEvent } from './postEvents.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';
import { postsByKey } from './heldPosts.ts';
import type { Waiting } from './today.ts';

type Handover = Extract<Waiting, { kind: 'handover' }>;

/**
 * The open hand-overs that wait for a person: the new holder's to read, the leaving one's to answer, the deputy's where
 * nobody else can answer, and after 14 days the line's to know of. One row a hand-over, without a due day: an open
 * hand-over is no fault.
 */
export function handoversWaiting(
  held: readonly Post[],
  me: Person,
  posts: readonly Post[],
  events: readonly PostEvent[],
  actions: readonly Action[],
  today: Day,
): Handover[] {
  const byKey = postsByKey(posts);
  return posts.flatMap((about): Handover[] => {
    const since = about.handoverSince;
    if (since === null || about.withdrawn || handoverState(about, events) !== 'open') return [];
    const holdsPost = (key: string | null) => held.find(({ recordKey }) => recordKey === key);
    const row = (as: Handover['as'], post: Post): Handover[] => [
      { kind: 'handover', about, as, since, actions: actionsOf(about, actions), post, day: null },
    ];
    const is = (person: Person | null) => person !== null && isSamePerson(person, me);
    if (is(successorOf(about))) return row('successor', about);
    const answers = answersOf(about, events, deputiesOf(about, byKey, today));
    const isAnswered = answers.every(({ answers }) => answers.length > 0);
    if (is(leaverOf(about))) return isAnswered ? [] : row('leaving', about);
    const deputy = holdsPost(about.deputyPostKey);
    if (deputy && hasLeaverGone(about, today) && !isAnswered) return row('deputy', deputy);
    const line = holdsPost(about.reportsToKey);
    return line && daysBetween(since, today) > handoverQuietDays ? row('line', line) : [];
  });
}

/** How many open actions a post owns or deputises: what is being handed over. */
function actionsOf({ recordKey }: Post, actions: readonly Action[]): number {
  return actions.filter(
    (action) =>
      isOpen(action) &&
      !action.withdrawn &&
      (action.ownerPostKey === recordKey || action.deputyPostKey === recordKey),
  ).length;
}
