import type { QueryClient } from '@tanstack/react-query';
import type { ListDefinition } from '../../domain/list.ts';
import type { CachedStore } from '../cachedStore.ts';
import type { KnownRows } from '../knownRows.ts';
import type { RowQuery } from '../listStore.ts';
import { columnNames, requiredColumns } from '../openList.ts';

/** Rows of a list, whole or of one scope: what TanStack Query keeps in memory for it. */
export function listQuery(lists: CachedStore, client: QueryClient, list: ListDefinition, scope: string | null) {
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
    retry: false,
    networkMode: 'always' as const,
    structuralSharing: false as const,
  };
}

/** The query behind a list or one scope of it. */
export function rowQuery(list: ListDefinition, scope: string | null): RowQuery {
  const query = { list: list.name, columns: columnNames(list), required: requiredColumns(list) };
  return scope === null ? query : { ...query, where: { column: 'ScopeKey', equals: scope } };
}
