import { addresses } from '../../domain/addresses.ts';
import type { Marking } from '../../domain/list.ts';
import { needsChecking } from '../../domain/postChecks.ts';
import { coverOf, daysVacant, holderOf, substantiveHolderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import type { PostBook } from './postBook.ts';
import { quickFilters } from './postsFilter.ts';
import type { PostsFilter, QuickFilter } from './postsFilter.ts';
import { say } from './postsWords.ts';

/** A post in the list, in finished words. */
export interface PostRow {
  key: string;
  address: string;
  title: string;
  /** Who does its work; null where nobody does. */
  holder: string | null;
  /** "since 3 May", "for Ann, until 30 June". */
  when: string | null;
  /** "No holder (41 days)", "Post holder needs checking": somebody should look. */
  concern: string | null;
  handover: string | null;
  deputy: string | null;
  forces: string | null;
  /** Only where above the usual. */
  marking: Marking | null;
}

/** The posts that a filter leaves, in order. */
export function filterPosts(book: PostBook, { find, show }: PostsFilter): Post[] {
  const words = folded(find).split(/\s+/).filter(Boolean);
  return book.posts.filter((post) => {
    if (show !== null && !isIn(show, post, book)) return false;
    if (words.length === 0) return true;
    const text = folded(searchable(post, book));
    return words.every((word) => text.includes(word));
  });
}

/** "No holder (3)", "Needs checking (1)": those with something in them, and the one that is on. */
export function quickFiltersOf(
  book: PostBook,
  on: QuickFilter | null,
): { quick: QuickFilter; label: string }[] {
  return quickFilters.flatMap((quick) => {
    const count = book.posts.filter((post) => isIn(quick, post, book)).length;
    return count > 0 || quick === on ? [{ quick, label: say(`quick.${quick}`, { count }) }] : [];
  });
}

/** One post as a row. */
export function postRow(book: PostBook, post: Post): PostRow {
  const { today } = book;
  const holder = holderOf(post, today);
  return {
    key: post.recordKey,
    address: addresses.post(post.recordKey),
    title: post.title,
    holder: holder && holderWords(post, book),
    when: holder && whenWords(post, book),
    concern: holder ? concernOf(post, book) : vacancyWords(post, book),
    handover: post.handoverSince && say('handingOver', { day: dayShort(post.handoverSince, today) }),
    deputy: deputyWords(post, book),
    forces: forceTitles(post, book).join(', ') || null,
    marking: post.marking === 'OFFICIAL-SENSITIVE' ? post.marking : null,
  };
}

/** "Ann (acting)", or "Bo covers" while somebody does. */
export function holderWords(post: Post, { today }: PostBook): string | null {
  const cover = coverOf(post, today);
  if (cover) return say('covering', { name: cover.name });
  const holder = substantiveHolderOf(post, today);
  if (holder === null) return null;
  const isHolder = holder.name === post.holderName;
  return say(`holding.${(isHolder ? post.holding : null) ?? 'substantive'}`, { name: holder.name });
}

/** "No holder (41 days)". */
export function vacancyWords(post: Post, { today }: PostBook): string {
  const days = daysVacant(post, today);
  return days === null ? say('noHolder') : say('noHolderDays', { count: days });
}

/** The names of a post's forces; one that is not known is left out. */
export function forceTitles(post: Post, { forces }: PostBook): string[] {
  return post.forceKeys.flatMap((key) => forces?.get(key)?.title ?? []);
}

/** "Ann, since 3 May"; "for Ann, until 30 June" while somebody covers. */
function whenWords(post: Post, { today }: PostBook): string | null {
  const cover = coverOf(post, today);
  const from = cover ? null : post.heldFrom;
  const to = cover ? post.coverTo : post.heldTo;
  const since = from && from <= today ? say('since', { day: dayShort(from, today) }) : null;
  const until = to && say('until', { day: dayShort(to, today) });
  const forWhom = cover && post.holderName ? say('coveringFor', { name: post.holderName }) : null;
  return [forWhom, since, until].filter(Boolean).join(', ') || null;
}

function concernOf(post: Post, { today }: PostBook): string | null {
  return needsChecking(post, today) ? say('needsChecking') : null;
}

function deputyWords(post: Post, book: PostBook): string | null {
  if (post.deputyPostKey === null) return null;
  const deputy = book.byKey.get(post.deputyPostKey);
  return deputy?.title ?? (book.isWhole ? say('postNotFound') : say('notKnownYet'));
}

function isIn(quick: QuickFilter, post: Post, { today }: PostBook): boolean {
  return quick === 'noHolder' ? holderOf(post, today) === null : needsChecking(post, today);
}

function searchable(post: Post, book: PostBook): string {
  const body = post.bodyKey === null ? null : book.bodies?.get(post.bodyKey);
  return [
    post.title,
    post.holderName,
    post.coverName,
    body?.title,
    body?.aliases,
    ...forceTitles(post, book),
  ].join('\n');
}

/** Words as they are compared: without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
