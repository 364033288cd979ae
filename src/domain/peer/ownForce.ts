import type { Post } from '../posts.ts';
import type { ReturnEvent } from '../returnEvents.ts';
import { fold } from '../sheets/cellText.ts';

/** A force by key and by every name it has or had. */
export interface KnownForce {
  recordKey: string;
  title: string;
  formerNames?: string | null;
}

/** Every force somebody stands for: all forces of all their posts; without a post, the force of their hub. */
export function forcesOf(held: readonly Post[], hubForceKey: string | null): string[] {
  const all = held.flatMap(({ forceKeys }) => forceKeys);
  return all.length > 0 ? [...new Set(all)] : hubForceKey === null ? [] : [hubForceKey];
}

/** Whether who answers is, in any of their posts or by name, the force that is reviewed. */
export function isOwnForce(
  by: { force: string; forceKeys: readonly string[] },
  reviewed: KnownForce,
): boolean {
  if (by.forceKeys.includes(reviewed.recordKey)) return true;
  const names = [reviewed.title, reviewed.recordKey, ...(reviewed.formerNames ?? '').split(/[;,\n]/)];
  const own = fold(by.force);
  return own !== '' && names.some((name) => fold(name) === own);
}

/**
 * Whether a force and the hub's own review each other in one cycle, as far as this hub's rows say: asked, and its pack
 * reviewed here. `about` says which of both happens now and needs no row.
 */
export function isMutual(
  events: readonly ReturnEvent[],
  otherForceKey: string,
  about: 'peerAsked' | 'peerReviewed',
): boolean {
  const other = about === 'peerAsked' ? 'peerReviewed' : 'peerAsked';
  return events.some(({ kind, aboutKey, withdrawn }) => {
    return kind === other && aboutKey === otherForceKey && !withdrawn;
  });
}
