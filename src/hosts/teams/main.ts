import { hubElement } from '../../app/hubElement.ts';
import { lookOf, showLastScreen } from '../../app/lastScreen.ts';
import { wakeStorage } from '../../data/deviceStore.ts';
import { isFirstVisit } from '../../data/keeping.ts';
import type { Config } from '../config.ts';
import { readConfig } from '../config.ts';
import { isStandalone } from '../standalone/isStandalone.ts';
import type { TeamsHost } from './teamsHost.ts';
import { meetTeams, tellTeamsItFailed } from './teamsHost.ts';

/**
 * The tab: meets Teams, then opens the hub for the person Teams names. A first visit fetches everything at once; a
 * returning person reads their last screen before the code that draws the living one has run.
 */
async function openTab(): Promise<void> {
  const isFirst = isFirstVisit();
  if (isFirst) void loadHub();
  wakeStorage();
  const config = await readConfig().catch(async (thrown: unknown) => {
    // Teams is told that the tab failed, so it has to be met all the same.
    if (!isStandalone()) await meetTeams([]).catch(() => undefined);
    throw thrown;
  });
  if (isStandalone()) return (await import('../standalone/standalone.ts')).openStandalone(config);
  const host = await meetTeams(config.hostOrigins);
  const isRestored = !isFirst && (await restore(host, config));
  await (await loadHub()).openHub({ host, config, isFirst, isRestored });
}

const loadHub = () => import(/* webpackChunkName: "hub" */ './openHub.ts');

async function restore(host: TeamsHost, { siteUrl }: Config): Promise<boolean> {
  const { oid, tenantId } = host.me;
  const address = location.hash.replace(/^#/, '') || (host.startAddress ?? '/today');
  const isShown = await showLastScreen(
    { oid, tenantId, siteUrl },
    { root: hubElement(), address, look: lookOf(host) },
  );
  if (!isShown) return false;
  host.painted();
  // The next work blocks the screen: let it be painted first. A hidden page has no frames.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
  return true;
}

openTab().catch(async (thrown: unknown) => {
  const message = thrown instanceof Error ? thrown.message : '';
  const isSaid = await import('../../app/startProblem.tsx').then(
    ({ showStartProblem }) => (showStartProblem(thrown), true),
    () => false,
  );
  tellTeamsItFailed(message, isSaid);
});
