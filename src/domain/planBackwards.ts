import type { Cycle } from './cycles.ts';
import type { Day } from './days.ts';
import { workingDaysBefore } from './workingDays.ts';

/** The steps before publication, from the last to the first. */
export const backwardSteps = [
  'signedOff',
  'translated',
  'finalLevels',
  'communityViews',
  'anotherForce',
  'secondRead',
  'standardsReady',
] as const;
export type BackwardStep = (typeof backwardSteps)[number];

/** How many working days each step takes, as a force has set them; these are what to begin with. */
export const usualDays: Readonly<Record<BackwardStep, number>> = {
  signedOff: 5,
  translated: 15,
  finalLevels: 10,
  communityViews: 20,
  anotherForce: 15,
  secondRead: 5,
  standardsReady: 10,
};

/** A step and the last day on which it can end without moving publication. */
export interface SafeDate {
  step: BackwardStep;
  latest: Day;
  /** Working days the step itself takes. */
  takes: number;
  isPast: boolean;
}

/**
 * Plans backwards from the day of publication: each step must end before the next one begins. A step of translation stands
 * in it where the force publishes in Welsh. Nothing locks; a past date is said.
 */
export function safeDates(
  publication: Day,
  today: Day,
  {
    days = usualDays,
    isBilingual,
    holidays,
  }: { days?: Readonly<Record<BackwardStep, number>>; isBilingual: boolean; holidays: ReadonlySet<Day> },
): SafeDate[] {
  const steps = backwardSteps.filter((step) => step !== 'translated' || isBilingual);
  const found: SafeDate[] = [];
  let next = publication;
  for (const step of steps) {
    const before = found.at(-1);
    const latest = workingDaysBefore(next, before ? before.takes : 1, holidays);
    found.push({ step, latest, takes: days[step], isPast: latest < today });
    next = latest;
  }
  return found.reverse();
}

/** The day by which everything must be ready to publish: the first day of publication, else its last; null where neither is set. */
export function publicationDay(cycle: Pick<Cycle, 'publicationFrom' | 'publicationTo'>): Day | null {
  return cycle.publicationFrom ?? cycle.publicationTo;
}
