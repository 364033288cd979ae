import type { GroupMember } from '../domain/access.ts';
import type { Person } from '../domain/columns/person.ts';
import type { RowLoader } from './rowLoader.ts';

export type { GroupMember } from '../domain/access.ts';

/** What the set-up would make or repair in the site. */
export interface SetUpPlan {
  /** A sentence a step, in the order they are taken; empty where the site is complete. */
  steps: readonly string[];
  /** The same steps by what they are about; parts without a step are left out. */
  parts: readonly SetUpPart[];
  /** Rights somebody was given by hand that a repair takes away: said before anything else. */
  takesAway: readonly { list: string; who: string; level: string }[];
  /** True where the site is a hub already and is only checked. */
  isHub: boolean;
  /** What stands in the way and only a person can mend, in words. */
  problems: readonly string[];
}

/** Steps about one sort of thing. `things` counts lists, libraries, rows with files, or else steps. */
export interface SetUpPart {
  kind: 'people' | 'lists' | 'libraries' | 'content';
  things: number;
  steps: readonly string[];
}

/** How far the set-up has come. */
export interface SetUpProgress {
  done: number;
  of: number;
  words: string;
}

/** Whom a new hub is for: a force by its key among the reference forces, or the national hub. */
export interface HubChoice {
  shape: 'force' | 'national';
  forceKey: string | null;
  title: string;
}

/** Makes a site a hub and keeps it one, with the rights of whoever asks. */
export interface SiteSetUp {
  plan(): Promise<SetUpPlan>;
  /**
   * Makes what is missing, fills in the reference content and, last, the hub's own row. May be stopped at any moment and
   * asked again. `choice` is null where the hub's row is there already. Throws in words where it cannot go on.
   */
  setUp(choice: HubChoice | null, onProgress: (progress: SetUpProgress) => void): Promise<void>;
}

/** Who is in the groups of the hub, and the means to change that; only a site owner may. */
export interface SiteAccess {
  members(): Promise<GroupMember[]>;
  add(member: GroupMember): Promise<void>;
  remove(member: GroupMember): Promise<void>;
}

/** What SharePoint knows of a list beside its rows. */
export interface ListFacts {
  name: string;
  rows: number;
  /** How many versions of a row are kept; null where versioning is off. */
  versionLimit: number | null;
}

/** What putting a copy back needs beside reading: the site made ready, and many rows added at once. */
export interface SiteFiller {
  /** Makes lists, libraries, groups and permissions, and no content. May be stopped and asked again. Throws in words. */
  makeLists(onProgress: (progress: SetUpProgress) => void): Promise<void>;
  loader: RowLoader;
}

/** What only SharePoint REST can do, with the person's own rights. The tab (Graph) has none of it. */
export interface SiteOwner {
  /** True where the person may manage the site: the only one for whom set-up and access can work. */
  mayManage(): Promise<boolean>;
  /** Whom to ask: SharePoint's own owners of the site. Empty where the person may not see them. */
  owners(): Promise<Person[]>;
  facts(): Promise<ListFacts[]>;
  setUp: SiteSetUp;
  access: SiteAccess;
  filler: SiteFiller;
}
