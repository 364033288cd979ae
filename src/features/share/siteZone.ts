import type { Hub } from '../../domain/hub.ts';

/** The zone sessions are said in: the site's; until it is known, the one nearly every hub is in. */
export function siteZone(hub: Hub | null): string {
  return hub?.timeZone ?? 'Europe/London';
}
