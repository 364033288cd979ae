import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

const filledColumn = once((column: Column<unknown>): Column<unknown> => {
  const filled = z.custom<unknown>(isFilled, problem('required'));
  return { ...column, schema: z.pipe(column.schema as z.ZodMiniType<unknown, never>, filled) };
});

/**
 * The same column, never empty. SharePoint's APIs accept an empty required column, so the rule lives here and a
 * row that breaks it is a fault.
 */
export function required<Value>(column: Column<Value | null>): Column<Value> {
  return filledColumn(column) as Column<Value>;
}
