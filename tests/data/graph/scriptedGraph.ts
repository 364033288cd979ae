import { createGraphStore } from '../../../src/data/graph/graphStore.ts';
import type { GraphOptions } from '../../../src/data/graph/graphOptions.ts';
import type { RowQuery } from '../../../src/data/listStore.ts';

const graphBase = 'https://graph.example/v1.0';

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Asked {
  method: string;
  url: string;
  headers: Headers;
  body: unknown;
  signal: AbortSignal | null;
}

/** A Graph whose replies are written down: for what a real service does too rarely, or too slowly, to be tested. */
export function scriptGraph(
  reply: (asked: Asked, count: number) => Reply | Promise<Reply>,
  options: Partial<GraphOptions> = {},
) {
  const asked: Asked[] = [];
  const waits: number[] = [];
  let clock = 0;
  const store = createGraphStore({
    graphBase,
    siteUrl: 'https://northshire.sharepoint.example/sites/hub',
    token: async () => 'secret',
    me: { oid: 'oid-1', tenantId: 't', name: 'Sam Patel', mail: null },
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    fetch: async (input, init = {}) => {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
      const one = {
        method: init.method ?? 'GET',
        url: new Request(input).url,
        headers: new Headers(init.headers),
        body,
        signal: init.signal ?? null,
      };
      asked.push(one);
      const { status, headers = {}, body: answer } = await reply(one, asked.length);
      return new Response(answer === undefined ? null : JSON.stringify(answer), { status, headers });
    },
    ...options,
  });
  return { ...store, asked, waits };
}

/** Every part of a batch answered by itself. */
export function replyToParts(asked: Asked, reply: (url: string, index: number) => Reply): Reply {
  const { requests } = asked.body as { requests: { id: string; url: string }[] };
  return {
    status: 200,
    body: { responses: requests.map(({ id, url }, index) => ({ id, ...reply(url, index) })) },
  };
}

/** A list item as Graph writes it. */
export function item(id: number, fields: Record<string, unknown> = {}) {
  return {
    id: String(id),
    eTag: `"${id},1"`,
    createdDateTime: '2027-01-15T09:00:00Z',
    lastModifiedDateTime: '2027-01-15T09:00:00Z',
    createdBy: { user: { id: 'oid-1', displayName: 'Sam Patel', email: 'sam@northshire.example' } },
    lastModifiedBy: { application: { displayName: 'Power Automate' } },
    fields: { RecordKey: `k${id}`, ...fields },
  };
}

/** All pages of a query. */
export async function pagesOf(
  lists: ReturnType<typeof createGraphStore>['lists'],
  query: Partial<RowQuery> = {},
  signal?: AbortSignal,
) {
  const pages = [];
  for await (const page of lists.query({ list: 'updates', columns: ['RecordKey'], ...query }, signal))
    pages.push(page);
  return pages;
}
