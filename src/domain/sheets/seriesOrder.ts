import type { FoundColumn } from './tables.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/**
 * Columns so that of "Status Q1", "Status Q2" the later one comes last, also where a sheet has the newest on the left. Other
 * columns stay where they are.
 */
export function inTime(columns: readonly FoundColumn[]): FoundColumn[] {
  const reversed = (['state', 'update'] as const).flatMap((field) => {
    const series = columns.filter((column) => column.field === field);
    return isNewestFirst(series.map(({ heading }) => heading)) ? [series] : [];
  });
  return columns.map((column) => {
    const series = reversed.find((one) => one.includes(column));
    return series?.[series.length - 1 - series.indexOf(column)] ?? column;
  });
}

/** True where the times that headings name go back from each to the next. */
function isNewestFirst(headings: readonly string[]): boolean {
  const times = headings.map(timeOf);
  const steps = times.slice(1).map((time, at) => stepOf(times[at] ?? null, time));
  return steps.length > 0 && steps.every((step) => step !== null && step < 0);
}

interface Time {
  /** Month or quarter within its year, from 0, and how many of these a year has. */
  at: number;
  of: number;
  year: number | null;
}

function timeOf(heading: string): Time | null {
  const years = /\b(?:20)?(\d{2})(?:\/\d{2})?\s*$/.exec(heading);
  const year = years ? Number(years[1]) : null;
  const named = month.exec(heading)?.[1]?.toLowerCase();
  if (named !== undefined) return { at: months.indexOf(named), of: 12, year };
  const quarter = /\b(?:q|qtr|quarter) ?([1-4])\b/i.exec(heading)?.[1];
  if (quarter !== undefined) return { at: Number(quarter) - 1, of: 4, year };
  const figure = /\d+/.exec(heading)?.[0];
  return figure === undefined ? null : { at: Number(figure), of: Infinity, year: null };
}

/** From one time to the next: without years December is before January. */
function stepOf(from: Time | null, to: Time | null): number | null {
  if (from === null || to === null || from.of !== to.of) return null;
  if (from.year !== null && to.year !== null && from.year !== to.year) return to.year - from.year;
  const step = to.at - from.at;
  return Math.abs(step) > from.of / 2 ? -step : step;
}
