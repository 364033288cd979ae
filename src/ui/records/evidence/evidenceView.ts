import { addresses } from '../../../domain/addresses.ts';
import type { Day } from '../../../domain/days.ts';
import { instantToDay } from '../../../domain/days.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { expiresSoon, isExpired, isHere, newestVersionOf } from '../../../domain/evidenceQuestions.ts';
import { isNotHeld } from '../../../domain/freezing.ts';
import type { Link } from '../../../domain/links.ts';
import type { Post } from '../../../domain/posts.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { dayShort } from '../../dayWords.ts';
import type { StateIcon } from '../../StateText.tsx';
import { sizeInWords } from '../uploadView.ts';
import { say } from './evidenceWords.ts';

/** An item of evidence in finished words. */
export interface EvidenceView {
  key: string;
  title: string;
  /** Its page. */
  address: string;
  /** Where it can be opened; null while its file is not here. */
  url: string | null;
  /** Kind, day it is about, day it was added where that is another. */
  facts: string[];
  shows: string | null;
  states: { icon: StateIcon; words: string }[];
  owner: string;
  marking: Evidence['marking'];
  mayBePublished: boolean;
  also: string | null;
  /** What was frozen: copies kept, links seen. */
  frozen: string[];
  newer: { key: string; title: string } | null;
  isHere: boolean;
}

/** What an item is shown beside. */
export interface EvidenceAround {
  items: readonly Evidence[];
  /** Links known here, of whatever records. */
  known: readonly Link[];
  events: readonly ReturnEvent[];
  postsByKey: ReadonlyMap<string, Post>;
  /** What a record is called, where it is known here; else its link says. */
  titleOf: (key: string) => string | null;
  /** The record this stands beside; what it is used for there is not said again. */
  toKey: string | null;
  today: Day;
}

/** One item beside a record, or on its own page. */
export function evidenceView(item: Evidence, around: EvidenceAround): EvidenceView {
  const { today, items } = around;
  const newer = newestVersionOf(item, items);
  return {
    key: item.recordKey,
    title: item.title,
    address: addresses.evidenceItem(item.recordKey),
    url: isHere(item) ? item.url : null,
    facts: [kindInWords(item), ...daysInWords(item, today)],
    shows: item.shows,
    states: statesOf(item, today),
    owner: ownerInWords(item, around.postsByKey),
    marking: item.marking,
    mayBePublished: item.mayBePublished,
    also: alsoInWords(item, around),
    frozen: frozenInWords(item, around.events, today),
    newer: newer && { key: newer.recordKey, title: newer.title },
    isHere: isHere(item),
  };
}

/** "File, 43 KB", or "Link to northshire.example, stays there". */
export function kindInWords({ kind, size, url }: Pick<Evidence, 'kind' | 'size' | 'url'>): string {
  if (kind === 'file') return say('file', { size: sizeInWords(size ?? 0) });
  const host = /^https?:\/\/(?:[^/@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '?';
  return say('link', { host });
}

function daysInWords({ effectiveDay, row }: Evidence, today: Day): string[] {
  const added = instantToDay(row.created.at);
  const about = effectiveDay && say('about', { day: dayShort(effectiveDay, today) });
  const isOther = effectiveDay !== added && row.id !== '';
  return [about, isOther ? say('added', { day: dayShort(added, today) }) : null].filter(
    (one) => one !== null,
  );
}

function statesOf(item: Evidence, today: Day): EvidenceView['states'] {
  const { expiryDay } = item;
  const day = expiryDay && dayShort(expiryDay, today);
  return [
    ...(isHere(item) ? [] : [{ icon: 'attention' as const, words: say('notHere') }]),
    ...(day && isExpired(item, today)
      ? [{ icon: 'attention' as const, words: say('expired', { day }) }]
      : []),
    ...(day && expiresSoon(item, today)
      ? [{ icon: 'underWay' as const, words: say('validUntil', { day }) }]
      : []),
  ];
}

/** The owner's post, "No owner", or that the post is not known here. */
export function ownerInWords(
  { ownerPostKey }: Pick<Evidence, 'ownerPostKey'>,
  postsByKey: ReadonlyMap<string, Post>,
): string {
  if (ownerPostKey === null) return say('noOwner');
  const post = postsByKey.get(ownerPostKey);
  return post ? say('owner', { post: post.title }) : say('ownerGone');
}

/** What else an item is known to prove, each once. */
export function servedTitles(
  itemKey: string,
  { known, toKey, titleOf }: Pick<EvidenceAround, 'known' | 'toKey' | 'titleOf'>,
): string[] {
  const proofs = known.filter(
    (one) => one.kind === 'proves' && !one.withdrawn && one.fromKey === itemKey && one.toKey !== toKey,
  );
  return [...new Map(proofs.map((one) => [one.toKey, titleOf(one.toKey) ?? one.title])).values()];
}

const shownTitles = 3;

/** "Standard 3, Standard 9 and 12 others"; null where there is none. */
export function titlesInWords(titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  const count = titles.length - shownTitles;
  const listed = titles.slice(0, shownTitles).join(', ');
  return count > 0 ? say('andOthers', { titles: listed, count }) : listed;
}

function alsoInWords(item: Evidence, around: EvidenceAround): string | null {
  const titles = titlesInWords(servedTitles(item.recordKey, around));
  return titles === null ? null : say('also', { titles });
}

/** What was frozen of an item, newest first, each day once. */
export function frozenInWords(
  { recordKey }: Pick<Evidence, 'recordKey'>,
  events: readonly ReturnEvent[],
  today: Day,
): string[] {
  const own = events.filter((event) => event.kind === 'frozen' && event.aboutKey === recordKey);
  const said = own
    .sort((a, b) => b.day.localeCompare(a.day))
    .map((event) => say(isNotHeld(event) ? 'seen' : 'copyKept', { day: dayShort(event.day, today) }));
  return [...new Set(said)];
}
