import type { Pace } from '../line/reader.ts';
import type { Me } from '../people.ts';

/** What the Graph adapter needs to be told; everything after `me` has a sensible default and exists for tests. */
export interface GraphOptions extends Pace {
  /** The version's root, `https://graph.microsoft.com/v1.0`; the only address that is ever given the token. */
  graphBase: string;
  siteUrl: string;
  /** A token for Graph; `refresh` asks for a new one because the last was refused. Throws StoreFailure signedOut. */
  token: (options?: { refresh?: boolean }) => Promise<string>;
  me: Me;
  fetch?: typeof fetch;
}
