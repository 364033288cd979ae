import { useEffect, useState } from 'react';
import type { ImportPlan, ImportStart } from '../../domain/sheets/planImport.ts';
import { planInSteps } from '../../domain/sheets/planImport.ts';
import type { Answers } from '../../domain/sheets/questions.ts';
import { inSlices } from './inSlices.ts';
import { proposalsFor } from './proposals.ts';

/** A plan with the proposals it already counts on; a person says that they are right before it is saved. */
export interface ProposedPlan {
  plan: ImportPlan;
  proposed: Answers;
  /** What it was made of: a plan of another file or answer is old. */
  start: ImportStart;
}

/** Plans an import bit by bit, again whenever something it stands on changes. Null until the first plan is there. */
export function usePlan(start: ImportStart | null): { planned: ProposedPlan | null; isPlanning: boolean } {
  const [planned, setPlanned] = useState<ProposedPlan | null>(null);
  useEffect(() => {
    if (start === null) return;
    const ended = new AbortController();
    void planWithProposals(start, ended.signal).then((made) => {
      if (made && !ended.signal.aborted) setPlanned(made);
    });
    return () => ended.abort();
  }, [start]);
  const isOfFile = planned !== null && planned.start.grids === start?.grids;
  return { planned: isOfFile ? planned : null, isPlanning: start !== null && planned?.start !== start };
}

/** Proposals can lead to new questions (a name in the second half of a cell), so planning goes round a few times. */
async function planWithProposals(start: ImportStart, signal: AbortSignal): Promise<ProposedPlan | null> {
  let proposed: Answers = {};
  for (let round = 0; ; round += 1) {
    const answers = { ...proposed, ...start.answers };
    const plan = await inSlices(planInSteps({ ...start, answers }), signal);
    if (plan === null) return null;
    const more = proposalsFor(plan.questions, answers);
    if (Object.keys(more).length === 0 || round === 3) return { plan, proposed, start };
    proposed = { ...proposed, ...more };
  }
}
