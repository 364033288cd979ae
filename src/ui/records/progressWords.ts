import english from '../../content/messages/en-GB/progress.json' with { type: 'json' };
import type { ReturnStep } from '../../domain/returnProgress.ts';
import { catalogue } from '../words.ts';

/** The words of the one count of a return. */
export const say = catalogue(english);

/** "9 of 14 standards have a community view.", the same wherever it stands. */
export function countInWords(step: ReturnStep, counted: { count: number; of: number }): string {
  return say(`count.${step}`, counted);
}
