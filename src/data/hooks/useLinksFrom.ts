import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Link } from '../../domain/links.ts';
import { links } from '../../domain/links.ts';
import type { Row } from '../listStore.ts';
import { openList } from '../openList.ts';
import type { StoreError } from '../storeError.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';
import { rowQuery } from './listQuery.ts';
import { useOutbox } from './useOutbox.ts';

/** Every link that leads from a record, on the index of their other end; null until the service has answered. */
export function useLinksFrom(fromKey: string): {
  links: Link[] | null;
  error: StoreError | null;
  retry: () => void;
} {
  const { lists } = useData();
  // What was saved meanwhile belongs to the answer.
  const saved = useOutbox().entries.filter(
    ({ list, state }) => list === links.name && state === 'saved',
  ).length;
  const { data, error, refetch } = useQuery({
    queryKey: ['linksFrom', fromKey, saved],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const rows: Row[] = [];
      const query = { ...rowQuery(links, null), where: { column: 'FromKey', equals: fromKey } };
      for await (const page of lists.query(query, signal)) rows.push(...page.rows);
      return openList(links, rows).items;
    },
    staleTime: 10_000,
    retry: false,
    networkMode: 'always',
  });
  return { links: data ?? null, error: error ? toStoreError(error) : null, retry: () => void refetch() };
}
