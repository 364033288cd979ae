import type { Marking } from './list.ts';

/** The highest of some markings; OFFICIAL where none is set. */
export function highestMarking(some: readonly (Marking | null)[]): Marking {
  return some.includes('OFFICIAL-SENSITIVE') ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL';
}

/** Whether something of a marking may leave where the person allows up to another; what has none counts as OFFICIAL. */
export function mayLeave(marking: Marking | null, upTo: Marking): boolean {
  return marking !== 'OFFICIAL-SENSITIVE' || upTo === 'OFFICIAL-SENSITIVE';
}
