import * as z from 'zod/mini';
import { instantToDay } from '../days.ts';
import type { Day } from '../days.ts';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True where the text is a real calendar day, `2027-05-14`. */
export function isDay(value: string): value is Day {
  if (!dayPattern.test(value)) return false;
  const at = new Date(`${value}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** True for a calendar day from 2000 to 2099: what somebody means who types one. `0026-05-14` is a slip of the fingers. */
export function isNearDay(value: string): value is Day {
  return isDay(value) && value >= '2000-01-01' && value <= '2099-12-31';
}

/**
 * A calendar day without a time. SharePoint's date-only comes back as the site zone's midnight in UTC, an hour off
 * across daylight saving; so it is written at noon UTC and read as instant + 11 hours, first ten characters.
 */
export const day = once((): Column<Day | null> => {
  const cell = z.nullish(z.string(problem('notADay')).check(z.refine(isInstant, problem('notADay'))));
  const value = z.nullable(z.custom<Day>((v) => typeof v === 'string' && isDay(v), problem('notADay')));
  return {
    column: { type: 'dateOnly' },
    schema: z.codec(cell, value, {
      decode: (instant) => (instant ? instantToDay(instant) : null),
      encode: (date) => (date ? `${date}T12:00:00Z` : null),
    }),
  };
});

/** A moment in time, ISO 8601 in UTC: the start of a session, never a due date. */
export const instant = once((): Column<string | null> => {
  const moment = z.string(problem('notATime')).check(z.refine(isInstant, problem('notATime')));
  return {
    column: { type: 'dateTime' },
    schema: z.codec(z.nullish(moment), z.nullable(moment), {
      decode: (cell) => cell ?? null,
      encode: (value) => value,
    }),
  };
});

/** Years beyond 200,000 are no dates; a few hours more would leave what JavaScript can tell at all. */
function isInstant(value: string): boolean {
  return Math.abs(Date.parse(value)) < 6.3e15;
}
