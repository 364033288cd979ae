import type { Cell } from '../domain/columns/definition.ts';
import { hub } from '../domain/hub.ts';
import { laterColumns } from '../domain/list.ts';
import type { ListDefinition } from '../domain/list.ts';
import type { VersionWatch } from './hubVersions.ts';
import type { ListStore, RowPage, RowQuery } from './listStore.ts';
import { StoreFailure } from './storeError.ts';

const nothing: RowPage = { rows: [], total: 0, isLast: true };

/**
 * A list store for a hub whose owner has not yet run the set-up of this version. Lists that came later read as empty; so
 * do later columns: the adapters leave out what a list does not have, and once the hub's version is known nobody asks.
 */
export function allowOlderHub(
  store: ListStore,
  watch: VersionWatch,
  all: readonly ListDefinition[],
): ListStore {
  const byName = new Map(all.map((list) => [list.name, { since: list.since, later: laterColumns(list) }]));

  /** Columns the list does not have, as far as the hub's version is known. */
  function absentIn(name: string): Set<string> {
    const version = watch.heard()?.schemaVersion ?? Infinity;
    const later = Object.entries(byName.get(name)?.later ?? {}).filter(([, since]) => since > version);
    return new Set(later.map(([column]) => column));
  }

  /** True where the hub's version explains that the list is not there. */
  async function isLaterList(name: string, thrown: unknown): Promise<boolean> {
    const since = byName.get(name)?.since ?? 1;
    const error = thrown instanceof StoreFailure ? thrown.error : null;
    if (since === 1 || error?.kind !== 'missing' || error.what !== 'list') return false;
    const versions = await watch.current().catch(() => null);
    return versions !== null && since > versions.schemaVersion;
  }

  async function* pages(query: RowQuery, signal?: AbortSignal): AsyncGenerator<RowPage> {
    for await (const page of store.query(query, signal)) {
      if (query.list === hub.name && page.rows[0]) watch.hear(page.rows[0]);
      yield { ...page, columns: query.columns };
    }
  }

  return {
    async *query(query, signal) {
      const absent = absentIn(query.list);
      const columns = query.columns.filter((column) => !absent.has(column));
      try {
        yield* pages({ ...query, columns }, signal);
      } catch (thrown) {
        if (!(await isLaterList(query.list, thrown))) throw thrown;
        yield nothing;
      }
    },
    get: (list, id, columns, signal) => store.get(list, id, columns, signal),
    // A later column left empty needs no column; one with something in it is refused by name, and the words are kept.
    add: (list, cells) => store.add(list, withoutEmpty(cells, Object.keys(byName.get(list)?.later ?? {}))),
    change: (list, id, cells, eTag) => store.change(list, id, withoutEmpty(cells, [...absentIn(list)]), eTag),
    history: (list, id) => store.history(list, id),
    rights: (list) => (watch.isReadOnly() ? { add: 'no', change: 'no' } : store.rights(list)),
  };
}

function withoutEmpty(cells: Record<string, Cell>, columns: readonly string[]): Record<string, Cell> {
  const kept = Object.entries(cells).filter(
    ([column, cell]) => !columns.includes(column) || (cell !== null && cell !== false),
  );
  return Object.fromEntries(kept);
}
