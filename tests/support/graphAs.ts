import type { RunningHub } from './hubServer.ts';

/** Sends requests to Graph as one sample person; `path` is below the hub's site (`lists/actions/items`), or a whole `/$batch`. */
export type GraphAs = (method: string, path: string, body?: unknown) => Promise<Response>;

/** The site owner of the sample tenant, and what the set-up asks for on their behalf. */
export const siteOwner = {
  user: 'it@northshire.example',
  scopes: 'Sites.FullControl.All AllSites.FullControl',
};

/** Signs a sample person in once and lets a test speak to Graph for them. */
export async function graphAs(
  hub: RunningHub,
  { user, scopes }: { user: string; scopes?: string },
): Promise<GraphAs> {
  const headers = {
    authorization: `Bearer ${await hub.token(user, scopes)}`,
    'content-type': 'application/json',
  };
  return (method, path, body) => {
    const below = path.startsWith('/') ? path : `/${sitePath}/${path}`;
    const written = body === undefined ? {} : { body: JSON.stringify(body) };
    return fetch(`${hub.url}/graph/v1.0${below}`, { method, headers, ...written });
  };
}

/** The hub's site, as a part of a `$batch` names it. */
export const sitePath = 'sites/localhost:/sites/hub:';

/** An item of a list with its columns, as Graph gives it. */
export interface GraphItem {
  id: string;
  fields: Record<string, string>;
}

/** The one item whose RecordKey is the key. Throws where there is none. */
export async function itemOf(graph: GraphAs, list: string, recordKey: string): Promise<GraphItem> {
  const filter = encodeURIComponent(`fields/RecordKey eq '${recordKey}'`);
  const answer = await graph('GET', `lists/${list}/items?$expand=fields&$filter=${filter}`);
  const [item] = ((await answer.json()) as { value: GraphItem[] }).value;
  if (!item) throw new Error(`${list} has no ${recordKey}`);
  return item;
}
