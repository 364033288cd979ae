import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useLevels } from '../../data/hooks/useLevels.ts';
import { useList } from '../../data/hooks/useList.ts';
import { useReturnSteps } from '../../data/hooks/useReturnSteps.ts';
import { currentCycle, cycles } from '../../domain/cycles.ts';
import { frameworks, standards } from '../../domain/frameworks.ts';
import { inOrder } from './standardsView.ts';

/** What the progress of the matrix is counted from: the cycle, its edition's standards, the four views. */
export function useProgress() {
  const { hub, today, list: hubList } = useHubRow();
  const lists = {
    hub: hubList,
    cycles: useList(cycles),
    frameworks: useList(frameworks),
    standards: useList(standards),
  };
  const cycle = currentCycle(lists.cycles.items, today);
  const framework = lists.frameworks.items.find((one) => one.recordKey === cycle?.frameworkKey) ?? null;
  const inCycle = framework === null ? [] : inOrder(lists.standards.items, framework.recordKey);
  const forceKey = hub?.forceKey ?? null;
  const of = hub && forceKey && cycle ? { hub, forceKey, cycle, standards: inCycle, today } : null;
  return {
    hub,
    today,
    lists,
    cycle,
    framework,
    standards: inCycle,
    levels: useLevels(forceKey, cycle?.recordKey ?? null),
    steps: useReturnSteps(of, { ready: true, signedOff: true }),
  };
}

/** What `useProgress` returns. */
export type MatrixProgress = ReturnType<typeof useProgress>;
