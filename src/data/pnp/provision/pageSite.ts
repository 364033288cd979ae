import { DefaultParse } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { openCarrier } from '../carrier.ts';
import type { Passage } from '../pnpOptions.ts';
import { sendPatiently } from './sendPatiently.ts';

/** A site reached from one of its own pages: the browser's cookies say who asks, the digest that the page does. */
export function pageSite(siteUrl: string, more: Omit<Passage, 'siteUrl' | 'token'> = {}): SPFI {
  const carry = openCarrier({ siteUrl, ...more });
  const send: typeof fetch = (input, init = {}) => carry(new Request(input).url, init);
  return spfi(siteUrl).using((instance: Queryable) => {
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse());
    instance.on.send.replace((url: URL, init: RequestInit) => sendPatiently(send, url, init));
    return instance;
  });
}
