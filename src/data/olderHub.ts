import type { Cell } from '../domain/columns/definition.ts';
import { hub } from '../domain/hub.ts';
import { laterColumns } from '../domain/list.ts';
import type { ListDefinition } from '../domain/list.ts';
import type { VersionWatch } from './hubVersions.ts';
import type { ListStore, RowPage, RowQuery } from './listStore.ts';
import { StoreFailure } from './storeError.ts';

const nothing: RowPage = { rows: [], total: 0, isLast: true };

/** The lists as this app knows them. */
interface AllLists {
  /** Their version. */
  own: number;
  /** Fetches what they are: no first screen waits for all of them. */
  load: () => Promise<readonly ListDefinition[]>;
}

/**
 * A list store for a hub whose owner has not yet run the set-up of this version. Lists that came later read as empty; so
 * do later columns: the adapters leave out what a list does not have, and once the hub's version is known nobody asks.
 */
export function allowOlderHub(store: ListStore, watch: VersionWatch, { own, load }: AllLists): ListStore {
  const versionHeard = () => watch.heard()?.schemaVersion ?? Infinity;

  async function definition(name: string): Promise<ListDefinition | undefined> {
    try {
      return (await load()).find((list) => list.name === name);
    } catch {
      throw new StoreFailure({ kind: 'offline' }); // the code did not arrive: the next try fetches it again
    }
  }

  async function laterIn(name: string): Promise<[column: string, since: number][]> {
    const list = await definition(name);
    return Object.entries(list ? laterColumns(list) : {});
  }

  /** Columns the list does not have, in a hub that is older. */
  async function absentIn(name: string, version: number): Promise<string[]> {
    return (await laterIn(name)).filter(([, since]) => since > version).map(([column]) => column);
  }

  /** True where the hub's version explains that the list is not there. */
  async function isLaterList(name: string, thrown: unknown): Promise<boolean> {
    const error = thrown instanceof StoreFailure ? thrown.error : null;
    if (error?.kind !== 'missing' || error.what !== 'list') return false;
    const since = (await definition(name))?.since ?? 1;
    if (since === 1) return false;
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
      const version = versionHeard();
      // Not even a moment's wait otherwise: what is asked together goes out together.
      const absent = version < own ? await absentIn(query.list, version) : [];
      const columns = query.columns.filter((column) => !absent.includes(column));
      try {
        yield* pages({ ...query, columns }, signal);
      } catch (thrown) {
        if (!(await isLaterList(query.list, thrown))) throw thrown;
        yield nothing;
      }
    },
    get: (list, id, columns, signal) => store.get(list, id, columns, signal),
    // A later column left empty needs no column; one with something in it is refused by name, and the words are kept.
    async add(list, cells) {
      const later = (await laterIn(list)).map(([column]) => column);
      return store.add(list, withoutEmpty(cells, later));
    },
    async change(list, id, cells, eTag) {
      const version = versionHeard();
      const absent = version < own ? await absentIn(list, version) : [];
      return store.change(list, id, withoutEmpty(cells, absent), eTag);
    },
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
