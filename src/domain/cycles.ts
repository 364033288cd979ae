import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { since } from './columns/definition.ts';
import { note, text } from './columns/text.ts';
import type { Day } from './days.ts';
import { isWithin } from './days.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** The stages of a matrix cycle in their order. */
export const stages = ['evidence', 'selfAssessment', 'moderation', 'publication'] as const;
export type Stage = (typeof stages)[number];

/** A cycle of the matrix: four stages and any number of others, each with its dates. Any number of cycles; nothing locks when late. */
export const cycles = defineList('cycles', {
  about: 'Cycles of the maturity matrix and the dates of their stages.',
  columns: {
    title: required(text()),
    frameworkKey: key(),
    evidenceFrom: day(),
    evidenceTo: day(),
    selfAssessmentFrom: day(),
    selfAssessmentTo: day(),
    moderationFrom: day(),
    moderationTo: day(),
    publicationFrom: day(),
    publicationTo: day(),
    /** Stages beside the four, one a line (`domain/otherStages.ts`): a translation, a consultation, a board. */
    otherStages: since(4, note({ max: 4_000 })),
  },
  permissions: readableByAll({ leads: 'change' }),
  retention: { note: 'Kept as long as a return refers to it.', reviewMonths: 24 },
  rows: { force: 20, national: 20 },
});

export type Cycle = Item<typeof cycles>;

/** A stage with its dates and where today stands to it. */
export interface StageDates {
  stage: Stage;
  from: Day | null;
  to: Day | null;
  when: 'past' | 'now' | 'future' | 'unknown';
}

/** The line of stages of a cycle. A stage without dates is unknown, never guessed. */
export function stagesOf(cycle: Cycle, today: Day): StageDates[] {
  return stages.map((stage) => {
    const from = cycle[`${stage}From`];
    const to = cycle[`${stage}To`];
    return { stage, from, to, when: whenOf(from, to, today) };
  });
}

/** The cycle to show today: the one under way, else the next to begin, else the last one. */
export function currentCycle(all: readonly Cycle[], today: Day): Cycle | null {
  const byStart = [...all].sort((a, b) => (a.evidenceFrom ?? '').localeCompare(b.evidenceFrom ?? ''));
  const underWay = byStart.filter((cycle) => isWithin(today, cycle.evidenceFrom, cycle.publicationTo));
  return (
    underWay.at(-1) ?? byStart.find((cycle) => (cycle.evidenceFrom ?? '') > today) ?? byStart.at(-1) ?? null
  );
}

/** The stage open today, else the next one to open; null after the last. Where two overlap, the later counts. */
export function currentStage(cycle: Cycle, today: Day): StageDates | null {
  const line = stagesOf(cycle, today);
  return (
    line.findLast((stage) => stage.when === 'now') ?? line.find((stage) => stage.when === 'future') ?? null
  );
}

/** Where today stands to two ends. */
export function whenOf(from: Day | null, to: Day | null, today: Day): StageDates['when'] {
  if (from === null && to === null) return 'unknown';
  if (to !== null && to < today) return 'past';
  return from !== null && from > today ? 'future' : 'now';
}
