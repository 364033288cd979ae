import { parts } from '../../../domain/standardState.ts';
import type { PartOfStandard, StandardState } from '../../../domain/standardState.ts';

/** What the primary button at the foot does. */
export type FootStep =
  { kind: 'next'; part: PartOfStandard } | { kind: 'send' } | { kind: 'nextMissing' } | { kind: 'none' };

interface FootFacts {
  state: StandardState;
  /** The section the writer is in; null where they are in none. */
  current: PartOfStandard | null;
  hasMeasures: boolean;
  isSent: boolean;
  hasNextMissing: boolean;
}

/**
 * Where the foot leads on: through level, measure and narrative in their order, then to what is still missing, then to
 * the second reader, and once it is sent to the next standard that misses something.
 */
export function footStep({ state, current, hasMeasures, isSent, hasNextMissing }: FootFacts): FootStep {
  const { missing } = state;
  const isOut = state.state === 'outOfScope';
  const following = current === null || isOut ? null : sectionAfter(current, hasMeasures);
  if (following) return { kind: 'next', part: following };
  if (isSent && current === null) return { kind: hasNextMissing ? 'nextMissing' : 'none' };
  const next = missing.find((part) => part !== current);
  if (next) return { kind: 'next', part: next };
  return { kind: canSend(state) ? 'send' : 'none' };
}

/** Whether a standard may go to the second reader: level and narrative are there, or it is out of scope. */
export function canSend({ missing, state }: StandardState): boolean {
  return state === 'outOfScope' || !(missing.includes('level') || missing.includes('narrative'));
}

function sectionAfter(current: PartOfStandard, hasMeasures: boolean): PartOfStandard | null {
  const sections = parts.filter((part) => part !== 'evidence' && (part !== 'measure' || hasMeasures));
  const at = sections.indexOf(current);
  return at < 0 ? null : (sections[at + 1] ?? null);
}
