import type { QueryClient } from '@tanstack/query-core';
import type { CachedStore } from '../cachedStore.ts';
import type { KnownRows } from '../knownRows.ts';
import type { Row, RowQuery } from '../listStore.ts';
import { mergeRows } from '../mergeRows.ts';

/** Puts a row that was just saved into every answer in memory it belongs to, and onto the device. */
export function mergeSavedRows(lists: CachedStore, client: QueryClient, list: string, row: Row): void {
  const answers = client.getQueriesData<KnownRows>({ queryKey: ['rows', list] });
  for (const [queryKey, known] of answers) {
    const scope = queryKey[2] as string | null;
    if (!known || (scope !== null && row.cells['ScopeKey'] !== scope)) continue;
    const merged: KnownRows = { ...known, rows: mergeRows(known.rows, [row]) };
    client.setQueryData(queryKey, merged);
    const query: RowQuery =
      scope === null
        ? { list, columns: [] }
        : { list, columns: [], where: { column: 'ScopeKey', equals: scope } };
    void lists.keep(query, merged);
  }
}
