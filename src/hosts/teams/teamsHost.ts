import { app } from '@microsoft/teams-js';
import { openMail } from '../browserWays.ts';
import type { Host, HostTheme } from '../host.ts';
import { within } from '../within.ts';
import { deepLink } from './deepLink.ts';
import { isAtItsPlace } from './tabPlace.ts';

/** Teams could not be reached: no host around us, or one that does not answer. */
export class HostSilent extends Error {}

/** Teams as our host, and whom it would sign in. */
export type TeamsHost = Host & { loginHint: string | undefined };

const hostMayTake = 5_000;
const ways = () => import('./ways.ts');

/** Introduces the tab to Teams. Throws HostSilent where nobody answers within five seconds. */
export async function meetTeams(hostOrigins: string[]): Promise<TeamsHost> {
  const silent = () => new HostSilent();
  await within(hostMayTake, app.initialize(hostOrigins.length > 0 ? hostOrigins : undefined), silent);
  const context = await within(hostMayTake, app.getContext(), silent);
  const { user, page } = context;
  if (!user?.id || !user.tenant?.id) throw new HostSilent();
  let theme = toTheme(context.app.theme);
  const listeners = new Set<(theme: HostTheme) => void>();
  // teams-js keeps one handler, the last one; several parts of the page listen.
  app.registerOnThemeChangeHandler((next) => {
    theme = toTheme(next);
    for (const listener of listeners) listener(theme);
  });
  const startAddress = toAddress(page.subPageId);
  const parts = { appId: context.app.appId?.toString(), entityId: page.id, channelId: context.channel?.id };
  const linkOf = (address: string, label: string) => deepLink(parts, address, label);
  // A tab of a channel names its place in its own address; a link into that tab leads further than that.
  if (startAddress && isAtItsPlace(page.id, location.hash))
    history.replaceState(history.state, '', `#${startAddress}`);

  return {
    kind: 'teams',
    ownsPage: true,
    me: {
      oid: user.id,
      tenantId: user.tenant.id,
      name: user.displayName ?? user.userPrincipalName ?? '',
      mail: user.userPrincipalName ?? null,
    },
    loginHint: user.loginHint,
    locale: context.app.locale,
    surface: `${context.app.host.name} ${context.app.host.clientType} ${page.frameContext}`,
    theme: () => theme,
    onTheme(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    startAddress,
    onAddress: followAddress,
    copyLink: async (address: string, label: string) =>
      (await import('./dialogs.ts')).copyLink(address, label),
    linkOf,
    share: async (address, label, words) => (await ways()).share(linkOf(address, label), words),
    mail: openMail,
    schedule: async (entry) =>
      (await ways()).schedule(entry, entry.address && linkOf(entry.address, entry.title)),
    // Teams clients refuse the print window of a page inside them.
    print: () => false,
    pickPerson: hasPicker(context.app.host.name) ? async (title) => (await ways()).pickPerson(title) : null,
    compose: async (to, words) => (await import('./dialogs.ts')).compose(to, words),
    saveFile: async (file, keep) => (await import('./keepFile.ts')).keepFile(file, keep),
    painted: () => app.notifyAppLoaded(),
    ready: () => void app.notifySuccess(),
    onSuspend(listener) {
      app.lifecycle.registerBeforeSuspendOrTerminateHandler(listener);
      return () => undefined;
    },
  };
}

/**
 * Tells Teams that the tab could not start. Where our own sentence is on screen Teams leaves it there; where nothing
 * could be drawn Teams shows its own error. A host that never answered hears nothing.
 */
export function tellTeamsItFailed(message: string, isSaidOnScreen: boolean): void {
  if (!app.isInitialized()) return;
  if (isSaidOnScreen) app.notifyExpectedFailure({ reason: app.ExpectedFailureReason.Other, message });
  else app.notifyFailure({ reason: app.FailedReason.Other, message });
}

/**
 * Addresses the host sends us to: when it resumes a suspended tab, and (because new Teams does not always say so)
 * when the tab becomes visible with another sub-page than before.
 */
function followAddress(listener: (address: string) => void): () => void {
  let last: string | undefined;
  let tab: string | undefined;
  const read = async () => {
    const { page } = await app.getContext();
    if (page.subPageId === last) return;
    last = page.subPageId;
    const address = toAddress(page.subPageId);
    if (address) listener(address);
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') void read();
  };
  void app.getContext().then(({ page }) => ([last, tab] = [page.subPageId, page.id]));
  app.lifecycle.registerOnResumeHandler(({ entityId, contentUrl }) => {
    // Teams may wake one page for several tabs: another tab opens at its place, the same one stays where it was.
    const asked = new URL(contentUrl).hash.replace(/^#/, '');
    if (asked && entityId !== tab) listener(asked);
    tab = entityId;
    void read();
    void app.notifySuccess();
  });
  document.addEventListener('visibilitychange', onVisible);
  return () => document.removeEventListener('visibilitychange', onVisible);
}

function toAddress(subPageId: string | undefined): string | null {
  return subPageId ? (subPageId.startsWith('/') ? subPageId : `/${subPageId}`) : null;
}

/** Newer hosts may name themes we do not know: those are light. */
function toTheme(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

/** Outlook and the Microsoft 365 app show the same tab without a people picker. */
function hasPicker(hostName: string): boolean {
  return hostName.startsWith('Teams');
}
