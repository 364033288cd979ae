import { TrieRouter } from 'hono/router/trie-router';
import { changeFields, addItem, listItems, readFields, readItem, removeItem } from './items.ts';
import { addList, readColumns, readList, readLists } from './lists.ts';
import { readMe, readUser, readUsers } from './people.ts';
import type { GraphHandler } from './request.ts';
import { readSite } from './sites.ts';
import { driveRoutes } from './drives.ts';
import { listVersions, readVersion } from './versions.ts';

const list = '/sites/:site/lists/:list';

const table: [string, string, GraphHandler][] = [
  ['GET', '/me', readMe],
  ['GET', '/users', readUsers],
  ['GET', '/users/:user', readUser],
  ['GET', '/sites/:site', readSite],
  ['GET', '/sites/:site/lists', readLists],
  ['POST', '/sites/:site/lists', addList],
  ['GET', list, readList],
  ['GET', `${list}/columns`, readColumns],
  ['GET', `${list}/items`, listItems],
  ['POST', `${list}/items`, addItem],
  ['GET', `${list}/items/:item`, readItem],
  ['DELETE', `${list}/items/:item`, removeItem],
  ['GET', `${list}/items/:item/fields`, readFields],
  ['PATCH', `${list}/items/:item/fields`, changeFields],
  ['GET', `${list}/items/:item/versions`, listVersions],
  ['GET', `${list}/items/:item/versions/:version`, readVersion],
  ...driveRoutes,
];

const router = new TrieRouter<GraphHandler>();
for (const [method, path, handler] of table) router.add(method, path, handler);

export interface Route {
  handler: GraphHandler;
  params: Record<string, string>;
}

export function findRoute(method: string, path: string): Route | null {
  const [found] = router.match(method, path)[0];
  if (!found) return null;
  const params = Object.entries(found[1] as Record<string, string>).map(([name, value]): [string, string] => [
    name,
    decodeURIComponent(value),
  ]);
  return { handler: found[0], params: Object.fromEntries(params) };
}
