import type { View } from '../../domain/levels.ts';
import { communityLevels, finalLevels, peerLevels, selfLevels } from '../../domain/levels.ts';
import { returnScope } from '../../domain/returnScope.ts';
import type { ListState } from './useList.ts';
import { useList } from './useList.ts';

/** The levels of one force in one cycle, a list a view. */
export type LevelLists = Record<View, ListState<typeof selfLevels>>;

/** The four views of a force's return; null while the force or the cycle is not known, or where there is none. */
export function useLevels(forceKey: string | null, cycleKey: string | null): LevelLists | null {
  const scope = forceKey !== null && cycleKey !== null ? returnScope(forceKey, cycleKey) : null;
  const isWanted = scope !== null;
  const lists = {
    self: useList(selfLevels, scope ?? '', isWanted),
    peer: useList(peerLevels, scope ?? '', isWanted),
    community: useList(communityLevels, scope ?? '', isWanted),
    final: useList(finalLevels, scope ?? '', isWanted),
  };
  return isWanted ? lists : null;
}
