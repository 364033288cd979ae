import type { Day } from '../domain/days.ts';
import { currentLanguage } from './words.ts';

const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** "4 June 2026". */
export function dayInWords(day: Day): string {
  return inWords(noon(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "4 June", with the year only where it is not the year of `today`. */
export function dayShort(day: Day, today: Day): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return dayInWords(day);
  return inWords(noon(day), { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** "Friday 14 May 2027". */
export function dayWithWeekday(day: Day): string {
  return inWords(noon(day), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "21:42" on this device's clock. */
export function timeOfDay(instant: string): string {
  return inWords(new Date(instant), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "21:42", with the day in front where the instant is not on `today`'s calendar day of this device. */
export function asOfWords(instant: string, now: Date): string {
  const then = new Date(instant);
  if (then.toDateString() === now.toDateString()) return timeOfDay(instant);
  return `${inWords(then, { day: 'numeric', month: 'long' })}, ${timeOfDay(instant)}`;
}

/** "Thursday 20 May 2027, 14:00 to 15:00", in the site's zone. */
export function sessionTime(startsAt: string, endsAt: string | null, timeZone: string): string {
  const start = new Date(startsAt);
  const day = inWords(start, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone });
  const clock = (at: Date) => inWords(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return `${day}, ${clock(start)}${endsAt ? `–${clock(new Date(endsAt))}` : ''}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and used on every row. British dates carry no comma after the weekday. */
function inWords(at: Date, options: Intl.DateTimeFormatOptions): string {
  const key = currentLanguage() + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(currentLanguage(), options);
  formats.set(key, format);
  return format.format(at).replace(',', '');
}

/** "13 May" of an instant, on this device's calendar. */
export function dateOf(instant: string): string {
  return inWords(new Date(instant), { day: 'numeric', month: 'long' });
}

/** "14 May 2027, 21:42": the day on the site with this device's clock, for exports. */
export function dayWithTime(day: Day, instant: string): string {
  return `${dayInWords(day)}, ${timeOfDay(instant)}`;
}
