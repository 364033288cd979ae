import { DefaultParse } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { sendPatiently } from './sendPatiently.ts';

/** What proves to SharePoint that one of its own pages asks for a change. */
export interface Digest {
  value: string;
  /** When it is no longer good, in milliseconds since 1970. */
  until: number;
}

const early = 60_000;

/** A site reached from one of its own pages: the browser's cookies say who asks, the digest that the page does. */
export function pageSite(
  siteUrl: string,
  first: Digest | null = null,
  send: typeof fetch = (input, init) => fetch(input, init),
): SPFI {
  let digest = first;

  async function newDigest(): Promise<Digest> {
    const answer = await sendPatiently(send, new URL(`${siteUrl}/_api/contextinfo`), {
      method: 'POST',
      headers: { Accept: 'application/json;odata=nometadata' },
      credentials: 'same-origin',
    });
    const { FormDigestValue, FormDigestTimeoutSeconds } = (await answer.json()) as Record<string, string>;
    return {
      value: FormDigestValue ?? '',
      until: Date.now() + Number(FormDigestTimeoutSeconds ?? 0) * 1_000,
    };
  }

  async function sendChange(url: URL, init: RequestInit): Promise<Response> {
    for (let isAgain = false; ; isAgain = true) {
      if (digest === null || digest.until - early < Date.now()) digest = await newDigest();
      const headers = { ...(init.headers as Record<string, string>), 'X-RequestDigest': digest.value };
      const answer = await sendPatiently(send, url, { ...init, headers });
      // A stale digest is refused before anything is done: with a new one the same change may be sent once more.
      if (isAgain || answer.status !== 403 || !(await isStale(answer.clone()))) return answer;
      digest = null;
    }
  }

  return spfi(siteUrl).using((instance: Queryable) => {
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse());
    instance.on.send.replace((url: URL, init: RequestInit) =>
      init.method === 'GET' ? sendPatiently(send, url, init) : sendChange(url, init),
    );
    return instance;
  });
}

async function isStale(answer: Response): Promise<boolean> {
  return (await answer.text()).includes('-2130575252');
}
