import type { Cycle, StageDates } from '../../../domain/cycles.ts';
import { currentStage } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import type { Progress, ReturnStep } from '../../../domain/returnProgress.ts';
import { stepOfStage } from '../../../domain/returnProgress.ts';
import { workingDaysBetween } from '../../../domain/workingDays.ts';
import { bankHolidays } from './bankHolidays.ts';
import { say } from './cycleLineWords.ts';

/** "9 of 14 ready. 5 left. 12 working days." for the stage that is open; null where none is. `progress` null: not known. */
export function countLine(cycle: Cycle, today: Day, progress: Progress | null): string | null {
  const stage = openStage(cycle, today);
  if (stage === null) return null;
  const counted = progress === null ? [say('notKnown')] : countInWords(stepOfStage[stage.stage], progress);
  return [...counted, ...daysInWords(stage, today)].join(' ');
}

/** The stage a count is made for: the one that is open today; null where none is. */
export function openStage(cycle: Cycle, today: Day): StageDates | null {
  const stage = currentStage(cycle, today);
  return stage?.when === 'now' ? stage : null;
}

function countInWords(step: ReturnStep, { done, missing }: Progress): string[] {
  const said = say(`ready.${step}`, { done: done.length, of: done.length + missing.length });
  return missing.length === 0 ? [said] : [said, say('open', { count: missing.length })];
}

function daysInWords({ to }: StageDates, today: Day): string[] {
  if (to === null) return [];
  const count = workingDaysBetween(today, to, bankHolidays);
  return [count === 0 ? say('lastDay') : say('workingDays', { count })];
}
