import { patience } from '../line/lost.ts';
import type { Entrance } from './entrance.ts';
import type { Digest, Passage } from './pnpOptions.ts';

/** A digest that ends within this many milliseconds might end on the way. */
const margin = 15_000;

/** SharePoint's two ways of saying that a digest is wrong or too old. Such a request was not carried out. */
const digestRefused = /-213057525[12]\b/;

/**
 * On a SharePoint page: the browser sends the person's cookie by itself, and whatever is not a GET carries a digest.
 * PnPjs keeps its digests for the whole page and cannot renew one that SharePoint has refused, so this is ours.
 */
export function pageEntrance(options: Passage, send: typeof fetch): Entrance {
  const { now = Date.now } = options;
  const url = `${options.siteUrl.replace(/\/$/, '')}/_api/contextinfo`;
  let digest = options.digest?.() ?? null;
  let asking: Promise<Digest | Response> | null = null;

  async function freshDigest(): Promise<Digest | Response> {
    if (digest && digest.expiresAt - margin > now()) return digest;
    // Whoever comes first asks; the others wait for the same answer, also where the first one gives up.
    asking ??= askForDigest(send, url, now).finally(() => (asking = null));
    const given = await asking;
    if (given instanceof Response) return given.clone();
    return (digest = given);
  }

  return {
    async headersFor(method, isAgain): Promise<Record<string, string> | Response> {
      if (method === 'GET') return {};
      if (isAgain) digest = null;
      const given = await freshDigest();
      if (given instanceof Response) return given;
      return { 'X-RequestDigest': given.value };
    },
    isTurnedAway: async (response) =>
      response.status === 403 && digestRefused.test(await response.clone().text()),
  };
}

async function askForDigest(send: typeof fetch, url: string, now: () => number): Promise<Digest | Response> {
  const headers = { Accept: 'application/json' };
  const signal = AbortSignal.timeout(patience);
  const response = await send(url, { method: 'POST', headers, credentials: 'same-origin', signal });
  if (!response.ok) return response;
  const { FormDigestValue, FormDigestTimeoutSeconds } = (await response.json()) as {
    FormDigestValue: string;
    FormDigestTimeoutSeconds: number;
  };
  return { value: FormDigestValue, expiresAt: now() + FormDigestTimeoutSeconds * 1_000 };
}
