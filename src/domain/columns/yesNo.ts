import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

/** Yes or no; a cell nobody filled is no. Never a filter column. */
export const yesNo = once((): Column<boolean> => {
  return {
    column: { type: 'yesNo' },
    schema: z.codec(z.nullish(z.boolean(problem('notYesNo'))), z.boolean(problem('notYesNo')), {
      decode: (cell) => cell ?? false,
      encode: (value) => value,
    }),
  };
});
