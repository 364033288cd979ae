import type { Cycle } from '../../domain/cycles.ts';
import type { Standard } from '../../domain/frameworks.ts';
import type { Level, View } from '../../domain/levels.ts';
import { views } from '../../domain/levels.ts';
import { progressOf } from '../../domain/progress.ts';
import { dateOf } from '../../ui/dayWords.ts';
import { say } from './matrixWords.ts';

/** How far the list of one view is known, and its levels. */
export interface ViewState {
  items: readonly Level[];
  /** ISO instant; null while nothing is known. */
  asOf: string | null;
  isComplete: boolean;
  error: object | null;
}

/** One view and how many standards have it, in a sentence. */
export interface ProgressLine {
  view: View;
  sentence: string;
}

/** A sentence a view, always in the same order. What is not known says so and is never 0. */
export function progressLines(
  standards: readonly Standard[],
  byView: Readonly<Record<View, ViewState>>,
): ProgressLine[] {
  return views.map((view) => ({ view, sentence: sentenceOf(view, standards, byView[view]) }));
}

function sentenceOf(view: View, standards: readonly Standard[], { items, ...known }: ViewState): string {
  const count = progressOf(view, standards, items).done.length;
  const of = standards.length;
  return notKnown(view, known, { last: count, of }) ?? say(`progress.${view}`, { count, of });
}

function notKnown(
  view: View,
  { asOf, isComplete, error }: Omit<ViewState, 'items'>,
  counted: { last: number; of: number },
): string | null {
  const list = say(`progressList.${view}`);
  if (error !== null && asOf !== null && isComplete) {
    return say('progressFailedLast', { list, ...counted, day: dateOf(asOf) });
  }
  if (error !== null) return say('progressFailed', { list });
  if (asOf === null) return say('progressWaiting', { list });
  return isComplete ? null : say('progressPart', { list });
}

/** Why no progress can be counted; null where it can. Said only once the lists have answered. */
export function whyNoProgress(known: {
  hasAnswered: boolean;
  cycle: Cycle | null;
  hasFramework: boolean;
  standards: number;
  forceKey: string | null;
}): string | null {
  const { hasAnswered, cycle, hasFramework, standards, forceKey } = known;
  if (!hasAnswered) return null;
  if (cycle === null) return say('noCycle');
  if (!hasFramework) return `${say('notLoaded')} ${say('askOwner')}`;
  if (standards === 0) return say('noStandards');
  return forceKey === null ? say('noForce') : null;
}
