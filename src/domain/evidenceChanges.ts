import type { Day } from './days.ts';
import { addDays } from './days.ts';
import type { Evidence, evidenceItems } from './evidence.ts';
import type { Fields, Marking } from './list.ts';
import type { Link, links } from './links.ts';
import { linkScope } from './links.ts';

type NewEvidence = Partial<Fields<typeof evidenceItems>> & { recordKey: string };
type NewLink = Partial<Fields<typeof links>> & { recordKey: string };

/** What a person says about an item; days and posts as they are kept, empty is null. */
export interface SaidOfItem {
  title: string;
  shows: string | null;
  effectiveDay: Day | null;
  ownerPostKey: string | null;
  expiryDay: Day | null;
  marking: Marking | null;
  mayBePublished: boolean;
}

/** Where an item lies: an address, or a file below the library `Evidence` with its bytes. */
export type ItemPlace = { kind: 'link'; url: string } | { kind: 'file'; filePath: string; size: number };

/** The row of a new item. Its file may still be on its way. */
export function newItem(
  recordKey: string,
  forceKey: string | null,
  said: SaidOfItem,
  place: ItemPlace,
): NewEvidence {
  return { recordKey, scopeKey: evidenceScope(forceKey), forceKey, ...said, ...place };
}

/** The row of a newer version: a new item that names the one before, which stays. */
export function newRevision(
  before: Pick<Evidence, 'recordKey' | 'forceKey'>,
  recordKey: string,
  said: SaidOfItem,
  place: ItemPlace,
): NewEvidence {
  return { ...newItem(recordKey, before.forceKey, said, place), replacesKey: before.recordKey };
}

/** The scope of a force's items; `all` where the hub is of no force. */
export function evidenceScope(forceKey: string | null): string {
  return forceKey ?? 'all';
}

/** What the upload told about a file that has arrived. */
export function fileArrived(
  stored: { webUrl: string; sentHash: string },
  size: number,
): Pick<Fields<typeof evidenceItems>, 'url' | 'sentHash' | 'size'> {
  return { url: stored.webUrl, sentHash: stored.sentHash, size };
}

/** Valid until yesterday: it stays wherever it is, and reads as expired. */
export function expire(today: Day): { expiryDay: Day } {
  return { expiryDay: addDays(today, -1) };
}

/** What is linked with what. */
export interface Proof {
  itemKey: string;
  toKey: string;
  toTitle: string;
  forceKey: string | null;
  day: Day;
  marking: Marking | null;
}

/** The row that says that an item proves a record: the same pair is the same row, whoever links it. */
export function linkTo({ itemKey, toKey, toTitle, forceKey, day, marking }: Proof): NewLink {
  return {
    recordKey: proofKey(itemKey, toKey),
    scopeKey: linkScope(forceKey, toKey),
    title: toTitle.slice(0, 255) || toKey,
    kind: 'proves',
    fromKey: itemKey,
    ...{ toKey, forceKey, day, marking },
  };
}

/** Takes a link off; the item stays, and `relink` brings it back. */
export function unlink(): Pick<Link, 'withdrawn'> {
  return { withdrawn: true };
}

/** Brings a link back that was taken off. */
export function relink(day: Day): Pick<Link, 'withdrawn' | 'day'> {
  return { withdrawn: false, day };
}

const longestKey = 120;

/** The key of the row between an item and what it proves, at most 120 characters. */
export function proofKey(itemKey: string, toKey: string): string {
  const whole = `${itemKey}|${toKey}`;
  if (whole.length <= longestKey) return whole;
  const mark = `|${digest(whole)}`;
  return whole.slice(0, longestKey - mark.length) + mark;
}

/** 106 bits of a text, so that two long keys that begin alike stay two. */
function digest(text: string): string {
  const half = (seed: number) => {
    let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2_654_435_761);
      b = Math.imul(b ^ code, 1_597_334_677);
    }
    a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
    b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
    return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
  };
  return `${half(1)}.${half(2)}`;
}
