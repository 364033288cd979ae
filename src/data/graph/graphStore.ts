import type { FileStore } from '../fileStore.ts';
import { lateFiles } from '../lateFiles.ts';
import type { ListStore } from '../listStore.ts';
import type { People } from '../people.ts';
import { openGraph } from './graph.ts';
import { createGraphLists } from './graphLists.ts';
import type { GraphOptions } from './graphOptions.ts';
import { createGraphPeople } from './graphPeople.ts';

const code = () => import(/* webpackChunkName: "files" */ './graphFiles.ts');

/** The ports over Microsoft Graph, for one person and one site. Nothing is asked until somebody asks. */
export function createGraphStore(options: GraphOptions): {
  lists: ListStore;
  files: FileStore;
  people: People;
} {
  const graph = openGraph(options);
  const send: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  return {
    lists: createGraphLists(graph),
    files: lateFiles(async () => (await code()).createGraphFiles(graph, send, options)),
    people: createGraphPeople(graph, options.me),
  };
}
