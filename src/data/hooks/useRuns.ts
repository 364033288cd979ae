import { useSyncExternalStore } from 'react';
import type { Runs, RunState } from '../runs/runs.ts';
import { useData } from './DataContext.tsx';

export type { FailedWrite, PlannedRow, PlannedWrite, RunPlan, Runs, RunState } from '../runs/runs.ts';

/** Many writes at once: what is under way or was a moment ago, and the presses that start, pause and undo. */
export function useRuns(): { entries: readonly RunState[]; runs: Runs } {
  const { runs } = useData();
  const entries = useSyncExternalStore(
    (listener) => runs.subscribe(listener),
    () => runs.entries(),
  );
  return { entries, runs };
}
