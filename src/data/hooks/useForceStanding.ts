import { actions } from '../../domain/actions.ts';
import { asks } from '../../domain/asks.ts';
import { currentCycle, currentStage, cycles } from '../../domain/cycles.ts';
import { standards } from '../../domain/frameworks.ts';
import { posts } from '../../domain/posts.ts';
import { postsByKey } from '../../domain/heldPosts.ts';
import { useHubRow } from './useHubRow.ts';
import { standardsOf } from '../../domain/returnProgress.ts';
import { useLevels } from './useLevels.ts';
import { useList } from './useList.ts';
import { useReturnSteps } from './useReturnSteps.ts';

/**
 * Where a force stands: its posts, actions and requests, the cycle with its stage, and the four views of its return.
 * Each screen says for itself which of the lists a sentence needs.
 */
export function useForceStanding() {
  const { hub, today, now, list } = useHubRow();
  const lists = {
    hub: list,
    posts: useList(posts),
    actions: useList(actions),
    asks: useList(asks),
    cycles: useList(cycles),
    standards: useList(standards),
  };
  const cycle = currentCycle(lists.cycles.items, today);
  const forceKey = hub?.forceKey ?? null;
  const levels = useLevels(forceKey, cycle?.recordKey ?? null);
  const stage = cycle && currentStage(cycle, today);
  const standardsInCycle = standardsOf(lists.standards.items, cycle?.frameworkKey ?? null);
  const of = hub && forceKey && cycle ? { hub, forceKey, cycle, standards: standardsInCycle, today } : null;
  const steps = useReturnSteps(of, {
    ready: stage?.stage === 'evidence',
    signedOff: stage?.stage === 'publication',
  });
  return {
    hub,
    today,
    now,
    lists,
    cycle: cycle && { cycle, stage },
    levels,
    standardsInCycle,
    /** Known only in the stage whose count stands on it. */
    steps,
    postsByKey: postsByKey(lists.posts.items),
  };
}

/** What `useForceStanding` returns. */
export type ForceStanding = ReturnType<typeof useForceStanding>;
