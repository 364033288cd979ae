import { useReturnSteps } from '../../../data/hooks/useReturnSteps.ts';
import type { Progress } from '../../../domain/returnProgress.ts';
import { returnProgress, stepOfStage } from '../../../domain/returnProgress.ts';
import type { Matrix } from '../useMatrix.ts';
import { openStage } from './countView.ts';

/** How far the stage that is open has come, by the one count there is; null while that is not known, or none is open. */
export function useStageProgress({ hub, today, cycle, ordered, views, lists }: Matrix): Progress | null {
  const stage = cycle === null ? null : openStage(cycle, today);
  const step = stage === null ? null : stepOfStage[stage.stage];
  const forceKey = hub?.forceKey ?? null;
  const of = hub && forceKey && cycle ? { hub, forceKey, cycle, standards: ordered, today } : null;
  const steps = useReturnSteps(of, { ready: step === 'ready', signedOff: step === 'signedOff' });
  const { readings } = views;
  if (step === null || forceKey === null || !lists.standards.isComplete) return null;
  const isByLevels = step === 'seen' || step === 'communityView';
  const reading = step === 'seen' ? readings?.peer : readings?.community;
  const isKnown = isByLevels ? reading?.hasAnswered === true : steps.isComplete;
  if (!isKnown) return null;
  return returnProgress(step, ordered, {
    peer: readings?.peer.levels ?? [],
    community: readings?.community.levels ?? [],
    ready: steps.ready,
    signedOff: steps.signedOff,
  });
}
