import type { Day } from '../../domain/days.ts';

const dayLength = 86_400_000;
/** Excel takes 1900 for a leap year: its day 60 never was, and days before it count from one later. */
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

/** The day of a serial number; null where it lies outside Excel's calendar. `uses1904` is the workbook's own setting. */
export function serialToDay(serial: number, uses1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (whole < (uses1904 ? 0 : 1) || whole > lastSerial) return null;
  const start = uses1904 ? start1904 : start1900 + (whole < 60 ? dayLength : 0);
  const instant = start + whole * dayLength;
  return instant > Date.UTC(9999, 11, 31) ? null : (new Date(instant).toISOString().slice(0, 10) as Day);
}

/** The serial number of a day in the 1900 calendar; null for a day that Excel cannot hold (before 1 March 1900). */
export function dayToSerial(day: Day): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const serial = (Date.parse(`${day}T00:00:00Z`) - start1900) / dayLength;
  return serial > 60 && serial <= lastSerial ? serial : null;
}

/** "14:30" of a part of a day. */
export function serialToTime(serial: number): string {
  const minutes = Math.round(serial * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What a number format shows: days, times of day or plain numbers. */
export function formatKind(code: string): 'day' | 'time' | 'number' {
  // Words in quotes, escaped characters and room left blank are not part of the pattern.
  const pattern = (code.split(';')[0] ?? '').replace(/"[^"]*"?|\\.|_.|\*./g, '');
  // Hours in brackets count how long something took.
  if (/\[[hms]+\]/i.test(pattern)) return 'number';
  const shown = pattern.replace(/\[[^\]]*\]|general|am\/pm|a\/p/gi, '');
  if (/[yd]|mmm/i.test(shown)) return 'day';
  return /[hs]/i.test(shown) ? 'time' : /m/i.test(shown) ? 'day' : 'number';
}

/** What Excel's built-in formats show; numbers of formats are those of the standard (ECMA-376 18.8.30). */
export function builtInKind(id: number): 'day' | 'time' | 'number' {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? 'time' : 'number';
}
