import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { leaverOf, stepsOf, successorOf } from './handovers.ts';
import { handoverQuestions } from './postEvents.ts';
import type { HandoverQuestion, PostEvent } from './postEvents.ts';
import { inPost } from './posts.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** What the new holder has done with a section. `read` and `asked` count only after they opened it. */
export type SectionState = 'unopened' | 'opened' | 'read' | 'asked';

/** A section's state, and the row it follows from. */
export interface SectionStep {
  state: SectionState;
  step: PostEvent | null;
}

/** Who gave an answer, as SharePoint's stamp says. */
export type AnsweredBy = 'leaver' | 'holder' | 'deputy' | 'other';

/** One question with everything that stands in answer to it, oldest first; empty where it is not answered. */
export interface Answered {
  question: HandoverQuestion;
  answers: { event: PostEvent; by: AnsweredBy }[];
}

/**
 * What the new holder has done with each section. A row counts by the new holder's own stamp, and `read` or
 * `needsFirst` only where an earlier row of theirs opened that section: nothing can be called read unopened, by a
 * forged row neither.
 */
export function sectionSteps(post: Post, events: readonly PostEvent[]): (section: string) => SectionStep {
  const successor = successorOf(post);
  const mine = successor
    ? stepsOf(post, events)
        .filter(({ row }) => isSamePerson(row.created.by, successor))
        .sort(inOrder)
    : [];
  return (section) => {
    const steps = mine.filter((one) => one.section === section);
    const opened = steps.find(({ kind }) => kind === 'opened');
    if (!opened) return { state: 'unopened', step: null };
    const later = steps.slice(steps.indexOf(opened) + 1);
    const read = later.findLast(({ kind }) => kind === 'read');
    const asked = later.findLast(({ kind }) => kind === 'needsFirst');
    if (read) return { state: 'read', step: read };
    return asked ? { state: 'asked', step: asked } : { state: 'opened', step: opened };
  };
}

/** True where every section was read or asked about: the new holder may take over. */
export function mayTakeOver(sections: readonly string[], stepOf: (section: string) => SectionStep): boolean {
  return sections.every((section) => ['read', 'asked'].includes(stepOf(section).state));
}

/** The three questions with their standing answers. A later row replaces an earlier one of the same person only. */
export function answersOf(post: Post, events: readonly PostEvent[], deputies: readonly Person[]): Answered[] {
  const given = events.filter((one) => one.kind === 'answered' && belongs(one, post, events)).sort(inOrder);
  const byKey = new Map(given.map((one) => [one.recordKey, one]));
  const replaced = new Set<string | null>();
  for (const { replacesKey, row } of given) {
    const before = byKey.get(replacesKey ?? '');
    if (before && isSamePerson(before.row.created.by, row.created.by)) replaced.add(replacesKey);
  }
  const standing = given.filter(({ recordKey, words }) => !replaced.has(recordKey) && words !== null);
  return handoverQuestions.map((question) => ({
    question,
    answers: standing
      .filter((one) => one.question === question)
      .map((event) => ({ event, by: answeredBy(event, post, deputies) })),
  }));
}

/** The people who answer for a post whose holder has gone: whoever is in its deputy's post. */
export function deputiesOf(post: Post, posts: ReadonlyMap<string, Post>, today: Day): Person[] {
  const deputy = posts.get(post.deputyPostKey ?? '');
  return deputy && !deputy.withdrawn ? inPost(deputy, today) : [];
}

/** Answers of this hand-over, and those that were prepared since the last one began. */
function belongs(event: PostEvent, post: Post, events: readonly PostEvent[]): boolean {
  if (event.postKey !== post.recordKey) return false;
  if (event.handoverKey !== null) return event.handoverKey === post.handoverKey;
  const starts = events.filter(
    (one) =>
      one.kind === 'handoverStarted' &&
      one.postKey === post.recordKey &&
      one.handoverKey !== post.handoverKey,
  );
  return starts.every((start) => inOrder(start, event) < 0);
}

function answeredBy({ row }: PostEvent, post: Post, deputies: readonly Person[]): AnsweredBy {
  const is = (person: Person | null) => person !== null && isSamePerson(person, row.created.by);
  if (post.handoverSince !== null && is(leaverOf(post))) return 'leaver';
  if (is(successorOf(post))) return 'holder';
  return deputies.some(is) ? 'deputy' : 'other';
}

/** In the order SharePoint took them: it numbers the rows of a list upwards. Never by the writer's clock. */
function inOrder(a: PostEvent, b: PostEvent): number {
  return Number(a.row.id) - Number(b.row.id);
}
