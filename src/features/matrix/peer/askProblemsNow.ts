import type { AskProblem, AskTyped } from './askForm.ts';
import { askProblems } from './askForm.ts';
import type { Ask } from './useAsk.ts';
import { chosenStandards } from './useAsk.ts';

/** What keeps a pack from being made now. */
export function askProblemsNow(ask: Ask, typed: AskTyped): AskProblem[] {
  const chosen = chosenStandards(ask, typed);
  return askProblems(typed, {
    forces: ask.forces,
    own: ask.own,
    today: ask.matrix.today,
    chosen: chosen.length,
    isEvidenceKnown: chosen.every(({ standard }) => ask.proofs.get(standard.recordKey) !== null),
  });
}
