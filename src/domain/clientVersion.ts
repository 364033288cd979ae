import type { Hub } from './hub.ts';

/** What a hub says of versions: that of its lists, and the oldest app that may still write. */
export type HubVersions = Pick<Hub, 'schemaVersion' | 'leastClient'>;

/** True where an app built for lists of version `own` may read this hub and no longer write. */
export function isTooOld(hub: Pick<HubVersions, 'leastClient'> | null, own: number): boolean {
  return hub !== null && hub.leastClient > own;
}

/** The versions a hub says once an app of these versions has set it up: never lower than they were. */
export function raisedVersions(hub: HubVersions, own: HubVersions): HubVersions {
  return {
    schemaVersion: Math.max(hub.schemaVersion, own.schemaVersion),
    leastClient: Math.max(hub.leastClient, own.leastClient),
  };
}
