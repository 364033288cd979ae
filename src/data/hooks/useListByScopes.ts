import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Item, ListDefinition } from '../../domain/list.ts';
import { openList } from '../openList.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';
import type { AnyList } from './useList.ts';

/** Rows of several scopes of one list, asked for in the same moment so that they travel together; as one list. */
export function useListByScopes<L extends ListDefinition>(
  list: L,
  scopes: readonly string[],
): AnyList & { items: Item<L>[] } {
  const { lists } = useData();
  const client = useQueryClient();
  const answers = useQueries({ queries: scopes.map((scope) => listQuery(lists, client, list, scope)) });
  const opened = answers.map(({ data }) => openList(list, data?.rows ?? []));
  const asOfs = answers.map(({ data }) => data?.asOf ?? null);
  const failed = answers.find(({ error }) => error !== null)?.error;
  return {
    name: list.name,
    items: opened.flatMap(({ items }) => items),
    faults: opened.flatMap(({ faults }) => faults),
    asOf: asOfs.includes(null) ? null : (asOfs.sort()[0] ?? null),
    hasAnswered: answers.every(({ data }) => data?.from === 'network' && data.isComplete),
    isComplete: answers.every(({ data }) => data?.isComplete === true && data.withheld === 0),
    loaded: { count: opened.reduce((count, { items }) => count + items.length, 0), total: null },
    error: failed ? toStoreError(failed) : null,
    isRefreshing: answers.some(({ isFetching }) => isFetching),
    retry: () => answers.forEach(({ refetch }) => void refetch()),
  };
}
