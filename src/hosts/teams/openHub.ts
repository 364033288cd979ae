import { hubElement } from '../../app/hubElement.ts';
import { openHubData } from '../../app/hubData.ts';
import { startHub } from '../../app/startHub.ts';
import { createGraphStore } from '../../data/graph/graphStore.ts';
import { StoreFailure } from '../../data/storeError.ts';
import { nameContact } from '../../ui/uiWords.ts';
import type { Config } from '../config.ts';
import { standardClient } from '../standalone/standardClient.ts';
import { createSession } from '../tokenSource.ts';
import { nestedClient } from './bridge.ts';
import type { TeamsHost } from './teamsHost.ts';

interface Opening {
  host: TeamsHost;
  config: Config;
  /** Nobody has used the hub on this device yet. */
  isFirst: boolean;
  /** The person's last screen is being shown already. */
  isRestored: boolean;
}

/** Puts the hub together for the person Teams named: their session, the Graph adapter, the screen. */
export async function openHub({ host, config, ...visit }: Opening): Promise<void> {
  const { graphBase, siteUrl, contact } = config;
  nameContact(contact);
  const session = createSession(() => client(config), host.loginHint);
  // A first visit waits for the network anyway: the token is asked for before anything else.
  if (visit.isFirst) session.token().catch(() => undefined);
  const stores = createGraphStore({ graphBase, siteUrl, token: session.token, me: host.me });
  const { isFirst, isRestored } = visit;
  const hub = openHubData(host.me, { session, siteUrl, isFirst, ...stores });
  await startHub({ host, hub, root: hubElement(), isRestored });
}

/** Nested where the host offers the bridge; older hosts get MSAL's own window, on a press. */
async function client(config: Config) {
  if ('nestedAppAuthBridge' in window) return nestedClient(config);
  if (!navigator.onLine) throw new StoreFailure({ kind: 'offline' });
  return standardClient(config);
}
