import { addresses } from '../../domain/addresses.ts';
import type { Person } from '../../domain/columns/person.ts';
import type { Day } from '../../domain/days.ts';
import { isUnconfirmed, needsChecking } from '../../domain/postChecks.ts';
import { coverOf, holderOf, substantiveHolderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { dayInWords, dayShort } from '../../ui/dayWords.ts';
import type { Message } from '../../ui/records/message.ts';
import type { PostBook } from './postBook.ts';
import { forceTitles, vacancyWords } from './postsView.ts';
import { say } from './postsWords.ts';

/** A line about a post: a label, words, and where they lead. */
export interface PostFact {
  label: string;
  words: string;
  /** A second, quieter line. */
  more: string | null;
  address: string | null;
  isConcern: boolean;
  /** To whom a message can be written, with its first words; null where nobody can be written to. */
  message: Message | null;
}

/** Everything a post says of itself, in order. */
export function postFacts(book: PostBook, post: Post): PostFact[] {
  const body = post.bodyKey && bodyWords(book, post.bodyKey);
  const forces = forceTitles(post, book);
  const { today } = book;
  return [
    holderFact(book, post),
    ...coverFacts(book, post),
    ...nextFacts(book, post),
    postFact(book, say('fact.deputy'), post.deputyPostKey, say('noDeputy'), post.recordKey),
    ...(post.reportsToKey
      ? [postFact(book, say('fact.reportsTo'), post.reportsToKey, say('none'), post.recordKey)]
      : []),
    ...(body ? [fact(say('fact.body'), body)] : []),
    ...(forces.length > 0 ? [fact(say('fact.forces', { count: forces.length }), forces.join(', '))] : []),
    fact(say('fact.kind'), say(`kind.${post.kind}`)),
    ...(post.daysAMonth === null ? [] : [fact(say('fact.days'), say('days', { count: post.daysAMonth }))]),
    ...(post.confirmedDay === null ? [] : [fact(say('fact.confirmed'), dayShort(post.confirmedDay, today))]),
  ];
}

/** Whether the holder of a post is still right, as a question on its page; null where nothing is to be asked. */
export function checkWords(book: PostBook, post: Post, hasDirectory: boolean): string | null {
  const holder = holderOf(post, book.today);
  if (holder === null) return null;
  if (needsChecking(post, book.today) && post.missingSince !== null)
    return say('checkMissing', { name: holder.name, day: dayInWords(post.missingSince) });
  const isAsked = !hasDirectory && isUnconfirmed(post, book.today);
  return isAsked ? say('checkQuarter', { name: holder.name }) : null;
}

function holderFact(book: PostBook, post: Post): PostFact {
  const { today } = book;
  const holder = substantiveHolderOf(post, today);
  const label = say('fact.holder');
  if (holder === null) return { ...fact(label, vacancyWords(post, book)), isConcern: true };
  const isNamed = holder.name === post.holderName;
  const words = say(`holding.${(isNamed ? post.holding : null) ?? 'substantive'}`, { name: holder.name });
  const more = isNamed ? span(post.heldFrom, post.heldTo, today) : null;
  return { ...fact(label, words), more, message: messageTo(holder, post) };
}

function coverFacts(book: PostBook, post: Post): PostFact[] {
  const { today } = book;
  if (post.coverName === null || (post.coverTo !== null && post.coverTo < today)) return [];
  const cover = coverOf(post, today) ?? {
    oid: post.coverOid,
    name: post.coverName,
    mail: post.coverMail,
  };
  const more = span(post.coverFrom, post.coverTo, today);
  return [{ ...fact(say('fact.cover'), cover.name), more, message: messageTo(cover, post) }];
}

/** Somebody who is named and whose first day is still to come. */
function nextFacts({ today }: PostBook, post: Post): PostFact[] {
  const { holderName, heldFrom, heldTo } = post;
  if (holderName === null || heldFrom === null || heldFrom <= today) return [];
  return [{ ...fact(say('fact.next'), holderName), more: span(heldFrom, heldTo, today) }];
}

function bodyWords({ bodies }: PostBook, key: string): string {
  return bodies?.get(key)?.title ?? say(bodies === null ? 'notKnownYet' : 'bodyNotFound');
}

/** `self` is the post the fact is about: one that names itself names nobody. */
function postFact(
  book: PostBook,
  label: string,
  key: string | null,
  none: string,
  self: Post['recordKey'],
): PostFact {
  if (key === null) return fact(label, none);
  if (key === self) return { ...fact(label, say('itself')), isConcern: true };
  const post = book.byKey.get(key);
  if (!post) return fact(label, say(book.isWhole ? 'postNotFound' : 'notKnownYet'));
  const more = holderOf(post, book.today)?.name ?? vacancyWords(post, book);
  return { ...fact(label, post.title), more, address: addresses.post(key) };
}

function span(from: Day | null, to: Day | null, today: Day): string | null {
  const begun = from && say(from <= today ? 'since' : 'from', { day: dayShort(from, today) });
  const ends = to && say('until', { day: dayShort(to, today) });
  return [begun, ends].filter(Boolean).join(', ') || null;
}

function messageTo({ name, mail }: Person, { title }: Post): PostFact['message'] {
  if (mail === null) return null;
  return { to: mail, label: say('messageTo', { name }), words: say('messageWords', { post: title }) };
}

function fact(label: string, words: string): PostFact {
  return { label, words, more: null, address: null, isConcern: false, message: null };
}
