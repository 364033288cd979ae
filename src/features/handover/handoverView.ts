import type { Day } from '../../domain/days.ts';
import { acceptedStep, handoverState, hasLeaverGone, leaverOf, successorOf } from '../../domain/handovers.ts';
import type { HandoverState } from '../../domain/handovers.ts';
import type { HandoverRecord, HandoverSection, SectionKind } from '../../domain/handoverSections.ts';
import { handoverOf } from '../../domain/handoverSections.ts';
import type { Answered, SectionState } from '../../domain/handoverSteps.ts';
import { answersOf, deputiesOf, mayTakeOver, sectionSteps } from '../../domain/handoverSteps.ts';
import type { Marking } from '../../domain/list.ts';
import { highestMarking } from '../../domain/marking.ts';
import type { HandoverQuestion, PostEvent } from '../../domain/postEvents.ts';
import type { Post } from '../../domain/posts.ts';
import { postsByKey } from '../../domain/heldPosts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say } from './handoverWords.ts';
import { itemView } from './itemView.ts';
import type { ItemContext, ItemView } from './itemView.ts';

/** The icons of what was done. */
export type StepIcon = 'none' | 'underWay' | 'done' | 'unknown';

/** A section of the card in finished words. */
export interface SectionView {
  kind: SectionKind;
  title: string;
  state: SectionState;
  /** "Read on 12 May"; what the new holder has done with it. */
  step: { words: string; icon: StepIcon };
  /** The ask that something was needed first. */
  askKey: string | null;
  items: ItemView[];
}

/** One question with what was said; an empty list is a gap. */
export interface AnswerView {
  question: HandoverQuestion;
  title: string;
  said: { key: string; words: string; byline: string }[];
  gap: string | null;
}

/** The whole card in finished words. */
export interface HandoverView {
  title: string;
  state: HandoverState;
  standing: { words: string; icon: StepIcon };
  comesFrom: string | null;
  readSoFar: string | null;
  sections: SectionView[];
  answers: AnswerView[];
  mayTakeOver: boolean;
  marking: Marking;
}

/** What the card is made of. */
export interface HandoverParts {
  post: Post;
  record: HandoverRecord;
  events: readonly PostEvent[];
  timeZone: string;
}

/** The card of a post. */
export function handoverView({ post, record, events, timeZone }: HandoverParts): HandoverView {
  const { today } = record;
  const sections = handoverOf(post, record);
  const stepOf = sectionSteps(post, events);
  const state = handoverState(post, events);
  const byKey = postsByKey(record.posts);
  const titles = new Map([...record.posts, ...record.bodies].map((one) => [one.recordKey, one.title]));
  const context = { today, timeZone, titleOf: (key: string | null) => (key && titles.get(key)) || null };
  const views = sections.map((section) => sectionView(section, stepOf(section.kind), context));
  const done = views.filter(({ state: one }) => one === 'read' || one === 'asked').length;
  return {
    title: say('title', { post: post.title }),
    state,
    standing: standingInWords(post, state, events, today),
    comesFrom: comesFrom(post, today),
    readSoFar: state === 'open' && successorOf(post) ? say('readSoFar', { done, count: views.length }) : null,
    sections: views,
    answers: answersOf(post, events, deputiesOf(post, byKey, today)).map((one) =>
      answerView(one, hasLeaverGone(post, today) && post.handoverSince !== null, today),
    ),
    mayTakeOver: mayTakeOver(
      sections.map(({ kind }) => kind),
      stepOf,
    ),
    marking: highestMarking([post.marking, ...sections.flatMap(({ items }) => items).map(markingOf)]),
  };
}

/** "Handing over to Head of People, Northshire since 3 May". */
export function standingInWords(
  post: Post,
  state: HandoverState,
  events: readonly PostEvent[],
  today: Day,
): { words: string; icon: StepIcon } {
  const name = successorOf(post)?.name ?? null;
  if (state === 'none' || post.handoverSince === null) return { words: say('state.none'), icon: 'none' };
  const day = dayShort(post.handoverSince, today);
  if (name === null) return { words: say('state.openNobody', { day }), icon: 'underWay' };
  if (state === 'open') return { words: say('state.open', { name, day }), icon: 'underWay' };
  const accepted = acceptedStep(post, events)?.day ?? today;
  return { words: say('state.accepted', { name, day: dayShort(accepted, today) }), icon: 'done' };
}

function comesFrom(post: Post, today: Day): string | null {
  const leaver = leaverOf(post);
  if (post.handoverSince === null || leaver === null) return null;
  if (post.formerLeftDay === null) return say('comesFromNoDay', { name: leaver.name });
  return say('comesFrom', { name: leaver.name, day: dayShort(post.formerLeftDay, today) });
}

const stepIcons: Record<SectionState, StepIcon> = {
  unopened: 'none',
  opened: 'underWay',
  read: 'done',
  asked: 'unknown',
};

function sectionView(
  { kind, items }: HandoverSection,
  { state, step }: ReturnType<ReturnType<typeof sectionSteps>>,
  context: ItemContext,
): SectionView {
  const day = step ? dayShort(step.day, context.today) : '';
  return {
    kind,
    title: say(`section.${kind}`, { count: items.length }),
    state,
    step: { words: say(`step.${state}`, { day }), icon: stepIcons[state] },
    askKey: state === 'asked' ? (step?.askKey ?? null) : null,
    items: items.map((item) => itemView(item, context)),
  };
}

function answerView({ question, answers }: Answered, isNobodyThere: boolean, today: Day): AnswerView {
  return {
    question,
    title: say(`question.${question}`),
    said: answers.map(({ event, by }) => ({
      key: event.recordKey,
      words: event.words ?? '',
      byline: say(`by.${by}`, { name: event.row.created.by.name, day: dayShort(event.day, today) }),
    })),
    gap: answers.length > 0 ? null : say(isNobodyThere ? 'unseenGap' : 'notAnswered'),
  };
}

function markingOf(item: HandoverSection['items'][number]): Marking | null {
  switch (item.kind) {
    case 'action':
    case 'publicPromise':
      return item.action.marking;
    case 'standard':
      return item.standard.marking;
    case 'promise':
    case 'ask':
      return item.ask.marking;
    case 'session':
      return item.dropIn.marking;
    case 'post':
      return item.post.marking;
    case 'body':
      return item.body.marking;
    case 'access':
    case 'hub':
      return null;
  }
}
