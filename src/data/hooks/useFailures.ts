import { useSyncExternalStore } from 'react';
import type { NotedFailure } from '../failureLog.ts';
import { useData } from './DataContext.tsx';

/** The last failures of this visit, newest first. */
export function useFailures(): readonly NotedFailure[] {
  const { failures } = useData();
  return useSyncExternalStore(failures.subscribe, failures.all);
}
