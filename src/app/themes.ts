import { teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from '../hosts/host.ts';

const arrived = new Map<HostTheme, Theme>([['default', teamsLightTheme]]);

/** The theme of a name where it is here already, else the light one. */
export function themeNamed(name: HostTheme): Theme {
  return arrived.get(name) ?? teamsLightTheme;
}

/** Fetches a theme most people never see. Resolves also where it did not arrive: then the light one stands in. */
export async function loadTheme(name: HostTheme): Promise<void> {
  if (arrived.has(name)) return;
  await import(/* webpackChunkName: "themes" */ './otherThemes.ts').then(
    (themes) => arrived.set(name, themes[name === 'dark' ? 'dark' : 'contrast']),
    () => undefined,
  );
}
