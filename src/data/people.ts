import type { Person } from '../domain/columns/person.ts';

/** Who somebody is. The host names the person before any token; names and mail follow from the directory. */
export interface Me extends Person {
  oid: string;
  tenantId: string;
}

/** What the directory said about some people: nothing but whether it shows them. */
export type PeopleCheck =
  { kind: 'checked'; isMember: boolean; present: ReadonlySet<string> } | { kind: 'unavailable' };

/** The port for people. */
export interface People {
  /** True where `check` can ask a directory at all. */
  hasDirectory: boolean;
  me(): Me;
  /** People whose name or mail begins with the words, at most ten. */
  search(words: string, signal?: AbortSignal): Promise<Person[]>;
  /**
   * Which of these ids the directory shows (lower case, the asker's own with them), and whether the asker is a member
   * there or a guest. `unavailable` where there is no directory to ask, or it refuses. No account state is asked for.
   */
  check(oids: readonly string[], signal?: AbortSignal): Promise<PeopleCheck>;
}
