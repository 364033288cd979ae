import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Person } from '../../domain/columns/person.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { evidenceItems } from '../../domain/evidence.ts';
import { linkScope, links } from '../../domain/links.ts';
import { openList } from '../openList.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';
import { useList } from './useList.ts';
import { useOutbox } from './useOutbox.ts';
import { withWaiting } from './withWaiting.ts';

/**
 * What proves each of some records, by their keys; null for a record while its links or the evidence are not known to the
 * end. One indexed question a record, sent together; what `me` has on the way counts.
 */
export function useProofs(
  forceKey: string | null,
  keys: readonly string[],
  me: Person,
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
  // What the service refused proves nothing, however long its writer keeps it.
  const entries = useOutbox().entries.filter(({ state }) => state !== 'refused');
  const known = withWaiting(evidenceItems, items.items, entries, me);
  const byKey = new Map(known.map((item) => [item.recordKey, item]));
  return new Map(
    keys.map((key, at) => {
      const answer = answers[at]?.data;
      if (!answer?.isComplete || !items.isComplete) return [key, null];
      const proving = withWaiting(links, openList(links, answer.rows).items, entries, me).filter(
        (one) => one.kind === 'proves' && !one.withdrawn && one.toKey === key,
      );
      const fromKeys = [...new Set(proving.map(({ fromKey }) => fromKey))];
      return [key, fromKeys.flatMap((fromKey) => byKey.get(fromKey) ?? [])];
    }),
  );
}
