import { hideCover, setAppState, setStatus, showCover } from './appState.ts';
import { push } from './frames.ts';
import type { Host } from './host.ts';
import { addressOfTab, entityIdOf } from './tabSettings.ts';

type Life = 'running' | 'suspending' | 'suspended' | 'ended';
let life: Life = 'running';

/** Teams keeps an app in memory only when it asked for both events; any other app is ended. */
function canSleep({ tab }: Host): boolean {
  return tab.handlers.has('load') && tab.handlers.has('beforeUnload');
}

/** Loads the tab anew. Putting the frame back in is the one way that also reloads an address with a hash. */
export function loadTab(host: Host): void {
  const { tab } = host;
  life = 'running';
  tab.iframe.hidden = false;
  tab.handlers.clear();
  const stage = tab.iframe.parentElement;
  tab.iframe.remove();
  tab.iframe.src = addressOfTab(host);
  stage?.append(tab.iframe);
  setAppState('loading');
}

export function suspend(host: Host): void {
  life = 'suspending';
  setStatus('Waiting for the app to be ready');
  push(host.tab, 'beforeUnload', []);
}

export function unloadIsReady(host: Host): void {
  if (life !== 'suspending') return;
  life = canSleep(host) ? 'suspended' : 'ended';
  host.tab.iframe.hidden = true;
  const text =
    life === 'suspended'
      ? 'It is kept in memory.'
      : 'It did not ask to be kept in memory, so it was unloaded.';
  setStatus(life === 'suspended' ? 'Suspended' : 'Unloaded');
  showCover('The person went to another app', text, false, 'Resume');
}

/** Comes back at the path of the bar: a sleeping app is woken with `load`, any other is loaded anew. */
export function resume(host: Host): void {
  if (life === 'ended') return loadTab(host);
  life = 'running';
  host.tab.iframe.hidden = false;
  hideCover();
  setStatus('Resumed');
  push(host.tab, 'load', [{ entityId: entityIdOf(host), contentUrl: host.tab.iframe.src }]);
}

export function isAway(): boolean {
  return life !== 'running';
}
