import type { Day } from './days.ts';
import { addDays } from './days.ts';
import type { Evidence } from './evidence.ts';
import type { Link } from './links.ts';
import { fold } from './sheets/cellText.ts';

/** Days before its expiry from which an item says until when it is valid. */
export const soonDays = 60;

/** True from the day after its expiry day. */
export function isExpired({ expiryDay }: Pick<Evidence, 'expiryDay'>, today: Day): boolean {
  return expiryDay !== null && expiryDay < today;
}

/** True where it expires today or in the next `soonDays` days. */
export function expiresSoon({ expiryDay }: Pick<Evidence, 'expiryDay'>, today: Day): boolean {
  return expiryDay !== null && expiryDay >= today && expiryDay <= addDays(today, soonDays);
}

/** True for a link, and for a file that has arrived: only then does its row know SharePoint's hash or address. */
export function isHere({ kind, sentHash, url }: Pick<Evidence, 'kind' | 'sentHash' | 'url'>): boolean {
  return kind === 'link' ? url !== null : sentHash !== null || url !== null;
}

/** Valid on a day: not taken out, not expired, and what it names is here. */
export function isValidOn(
  item: Pick<Evidence, 'withdrawn' | 'expiryDay' | 'kind' | 'sentHash' | 'url'>,
  day: Day,
): boolean {
  return !item.withdrawn && !isExpired(item, day) && isHere(item);
}

/** What an item lacks, in the order of its form. */
export type Lack = 'shows' | 'effectiveDay' | 'owner' | 'file';

/** What is missing on an item; nothing of it keeps anybody from using it. */
export function lacksOf(item: Evidence): Lack[] {
  const lacks: [Lack, boolean][] = [
    ['shows', (item.shows ?? '').trim() === ''],
    ['effectiveDay', item.effectiveDay === null],
    ['owner', item.ownerPostKey === null],
    ['file', !isHere(item)],
  ];
  return lacks.flatMap(([lack, isSo]) => (isSo ? [lack] : []));
}

type ProofLink = Pick<Link, 'kind' | 'fromKey' | 'toKey' | 'withdrawn'>;

/** The items that prove a record, by the links that lead to it; each once, the newest day first. */
export function itemsProving(
  toKey: string,
  proofs: readonly ProofLink[],
  items: readonly Evidence[],
): Evidence[] {
  const keys = new Set(proofs.filter((one) => stands(one) && one.toKey === toKey).map((one) => one.fromKey));
  return items.filter(({ recordKey, withdrawn }) => keys.has(recordKey) && !withdrawn).sort(byNewest);
}

/** The keys of all records an item proves, each once. */
export function servedBy(itemKey: string, proofs: readonly ProofLink[]): string[] {
  return [...new Set(proofs.filter((one) => stands(one) && one.fromKey === itemKey).map((one) => one.toKey))];
}

function stands({ kind, withdrawn }: ProofLink): boolean {
  return kind === 'proves' && !withdrawn;
}

/** The newest day it is about first, then the newest row. */
export function byNewest(a: Evidence, b: Evidence): number {
  return (
    (b.effectiveDay ?? '').localeCompare(a.effectiveDay ?? '') ||
    b.row.created.at.localeCompare(a.row.created.at) ||
    a.recordKey.localeCompare(b.recordKey)
  );
}

/** The newest version of an item: whatever replaces it, to the end; null where nothing does. Rings end where they close. */
export function newestVersionOf(item: Evidence, items: readonly Evidence[]): Evidence | null {
  const later = versionsOf(item, items);
  const at = later.findIndex(({ recordKey }) => recordKey === item.recordKey);
  return at > 0 ? (later[0] ?? null) : null;
}

/** All versions of an item, itself among them, newest first. */
export function versionsOf(item: Evidence, items: readonly Evidence[]): Evidence[] {
  const known = items.filter(({ withdrawn, recordKey }) => !withdrawn || recordKey === item.recordKey);
  const byKey = new Map(known.map((one) => [one.recordKey, one]));
  const after = new Map<string, Evidence>();
  for (const one of [...known].sort(byNewest).reverse())
    if (one.replacesKey !== null) after.set(one.replacesKey, one);
  const chain = [item];
  const seen = new Set([item.recordKey]);
  const walk = (next: (from: Evidence) => Evidence | undefined, put: (one: Evidence) => void) => {
    for (let one = next(item); one && !seen.has(one.recordKey); one = next(one)) {
      seen.add(one.recordKey);
      put(one);
    }
  };
  walk(
    ({ recordKey }) => after.get(recordKey),
    (one) => chain.unshift(one),
  );
  walk(
    ({ replacesKey }) => (replacesKey === null ? undefined : byKey.get(replacesKey)),
    (one) => chain.push(one),
  );
  return chain;
}

/** True where an item answers to all of some words, without accents or case. */
export function answersTo(item: Evidence, words: string): boolean {
  const text = fold([item.title, item.shows, item.url, item.filePath].filter(Boolean).join(' '));
  return fold(words)
    .split(' ')
    .every((word) => text.includes(word));
}

/** The ways the list of evidence is narrowed. */
export const evidenceFilters = ['all', 'expired', 'soon', 'noOwner', 'noFile', 'replaced'] as const;
export type EvidenceFilter = (typeof evidenceFilters)[number];

/** Which items a filter shows. What a newer version replaced shows under its own filter only. */
export function inFilter(items: readonly Evidence[], filter: EvidenceFilter, today: Day): Evidence[] {
  const standing = items.filter(({ withdrawn }) => !withdrawn);
  const replaced = new Set(standing.map(({ replacesKey }) => replacesKey));
  const isReplaced = ({ recordKey }: Evidence) => replaced.has(recordKey);
  const fits: Record<EvidenceFilter, (item: Evidence) => boolean> = {
    all: () => true,
    expired: (item) => isExpired(item, today),
    soon: (item) => expiresSoon(item, today),
    noOwner: ({ ownerPostKey }) => ownerPostKey === null,
    noFile: (item) => !isHere(item),
    replaced: () => true,
  };
  return standing
    .filter((item) => isReplaced(item) === (filter === 'replaced') && fits[filter](item))
    .sort(byNewest);
}
