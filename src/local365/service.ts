import type { Clock } from './clock.ts';
import type { CopyJob } from './control/copyJobs.ts';
import type { Faults } from './control/faults.ts';
import type { Local365Options, Person } from './options.ts';
import type { SigningKeys } from './signIn/keys.ts';
import type { Caller } from './signIn/caller.ts';
import type { Site } from './store/meta.ts';
import { ensurePerson, type Principal } from './store/principals.ts';
import type { Store } from './store/store.ts';

/** Everything a handler may reach. */
export interface Service {
  options: Local365Options;
  clock: Clock;
  store: Store;
  site: Site;
  keys: SigningKeys;
  faults: Faults;
  /** Copies that were asked for: they are made a little later. */
  copies: Map<string, CopyJob>;
}

export function principalOf(service: Service, caller: Caller): Principal {
  return ensurePerson(service.store, caller);
}

export function personByUser(service: Service, user: string): Person | undefined {
  return service.options.people.find((person) => person.user.toLowerCase() === user.toLowerCase());
}
