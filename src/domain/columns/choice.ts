import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { problem } from './problem.ts';

/** One of a fixed set. SharePoint stores the word itself; a word renamed by hand is a fault, never a guess. */
export function choice<const Choice extends string>(choices: readonly Choice[]): Column<Choice | null> {
  const one = z.enum(choices as readonly [Choice, ...Choice[]], problem('notAChoice', choices.join(', ')));
  return {
    column: { type: 'choice', choices },
    schema: z.codec(z.nullish(z.string(problem('notAChoice'))), z.nullable(one), {
      decode: (cell) => (cell ? (cell as Choice) : null),
      encode: (value) => value,
    }),
  };
}

/** Any number of a fixed set; never a filter column, because SharePoint cannot index it. */
export function choices<const Choice extends string>(all: readonly Choice[]): Column<Choice[]> {
  const one = z.enum(all as readonly [Choice, ...Choice[]], problem('notAChoice', all.join(', ')));
  return {
    column: { type: 'multiChoice', choices: all },
    schema: z.codec(
      z.nullish(z.array(z.string(problem('notAChoice')), problem('notAChoice'))),
      z.array(one),
      {
        decode: (cells) => (cells ?? []) as Choice[],
        encode: (values) => values as string[],
      },
    ),
  };
}
