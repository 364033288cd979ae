import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

const emptyToNull = (cell: string | null | undefined): string | null => (cell ? cell : null);

/** One line of plain text, at most `max` characters (SharePoint refuses more than 255). */
export function text({ max = 255 }: { max?: number } = {}): Column<string | null> {
  return textUpTo(max);
}

const textUpTo = once((max: number): Column<string | null> => {
  const inside = z.string(problem('notText')).check(z.maxLength(max, problem('tooLong', max)));
  return {
    column: { type: 'text', maxLength: max },
    schema: z.codec(z.nullish(z.string(problem('notText'))), z.nullable(inside), {
      decode: emptyToNull,
      encode: emptyToNull,
    }),
  };
});

/** Several lines of plain text. SharePoint keeps up to 63,999 characters; more is refused before sending. */
export function note({ max = 63_000 }: { max?: number } = {}): Column<string | null> {
  return noteUpTo(max);
}

const noteUpTo = once((max: number): Column<string | null> => ({
  column: { type: 'note' },
  schema: textUpTo(max).schema,
}));
