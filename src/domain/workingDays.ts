import type { Day } from './days.ts';
import { addDays } from './days.ts';

/** Days on which nobody is expected to work: Saturdays, Sundays and the given bank holidays (England and Wales). */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** Working days from the day after `from` up to and with `to`; 0 where `to` is not after it. */
export function workingDaysBetween(from: Day, to: Day, holidays: ReadonlySet<Day>): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

/** The last working day that lies `count` working days before a day; with 0, the day itself or the working day before it. */
export function workingDaysBefore(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let at = day;
  while (!isWorkingDay(at, holidays)) at = addDays(at, -1);
  for (let left = count; left > 0;) {
    at = addDays(at, -1);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

/** Whether a day lies beyond the last one the holidays are known for: counts up to it may be one or two too many. */
export function isBeyond(day: Day, knownTo: Day): boolean {
  return day > knownTo;
}
