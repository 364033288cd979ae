import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { sendPatiently } from './sendPatiently.ts';

/** A site reached with a bearer token, outside SharePoint's own pages: the command line and the local start. */
export function bearerSite(siteUrl: string, token: string, send: typeof fetch = fetch): SPFI {
  return spfi(siteUrl).using((instance: Queryable) => {
    instance.using(
      DefaultHeaders(),
      DefaultInit(),
      DefaultParse(),
      InjectHeaders({ Authorization: `Bearer ${token}` }),
    );
    // PnPjs' own sender repeats a POST whose answer was lost; here a step is repeated only after looking again.
    instance.on.send.replace((url: URL, init: RequestInit) => sendPatiently(send, url, init));
    return instance;
  });
}
