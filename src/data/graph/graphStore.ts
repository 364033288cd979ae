import type { FileStore } from '../fileStore.ts';
import type { ListStore } from '../listStore.ts';
import type { People } from '../people.ts';
import { openGraph } from './graph.ts';
import { createGraphFiles } from './graphFiles.ts';
import { createGraphLists } from './graphLists.ts';
import type { GraphOptions } from './graphOptions.ts';
import { createGraphPeople } from './graphPeople.ts';

/** The ports over Microsoft Graph, for one person and one site. Nothing is asked until somebody asks. */
export function createGraphStore(options: GraphOptions): {
  lists: ListStore;
  files: FileStore;
  people: People;
} {
  const graph = openGraph(options);
  return {
    lists: createGraphLists(graph),
    files: createGraphFiles(graph, options.fetch ?? ((input, init) => fetch(input, init))),
    people: createGraphPeople(graph, options.me),
  };
}
