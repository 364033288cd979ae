import { createReader } from '../line/reader.ts';
import type { Read } from '../line/reader.ts';
import { siteAddress } from './addresses.ts';
import { batchLimit, sendTogether } from './batch.ts';
import type { Call, Send } from './call.ts';
import type { GraphOptions } from './graphOptions.ts';
import { openLine } from './line.ts';

/** Graph as the parts of the adapter see it: ways to ask, and the addresses of the hub's site. */
export interface Graph {
  /** For writes and for what must not wait for others: one round trip, no second try. */
  send: Send;
  /** For reads: gathered into batches, asked again when throttled. */
  read: Read<Call>;
  siteUrl: string;
  /** The site itself; what is below it has its path closed by a colon. */
  site: string;
  graphBase: string;
  list: (list: string) => string;
  items: (list: string) => string;
}

export function openGraph(options: GraphOptions): Graph {
  const send = openLine(options);
  const site = siteAddress(options.siteUrl);
  const list = (name: string) => `${site}/lists/${encodeURIComponent(name)}`;
  return {
    send,
    read: createReader((calls, signal) => sendTogether(send, calls, signal), batchLimit, options),
    siteUrl: options.siteUrl,
    site: site.replace(/:$/, ''),
    graphBase: options.graphBase,
    list,
    items: (name) => `${list(name)}/items`,
  };
}
