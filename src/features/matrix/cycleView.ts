import type { Cycle } from '../../domain/cycles.ts';
import { currentStage, stagesOf } from '../../domain/cycles.ts';
import type { Day } from '../../domain/days.ts';
import { daysBetween } from '../../domain/days.ts';
import { lineOf } from '../../domain/otherStages.ts';
import type { LineStage } from '../../domain/otherStages.ts';
import { dayInWords, dayShort } from '../../ui/dayWords.ts';
import { say } from './matrixWords.ts';

/** One stage of the cycle as it stands on the line. */
export interface StageRow {
  key: string;
  name: string;
  dates: string | null;
  when: LineStage['when'];
  state: string;
  /** Said where today falls in this stage. */
  today: string | null;
  /** How far today is into the stage, 0 to 1; null where it is not in it or has no two ends. */
  along: number | null;
}

/** The line of stages, and where today stands in a sentence. */
export interface CycleLine {
  sentence: string;
  stages: StageRow[];
}

/** The cycle's stages in order, with today marked. */
export function cycleLine(cycle: Cycle, today: Day): CycleLine {
  const line = lineOf(cycle, today);
  const also = line.flatMap(({ name, when }) => (name !== null && when === 'now' ? [name] : []));
  const words = say('cycleLine', { cycle: cycle.title, sentence: todayInWords(cycle, today) });
  return {
    sentence: also.length === 0 ? words : `${words} ${say('today.also', { stages: also.join(', ') })}`,
    stages: line.map((stage, at) => stageRow(stage, at, today)),
  };
}

function stageRow({ stage, name, from, to, when }: LineStage, at: number, today: Day): StageRow {
  const isNow = when === 'now';
  return {
    key: stage ?? `${at} ${name}`,
    name: stage === null ? (name ?? '') : say(`stage.${stage}`),
    dates: datesInWords(from, to, today),
    when,
    state: say(`when.${when}`),
    today: isNow ? say('todayMark', { day: dayShort(today, today) }) : null,
    along: isNow && from !== null && to !== null ? share(from, to, today) : null,
  };
}

function share(from: Day, to: Day, today: Day): number {
  return daysBetween(from, today) / Math.max(1, daysBetween(from, to));
}

function datesInWords(from: Day | null, to: Day | null, today: Day): string | null {
  if (from !== null && to !== null) {
    return say('dates.both', { from: dayShort(from, today), to: dayShort(to, today) });
  }
  if (from !== null) return say('dates.from', { from: dayShort(from, today) });
  return to === null ? null : say('dates.to', { to: dayShort(to, today) });
}

function todayInWords(cycle: Cycle, today: Day): string {
  const day = dayInWords(today);
  const stage = currentStage(cycle, today);
  if (stage === null) {
    const isDated = stagesOf(cycle, today).some(({ when }) => when !== 'unknown');
    return isDated ? say('today.over', { day }) : say('today.unknown');
  }
  const name = say(`stage.${stage.stage}`);
  if (stage.when === 'future')
    return say('today.next', { day, stage: name, from: dayInWords(stage.from ?? today) });
  return stage.to === null
    ? say('today.now', { day, stage: name })
    : say('today.nowUntil', { day, stage: name, to: dayInWords(stage.to) });
}
