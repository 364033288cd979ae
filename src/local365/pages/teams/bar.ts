import type { HostSettings } from './address.ts';
import { byId, element } from './elements.ts';
import { push } from './frames.ts';
import type { Host } from './host.ts';
import { isAway, loadTab, resume, suspend } from './lifecycle.ts';

const pickers = ['user', 'app', 'theme', 'surface'] as const;

function picker(name: (typeof pickers)[number]): HTMLSelectElement {
  return byId(name, HTMLSelectElement);
}

/** Shows the settings in the bar; every change goes the same way, whoever asked for it. */
export function showSettings(settings: HostSettings): void {
  for (const name of pickers) picker(name).value = settings[name];
  byId('path', HTMLInputElement).value = settings.path;
  document.documentElement.dataset.theme = settings.theme;
  document.body.dataset.surface = settings.surface;
  document.body.dataset.chrome = settings.chrome;
}

function listPeople(host: Host): void {
  for (const { user, name, jobTitle, accountEnabled } of host.options.people) {
    const text = `${name}, ${jobTitle}${accountEnabled ? '' : ' (account off)'}`;
    picker('user').append(element('option', { value: user, textContent: text }));
  }
}

function onPress(id: string, act: () => void): void {
  byId(id, HTMLButtonElement).addEventListener('click', act);
}

function wireMore(host: Host): void {
  const path = () => byId('path', HTMLInputElement).value.trim();
  const acts: Record<string, () => void> = {
    back: () => push(host.tab, 'backButtonPress', []),
    suspend: () => suspend(host),
    resume: () => {
      host.settings.path = path();
      host.change({});
      resume(host);
    },
    reload: () => loadTab(host),
  };
  for (const [id, act] of Object.entries(acts)) {
    onPress(id, () => {
      byId('more', HTMLElement).hidePopover();
      act();
    });
  }
}

export function wireBar(host: Host): void {
  listPeople(host);
  byId('appName', HTMLElement).textContent = host.options.tab.appName;
  byId('appPicker', HTMLLabelElement).hidden = !host.options.webPartUrl;
  for (const name of pickers) {
    picker(name).addEventListener('change', () => host.change({ [name]: picker(name).value }));
  }
  byId('pickers', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    host.change({ path: byId('path', HTMLInputElement).value.trim() });
  });
  onPress('barToggle', () => {
    const open = byId('bar', HTMLElement).classList.toggle('open');
    byId('barToggle', HTMLButtonElement).setAttribute('aria-expanded', String(open));
  });
  onPress('coverAgain', () => (isAway() ? resume(host) : loadTab(host)));
  onPress('coverShow', () => (byId('cover', HTMLElement).hidden = true));
  wireMore(host);
}
