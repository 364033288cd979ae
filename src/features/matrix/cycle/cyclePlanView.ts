import type { Cycle } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import type { BackwardStep } from '../../../domain/planBackwards.ts';
import { publicationDay, safeDates } from '../../../domain/planBackwards.ts';
import { isBeyond, workingDaysBetween } from '../../../domain/workingDays.ts';
import { dayInWords, dayShort } from '../../../ui/dayWords.ts';
import { bankHolidays, holidaysKnownTo } from './bankHolidays.ts';
import { say } from './cyclesWords.ts';

/** One step of the plan in finished words. */
export interface PlanRow {
  step: BackwardStep;
  title: string;
  when: string;
  left: string | null;
  takes: number;
}

/** The plan backwards, and what is to be known about its dates. */
export interface Plan {
  intro: string;
  rows: PlanRow[];
  holidays: string;
}

/** The latest safe dates of a cycle; null where it has no day of publication. */
export function planOf(
  cycle: Cycle,
  today: Day,
  { days, isBilingual }: { days: Readonly<Record<BackwardStep, number>>; isBilingual: boolean },
): Plan | null {
  const publication = publicationDay(cycle);
  if (publication === null) return null;
  const dates = safeDates(publication, today, { days, isBilingual, holidays: bankHolidays });
  return {
    intro: say('planIntro', { day: dayInWords(publication) }),
    rows: dates.map(({ step, latest, takes, isPast }) => ({
      step,
      takes,
      title: say(`step.${step}`),
      when: say(isPast ? 'was' : 'by', { day: dayShort(latest, today) }),
      left: isPast ? null : leftInWords(today, latest),
    })),
    holidays: holidaysInWords(publication),
  };
}

function leftInWords(today: Day, latest: Day): string {
  const count = workingDaysBetween(today, latest, bankHolidays);
  return count === 0 ? say('leftNone') : say('left', { count });
}

function holidaysInWords(publication: Day): string {
  const day = dayInWords(holidaysKnownTo);
  return say(isBeyond(publication, holidaysKnownTo) ? 'holidaysBeyond' : 'holidays', { day });
}
