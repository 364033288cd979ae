import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import type { Level } from './levels.ts';
import type { Fields } from './list.ts';
import type { selfLevels } from './levels.ts';
import type { Post } from './posts.ts';
import type { ReturnEvent } from './returnEvents.ts';
import { standingEvents } from './returnHistory.ts';
import { returnScope } from './returnScope.ts';
import { isSamePerson } from './stamp.ts';

/** A community level typed by somebody else from a signed sheet. */
export interface Recorded {
  event: ReturnEvent;
  /** Its writer wrote the force's level on the same standard: it cannot be confirmed. */
  isOwn: boolean;
}

/** Whether somebody wrote a level of the force on a standard in this cycle, standing or replaced, by SharePoint's stamp. */
export function wroteForceLevel(person: Person, standardKey: string, self: readonly Level[]): boolean {
  return self.some((one) => one.standardKey === standardKey && isSamePerson(one.row.created.by, person));
}

/** What was recorded for a standard and not confirmed yet, in order. A confirmed one is a community level that names it. */
export function recordedOn(
  standardKey: string,
  events: readonly ReturnEvent[],
  { self, community }: { self: readonly Level[]; community: readonly Level[] },
): Recorded[] {
  const confirmed = new Set(community.filter(({ withdrawn }) => !withdrawn).map(({ aboutKey }) => aboutKey));
  return standingEvents(events)
    .filter((one) => one.kind === 'communityRecorded' && one.standardKey === standardKey)
    .filter(({ recordKey }) => !confirmed.has(recordKey))
    .map((event) => ({ event, isOwn: wroteForceLevel(event.row.created.by, standardKey, self) }));
}

/** The community level a facilitator writes to confirm what was recorded; it says who spoke, and names the recorded row. */
export function confirmRecorded(
  { recordKey, standardKey, forceKey, cycleKey, level, words, saidBy, evidenceKeys, day }: ReturnEvent,
  by: { postKey: string | null; today: Day },
): Partial<Fields<typeof selfLevels>> {
  return {
    scopeKey: returnScope(forceKey, cycleKey),
    standardKey: standardKey ?? '',
    forceKey,
    cycleKey,
    level,
    reason: words,
    saidBy,
    postKey: by.postKey,
    day: day <= by.today ? day : by.today,
    evidenceKeys,
    aboutKey: recordKey,
  };
}

/** Why somebody cannot give another force's view here: they have a post in this force. All forces of all posts are tested. */
export function postInForce(held: readonly Post[], forceKey: string): Post | null {
  return held.find(({ forceKeys }) => forceKeys.includes(forceKey)) ?? null;
}
