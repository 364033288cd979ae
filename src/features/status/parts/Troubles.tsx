import type { Standing } from '../../../data/hooks/useStanding.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { say } from '../statusWords.ts';

/** What went wrong with the lists the figures are counted from; the requests speak for themselves in their section. */
export function Troubles({ standing: { lists, levels } }: { standing: Standing }) {
  const counted = [lists.actions, lists.cycles, lists.standards, ...(levels ? Object.values(levels) : [])];
  const told = counted.filter((list) => list.error !== null || list.faults.length > 0);
  if (told.length === 0) return null;
  return (
    <LoadState lists={told} what={say('waitNeeds')}>
      {null}
    </LoadState>
  );
}
