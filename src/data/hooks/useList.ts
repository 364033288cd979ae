import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Item, ListDefinition } from '../../domain/list.ts';
import type { Fault } from '../openList.ts';
import { openList } from '../openList.ts';
import type { StoreError } from '../storeError.ts';
import { mayPass, toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';

/** A list as a screen needs it: what is known, how old it is, and what went wrong, all at once. */
export interface ListState<L extends ListDefinition> {
  name: string;
  items: Item<L>[];
  faults: Fault[];
  /** When the service last confirmed these rows (ISO instant of this device); null while nothing is known. */
  asOf: string | null;
  /** True once the service has answered to the end in this visit: only then may a screen say "there is nothing". */
  hasAnswered: boolean;
  /** True where every row is here, be it from this device or the service. */
  isComplete: boolean;
  loaded: { count: number; total: number | null };
  error: StoreError | null;
  isRefreshing: boolean;
  retry: () => void;
}

/** How any list stands, whatever its rows are. */
export type AnyList = Omit<ListState<ListDefinition>, 'items'>;

/** What may pass by itself (no connection, a busy service) is asked for again after this many milliseconds. */
const askAgainAfter = 15_000;

const nothing = { items: [], faults: [] };

/** All rows of a list, or of one scope of it (one equality filter on one index). */
export function useList<L extends ListDefinition>(
  list: L,
  scope: string | null = null,
  enabled = true,
): ListState<L> {
  const { lists } = useData();
  const client = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({
    ...listQuery(lists, client, list, scope),
    enabled,
    refetchInterval: ({ state }) =>
      state.error && mayPass(toStoreError(state.error)) ? askAgainAfter : false,
  });
  const failure = error ? toStoreError(error) : null;
  // Rows of a list somebody may no longer read, or that is gone, leave the screen too.
  const isGone = failure?.kind === 'denied' || (failure?.kind === 'missing' && failure.what === 'list');
  const rows = isGone ? undefined : data?.rows;
  const opened = useMemo(() => (rows ? openList(list, rows) : nothing), [list, rows]);
  return {
    name: list.name,
    ...opened,
    asOf: rows && data ? data.asOf : null,
    hasAnswered: !isGone && data?.from === 'network' && data.isComplete,
    // Rows marked OFFICIAL-SENSITIVE do not rest on a device: what comes from there may be a part.
    isComplete: !isGone && data?.isComplete === true && data.withheld === 0,
    loaded: { count: rows?.length ?? 0, total: data?.total ?? null },
    error: failure,
    isRefreshing: isFetching,
    retry: () => void refetch(),
  };
}
