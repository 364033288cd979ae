import type { QueryClient } from '@tanstack/query-core';
import type { ListDefinition } from '../../domain/list.ts';
import type { CachedStore } from '../cachedStore.ts';
import type { KnownRows } from '../knownRows.ts';
import type { RowQuery } from '../listStore.ts';
import { columnNames, requiredColumns } from '../openList.ts';

/** Rows of a list, whole or of one scope: what TanStack Query keeps in memory for it. */
export function listQuery(
  lists: CachedStore,
  client: QueryClient,
  list: ListDefinition,
  scope: string | null,
) {
  const queryKey = ['rows', list.name, scope] as const;
  const query = rowQuery(list, scope);
  return {
    queryKey,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<KnownRows> => {
      const onProgress = (known: KnownRows) => void client.setQueryData(queryKey, known);
      const before = client.getQueryData<KnownRows>(queryKey) ?? (await lists.remembered(query));
      if (before && client.getQueryData(queryKey) === undefined) onProgress(before);
      return lists.refresh(query, before ?? null, onProgress, signal);
    },
    staleTime: 60_000,
    gcTime: 30 * 60_000,
    // What passes by itself is asked for again in useList; anything else waits for a press.
    retry: false,
    refetchOnReconnect: true,
    networkMode: 'always' as const,
    structuralSharing: false as const,
  };
}

/**
 * Asks for several whole lists before any screen stands. Resolves once what this device remembers is in memory; what it
 * does not remember is asked for at once, the rest when `afterPaint` allows: a returning person's first screen comes
 * before token and network.
 */
export async function askEarly(
  lists: CachedStore,
  client: QueryClient,
  wanted: readonly ListDefinition[],
  afterPaint: Promise<void>,
): Promise<void> {
  const remembered = await Promise.all(wanted.map((list) => lists.remembered(rowQuery(list, null))));
  const ask = (list: ListDefinition) => {
    const query = listQuery(lists, client, list, null);
    // A failure is shown by the screen, from the query's own state.
    void client.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined);
  };
  const isKnown = (_list: ListDefinition, i: number) => remembered[i] !== null;
  wanted.forEach((list, i) => {
    if (remembered[i]) client.setQueryData(listQuery(lists, client, list, null).queryKey, remembered[i]);
  });
  wanted.filter((list, i) => !isKnown(list, i)).forEach(ask);
  void afterPaint.then(() => wanted.filter(isKnown).forEach(ask));
}

/** Made once a list: screens ask at every drawing. */
const wholeQueries = new WeakMap<ListDefinition, RowQuery>();

/** The query behind a list or one scope of it. */
export function rowQuery(list: ListDefinition, scope: string | null): RowQuery {
  const query = wholeQueries.get(list) ?? {
    list: list.name,
    columns: columnNames(list),
    required: requiredColumns(list),
  };
  wholeQueries.set(list, query);
  return scope === null ? query : { ...query, where: { column: 'ScopeKey', equals: scope } };
}
