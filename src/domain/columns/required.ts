import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { problem } from './problem.ts';

/**
 * The same column, never empty. SharePoint's APIs accept an empty required column, so the rule lives here and a
 * row that breaks it is a fault.
 */
export function required<Value>(column: Column<Value | null>): Column<Value> {
  const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';
  const filled = z.custom<Value>(isFilled, problem('required'));
  return {
    ...column,
    schema: z.pipe(column.schema as z.ZodMiniType<Value, never>, filled),
  };
}
