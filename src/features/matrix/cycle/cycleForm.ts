import { isDay } from '../../../domain/columns/day.ts';
import type { Cycle, cycles as cycleList } from '../../../domain/cycles.ts';
import { stages } from '../../../domain/cycles.ts';
import type { Stage } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import type { Fields } from '../../../domain/list.ts';
import { say } from './cyclesWords.ts';

type End = `${Stage}${'From' | 'To'}`;

/** A cycle as it is typed; days as the browser's field has them. The key is born with the draft. */
export type CycleDraft = { recordKey: string; title: string; frameworkKey: string } & Record<End, string>;

/** What stands against a draft, by field. */
export type CycleProblems = Partial<Record<keyof CycleDraft, string>>;

/** The form as a cycle has it now; empty for a new one. */
export function draftOf(cycle: Cycle | null, frameworkKey: string | null = null): CycleDraft {
  const ends = stages.flatMap((stage) =>
    (['From', 'To'] as const).map((end) => [`${stage}${end}`, cycle?.[`${stage}${end}`] ?? '']),
  );
  return {
    recordKey: cycle?.recordKey ?? crypto.randomUUID(),
    title: cycle?.title ?? '',
    frameworkKey: cycle?.frameworkKey ?? frameworkKey ?? '',
    ...(Object.fromEntries(ends) as Record<End, string>),
  };
}

/** Everything that keeps a draft from being saved: no name, a last day before the first. */
export function problemsOf(draft: CycleDraft): CycleProblems {
  const found: CycleProblems = {};
  if (draft.title.trim() === '') found.title = say('problem.title');
  for (const stage of stages) {
    const [from, to] = [draft[`${stage}From`], draft[`${stage}To`]];
    if (isDay(from) && isDay(to) && to < from) found[`${stage}To`] = say('problem.order');
  }
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

function dayOrNull(typed: string): Day | null {
  return isDay(typed) ? typed : null;
}
