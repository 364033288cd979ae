import type { Day } from '../domain/days.ts';
import { dayShort } from './dayWords.ts';

/** A day in words that a machine can read too. */
export function DayText({ day, today }: { day: Day; today: Day }) {
  return <time dateTime={day}>{dayShort(day, today)}</time>;
}
