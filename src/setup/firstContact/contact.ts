import { setTimeout as wait } from 'node:timers/promises';
import type { Contact, Participant } from './assumption.ts';
import { newRow } from './rows.ts';
import { asText, valueAt } from './service.ts';
import type { Call } from './service.ts';
import { makeLibrary } from './throwAway.ts';

/** What a contact is made of. */
export interface Parts extends Pick<Contact, 'owner' | 'contributor' | 'tab' | 'isLarge' | 'siteUrl'> {
  title: string;
  listId: string;
}

/** Puts together what assumptions use. */
export function createContact({ title, listId, ...parts }: Parts): Contact {
  const site = siteInGraph(parts.siteUrl);
  const items = `${site}/lists/${listId}/items`;
  const libraryTitle = `${title}-files`;
  return {
    ...parts,
    sitePath: new URL(parts.siteUrl).pathname,
    site,
    items,
    listTitle: title,
    restList: `/web/lists/getByTitle('${title}')`,
    manyRows: once(async () => {
      const many = parts.isLarge ? 1_000 : 210;
      await fill(parts.owner.graph, items, 'many', many);
      if (parts.isLarge) await fill(parts.owner.graph, items, 'more', 5_010 - many);
      return many;
    }),
    library: once(() => makeLibrary(parts.owner, libraryTitle).then(() => libraryTitle)),
  };
}

/** How Graph names a site: by its host, without a port, and its path. */
export function siteInGraph(siteUrl: string): string {
  const { hostname, pathname } = new URL(siteUrl);
  return `/sites/${hostname}:${pathname}:`;
}

/** A participant whose calls go through `through`, which may record or stop them. */
export function withCalls<T extends Partial<Participant>>(who: T, through: (call: Call) => Call): T {
  const { graph, rest } = who;
  return { ...who, ...(graph && { graph: through(graph) }), ...(rest && { rest: through(rest) }) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** Adds rows twenty at a time; what a busy service refused inside a batch is sent again after the time it names. */
async function fill(graph: Call, items: string, scope: string, count: number): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  let waiting = Array.from({ length: count }, () => newRow({ Scope: scope }));
  while (waiting.length > 0) {
    const part = waiting.slice(0, 20);
    const requests = part.map((fields, at) => {
      return { id: String(at), method: 'POST', url: items, headers, body: { fields } };
    });
    const { body } = await graph('POST', '/$batch', { requests });
    const answers = (valueAt(body, 'responses') ?? []) as unknown[];
    const busy = answers.filter((one) => [429, 503].includes(Number(valueAt(one, 'status'))));
    const again = busy.map((one) => part[Number(asText(valueAt(one, 'id')))] ?? newRow({ Scope: scope }));
    const seconds = busy.map((one) => Number(valueAt(one, 'headers', 'Retry-After')) || 1);
    if (busy.length > 0) await wait(Math.max(...seconds) * 1_000);
    waiting = [...again, ...waiting.slice(20)];
  }
}
