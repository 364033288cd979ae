/** A calendar day, `2027-05-14`. Days compare as text. */
export type Day = `${number}-${number}-${number}`;

const dayLength = 86_400_000;
const elevenHours = 11 * 3_600_000;

/** The calendar day a date-only cell means: instant + 11 hours, first ten characters (right for midnight and noon storage). */
export function instantToDay(instant: string): Day {
  return new Date(Date.parse(instant) + elevenHours).toISOString().slice(0, 10) as Day;
}

/** The day in a time zone at an instant: what "today" is on the site. `zone` is an IANA name, `Europe/London`. */
export function dayInZone(instant: string, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const at = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  return `${at['year']}-${at['month']}-${at['day']}` as Day;
}

/** Whole days from one day to another; negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToNumber(to) - dayToNumber(from)) / dayLength);
}

/** The day `days` after (or before) a day. */
export function addDays(day: Day, days: number): Day {
  return new Date(dayToNumber(day) + days * dayLength).toISOString().slice(0, 10) as Day;
}

/** The day `months` later; the last day of a shorter month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const at = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return new Date(at).toISOString().slice(0, 10) as Day;
}

/** True where a day lies between two others, both included. An absent bound is open. */
export function isWithin(day: Day, from: Day | null, to: Day | null): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

function dayToNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
