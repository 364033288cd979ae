import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

const keyPattern = /^[A-Za-z0-9][A-Za-z0-9._:|-]{0,119}$/;

/** The key of a record (`action-1-4`, a UUID): letters, digits, `. _ : | -`, at most 120 characters. */
export const key = once((): Column<string | null> => {
  const inside = z.string(problem('notAKey')).check(z.regex(keyPattern, problem('notAKey')));
  return {
    column: { type: 'text', maxLength: 120 },
    schema: z.codec(z.nullish(z.string(problem('notAKey'))), z.nullable(inside), {
      decode: (cell) => (cell ? cell : null),
      encode: (value) => value,
    }),
  };
});

/** Several keys, one a line: the forces a post serves, the bodies that own an action jointly. */
export const keys = once((): Column<string[]> => {
  const inside = z.string(problem('notAKey')).check(z.regex(keyPattern, problem('notAKey')));
  return {
    column: { type: 'note' },
    schema: z.codec(z.nullish(z.string(problem('notAKey'))), z.array(inside), {
      decode: (cell) =>
        (cell ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      encode: (all) => (all.length > 0 ? all.join('\n') : null),
    }),
  };
});
