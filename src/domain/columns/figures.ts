import * as z from 'zod/mini';
import type { Column } from './definition.ts';
import { once } from './once.ts';
import { problem } from './problem.ts';

/** What was measured: both numbers as counted, the time they are for, and for how many nothing was recorded. */
export interface Figure {
  /** The measure of the framework. */
  measureKey: string;
  numerator: number | null;
  denominator: number | null;
  /** In the force's own words: "April 2026 to March 2027". */
  period: string;
  /** Percent, 0 to 100; null where nobody said. */
  notRecorded: number | null;
}

/**
 * Figures, one a line: `M07a | 41 | 612 | April 2026 to March 2027 | 3.5`. Readable and mendable by hand in SharePoint; a
 * number that is not there is empty.
 */
export const figures = once((): Column<Figure[]> => {
  const number = z.nullable(z.number(problem('notANumber')));
  const one = z.object({
    measureKey: z.string(problem('notAKey')).check(z.minLength(1, problem('notAKey'))),
    numerator: number,
    denominator: number,
    period: z.string(problem('notText')),
    notRecorded: z.nullable(
      z
        .number(problem('notANumber'))
        .check(z.gte(0, problem('outOfRange', '0 to 100')), z.lte(100, problem('outOfRange', '0 to 100'))),
    ),
  });
  return {
    column: { type: 'note' },
    schema: z.codec(z.nullish(z.string(problem('notText'))), z.array(one), {
      decode: (cell) =>
        (cell ?? '')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(lineToFigure),
      encode: (all) => (all.length > 0 ? all.map(figureToLine).join('\n') : null),
    }),
  };
});

function lineToFigure(line: string): Figure {
  const [measureKey = '', numerator, denominator, period = '', notRecorded] = line
    .split('|')
    .map((part) => part.trim());
  return {
    measureKey,
    numerator: toNumber(numerator),
    denominator: toNumber(denominator),
    period,
    notRecorded: toNumber(notRecorded),
  };
}

/** Not a number is left to the check, which names it; empty is null. */
function toNumber(part: string | undefined): number | null {
  return part === undefined || part === '' ? null : Number(part.replaceAll(',', ''));
}

function figureToLine({ measureKey, numerator, denominator, period, notRecorded }: Figure): string {
  const plain = period.replace(/[|\n\r]+/g, ' ').trim();
  return [measureKey, numerator ?? '', denominator ?? '', plain, notRecorded ?? ''].join(' | ');
}
