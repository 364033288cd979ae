import { addresses } from '../../domain/addresses.ts';

/** The places a tab in a channel, a chat or a meeting can open at. Search and settings are reached from all of them. */
export const tabPlaces = ['actions', 'matrix', 'share', 'commitment', 'status', 'today'] as const;
export type TabPlace = (typeof tabPlaces)[number];

/** What Teams keeps of a tab that shows a place. `page` is the address of any page of ours. */
export function tabAt(place: TabPlace, page: string) {
  const url = new URL(`index.html#${addresses[place]}`, page).href;
  return { entityId: place, contentUrl: url, websiteUrl: url };
}

/** The place a tab was set up for, from what Teams keeps of it; null for the personal app and for a new tab. */
export function placeOfTab(entityId: string | undefined): TabPlace | null {
  return tabPlaces.find((place) => place === entityId) ?? null;
}

/** True while a tab stands at the place it was set up for: a link into it then leads on from there. */
export function isAtItsPlace(entityId: string, hash: string): boolean {
  const place = placeOfTab(entityId);
  return place !== null && hash === `#${addresses[place]}`;
}
