import type { Ask, asks, Need, Obstacle } from './asks.ts';
import type { Day } from './days.ts';
import type { Fields, Marking } from './list.ts';

type Change = Partial<Fields<typeof asks>>;

/** The words and choices of an ask as somebody fills them in. */
export interface AskWords {
  title: string;
  need: Need;
  /** The post or body it is asked of. */
  fromKey: string;
  byDay: Day | null;
  because: string;
  aboutKey: string | null;
  inTheWay: Obstacle[];
  theme: string;
}

/** Who asks, when, and what it came out of; its marking is that of the record it is about. */
export interface AskOrigin {
  askedByPostKey: string | null;
  today: Day;
  marking: Marking;
  fromRecordKey: string | null;
}

/** The row that raising an ask adds. */
export function raiseAsk(words: AskWords, { today, ...origin }: AskOrigin): Change {
  return {
    ...words,
    title: words.title.trim(),
    because: words.because.trim() || null,
    theme: words.theme.trim() || null,
    ...origin,
    askedDay: today,
    state: 'open',
  };
}

/** Who answers, and the day. */
export interface Answering {
  postKey: string | null;
  today: Day;
}

/** An answer in words. */
export function answerAsk(answer: string, { postKey, today }: Answering): Change {
  return {
    state: 'answered',
    answer: answer.trim(),
    answeredDay: today,
    answeredByPostKey: postKey,
  };
}

/** "Not this time": nobody asks for a reason; words that were written are kept. */
export function declineAsk(words: string, { postKey, today }: Answering): Change {
  return {
    state: 'declined',
    answer: words.trim() || null,
    answeredDay: today,
    answeredByPostKey: postKey,
  };
}

/** Yes and no answer an ask. "Not yet" leaves it open, with the line as the answer so far. */
export function decideAsk(
  decision: NonNullable<Ask['decision']>,
  line: string,
  { postKey, today }: Answering,
): Change {
  const answer = line.trim() || null;
  if (decision === 'notYet') return { decision, answer, answeredByPostKey: postKey };
  return { state: 'answered', decision, answer, answeredDay: today, answeredByPostKey: postKey };
}

/** Open again, with nothing said: what taking an answer or a decision back leaves. */
export const unanswered = {
  state: 'open',
  answer: null,
  answeredDay: null,
  answeredByPostKey: null,
  decision: null,
} as const satisfies Change;

/** Whoever was asked was reminded. */
export function remindOf(today: Day): Change {
  return { remindedDay: today };
}
