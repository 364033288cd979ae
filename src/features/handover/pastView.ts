import type { Day } from '../../domain/days.ts';
import { nameKept } from '../../domain/names.ts';
import type { PostEvent } from '../../domain/postEvents.ts';
import type { Post } from '../../domain/posts.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { say } from './handoverWords.ts';

/** A hand-over that is over: when, by whom, and what the card listed then. */
export interface PastHandover {
  key: string;
  title: string;
  /** The answers given and the sections asked about, then what was handed over. */
  said: string[];
  listed: string | null;
}

/** Past hand-overs of a post, newest first. One counts as past by a row that it was taken over or stopped. */
export function pastHandovers(
  post: Post,
  events: readonly PostEvent[],
  months: number,
  today: Day,
): PastHandover[] {
  const ended = events.filter(
    ({ postKey, kind, handoverKey }) =>
      postKey === post.recordKey &&
      handoverKey !== null &&
      handoverKey !== post.handoverKey &&
      (kind === 'accepted' || kind === 'handoverStopped'),
  );
  const last = new Map(ended.map((one) => [one.handoverKey, one]));
  return [...last.values()]
    .sort((a, b) => b.day.localeCompare(a.day))
    .map((end) => pastHandover(end, post, events, (name, day) => nameKept(name, day, months, today)));
}

type NameOn = (name: string, day: Day) => string | null;

function pastHandover(
  end: PostEvent,
  post: Post,
  events: readonly PostEvent[],
  nameOn: NameOn,
): PastHandover {
  const steps = events.filter(({ handoverKey }) => handoverKey === end.handoverKey);
  const day = dayInWords(end.day);
  const author = nameOn(end.row.created.by.name, end.day) ?? post.title;
  const started = steps.find(({ kind }) => kind === 'handoverStarted');
  const ending =
    end.kind === 'accepted' ? say('pastAccepted', { day, name: author }) : say('pastStopped', { day });
  return {
    key: end.recordKey,
    title: [started ? say('pastStarted', { day: dayInWords(started.day) }) : null, ending]
      .filter(Boolean)
      .join('. '),
    said: steps.filter(({ kind, words }) => kind === 'answered' && words).map(answerInWords),
    listed: end.words,
  };
}

function answerInWords({ question, words }: PostEvent): string {
  return question ? `${say(`question.${question}`)} ${words ?? ''}` : (words ?? '');
}
