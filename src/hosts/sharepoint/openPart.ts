import { openHubData } from '../../app/hubData.ts';
import type { HubData } from '../../app/hubData.ts';
import { createPnpStore } from '../../data/pnp/pnpStore.ts';
import type { Host } from '../host.ts';
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
  const { chosen, instanceId } = live.now();
  const host = sharePointHost(live);
  const parts = { ...dataParts(live.now()), host, root, isFirst, isRestored, screenKey: instanceId };
  const shared = sharedHub(host, parts);
  if (chosen.shown === 'hub') {
    const { startHub } = await import(/* webpackChunkName: "whole" */ '../../app/startHub.ts');
    const mounted = await startHub({ ...parts, shared });
    return { dispose: mounted.unmount };
  }
  const { startSummary } = await import(/* webpackChunkName: "short" */ '../../app/startSummary.ts');
  const { settings, hubPage } = settingsOf(chosen);
  const mounted = await startSummary({ ...parts, shared, summary: chosen.shown, settings, hubPage });
  const stop = live.onChange(() => {
    const next = settingsOf(live.now().chosen);
    mounted.set(next.settings, next.hubPage);
  });
  return {
    dispose() {
      stop();
      mounted.unmount();
    },
  };
}

type Parts = ReturnType<typeof dataParts>;

function dataParts({ me, chosen: { siteUrl }, digest }: Facts) {
  const cameAt = Date.now();
  const first = digest && { value: digest.value, expiresAt: cameAt + digest.seconds * 1_000 };
  const stores = createPnpStore({ siteUrl, me, digest: () => first });
  const siteOwner = async () => {
    const { openPageSite } = await import(/* webpackChunkName: "siteOwner" */ './openPageSite.ts');
    return openPageSite(siteUrl);
  };
  return { session: cookieSession(), siteUrl, siteOwner, ...stores };
}

function sharedHub(host: Host, parts: Parts & { isFirst: boolean }): HubData {
  const known = hubs.get(parts.siteUrl);
  if (known) return known;
  const hub = openHubData(host.me, parts);
  hubs.set(parts.siteUrl, hub);
  return hub;
}

function settingsOf({ title, rows, hubPage }: Facts['chosen']) {
  return { settings: { title: title || null, rows }, hubPage };
}
