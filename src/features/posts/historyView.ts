import { addresses } from '../../domain/addresses.ts';
import { postHistory } from '../../domain/postHistory.ts';
import type { PostMoment } from '../../domain/postHistory.ts';
import type { PostEvent } from '../../domain/postEvents.ts';
import type { Post } from '../../domain/posts.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import type { PostBook } from './postBook.ts';
import { say } from './postsWords.ts';

/** One line of a post's history. */
export interface HistoryLine {
  key: string;
  words: string;
  /** "from 3 May 2027 to 30 June 2027", or what was written. */
  more: string | null;
  byline: string;
  address: string | null;
}

/** The history of a post in words, newest first. */
export function historyLines(
  { today }: PostBook,
  post: Post,
  events: readonly PostEvent[],
  months: number,
): HistoryLine[] {
  return postHistory(post, events, months, today).map((moment) => ({
    key: moment.event.recordKey,
    words: wordsOf(moment),
    more: spanOf(moment) ?? moment.event.words,
    byline: moment.by
      ? say('told.byline', { day: dayInWords(moment.day), by: moment.by })
      : dayInWords(moment.day),
    address: isOfHandover(moment) ? addresses.handover(post.recordKey) : null,
  }));
}

function wordsOf({ kind, name }: PostMoment): string {
  switch (kind) {
    case 'tookUp':
    case 'left':
    case 'coverNamed':
    case 'coverEnded':
      return name === null ? say(`told.${kind}Gone`) : say(`told.${kind}`, { name });
    case 'confirmed':
    case 'handoverStarted':
    case 'accepted':
    case 'handoverStopped':
      return say(`told.${kind}`);
  }
}

function spanOf({ event: { fromDay, toDay, kind } }: PostMoment): string | null {
  if (kind !== 'coverNamed' || fromDay === null || toDay === null) return null;
  return say('told.fromTo', { from: dayInWords(fromDay), to: dayInWords(toDay) });
}

function isOfHandover({ kind }: PostMoment): boolean {
  return kind === 'handoverStarted' || kind === 'accepted' || kind === 'handoverStopped';
}
