import type { Pace } from '../line/reader.ts';
import type { Me } from '../people.ts';

/** SharePoint's request digest: without it no cookie-borne request may change anything. */
export interface Digest {
  value: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** How a site is reached, and what makes it let requests in. */
export interface Passage {
  siteUrl: string;
  /**
   * A token for SharePoint; `refresh` asks for a new one because the last was refused. Without it the person's cookie
   * lets in, as on a SharePoint page.
   */
  token?: (options?: { refresh?: boolean }) => Promise<string>;
  /** The digest the page came with; asked once. Without it the first change asks SharePoint for one. */
  digest?: () => Digest | null;
  fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** What the SharePoint REST adapter needs to be told. */
export interface PnpOptions extends Passage, Pace {
  me: Me;
  now?: () => number;
}
