import { isDay } from '../../../domain/columns/day.ts';
import type { Cycle, cycles as cycleList } from '../../../domain/cycles.ts';
import { stages } from '../../../domain/cycles.ts';
import type { Stage } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import { otherStagesOf, otherStagesToText } from '../../../domain/otherStages.ts';
import type { Fields } from '../../../domain/list.ts';
import { say } from './cyclesWords.ts';

type End = `${Stage}${'From' | 'To'}`;

/** A cycle as it is typed; days as the browser's field has them. The key is born with the draft. */
export type CycleDraft = {
  recordKey: string;
  title: string;
  frameworkKey: string;
  others: OtherTyped[];
} & Record<End, string>;

/** A stage beside the four as it is typed. */
export interface OtherTyped {
  name: string;
  from: string;
  to: string;
}

/** What stands against a draft, by field: `title`, `evidenceTo`, `others.0.name`. */
export type CycleProblems = Partial<Record<string, string>>;

/** The form as a cycle has it now; empty for a new one. */
export function draftOf(cycle: Cycle | null, frameworkKey: string | null = null): CycleDraft {
  const ends = stages.flatMap((stage) =>
    (['From', 'To'] as const).map((end) => [`${stage}${end}`, cycle?.[`${stage}${end}`] ?? '']),
  );
  return {
    recordKey: cycle?.recordKey ?? crypto.randomUUID(),
    title: cycle?.title ?? '',
    frameworkKey: cycle?.frameworkKey ?? frameworkKey ?? '',
    others: cycle
      ? otherStagesOf(cycle).map(({ name, from, to }) => ({ name, from: from ?? '', to: to ?? '' }))
      : [],
    ...(Object.fromEntries(ends) as Record<End, string>),
  };
}

/** Everything that keeps a draft from being saved: no name, a last day before the first. */
export function problemsOf(draft: CycleDraft): CycleProblems {
  const found: CycleProblems = {};
  if (draft.title.trim() === '') found.title = say('problem.title');
  for (const stage of stages) {
    const [from, to] = [draft[`${stage}From`], draft[`${stage}To`]];
    if (isBackwards(from, to)) found[`${stage}To`] = say('problem.order');
  }
  draft.others.forEach(({ name, from, to }, at) => {
    if (name.trim() === '') found[`others.${at}.name`] = say('problem.otherName');
    if (isBackwards(from, to)) found[`others.${at}.to`] = say('problem.order');
  });
  return found;
}

/** What a draft writes: every field for a new cycle, those that differ for one that is there. */
export function cycleTyped(draft: CycleDraft, cycle: Cycle | null): Partial<Fields<typeof cycleList>> {
  const days = stages.flatMap((stage) =>
    (['From', 'To'] as const).map((end) => [`${stage}${end}`, dayOrNull(draft[`${stage}${end}`])]),
  );
  const wanted: Partial<Fields<typeof cycleList>> = {
    title: draft.title.trim(),
    frameworkKey: draft.frameworkKey || null,
    otherStages: otherStagesToText(
      draft.others.map(({ name, from, to }) => ({ name, from: dayOrNull(from), to: dayOrNull(to) })),
    ),
    ...(Object.fromEntries(days) as Record<End, Day | null>),
  };
  if (cycle === null) return wanted;
  const changed = Object.entries(wanted).filter(([field, value]) => value !== cycle[field as keyof Cycle]);
  return Object.fromEntries(changed);
}

/** Cycles with the newest first; those without dates at the end. */
export function cyclesInOrder(all: readonly Cycle[]): Cycle[] {
  return [...all].sort((a, b) => (b.evidenceFrom ?? '').localeCompare(a.evidenceFrom ?? ''));
}

function isBackwards(from: string, to: string): boolean {
  return isDay(from) && isDay(to) && to < from;
}

function dayOrNull(typed: string): Day | null {
  return isDay(typed) ? typed : null;
}
