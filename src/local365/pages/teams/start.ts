import { readAddress, writeAddress, type HostSettings } from './address.ts';
import { setAppState } from './appState.ts';
import { showSettings, wireBar } from './bar.ts';
import { byId } from './elements.ts';
import { makeFrame, push } from './frames.ts';
import type { Host } from './host.ts';
import { loadTab } from './lifecycle.ts';
import { listen } from './messages.ts';
import { startLog } from './messageLog.ts';
import { showMessages } from './messagesPanel.ts';
import { readOptions, type HostOptions } from './options.ts';
import { addressOfTab, entityIdOf, wireSaving } from './tabSettings.ts';

function applyChange(host: Host, changed: Partial<HostSettings>): void {
  Object.assign(host.settings, changed);
  history.replaceState(null, '', writeAddress(host.settings));
  showSettings(host.settings);
  if (changed.theme) push(host.tab, 'themeChange', [changed.theme]);
  // A Teams client shows another person, place or page by loading the tab anew.
  if ('user' in changed || 'app' in changed || 'surface' in changed || 'path' in changed) loadTab(host);
}

function makeHost(options: HostOptions): Host {
  const settings = readAddress(
    location.search,
    options.people.map((person) => person.user),
  );
  const host: Host = {
    options,
    settings,
    session: crypto.randomUUID(),
    tab: makeFrame('tab', addressOfTab({ options, settings }), `${options.tab.appName} tab`),
    person: () => {
      const found = options.people.find(({ user }) => user === settings.user);
      if (!found) throw new Error('There are no sample people');
      return found;
    },
    contextSource: () => ({
      settings,
      options,
      person: host.person(),
      session: host.session,
      origin: location.origin,
      entityId: entityIdOf(host),
    }),
    change: (changed) => applyChange(host, changed),
  };
  return host;
}

startLog();
showMessages();
const host = makeHost(await readOptions());
wireBar(host);
wireSaving(host);
showSettings(host.settings);
history.replaceState(null, '', writeAddress(host.settings));
setAppState('loading');
listen(host);
byId('stage', HTMLElement).append(host.tab.iframe);
