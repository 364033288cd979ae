import { createContext, use } from 'react';
import type { Person } from '../domain/columns/person.ts';
import type { Host } from '../hosts/host.ts';

/** What the place we run in offers to every page. */
export interface Surroundings {
  me: Person;
  host: Pick<Host, 'kind' | 'surface' | 'copyLink' | 'compose' | 'saveFile'>;
  siteUrl: string;
  version: string;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The person and the host around this screen. */
export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error('SurroundingsContext is missing above this component');
  return surroundings;
}
