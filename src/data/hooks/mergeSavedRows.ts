import type { QueryClient } from '@tanstack/query-core';
import type { CachedStore } from '../cachedStore.ts';
import type { KnownRows } from '../knownRows.ts';
import type { Row, RowQuery } from '../listStore.ts';
import { mergeRows } from '../mergeRows.ts';

/** Puts rows that were just saved into every answer in memory they belong to, and onto the device. */
export function mergeSavedRows(
  lists: CachedStore,
  client: QueryClient,
  list: string,
  ...rows: readonly Row[]
): void {
  const answers = client.getQueriesData<KnownRows>({ queryKey: ['rows', list] });
  for (const [queryKey, known] of answers) {
    const scope = queryKey[2] as string | null;
    const own = rows.filter((row) => scope === null || row.cells['ScopeKey'] === scope);
    if (!known || own.length === 0) continue;
    const merged: KnownRows = { ...known, rows: mergeRows(known.rows, own) };
    client.setQueryData(queryKey, merged);
    const query: RowQuery =
      scope === null
        ? { list, columns: [] }
        : { list, columns: [], where: { column: 'ScopeKey', equals: scope } };
    void lists.keep(query, merged);
  }
}
