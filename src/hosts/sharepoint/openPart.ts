import { openHubData } from '../../app/hubData.ts';
import type { HubData } from '../../app/hubData.ts';
import { createPnpStore } from '../../data/pnp/pnpStore.ts';
import { cookieSession } from './cookieSession.ts';
import type { Facts } from './facts.ts';
import type { LiveFacts } from './liveFacts.ts';
import { sharePointHost } from './sharePointHost.ts';

interface Opening {
  root: HTMLElement;
  live: LiveFacts;
  isFirst: boolean;
  isRestored: boolean;
}

/** A web part that runs: what an editor changes reaches it. */
export interface OpenPart {
  dispose: () => void;
}

/** Several web parts on one page, one cache and one outbox: by site, for the one person of the page. */
const hubs = new Map<string, HubData>();

/** Puts a web part together: the person's cookie, the PnPjs adapter, the place an editor chose. */
export async function openPart({ root, live, isFirst, isRestored }: Opening): Promise<OpenPart> {
  const { chosen, instanceId: screenKey } = live.now();
  const host = sharePointHost(live);
  const parts = { host, hub: hubOf(live.now(), isFirst), root, isRestored, screenKey };
  if (chosen.shown === 'hub') {
    const { startHub } = await import(/* webpackChunkName: "whole" */ '../../app/startHub.ts');
    const mounted = await startHub(parts);
    return { dispose: mounted.unmount };
  }
  const { startSummary } = await import(/* webpackChunkName: "short" */ '../../app/startSummary.ts');
  const mounted = await startSummary({ ...parts, summary: chosen.shown, ...settingsOf(chosen) });
  const stop = live.onChange(() => mounted.set(settingsOf(live.now().chosen)));
  return {
    dispose() {
      stop();
      mounted.unmount();
    },
  };
}

function hubOf({ me, chosen: { siteUrl }, digest }: Facts, isFirst: boolean): HubData {
  const known = hubs.get(siteUrl);
  if (known) return known;
  const first = digest && { value: digest.value, expiresAt: Date.now() + digest.seconds * 1_000 };
  const siteOwner = async () => {
    const { openPageSite } = await import(/* webpackChunkName: "siteOwner" */ './openPageSite.ts');
    return openPageSite(siteUrl, first);
  };
  const stores = createPnpStore({ siteUrl, me, digest: () => first });
  const hub = openHubData(me, { session: cookieSession, siteUrl, siteOwner, isFirst, ...stores });
  hubs.set(siteUrl, hub);
  return hub;
}

function settingsOf({ title, rows, hubPage }: Facts['chosen']) {
  return { settings: { title: title || null, rows }, hubPage };
}
