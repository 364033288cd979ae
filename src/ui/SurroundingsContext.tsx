import { createContext, use } from 'react';
import type { Person } from '../domain/columns/person.ts';
import type { Host } from '../hosts/host.ts';
import type { HubWidth } from './hubWidth.ts';

/** What a host can do for a person on a page. */
type Ways =
  'copyLink' | 'linkOf' | 'share' | 'mail' | 'schedule' | 'print' | 'pickPerson' | 'compose' | 'saveFile';

/** What the place we run in offers to every page. */
export interface Surroundings {
  me: Person;
  host: Pick<Host, 'kind' | 'ownsPage' | 'surface' | Ways>;
  siteUrl: string;
  version: string;
  width: HubWidth;
  /** The element that scrolls around us; null where the window does. */
  scroller: HTMLElement | null;
  /** Where the places of the hub are: empty on the hub's own page, else the address of the page that holds it. */
  hubPage: string;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The person and the host around this screen. */
export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error('SurroundingsContext is missing above this component');
  return surroundings;
}

/** The link to an address of the hub from where we stand. */
export function useLinkTo(): (address: string) => string {
  const { hubPage } = useSurroundings();
  return (address) => `${hubPage}#${address}`;
}
