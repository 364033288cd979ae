import { setStatus } from './appState.ts';
import { byId } from './elements.ts';
import { push } from './frames.ts';
import type { Host } from './host.ts';

/** What Teams keeps of a tab that somebody added to a channel, a chat or a meeting. */
interface TabSettings {
  entityId?: string;
  contentUrl?: string;
  websiteUrl?: string | null;
  suggestedDisplayName?: string;
}

/** The one tab this host has, from the moment it was saved; a reload of the host forgets it. */
let saved: TabSettings | null = null;
let offered: TabSettings | null = null;

/** A page in a team shows the tab as it was set up; the personal app knows nothing of that. */
function settingsInUse({ surface }: Host['settings']): TabSettings | null {
  return surface === 'channel' || surface === 'meeting' ? saved : null;
}

export function addressOfTab({ options, settings }: Pick<Host, 'options' | 'settings'>): string {
  const { configureUrl, tabUrl } = options.tab;
  if (settings.app === 'webpart' && options.webPartUrl)
    return `${options.webPartUrl}?${new URLSearchParams({ user: settings.user })}`;
  if (settings.surface === 'configure') return configureUrl ?? tabUrl;
  return settingsInUse(settings)?.contentUrl ?? tabUrl;
}

export function entityIdOf({ settings }: Pick<Host, 'settings'>): string {
  return settingsInUse(settings)?.entityId ?? 'home';
}

/** What `pages.getConfig` answers: a tab that is being added has nothing yet. */
export function tabSettings(host: Host): TabSettings {
  const contentUrl = host.tab.iframe.src;
  const { appName } = host.options.tab;
  if (host.settings.surface === 'configure') return offered ?? saved ?? {};
  return (
    settingsInUse(host.settings) ?? {
      contentUrl,
      websiteUrl: contentUrl,
      entityId: entityIdOf(host),
      suggestedDisplayName: appName,
    }
  );
}

export function keepSettings(host: Host, settings: unknown): void {
  if (host.settings.surface === 'configure') offered = settings as TabSettings;
  else saved = settings as TabSettings;
}

/** The app decides with `setValidityState` whether its settings can be saved. */
export function setSaveable(isValid: boolean): void {
  byId('save', HTMLButtonElement).disabled = !isValid;
}

export function wireSaving(host: Host): void {
  byId('saving', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    if (!host.tab.handlers.has('save')) return settingsFailed('the app did not ask to hear of it');
    push(host.tab, 'settings.save', []);
  });
}

/** Teams opens the tab it was told of in the channel. */
export function settingsSaved(host: Host): void {
  setSaveable(false);
  saved = offered;
  offered = null;
  setStatus('Settings saved');
  if (host.settings.surface === 'configure' && saved?.contentUrl) host.change({ surface: 'channel' });
}

export function settingsFailed(reason: string): void {
  setStatus(`Settings not saved: ${reason}`);
  byId('savingText', HTMLElement).textContent = `Not saved: ${reason}`;
}
