import type { ListState } from '../../data/hooks/useList.ts';
import { useList } from '../../data/hooks/useList.ts';
import type { View } from '../../domain/levels.ts';
import { communityLevels, finalLevels, peerLevels, selfLevels } from '../../domain/levels.ts';
import { returnScope } from '../../domain/returnScope.ts';
import type { Readings } from './readings.ts';

type LevelList = ListState<typeof selfLevels>;

/** The four views of one force in one cycle; null where the hub has no force or no cycle. */
export function useReadings(
  forceKey: string | null,
  cycleKey: string | null,
): { readings: Readings | null; lists: readonly LevelList[] } {
  const scope = forceKey !== null && cycleKey !== null ? returnScope(forceKey, cycleKey) : null;
  const isWanted = scope !== null;
  const byView: Record<View, LevelList> = {
    self: useList(selfLevels, scope ?? '', isWanted),
    peer: useList(peerLevels, scope ?? '', isWanted),
    community: useList(communityLevels, scope ?? '', isWanted),
    final: useList(finalLevels, scope ?? '', isWanted),
  };
  const reading = ({ items, hasAnswered }: LevelList) => ({ levels: items, hasAnswered });
  if (!isWanted) return { readings: null, lists: [] };
  const lists = Object.values(byView);
  // Before anything has come in there is nothing to say about a view, not even that it is unknown.
  if (lists.every((list) => list.asOf === null && list.error === null)) return { readings: null, lists };
  const readings = {
    self: reading(byView.self),
    peer: reading(byView.peer),
    community: reading(byView.community),
    final: reading(byView.final),
  };
  return { readings, lists };
}
