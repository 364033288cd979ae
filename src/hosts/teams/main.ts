import { startHub } from '../../app/startHub.ts';
import { createGraphStore } from '../../data/graph/graphStore.ts';
import { wakeStorage } from '../../data/deviceStore.ts';
import { StoreFailure } from '../../data/storeError.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { isStandalone, openStandalone, standardClient } from '../standalone/standalone.ts';
import { createSession } from '../tokenSource.ts';
import { nestedClient } from './bridge.ts';
import { meetTeams, tellTeamsItFailed } from './teamsHost.ts';

/** The tab: meets Teams, then opens the hub for the person Teams names. */
async function openTab(): Promise<void> {
  wakeStorage();
  const config = await readConfig().catch(async (thrown: unknown) => {
    // Teams is told that the tab failed, so it has to be met all the same.
    if (!isStandalone()) await meetTeams([]).catch(() => undefined);
    throw thrown;
  });
  if (isStandalone()) return openStandalone(config);
  const host = await meetTeams(config.hostOrigins);
  const session = createSession(() => client(config), host.loginHint);
  const stores = createGraphStore({
    graphBase: config.graphBase,
    siteUrl: config.siteUrl,
    token: session.token,
    me: host.me,
  });
  await startHub({ host, session, siteUrl: config.siteUrl, ...stores });
}

/** Nested where the host offers the bridge; older hosts get MSAL's own window, on a press. */
async function client(config: Config) {
  if ('nestedAppAuthBridge' in window) return nestedClient(config);
  if (!navigator.onLine) throw new StoreFailure({ kind: 'offline' });
  return standardClient(config);
}

openTab().catch(async (thrown: unknown) => {
  const message = thrown instanceof Error ? thrown.message : '';
  const isSaid = await import('../../app/startProblem.tsx').then(
    ({ showStartProblem }) => (showStartProblem(thrown), true),
    () => false,
  );
  tellTeamsItFailed(message, isSaid);
});
