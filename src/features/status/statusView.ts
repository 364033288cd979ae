import { addresses } from '../../domain/addresses.ts';
import type { Ask } from '../../domain/asks.ts';
import { mayAnswer, partIn } from '../../domain/askPeople.ts';
import type { AskWorld } from '../../domain/askPeople.ts';
import type { StageDates } from '../../domain/cycles.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import type { Post } from '../../domain/posts.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { stepOfStage } from '../../domain/returnProgress.ts';
import type { Progress } from '../../domain/returnProgress.ts';
import { dayInWords, dayShort } from '../../ui/dayWords.ts';
import type { ChangeLine } from '../../ui/records/changeLines.ts';
import { countInWords, say as sayProgress } from '../../ui/records/progressWords.ts';
import { nextDateInWords, say as sayRecord } from '../../ui/records/recordWords.ts';
import type { FigureLine } from './figuresView.ts';
import { notKnown } from './figuresView.ts';
import type { Reading } from './reading.ts';
import { say } from './statusWords.ts';

/** One thing that needs a chief officer: the sentence, who asked, by when, and what this reader may do about it. */
export interface NeedLine {
  key: string;
  sentence: string;
  detail: string;
  /** The question itself: why, and what it is about. */
  address: string;
  marking: Marking | null;
  /** Who may only read or prepare has no turn. */
  turn: { kind: 'decide' | 'answer'; postKey: string } | null;
}

/** What the lines of needs look up: posts and bodies, and the reader's own posts. */
export type NeedContext = AskWorld & { held: readonly Post[] };

/** What needs a chief officer, as lines in the order given. */
export function needLines(asks: readonly Ask[], context: NeedContext): NeedLine[] {
  return asks.map((ask) => ({
    key: ask.recordKey,
    sentence: ask.title,
    detail: detailOf(ask, context),
    address: addresses.ask(ask.recordKey),
    marking: ask.marking === 'OFFICIAL-SENSITIVE' ? ask.marking : null,
    turn: turnIn(ask, context),
  }));
}

function turnIn(ask: Ask, context: NeedContext): NeedLine['turn'] {
  const part = partIn(ask, context.held, context);
  if (part === null || !mayAnswer(ask, part, context)) return null;
  return { kind: ask.need === 'decision' ? 'decide' : 'answer', postKey: part.post.recordKey };
}

function detailOf(ask: Ask, context: NeedContext): string {
  const { today, posts, held } = context;
  const who = ask.askedByPostKey === null ? undefined : posts.get(ask.askedByPostKey)?.title;
  return [
    say('wants', { need: sayRecord(`need.${ask.need}`) }),
    who && say('askedBy', { who }),
    ask.byDay && say(ask.byDay < today ? 'wasBy' : 'by', { day: dayShort(ask.byDay, today) }),
    ask.decision === 'notYet' && (ask.answer ? say('notYetLine', { line: ask.answer }) : say('notYet')),
    partIn(ask, held, context)?.as === 'prepares' && say('prepares'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The next date of the cycle, how far the stage has come, and what the count means. */
export interface NextDate {
  sentence: string;
  count: string | null;
  definition: string | null;
  /** Which standards count and which do not yet; null where the count is not known. */
  standards: { done: readonly Standard[]; missing: readonly Standard[] } | null;
}

/** The next date with the count of its stage; a count that is not known says so. */
export function nextDate(
  cycle: { stage: StageDates | null } | null,
  progress: Progress | null,
  reading: Reading,
): NextDate {
  const isUnknown = cycle === null && reading.state !== 'known';
  const sentence = (isUnknown ? notKnown(reading, 0) : null) ?? nextDateInWords(cycle);
  const stage = cycle?.stage?.stage;
  if (!stage) return { sentence, count: null, definition: null, standards: null };
  const done = progress?.done.length ?? 0;
  const of = done + (progress?.missing.length ?? 0);
  const step = stepOfStage[stage];
  const unknown = notKnown(reading, done);
  const count = unknown ?? (of === 0 ? null : countInWords(step, { count: done, of }));
  const standards = unknown === null && progress !== null && of > 0 ? progress : null;
  return { sentence, count, definition: count === null ? null : sayProgress(`counted.${step}`), standards };
}

/** Everything on the page, for the screen and for [Copy as text]. */
export interface StatusView {
  title: string;
  /** Null while it is not known which board to compare with. */
  compared: string | null;
  marking: Marking;
  asOf: string;
  needs: { title: string; lines: NeedLine[]; empty: string | null; note: string | null };
  figures: FigureLine[];
  next: NextDate;
  changed: { title: string; lines: ChangeLine[]; empty: string | null };
}

/** The page as plain text, marked at its head and foot as every export is. */
export function statusToText(view: StatusView, today: Day): string {
  const { needs, figures, next, changed } = view;
  const bullet = (words: string) => `- ${words}`;
  return [
    view.marking,
    view.title,
    [view.asOf, view.compared].filter(Boolean).join(', '),
    '',
    needs.title,
    ...(needs.empty
      ? [needs.empty]
      : needs.lines.map(({ sentence, detail }) => bullet(`${ended(sentence)} ${detail}`))),
    '',
    say('toKnow'),
    ...figures.map(({ sentence }) => bullet(sentence)),
    '',
    say('nextDate'),
    [next.sentence, next.count].filter(Boolean).join(' '),
    '',
    changed.title,
    ...(changed.empty
      ? [changed.empty]
      : changed.lines.map(({ text, day }) => bullet(`${dayShort(day, today)}: ${text}`))),
    '',
    view.marking,
  ].join('\n');
}

/** A sentence with its stop. */
export function ended(sentence: string): string {
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** "compared with the board of 16 April": what the changes are counted from. */
export function comparedInWords(board: Day | null, since: Day): string {
  return say(board === null ? 'comparedWeeks' : 'compared', { day: dayInWords(since) });
}
