import type { ReturnEvent, ReturnHappening } from './returnEvents.ts';
import type { Return } from './returns.ts';
import { isSamePerson } from './stamp.ts';
import type { Person } from './columns/person.ts';
import type { Level } from './levels.ts';
import { standingLevels } from './levels.ts';

/** Where a return stands on its way out, apart from its signature. */
export type ReturnStands = 'draft' | 'secondRead' | 'submitted' | 'sentBack' | 'accepted';

/** Events that stand (not withdrawn, not replaced), in the order SharePoint took them. */
export function standingEvents(events: readonly ReturnEvent[]): ReturnEvent[] {
  const replaced = new Set(events.map(({ replacesKey }) => replacesKey));
  return events
    .filter(({ recordKey, withdrawn }) => !withdrawn && !replaced.has(recordKey))
    .sort((a, b) => a.row.created.at.localeCompare(b.row.created.at) || Number(a.row.id) - Number(b.row.id));
}

/** The newest standing event of one of some kinds that is about the whole return; null where there is none. */
export function lastOf(events: readonly ReturnEvent[], ...kinds: ReturnHappening[]): ReturnEvent | null {
  return (
    standingEvents(events).findLast((one) => one.standardKey === null && kinds.includes(one.kind)) ?? null
  );
}

const onTheWay = ['secondRead', 'submitted', 'sentBack', 'accepted'] as const;

/**
 * Where a return stands: the newest event says it; where there are none, the row of the whole return, as hubs kept it
 * before there were events. `self`: the force's levels, by whose writers nobody counts as second reader.
 */
export function whereReturnStands(
  events: readonly ReturnEvent[],
  row: Pick<Return, 'state'> | null,
  self: readonly Level[],
): { stands: ReturnStands; event: ReturnEvent | null } {
  const counting = events.filter(
    (one) => one.kind !== 'secondRead' || !wroteStandingLevel(one.row.created.by, self),
  );
  const event = lastOf(counting, ...onTheWay);
  if (event) return { stands: event.kind as ReturnStands, event };
  return { stands: standsOfRow(row), event: null };
}

function standsOfRow(row: Pick<Return, 'state'> | null): ReturnStands {
  switch (row?.state) {
    case 'submitted':
    case 'sentBack':
    case 'accepted':
      return row.state;
    case 'signedOff':
      return 'accepted';
    default:
      return 'draft';
  }
}

/** Whether somebody wrote a level of the force that stands, by SharePoint's stamp: then they are no second reader. */
export function wroteStandingLevel(person: Person, self: readonly Level[]): boolean {
  const standards = new Set(self.map(({ standardKey }) => standardKey));
  return [...standards].some((key) =>
    standingLevels(self, key).some(({ row }) => isSamePerson(row.created.by, person)),
  );
}

/** A comment of the quality check with what was answered to it, in order. */
export interface Comment {
  comment: ReturnEvent;
  answers: ReturnEvent[];
}

/** The comments on a return, or on one of its standards, in the order they were written. */
export function commentsOn(events: readonly ReturnEvent[], standardKey?: string): Comment[] {
  const standing = standingEvents(events);
  return standing
    .filter(
      (one) => one.kind === 'commented' && (standardKey === undefined || one.standardKey === standardKey),
    )
    .map((comment) => ({
      comment,
      answers: standing.filter((one) => one.kind === 'answered' && one.aboutKey === comment.recordKey),
    }));
}
