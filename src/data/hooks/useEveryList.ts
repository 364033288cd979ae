import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Query, QueryClient } from '@tanstack/react-query';
import type { ListDefinition } from '../../domain/list.ts';
import { lists as allLists } from '../../domain/lists.ts';
import type { KnownRows } from '../knownRows.ts';
import type { Row } from '../listStore.ts';
import type { Fault } from '../openList.ts';
import { openList } from '../openList.ts';
import type { StoreError } from '../storeError.ts';
import { StoreFailure, toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';

/** How a list fares in this visit. */
export interface ListHealth {
  name: string;
  /** False for lists that grow without bound: of them only what was opened in this visit is known. */
  isWhole: boolean;
  /** When the service last answered (ISO instant of this device); null while it has not in this visit or before. */
  asOf: string | null;
  rows: number;
  faults: Fault[];
  error: StoreError | null;
  /** The service's id of the failed request and when it failed, for a support desk. */
  failedRequest: { id: string | null; at: string } | null;
  isRefreshing: boolean;
}

/** Above this a list is never read whole just to look at its health. */
const mostRows = 5_000;

const wholeLists = allLists.filter((list) => list.rows.national <= mostRows);

/** Every list of the hub: asks for those of a bounded size, and adds what was opened of the others. */
export function useEveryList(): ListHealth[] {
  const { lists } = useData();
  const client = useQueryClient();
  useQueries({ queries: wholeLists.map((list) => listQuery(lists, client, list, null)) });
  return allLists.map((list) => healthOf(list, client));
}

function healthOf(list: ListDefinition, client: QueryClient): ListHealth {
  const queries = client.getQueryCache().findAll({ queryKey: ['rows', list.name] }) as Query<KnownRows>[];
  const failed = queries.find((query) => query.state.error !== null);
  const known = queries.map((query) => query.state.data).filter((data) => data !== undefined);
  const rows = new Map<string, Row>(known.flatMap((data) => data.rows).map((row) => [row.id, row]));
  return {
    name: list.name,
    isWhole: wholeLists.includes(list),
    asOf:
      known
        .map((data) => data.asOf)
        .sort()
        .at(-1) ?? null,
    rows: rows.size,
    faults: openList(list, [...rows.values()]).faults,
    error: failed ? toStoreError(failed.state.error) : null,
    failedRequest: failed ? requestOf(failed) : null,
    isRefreshing: queries.some((query) => query.state.fetchStatus === 'fetching'),
  };
}

function requestOf({ state }: Query<KnownRows>): ListHealth['failedRequest'] {
  const thrown: unknown = state.error;
  const id = thrown instanceof StoreFailure ? thrown.requestId : null;
  return { id, at: new Date(state.errorUpdatedAt).toISOString() };
}
