import { createPnpStore } from '../../../src/data/pnp/pnpStore.ts';
import type { PnpOptions } from '../../../src/data/pnp/pnpOptions.ts';
import type { ListStore, RowQuery } from '../../../src/data/listStore.ts';
import { toStoreError } from '../../../src/data/storeError.ts';

export const siteUrl = 'https://northshire.sharepoint.example/sites/hub';

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Asked {
  method: string;
  url: string;
  headers: Headers;
  body: string;
  signal: AbortSignal | null;
  /** The addresses inside a batch; the one address of a request that goes alone. */
  urls: string[];
}

/** A SharePoint whose replies are written down: for what a real service does too rarely, or too slowly, to be tested. */
export function scriptSharePoint(
  reply: (asked: Asked, count: number) => Reply | Response | Promise<Reply | Response>,
  options: Partial<PnpOptions> = {},
) {
  const asked: Asked[] = [];
  const waits: number[] = [];
  let clock = 0;
  const store = createPnpStore({
    siteUrl,
    me: { oid: 'oid-1', tenantId: 't', name: 'Sam Patel', mail: null },
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    fetch: async (input, init = {}) => {
      const { url } = new Request(input);
      const body = typeof init.body === 'string' ? init.body : '';
      const urls = [...body.matchAll(/^GET (\S+) HTTP/gm)].map((match) => match[1] ?? '');
      const one = {
        method: init.method ?? 'GET',
        url,
        headers: new Headers(init.headers),
        body,
        signal: init.signal ?? null,
        urls: urls.length > 0 ? urls : [url],
      };
      asked.push(one);
      const answer = await reply(one, asked.length);
      return answer instanceof Response ? answer : toResponse(answer);
    },
    ...options,
  });
  return { ...store, asked, waits, pass: (milliseconds: number) => (clock += milliseconds) };
}

/** With a token, as the command line has it. */
export const withToken = { token: async () => 'secret' };

/** On a page that came with a digest. */
export const withDigest = { digest: () => ({ value: 'page-digest', expiresAt: 1_800_000 }) };

/** Every question of a request answered by itself, whether it came in a batch or alone. */
export function replyToEach(
  { url, urls }: Asked,
  reply: (url: string, index: number) => Reply,
): Reply | Response {
  const replies = urls.map((one, index) => reply(decodeURIComponent(one), index));
  if (!url.endsWith('$batch')) return replies[0] ?? { status: 500 };
  const text = replies.map((one) => `--batchresponse_1\r\n${part(one)}`).join('');
  return new Response(`${text}--batchresponse_1--\r\n`, {
    headers: { 'content-type': 'multipart/mixed; boundary=batchresponse_1', 'request-id': 'r-batch' },
  });
}

function part({ status, headers = {}, body }: Reply): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = 'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n';
  return `${head}HTTP/1.1 ${status} Said\r\n${lines.join('')}\r\n${body === undefined ? '' : JSON.stringify(body)}\r\n`;
}

function toResponse({ status, headers = {}, body }: Reply): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
}

export const rows = (...items: unknown[]): Reply => ({ status: 200, body: { value: items } });

/** A refusal in SharePoint's form. */
export const refusal = (status: number, code: string, message = ''): Reply => ({
  status,
  body: { 'odata.error': { code: `${code}, Microsoft.SharePoint.SPException`, message: { value: message } } },
});

/** A list item as REST writes it. */
export function item(id: number, fields: Record<string, unknown> = {}) {
  return {
    'odata.etag': `"g-${id},1"`,
    Id: id,
    Created: '2027-01-15T09:00:00Z',
    Modified: '2027-01-15T09:00:00Z',
    Author: { Title: 'Sam Patel', EMail: 'sam@northshire.example', Name: 'i:0#.f|membership|sam@x.example' },
    Editor: { Title: 'SharePoint App', EMail: '', Name: 'i:0i.t|00000003|app@sharepoint' },
    RecordKey: `k${id}`,
    ...fields,
  };
}

/** The lists of the site with this person's rights, as they ride along. */
export const listFacts = (list: string, mask: number, count = 2): Reply =>
  rows({ Title: list, ItemCount: count, EffectiveBasePermissions: { High: '0', Low: String(mask) } });

/** All pages of a query. */
export async function pagesOf(lists: ListStore, query: Partial<RowQuery> = {}, signal?: AbortSignal) {
  const pages = [];
  for await (const page of lists.query({ list: 'updates', columns: ['RecordKey'], ...query }, signal))
    pages.push(page);
  return pages;
}

/** The plain error of a promise, null where it did not fail. */
export const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (thrown: unknown) => toStoreError(thrown),
  );

export const isFacts = (url: string) => /\/web\/lists\?/.test(url);
