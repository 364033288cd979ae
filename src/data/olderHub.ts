import type { Cell } from '../domain/columns/definition.ts';
import { hub } from '../domain/hub.ts';
import { laterColumns } from '../domain/list.ts';
import type { ListDefinition } from '../domain/list.ts';
import type { VersionWatch } from './hubVersions.ts';
import type { ListStore, RowPage, RowQuery } from './listStore.ts';
import { StoreFailure } from './storeError.ts';

const nothing: RowPage = { rows: [], total: 0, isLast: true };

/**
 * A list store for a hub whose owner has not yet run the set-up of this version: columns and lists that came later read
 * as empty. Everything is asked for at first; only where SharePoint says that a later column is missing, and the hub's
 * row says that it is an older one, is it left out. What an up-to-date hub lacks stays a failure with its name.
 */
export function allowOlderHub(
  store: ListStore,
  watch: VersionWatch,
  all: readonly ListDefinition[],
): ListStore {
  const bySince = new Map(all.map((list) => [list.name, { since: list.since, later: laterColumns(list) }]));

  /** Columns this list has not, on a hub of a version; with no version known, every column is hoped for. */
  const absentOn = (list: string, version: number | undefined): Set<string> => {
    const later = Object.entries(bySince.get(list)?.later ?? {});
    return new Set(
      later.filter(([, since]) => version !== undefined && since > version).map(([column]) => column),
    );
  };
  const knownAbsent = (list: string) => absentOn(list, watch.heard()?.schemaVersion);

  /** What to ask for instead of what failed; throws the failure where the hub's version does not explain it. */
  async function insteadOf(list: string, columns: readonly string[], thrown: unknown) {
    const error = thrown instanceof StoreFailure ? thrown.error : null;
    const { since = 1, later = {} } = bySince.get(list) ?? {};
    const isLater = error?.kind === 'missing' && (error.what === 'column' || error.what === 'list');
    if (!isLater || (since === 1 && Object.keys(later).length === 0)) throw thrown;
    const version = (await watch.current().catch(() => null))?.schemaVersion;
    if (version === undefined) throw thrown;
    if (error.what === 'list') {
      if (since > version) return null;
      throw thrown;
    }
    const absent = absentOn(list, version);
    if (!columns.some((column) => absent.has(column))) throw thrown;
    return columns.filter((column) => !absent.has(column));
  }

  async function* pages(query: RowQuery, signal?: AbortSignal): AsyncGenerator<RowPage> {
    for await (const page of store.query(query, signal)) {
      if (query.list === hub.name && page.rows[0]) watch.hear(page.rows[0]);
      yield { ...page, columns: query.columns };
    }
  }

  return {
    async *query(query, signal) {
      const absent = knownAbsent(query.list);
      const columns = query.columns.filter((column) => !absent.has(column));
      let isBegun = false;
      try {
        for await (const page of pages({ ...query, columns }, signal)) {
          isBegun = true;
          yield page;
        }
      } catch (thrown) {
        if (isBegun) throw thrown;
        const rest = await insteadOf(query.list, columns, thrown);
        if (rest === null) yield nothing;
        else yield* pages({ ...query, columns: rest }, signal);
      }
    },
    async get(list, id, columns, signal) {
      const absent = knownAbsent(list);
      const asked = columns.filter((column) => !absent.has(column));
      try {
        return await store.get(list, id, asked, signal);
      } catch (thrown) {
        const rest = await insteadOf(list, asked, thrown);
        return rest === null ? null : store.get(list, id, rest, signal);
      }
    },
    // A later column left empty needs no column; one with something in it is refused by name, and the words are kept.
    add: (list, cells) =>
      store.add(list, withoutEmpty(cells, new Set(Object.keys(bySince.get(list)?.later ?? {})))),
    change: (list, id, cells, eTag) => store.change(list, id, withoutEmpty(cells, knownAbsent(list)), eTag),
    history: (list, id) => store.history(list, id),
    rights: (list) => (watch.isReadOnly() ? { add: 'no', change: 'no' } : store.rights(list)),
  };
}

function withoutEmpty(cells: Record<string, Cell>, columns: ReadonlySet<string>): Record<string, Cell> {
  const kept = Object.entries(cells).filter(
    ([column, cell]) => !columns.has(column) || (cell !== null && cell !== false),
  );
  return Object.fromEntries(kept);
}
