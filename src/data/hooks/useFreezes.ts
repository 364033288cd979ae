import { useSyncExternalStore } from 'react';
import type { Freezes, FreezeState } from '../freezes/freezes.ts';
import { useData } from './DataContext.tsx';

export type { FreezeState } from '../freezes/freezes.ts';

/** What was agreed on and is being copied among the snapshots; [Try again] where a copy was refused. */
export function useFreezes(): { entries: readonly FreezeState[]; freezes: Freezes } {
  const { freezes } = useData();
  const entries = useSyncExternalStore(
    (listener) => freezes.subscribe(listener),
    () => freezes.entries(),
  );
  return { entries, freezes };
}
