import { useQuery } from '@tanstack/react-query';
import type { Item, ListDefinition } from '../../domain/list.ts';
import type { RowVersion } from '../listStore.ts';
import { toStoreError } from '../storeError.ts';
import type { StoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** A row's versions as far as they are known. */
export interface HistoryState {
  /** Null until SharePoint has answered. */
  versions: RowVersion[] | null;
  error: StoreError | null;
  isAsking: boolean;
  retry: () => void;
}

/** Earlier states of a row as SharePoint keeps them, newest first; asked for only while `isWanted`, again once the row changed. */
export function useHistory<L extends ListDefinition>(
  list: L,
  item: Pick<Item<L>, 'row'>,
  isWanted: boolean,
): HistoryState {
  const { lists } = useData();
  const { id, eTag } = item.row;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['history', list.name, id, eTag],
    queryFn: () => lists.history(list.name, id),
    enabled: isWanted,
    staleTime: 60_000,
    retry: false,
    networkMode: 'always',
  });
  return {
    versions: data ?? null,
    error: error ? toStoreError(error) : null,
    isAsking: isFetching,
    retry: () => void refetch(),
  };
}
