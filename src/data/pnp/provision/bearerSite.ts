import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';

const mostWaits = 8;

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

/**
 * What SharePoint refused because it is busy (429, 503) it has not carried out, so it may be sent again as it is; so may
 * a question whose answer was lost. A change whose answer was lost may not: it fails, and the set-up looks again.
 */
async function sendPatiently(send: typeof fetch, url: URL, init: RequestInit): Promise<Response> {
  for (let waits = 0; ; waits += 1) {
    const answer = await send(url.toString(), init).catch((thrown: unknown) => {
      if (!(thrown instanceof TypeError) || init.method !== 'GET' || waits === mostWaits) throw thrown;
      return null;
    });
    const isBusy = answer?.status === 429 || answer?.status === 503;
    if (answer && (!isBusy || waits === mostWaits)) return answer;
    const seconds = Number(answer?.headers.get('Retry-After') ?? Math.min(2 ** waits, 30));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}
