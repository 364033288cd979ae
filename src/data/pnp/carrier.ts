import { patienceFor } from '../line/lost.ts';
import { StoreFailure } from '../storeError.ts';
import { tokenEntrance } from './entrance.ts';
import { pageEntrance } from './pageEntrance.ts';
import type { Passage } from './pnpOptions.ts';

/** Sends one request and gives whatever SharePoint answers. Throws StoreFailure where it asks the person to sign in. */
export type Carry = (url: string, init: RequestInit, signal?: AbortSignal) => Promise<Response>;

/**
 * The way to one site: nothing but its own `_api` is ever asked, whatever a link says, so neither token nor digest can
 * go astray. A request is sent a second time only where SharePoint refused its token or digest, and so did nothing.
 */
export function openCarrier(options: Passage): Carry {
  const send: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const entrance = options.token ? tokenEntrance(options.token) : pageEntrance(options, send);
  const root = `${options.siteUrl.replace(/\/$/, '')}/_api/`;
  return async (url, init, signal) => {
    if (!url.startsWith(root)) throw new Error(`${url} is not an address of the site`);
    signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(
      patienceFor(init.body instanceof Uint8Array ? init.body.byteLength : 0),
    );
    const ends = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const attempt = async (isAgain: boolean) => {
      const papers = await entrance.headersFor(init.method ?? 'GET', isAgain);
      if (papers instanceof Response) return papers;
      const headers = { ...(init.headers as Record<string, string>), ...papers };
      return send(url, { ...init, ...always, headers, signal: ends });
    };
    const response = await attempt(false);
    const answer = (await entrance.isTurnedAway(response)) ? await attempt(true) : response;
    if (asksToSignIn(answer, options.token === undefined))
      throw new StoreFailure({ kind: 'signedOut', reason: 'interactionRequired' });
    return answer;
  };
}

/** Signed out, SharePoint sends a browser to a page of words: that must not be followed, and is no answer. */
const always: RequestInit = { credentials: 'same-origin', cache: 'no-store', redirect: 'manual' };

function asksToSignIn({ type, status, headers }: Response, byCookie: boolean): boolean {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return true;
  if (status === 403 && headers.has('X-Forms_Based_Auth_Required')) return true;
  return status === 401 && byCookie;
}
