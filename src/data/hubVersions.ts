import { isTooOld } from '../domain/clientVersion.ts';
import type { HubVersions } from '../domain/clientVersion.ts';
import { hub } from '../domain/hub.ts';
import type { ListStore, Row } from './listStore.ts';

/** What the hub's own row says of versions, as the service told it in this visit. */
export interface VersionWatch {
  /** What was heard last; null before the service has answered. */
  heard(): HubVersions | null;
  /** Hears a row of the hub's list that came from the service. */
  hear(row: Row): void;
  /** What the service says: heard a moment ago, else asked now. Null where there is no hub row. Throws StoreFailure. */
  current(): Promise<HubVersions | null>;
  /** True where an app of this version may write here. Throws StoreFailure where nobody can say. */
  maySend: () => Promise<boolean>;
  /** True once the service has said that this app is too old to write. */
  isReadOnly(): boolean;
}

/** For this long (milliseconds) the hub's row is believed to be what it was: several words sent at once ask once. */
const freshFor = 2_000;

/** Watches the versions of a hub for an app that was built for lists of version `own`. */
export function watchVersions(
  lists: Pick<ListStore, 'query'>,
  own: number,
  now: () => number = Date.now,
): VersionWatch {
  let last: { versions: HubVersions; at: number } | null = null;

  function hear({ cells }: Row): void {
    last = {
      at: now(),
      versions: {
        schemaVersion: numberOr(1, cells['SchemaVersion']),
        leastClient: numberOr(1, cells['LeastClient']),
      },
    };
  }

  async function current(): Promise<HubVersions | null> {
    if (last && now() - last.at < freshFor) return last.versions;
    const columns = ['RecordKey', 'SchemaVersion', 'LeastClient'];
    for await (const { rows } of lists.query({ list: hub.name, columns })) {
      if (!rows[0]) continue;
      hear(rows[0]);
      return last?.versions ?? null;
    }
    return null;
  }

  return {
    heard: () => last?.versions ?? null,
    hear,
    current,
    async maySend() {
      const versions = await current();
      return versions !== null && !isTooOld(versions, own);
    },
    isReadOnly: () => isTooOld(last?.versions ?? null, own),
  };
}

/** A row somebody emptied by hand stops nobody. */
function numberOr(otherwise: number, cell: unknown): number {
  return typeof cell === 'number' ? cell : otherwise;
}
