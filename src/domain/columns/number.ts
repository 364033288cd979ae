import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { problem } from './problem.ts';

/** A number between `min` and `max`. SharePoint's APIs do not hold the bounds, so both ways check them here. */
export function number({ min, max }: { min: number; max: number }): Column<number | null> {
  const range = problem('outOfRange', `${min} to ${max}`);
  const inside = z.number(problem('notANumber')).check(z.gte(min, range), z.lte(max, range));
  return {
    column: { type: 'number', minimum: min, maximum: max },
    schema: z.codec(z.nullish(z.number(problem('notANumber'))), z.nullable(inside), {
      decode: (cell) => cell ?? null,
      encode: (value) => value,
    }),
  };
}
