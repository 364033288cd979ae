import { useSyncExternalStore } from 'react';
import { useSurroundings } from './SurroundingsContext.tsx';

/** Whether the hub is drawn at least this wide, followed. The same measure as `@container hub` in styles. */
export function useIsWide(atLeast: number): boolean {
  const { width } = useSurroundings();
  return useSyncExternalStore(width.onChange, () => width.px() >= atLeast);
}
