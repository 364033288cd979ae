import type { HostTheme } from '../host.ts';
import type { Facts, SectionTheme } from './facts.ts';
import { isDarkSection, sectionColours } from './sectionColours.ts';

/** Whether the person's system replaces colours with its own. */
export const forcedColours = matchMedia('(forced-colors: active)');

type Around = Pick<Facts, 'teams' | 'theme'>;

/** Teams says its theme by name; a page says of each section whether light text stands on dark. */
export function themeOf({ teams, theme }: Around): HostTheme {
  const named = teams?.context?.theme;
  if (named === 'contrast' || forcedColours.matches) return 'contrast';
  if (teams) return named === 'dark' ? 'dark' : 'default';
  return isDarkSection(theme) ? 'dark' : 'default';
}

const known = new WeakMap<SectionTheme, Record<string, string> | null>();

/** The colours of the section around us: the same object for the same theme. Teams' theme goes by its name alone. */
export function placeColours(around: Around): Record<string, string> | null {
  const { teams, theme } = around;
  if (teams || !theme || themeOf(around) === 'contrast') return null;
  if (!known.has(theme)) known.set(theme, sectionColours(theme));
  return known.get(theme) ?? null;
}
