import type { AnyList } from '../../data/hooks/useList.ts';
import type { Day } from '../../domain/days.ts';
import { highestMarking } from '../../domain/marking.ts';
import type { Marking } from '../../domain/list.ts';
import type { Frame } from '../../paper/table.ts';
import { dayWithTime } from '../dayWords.ts';
import { oldestAsOf } from '../oldestAsOf.ts';
import { say } from '../uiWords.ts';
import { currentLanguage } from '../words.ts';

/** The frame of a view that leaves the hub: its title, the highest marking of its rows, and when it was true. */
export function frameOf(
  title: string,
  {
    rows,
    lists,
    today,
  }: { rows: readonly { marking: Marking | null }[]; lists: readonly AnyList[]; today: Day },
): Frame {
  const asOf = oldestAsOf(lists) ?? new Date().toISOString();
  return {
    title,
    marking: highestMarking(rows.map(({ marking }) => marking)),
    asOf: say('asOf', { time: dayWithTime(today, asOf) }),
    language: currentLanguage(),
  };
}
