import type { Hub } from '../../domain/hub.ts';
import { say } from './settingsWords.ts';

/** How the hub's lists stand to what this app knows. */
export interface SchemaState {
  words: string;
  canReload: boolean;
}

/** Compares the version of the hub's lists with the one this app was built for. */
export function schemaState(
  hub: Pick<Hub, 'schemaVersion' | 'leastClient'> | null,
  app: number,
  siteOwner: string | null,
): SchemaState {
  if (hub === null) return { words: say('schema.unknown', { app }), canReload: false };
  const { schemaVersion, leastClient } = hub;
  if (leastClient > app) return { words: say('schema.appTooOld', { least: leastClient }), canReload: true };
  if (schemaVersion > app) {
    return { words: say('schema.hubNewer', { hub: schemaVersion, app }), canReload: true };
  }
  if (schemaVersion < app) {
    const post = siteOwner ?? say('siteOwner');
    return {
      words: say('schema.hubOlder', { hub: schemaVersion, app, post }),
      canReload: false,
    };
  }
  return { words: say('schema.same', { hub: schemaVersion }), canReload: false };
}
