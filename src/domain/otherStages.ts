import { isDay } from './columns/day.ts';
import { stagesOf, whenOf } from './cycles.ts';
import type { Cycle, StageDates } from './cycles.ts';
import type { Day } from './days.ts';

/** A stage of a cycle beside the four every cycle has: a translation, a consultation, a board. */
export interface OtherStage {
  name: string;
  from: Day | null;
  to: Day | null;
}

/** A stage as it stands on the line: one of the four, or another by its name. */
export type LineStage = Omit<StageDates, 'stage'> & {
  stage: StageDates['stage'] | null;
  name: string | null;
};

/** The stages a cycle has beside the four. A line is `2027-07-01 | 2027-07-21 | Translation`; one without a name is none. */
export function otherStagesOf({ otherStages }: Pick<Cycle, 'otherStages'>): OtherStage[] {
  return (otherStages ?? '').split('\n').flatMap((line) => {
    const [from = '', to = '', ...name] = line.split('|').map((part) => part.trim());
    const words = name.join(' ').trim();
    return words === '' ? [] : [{ name: words, from: dayOrNull(from), to: dayOrNull(to) }];
  });
}

/** The same as it is kept; null where there are none. */
export function otherStagesToText(all: readonly OtherStage[]): string | null {
  const lines = all.map(({ name, from, to }) => {
    const plain = name.replace(/[|\s]+/g, ' ').trim();
    return [from ?? '', to ?? '', plain].join(' | ');
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** Every stage of a cycle in order of time; one without dates stands after the one it was named after. */
export function lineOf(cycle: Cycle, today: Day): LineStage[] {
  const line: LineStage[] = stagesOf(cycle, today).map((one) => ({ ...one, name: null }));
  for (const { name, from, to } of otherStagesOf(cycle)) {
    const begins = from ?? to;
    const next = line.findIndex((one) => begins !== null && (one.from ?? one.to ?? '') > begins);
    line.splice(next < 0 ? line.length : next, 0, {
      ...{ stage: null, name, from, to },
      when: whenOf(from, to, today),
    });
  }
  return line;
}

function dayOrNull(text: string): Day | null {
  return isDay(text) ? text : null;
}
