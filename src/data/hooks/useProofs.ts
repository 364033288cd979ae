import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Evidence } from '../../domain/evidence.ts';
import { evidenceItems } from '../../domain/evidence.ts';
import { linkScope, links } from '../../domain/links.ts';
import { openList } from '../openList.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';
import { useList } from './useList.ts';

/**
 * What proves each of some records, by their keys; null for a record while its links or the evidence are not known to the
 * end. One indexed question a record, sent together.
 */
export function useProofs(
  forceKey: string | null,
  keys: readonly string[],
): ReadonlyMap<string, readonly Evidence[] | null> {
  const { lists } = useData();
  const client = useQueryClient();
  const items = useList(evidenceItems, forceKey ?? '', forceKey !== null);
  const answers = useQueries({
    queries: keys.map((key) => ({
      ...listQuery(lists, client, links, linkScope(forceKey, key)),
      enabled: forceKey !== null,
    })),
  });
  const byKey = new Map(items.items.map((item) => [item.recordKey, item]));
  return new Map(
    keys.map((key, at) => {
      const known = answers[at]?.data;
      if (!known?.isComplete || !items.isComplete) return [key, null];
      const proving = openList(links, known.rows).items.filter(
        (one) => one.kind === 'proves' && !one.withdrawn,
      );
      return [key, proving.flatMap(({ fromKey }) => byKey.get(fromKey) ?? [])];
    }),
  );
}
