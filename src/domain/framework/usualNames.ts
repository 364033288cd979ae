import { toLine } from '../sheets/cellText.ts';
import type { Value } from '../sheets/grid.ts';
import { squeeze } from './readCells.ts';

/** What maturity models call their levels. A heading that is one of these alone is a level only beside two others. */
const usual = new Set(
  'initial,emerging,developing,developed,established,establishing,advanced,advancing,leading,mature,maturing,exemplary,exemplar,foundation,foundational,basic,adhoc,repeatable,defined,managed,optimising,optimizing,optimised,optimized,embedded,embedding,aware,awareness,planned,planning,working,workingwell,proven,lasting,bronze,silver,gold,platinum,notstarted,notyetstarted,starting,gettingstarted,beginning,progressing,progressed,achieving,excelling,enhanced,outstanding,good,adequate,requiresimprovement,inadequate,consolidating,consolidated,sustaining,sustained,sustainable,transforming,transformational,transformed,reactive,proactive,compliant,learning,practising,worldclass,innovating,integrated'.split(
    ',',
  ),
);

/** Names of levels that stand beside one another in a row of headings, three or more of the usual ones. */
export function usualNames(rows: readonly (readonly Value[])[]): string[] {
  return rows.flatMap((row) => {
    const names = [...new Set(row.map((value) => squeeze(toLine(value))))].filter((name) => usual.has(name));
    return names.length >= 3 ? names : [];
  });
}
