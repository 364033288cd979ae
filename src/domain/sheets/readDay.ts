import { isDay } from '../columns/day.ts';
import type { Day } from '../days.ts';
import { addDays } from '../days.ts';
import { isNothing, toLine } from './cellText.ts';
import type { Value } from './grid.ts';

/** Which quarters a sheet counts in: a plain "Q1 2027" means either of two days. */
export type Quarters = 'calendar' | 'financial';

/** What a cell says about a day: one, nothing, one that does not exist, a quarter to be asked about, or no day at all. */
export type ReadDay =
  | { kind: 'day'; day: Day; isLast?: true; was?: Day }
  | { kind: 'empty' }
  | { kind: 'impossible' }
  | { kind: 'quarter' }
  | { kind: 'notADay' };

/** Welsh months by how they begin, in the order of the year. */
const welshMonths =
  'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr'.split('|');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(\\d{4}|\\d{2})';

const numeric =
  /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})(?:,? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]\d{1,2}:\d{2}.*)?$/;
const isoPlain = /^(20\d{2})(\d{2})(\d{2})$/;
const named = new RegExp(`^(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?[ -]?${monthName}[ ,-]*${year}$`);
const americanNamed = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const monthOnly = new RegExp(`^${monthName}[ ,/-]*(?:'|’)?(\\d{4})$|^${monthName}[-/'’ ]+(\\d{2})$`);
const numericMonth = /^(\d{1,2})[/.-](\d{4})$/;
const isoMonth = /^(\d{4})-(\d{2})$/;
const week = /^(?:w\/?c|w\/?b|week (?:commencing|beginning)|wk commencing)[ :.-]*(?=\d|mon)/;
const weekEnd = /^(?:w\/?e|week ending|wk ending)[ :.-]*(?=\d|[fs])/;
/** "1/4/27 revised to 3/6/27", "3/6/27 (was 1/4/27)": what holds and what it was, in words. */
const movedOn =
  /^(.+?)[\s,;:(–-]*\b(?:revised|extended|moved|changed|amended|rescheduled|slipped|deferred|now)(?: to)?[\s:]+(.+?)\)?$/;
const movedFrom = /^(.+?)[\s,;:(–-]+(?:was|originally|original|previously|formerly)(?: due)?[\s:]+(.+?)\)?$/;
/** "Jan - Mar 2026", "October to December 26": months that end with the last one. */
const monthsOn = new RegExp(`^${monthName}(?: (?:\\d{4}|\\d{2}))? ?(?:-|–|—|/|to|until) ?(?=${monthName})`);
/** "2025/26", "FY25-26", "financial year 2025/26". */
const financialYear = /^(?:fy|f\/y|financial year)? ?(\d{4}|\d{2})[/-](\d{2}|\d{4})$/;
const financialQuarter = /^q([1-4])[ ,]*(?:fy)?[ ]*(\d{4}|\d{2})[/-](\d{2}|\d{4})$/;
const plainQuarter = /^(?:q([1-4])[ ,/-]*(\d{4}|\d{2})|(\d{4})[ -]*q([1-4]))$/;

/** Excel counts days from here, through a 29 February 1900 that never was. */
const excelStart: Day = '1899-12-30';

/**
 * Reads a day as people in the UK write it (day first), a month or quarter as its last day, or an Excel serial. A day
 * that does not exist ("31/02/2027", "12/25/2027") is named, never moved.
 */
export function readDay(value: Value | undefined, quarters: Quarters | null = null): ReadDay {
  if (typeof value === 'object' && value !== null)
    return isDay(value.day) ? { kind: 'day', day: value.day } : { kind: 'impossible' };
  if (typeof value === 'number')
    return isoPlain.test(String(value)) ? textToDay(String(value), null) : serialToDay(value);
  const text = toLine(value);
  if (isNothing(text)) return { kind: 'empty' };
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialToDay(Number(text));
  const folded = plain(text);
  const read = textToDay(folded, quarters);
  // Words around days are looked at in short cells only.
  if (read.kind !== 'notADay' || folded.length > 80) return read;
  return ofWeek(folded) ?? movedDay(folded) ?? besideRemark(folded, quarters) ?? read;
}

/** The last day of a week that is named by its first one, or the day a week ends on. */
function ofWeek(text: string): ReadDay | null {
  const ends = weekEnd.exec(text);
  if (ends) return textToDay(plain(text.slice(ends[0].length)), null);
  const begins = week.exec(text);
  if (!begins) return null;
  const first = textToDay(plain(text.slice(begins[0].length)), null);
  return first.kind === 'day' && !first.isLast
    ? { kind: 'day', day: addDays(first.day, 6), isLast: true }
    : first;
}

/** A day with words in brackets after it that are no day: "31 March 2026 (statutory)". */
function besideRemark(text: string, quarters: Quarters | null): ReadDay | null {
  const [, before] = /^(.*\S)\s*\([^()\d]*\)$/.exec(text) ?? [];
  return before === undefined ? null : textToDay(before, quarters);
}

/** A day beside the one it was, where words say which is which; two days alone say nothing. */
function movedDay(text: string): ReadDay | null {
  const [, before, after] = movedOn.exec(text) ?? [];
  const [, now, was] = movedFrom.exec(text) ?? [];
  const holds = readDay(after ?? now ?? null);
  const first = readDay(before ?? was ?? null);
  if (holds.kind !== 'day' || first.kind !== 'day') return null;
  return { ...holds, was: first.day };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^['‘’"]+/, '')
    .replace(/[*†#]+$/, '')
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[ ,.]+/, '')
    .replace(/^(by|due|end of|end|the|before|until|no later than|complete by)( the)? (end of )?/, '')
    .replace(/\.$/, '')
    .replace(inWelsh, (month) => months[welshMonths.indexOf(month)] ?? month)
    .trim();
}

const inWelsh = new RegExp(`\\b(?:${welshMonths.join('|')})\\b`, 'g');

function textToDay(text: string, quarters: Quarters | null): ReadDay {
  const dayFirst = numeric.exec(text);
  if (dayFirst) return dayOf(dayFirst[4], Number(dayFirst[3]), Number(dayFirst[1]));
  const sorted = iso.exec(text);
  if (sorted) return dayOf(sorted[1], Number(sorted[2]), Number(sorted[3]));
  const figures = isoPlain.exec(text);
  if (figures) return dayOf(figures[1], Number(figures[2]), Number(figures[3]));
  const words = named.exec(text);
  if (words) return dayOf(words[3], monthOf(words[2]), Number(words[1]));
  const american = americanNamed.exec(text);
  if (american) return dayOf(american[3], monthOf(american[1]), Number(american[2]));
  const month = monthOnly.exec(text.replace(monthsOn, ''));
  if (month) return endOfMonth(yearOf(month[2] ?? month[4]), monthOf(month[1] ?? month[3]));
  const sortedMonth = isoMonth.exec(text);
  if (sortedMonth && !isNextYear(sortedMonth[1], sortedMonth[2]))
    return endOfMonth(yearOf(sortedMonth[1]), Number(sortedMonth[2]));
  const numbered = numericMonth.exec(text);
  if (numbered) return endOfMonth(yearOf(numbered[2]), Number(numbered[1]));
  return quarterToDay(text, quarters);
}

function quarterToDay(text: string, quarters: Quarters | null): ReadDay {
  const year = financialYear.exec(text);
  if (year && isNextYear(year[1], year[2])) return endOfQuarter(yearOf(year[1]), 4, 'financial');
  const spaced = text
    .replace(
      /\b(1st|2nd|3rd|4th|first|second|third|fourth) (?=q)/,
      (word) => `${(ordinals.indexOf(word.trim()) % 4) + 1} `,
    )
    .replace(/([1-4] )?\b(?:quarter|qtr|q) ?/, 'q$1')
    .replace(/^q([1-4])\s+/, 'q$1 ')
    .replace(/^((?:fy)? ?\d{2,4}[/-]\d{2,4})[ ,-]*(q[1-4])$/, '$2 $1');
  const financial = financialQuarter.exec(spaced);
  if (financial) return endOfQuarter(yearOf(financial[2]), Number(financial[1]), 'financial');
  const either = plainQuarter.exec(spaced);
  if (!either) return { kind: 'notADay' };
  if (quarters === null) return { kind: 'quarter' };
  return endOfQuarter(yearOf(either[2] ?? either[3]), Number(either[1] ?? either[4]), quarters);
}

const ordinals = ['1st', '2nd', '3rd', '4th', 'first', 'second', 'third', 'fourth'];

/** "2026/27" and "26/27" are one year; "11/12" may be a day without a year. */
function isNextYear(first: string | undefined, second: string | undefined): boolean {
  return yearOf(first) + 1 === yearOf(second) && (first?.length === 4 || Number(second) > 12);
}

/** The first quarter of a financial year is April to June; the fourth ends in the year after. */
function endOfQuarter(start: number, quarter: number, quarters: Quarters): ReadDay {
  if (quarters === 'calendar') return endOfMonth(start, quarter * 3);
  return quarter === 4 ? endOfMonth(start + 1, 3) : endOfMonth(start, quarter * 3 + 3);
}

function endOfMonth(start: number, month: number): ReadDay {
  const next = month === 12 ? dayOf(String(start + 1), 1, 1) : dayOf(String(start), month + 1, 1);
  return next.kind === 'day' && month >= 1
    ? { kind: 'day', day: addDays(next.day, -1), isLast: true }
    : { kind: 'impossible' };
}

function dayOf(written: string | undefined, month: number, date: number): ReadDay {
  const day = [yearOf(written), pad(month), pad(date)].join('-');
  return isDay(day) ? { kind: 'day', day } : { kind: 'impossible' };
}

/** Two figures of a year are of this century. */
function yearOf(written: string | undefined): number {
  const figures = Number(written);
  return figures < 100 ? 2000 + figures : figures;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3)) + 1;
}

function pad(figures: number): string {
  return String(figures).padStart(2, '0');
}

/** Serials between 1980 and 2119; other numbers are no days. */
function serialToDay(serial: number): ReadDay {
  if (!(serial >= 29_221 && serial < 80_000)) return { kind: 'notADay' };
  return { kind: 'day', day: addDays(excelStart, Math.floor(serial)) };
}
