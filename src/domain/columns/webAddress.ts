import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { isWebAddress } from './link.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

/** A web address of any length up to 2,000: a sharing link of SharePoint is longer than a line of text may be. */
export const webAddress = once((): Column<string | null> => {
  const address = z
    .string(problem('notALink'))
    .check(z.maxLength(2_000, problem('tooLong', 2_000)), z.refine(isWebAddress, problem('notALink')));
  return {
    column: { type: 'note' },
    schema: z.codec(z.nullish(z.string(problem('notALink'))), z.nullable(address), {
      decode: (cell) => cell?.trim() || null,
      encode: (value) => value,
    }),
  };
});
