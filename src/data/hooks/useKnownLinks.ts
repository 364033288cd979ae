import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Link } from '../../domain/links.ts';
import { links } from '../../domain/links.ts';
import { openList } from '../openList.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';

/** The links of some scopes as far as they are in memory; nothing is asked of the service. */
export function useKnownLinks(scopes: readonly string[]): Link[] {
  const { lists } = useData();
  const client = useQueryClient();
  const answers = useQueries({
    queries: scopes.map((scope) => ({ ...listQuery(lists, client, links, scope), enabled: false })),
  });
  return answers.flatMap(({ data }) => (data ? openList(links, data.rows).items : []));
}
