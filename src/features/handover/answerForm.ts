import { answersOf } from '../../domain/handoverSteps.ts';
import { handoverQuestions } from '../../domain/postEvents.ts';
import type { HandoverQuestion, PostEvent } from '../../domain/postEvents.ts';
import type { Post } from '../../domain/posts.ts';

/** The answers being written. Keys are born with the draft: saved twice, it is still one row a question. */
export type AnswerDraft = { words: Record<HandoverQuestion, string>; keys: Record<HandoverQuestion, string> };

/** What this person said before: the row of each question that a new one replaces. */
export type Before = Record<HandoverQuestion, { key: string; words: string } | null>;

/** How long an answer may be, in characters. */
export const answerLength = 4_000;

/** The key under which the draft of a post's answers is kept. */
export function answersKey({ recordKey, handoverKey }: Pick<Post, 'recordKey' | 'handoverKey'>): string {
  return `handover/answers/${recordKey}/${handoverKey ?? 'prepared'}`;
}

/** What this person has answered so far: their own rows only, since nobody replaces another's. */
export function answeredBefore(post: Post, events: readonly PostEvent[], mine: readonly PostEvent[]): Before {
  const keys = new Set(mine.map(({ recordKey }) => recordKey));
  const standing = answersOf(post, events, []);
  const last = (question: HandoverQuestion) => {
    const answers = standing.find((one) => one.question === question)?.answers ?? [];
    const event = answers.map((one) => one.event).findLast(({ recordKey }) => keys.has(recordKey));
    return event ? { key: event.recordKey, words: event.words ?? '' } : null;
  };
  return { next: last('next'), promised: last('promised'), meet: last('meet') };
}

/** A draft that begins with what was said before. */
export function newAnswers(before: Before): AnswerDraft {
  const each = <T>(of: (question: HandoverQuestion) => T) =>
    Object.fromEntries(handoverQuestions.map((question) => [question, of(question)])) as Record<
      HandoverQuestion,
      T
    >;
  return { words: each((question) => before[question]?.words ?? ''), keys: each(() => crypto.randomUUID()) };
}

/** The questions whose answer is new or changed; emptied ones stay as they were said. */
export function changedAnswers({ words }: AnswerDraft, before: Before): HandoverQuestion[] {
  return handoverQuestions.filter((question) => {
    const now = words[question].trim();
    return now !== '' && now !== before[question]?.words;
  });
}
