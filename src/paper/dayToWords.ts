import type { Day } from '../domain/days.ts';

/** "4 June 2026", or in Welsh "4 Mehefin 2026". Words that are no day come back as they are. */
export function dayToWords(day: Day, language = 'en-GB'): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  return noon.toLocaleDateString(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
