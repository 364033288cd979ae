import { addresses } from '../../domain/addresses.ts';
import { isLate, obstacles } from '../../domain/asks.ts';
import type { Ask, Obstacle } from '../../domain/asks.ts';
import type { Day } from '../../domain/days.ts';

export const askViews = ['ofMe', 'iAsked', 'all'] as const;
export type AsksShown = (typeof askViews)[number];

export const askStates = ['open', 'overdue', 'answered', 'declined'] as const;
export type AskStateFilter = (typeof askStates)[number];

/** How the list of asks is narrowed by its address. `show` is absent while nobody has chosen. */
export interface AsksFilter {
  show: AsksShown | null;
  state: AskStateFilter | null;
  way: Obstacle | null;
  theme: string | null;
}

/** The filter in an address; words it does not know are left out. */
export function filterIn(query: URLSearchParams): AsksFilter {
  const oneOf = <Choice extends string>(name: string, all: readonly Choice[]) =>
    all.find((choice) => choice === query.get(name)) ?? null;
  return {
    show: oneOf('show', askViews),
    state: oneOf('state', askStates),
    way: oneOf('way', obstacles),
    theme: query.get('theme') || null,
  };
}

/** The address of the list with a filter. */
export function addressOf(filter: AsksFilter): string {
  const set = Object.entries(filter).filter(([, value]) => value !== null);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return set.length > 0 ? `${addresses.asks}?${query}` : addresses.asks;
}

/** True where more than the view is chosen. */
export function isNarrowed({ state, way, theme }: AsksFilter): boolean {
  return state !== null || way !== null || theme !== null;
}

/** The asks that match state, what is in the way, and theme. */
export function narrowed(asked: readonly Ask[], { state, way, theme }: AsksFilter, today: Day): Ask[] {
  return asked.filter(
    (ask) =>
      (state === null || (state === 'overdue' ? isLate(ask, today) : ask.state === state)) &&
      (way === null || ask.inTheWay.includes(way)) &&
      (theme === null || ask.theme === theme),
  );
}
