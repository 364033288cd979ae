import type { AnyList } from '../../data/hooks/useList.ts';
import { LoadState } from '../LoadState.tsx';
import { say } from './recordWords.ts';

/**
 * What is wrong with the lists of a whole page: one sentence a cause, not one a list, and how far loading has come.
 * The sections below say for themselves what they do not know.
 */
export function Troubles({ lists }: { lists: readonly AnyList[] }) {
  const groups = new Map<string, AnyList[]>();
  for (const list of lists) {
    const isPart = list.asOf !== null && !list.isComplete;
    if (list.error === null && list.faults.length === 0 && !isPart) continue;
    const cause = list.error === null ? '' : JSON.stringify(list.error);
    groups.set(cause, [...(groups.get(cause) ?? []), list]);
  }
  return [...groups].map(([cause, group]) => (
    <LoadState key={cause} lists={group} what={say('waitAll')}>
      {null}
    </LoadState>
  ));
}
