import type { Day } from './days.ts';
import { dayInZone } from './days.ts';
import type { Standard } from './frameworks.ts';
import type { Hub } from './hub.ts';
import { wasInPost } from './inPostThen.ts';
import { standingLevels } from './levels.ts';
import type { Level } from './levels.ts';
import type { Post } from './posts.ts';
import type { ReturnEvent } from './returnEvents.ts';
import type { Return } from './returns.ts';
import { standingEvents } from './returnHistory.ts';
import { isSamePerson } from './stamp.ts';

/** What decides whether a chief officer's row counts. */
export interface SignedBy {
  posts: readonly Post[];
  /** The final levels of the same return: a list only chief officers can add to. */
  final: readonly Level[];
  hub: Pick<Hub, 'sampleToday' | 'timeZone' | 'forceKey'> | null;
  /** Keys of the standards that are out of scope with a reason: a signature covers them without a level. */
  outOfScope?: ReadonlySet<string>;
}

/** Keys of the standards a return leaves out, with a reason. */
export function outOfScopeKeys(parts: readonly Return[]): Set<string> {
  const out = parts.filter(
    ({ outOfScope, outOfScopeReason, withdrawn }) => outOfScope && outOfScopeReason?.trim() && !withdrawn,
  );
  return new Set(out.flatMap(({ standardKey }) => standardKey ?? []));
}

/**
 * Whether a row speaks for a chief officer: the person SharePoint stamped on it was in a chief officer's post of this force
 * on that day, or wrote a final level of the same return. The day a row names must be the stamp's own, a day either way;
 * sample data lives on a day of its own.
 */
export function isByChief(event: ReturnEvent, { posts, final, hub }: SignedBy): boolean {
  const { by, at } = event.row.created;
  if (final.some(({ row }) => isSamePerson(row.created.by, by))) return true;
  const stamped = dayInZone(at, hub?.timeZone ?? 'Europe/London');
  const day: Day = hub?.sampleToday ? event.day : stamped;
  return chiefsOf(posts, event.forceKey).some((post) => wasInPost(by, post, day));
}

function chiefsOf(posts: readonly Post[], forceKey: string): Post[] {
  return posts.filter(
    ({ kind, forceKeys }) =>
      kind === 'chiefOfficer' && (forceKeys.length === 0 || forceKeys.includes(forceKey)),
  );
}

/** A signature under a return, and what became of it. */
export interface Signature {
  event: ReturnEvent;
  counts: boolean;
  /** The row that took it back; null while it stands. */
  revoked: ReturnEvent | null;
  /** Standards opened again since, with the row that did it. */
  reopened: ReadonlyMap<string, ReturnEvent>;
}

/** Every signature under a return, newest first. Only a chief officer's row takes one back or opens a standard again. */
export function signatures(events: readonly ReturnEvent[], by: SignedBy): Signature[] {
  const standing = standingEvents(events);
  const taken = standing.filter((one) => one.kind === 'signOffRevoked' && isByChief(one, by));
  return standing
    .filter(({ kind }) => kind === 'signedOff')
    .map((event) => {
      const about = taken.filter(({ aboutKey }) => aboutKey === event.recordKey);
      return {
        event,
        counts: isByChief(event, by),
        revoked: about.find(({ standardKey }) => standardKey === null) ?? null,
        reopened: new Map(
          about.flatMap((one) => (one.standardKey === null ? [] : [[one.standardKey, one] as const])),
        ),
      };
    })
    .reverse();
}

/** The signature that stands under a return; null where there is none that counts. */
export function standingSignature(events: readonly ReturnEvent[], by: SignedBy): Signature | null {
  const [newest] = signatures(events, by).filter(({ counts }) => counts);
  return newest && newest.revoked === null ? newest : null;
}

/** Whether a signature covers a standard: it stands, and the standard was not opened again. */
export function covers(signature: Signature | null, standardKey: string): boolean {
  if (signature === null || signature.reopened.has(standardKey)) return false;
  return signature.event.standardKey === null || signature.event.standardKey === standardKey;
}

/** Keys of the standards that are signed off: a final level stands or it is out of scope, and a signature that counts covers it. */
export function signedOffStandards(
  standards: readonly Standard[],
  events: readonly ReturnEvent[],
  by: SignedBy,
): Set<string> {
  const signature = standingSignature(events, by);
  const isDecided = (key: string) =>
    by.outOfScope?.has(key) || standingLevels(by.final, key).some(({ level }) => level !== null);
  const isSigned = ({ recordKey }: Standard) => covers(signature, recordKey) && isDecided(recordKey);
  return new Set(standards.filter(isSigned).map(({ recordKey }) => recordKey));
}

/**
 * The chief officer's written reply on a standard where force and community differ; null where none counts, or where a
 * community level came after it.
 */
export function replyOn(
  standardKey: string,
  events: readonly ReturnEvent[],
  community: readonly Level[],
  by: SignedBy,
): ReturnEvent | null {
  const reply = standingEvents(events).findLast(
    (one) => one.kind === 'replied' && one.standardKey === standardKey && isByChief(one, by),
  );
  if (!reply) return null;
  const later = standingLevels(community, standardKey).some(
    ({ row }) => row.created.at > reply.row.created.at,
  );
  return later ? null : reply;
}
