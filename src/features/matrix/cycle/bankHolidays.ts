import file from '../../../content/calendar/bankHolidays.json' with { type: 'json' };
import type { Day } from '../../../domain/days.ts';

/** The bank holidays of England and Wales as far as they are known. */
export const bankHolidays: ReadonlySet<Day> = new Set(file.days as Day[]);

/** The last day they are known for. */
export const holidaysKnownTo = file.knownTo as Day;
