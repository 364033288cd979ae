import type { Person } from '../domain/columns/person.ts';

/** Who somebody is. The host names the person before any token; names and mail follow from the directory. */
export interface Me extends Person {
  oid: string;
  tenantId: string;
}

/** The port for people. */
export interface People {
  me(): Me;
  /** People whose name or mail begins with the words, at most ten. */
  search(words: string, signal?: AbortSignal): Promise<Person[]>;
}
