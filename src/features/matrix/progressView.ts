import type { Cycle } from '../../domain/cycles.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { returnProgress, returnSteps } from '../../domain/returnProgress.ts';
import type { Counted, Progress, ReturnStep } from '../../domain/returnProgress.ts';
import { dateOf } from '../../ui/dayWords.ts';
import { countInWords, say as sayProgress } from '../../ui/records/progressWords.ts';
import { say } from './matrixWords.ts';

/** How far what a step is counted from is known. */
export interface StepState {
  /** ISO instant; null while nothing is known. */
  asOf: string | null;
  isComplete: boolean;
  error: object | null;
}

/** One step and how many standards count for it, in a sentence, with what is counted and which standards. */
export interface ProgressLine {
  step: ReturnStep;
  sentence: string;
  definition: string;
  /** Null where it is not known. */
  standards: Progress | null;
}

/** A sentence a step, always in the same order. What is not known says so and is never 0. */
export function progressLines(
  standards: readonly Standard[],
  counted: Counted,
  known: Readonly<Record<ReturnStep, StepState>>,
): ProgressLine[] {
  return returnSteps.map((step) => {
    const progress = returnProgress(step, standards, counted);
    const numbers = { count: progress.done.length, of: standards.length };
    const unknown = notKnown(step, known[step], { last: numbers.count, of: numbers.of });
    return {
      step,
      sentence: unknown ?? countInWords(step, numbers),
      definition: sayProgress(`counted.${step}`),
      standards: unknown === null ? progress : null,
    };
  });
}

function notKnown(
  step: ReturnStep,
  { asOf, isComplete, error }: StepState,
  counted: { last: number; of: number },
): string | null {
  const list = say(`progressList.${step}`);
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
