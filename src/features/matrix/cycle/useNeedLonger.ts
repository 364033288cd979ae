import { useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import type { Matrix } from '../useMatrix.ts';
import { say } from './cyclesWords.ts';
import type { LongerDraft } from './needLonger.ts';
import { longerEvent } from './needLonger.ts';

/** Keeps with the return that the force needs longer. */
export function useNeedLonger({ hub, today }: Matrix, cycle: Cycle) {
  const addEvent = useAddItem(returnEvents);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (draft: LongerDraft): Promise<boolean> => {
    const forceKey = hub?.forceKey ?? null;
    if (draft.words.trim() === '' || forceKey === null) {
      setProblem(say('longer.problem'));
      return false;
    }
    const { problems } = await addEvent(
      longerEvent(draft, { force: hub?.title ?? '', cycle, today, forceKey }),
    );
    const [first] = problems;
    setProblem(first ? problemInWords(first.problem) : null);
    return !first;
  };
  return { save, problem };
}
