import type { asks } from './asks.ts';
import type { Day } from './days.ts';
import type { Fields } from './list.ts';
import { holderOf } from './posts.ts';
import type { Post } from './posts.ts';

/** The post that can answer a new holder: the deputy's, else the line's, else the lead's; null where nobody is in any. */
export function whoCanAnswer(
  post: Post,
  posts: readonly Post[],
  leadPostKey: string | null,
  today: Day,
): Post | null {
  const lead = leadPostKey ?? posts.find(({ kind }) => kind === 'raceActionLead')?.recordKey ?? null;
  const inTurn = [post.deputyPostKey, post.reportsToKey, lead];
  const found = inTurn.map((key) => posts.find((one) => one.recordKey === key && one !== post));
  return found.find((one) => one && !one.withdrawn && holderOf(one, today) !== null) ?? null;
}

/** What an ask's title may hold, in characters. */
const titleLength = 255;

/** The ask that a new holder raises before taking over; all their words are in its reason where the title is too short. */
export function askOfHandover(
  post: Post,
  given: { who: Post; title: string; words: string; because: string; today: Day },
): Partial<Fields<typeof asks>> {
  const { who, title, words, because, today } = given;
  const line = title.replace(/\s+/g, ' ').trim();
  const isCut = line.length > titleLength || /\n/.test(words.trim());
  return {
    title: line.length > titleLength ? `${line.slice(0, titleLength - 1)}…` : line,
    need: 'answer',
    fromKey: who.recordKey,
    because: isCut ? `${because}\n\n${words.trim()}` : because,
    aboutKey: post.recordKey,
    askedByPostKey: post.recordKey,
    askedDay: today,
    state: 'open',
    fromRecordKey: post.handoverKey,
  };
}
