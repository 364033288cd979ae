import { createLearnedRights } from '../line/learnedRights.ts';
import type { ListStore, Row, RowVersion } from '../listStore.ts';
import { StoreFailure } from '../storeError.ts';
import { rowShape } from './addresses.ts';
import type { Graph } from './graph.ts';
import { bodyOrMissing } from './missing.ts';
import { pagesOf } from './pages.ts';
import { itemToRow, versionToRowVersion } from './rows.ts';
import type { GraphItem } from './rows.ts';
import { addRow, changeRow } from './writes.ts';

export function createGraphLists(graph: Graph): ListStore {
  const rights = createLearnedRights();
  return {
    query: (query, signal) => pagesOf(graph, query, signal),
    get: (list, id, columns, signal) => readRow(graph, list, id, columns, signal),
    add: (list, cells) => rights.learn(list, 'add', () => addRow(graph, list, cells)),
    change: (list, id, cells, eTag) =>
      rights.learn(list, 'change', () => changeRow(graph, list, id, cells, eTag)),
    history: (list, id) => readHistory(graph, list, id),
    rights: rights.of,
  };
}

async function readRow(
  graph: Graph,
  list: string,
  id: string,
  columns: readonly string[],
  signal?: AbortSignal,
): Promise<Row | null> {
  const answer = await graph.read(
    { method: 'GET', url: `${graph.items(list)}/${id}?${rowShape(columns)}` },
    signal,
  );
  try {
    const item = await bodyOrMissing(graph, answer, { site: graph.siteUrl, list, row: id });
    return itemToRow(item as GraphItem, columns);
  } catch (thrown) {
    const error = thrown instanceof StoreFailure ? thrown.error : null;
    if (error?.kind === 'missing' && error.what === 'row') return null;
    throw thrown;
  }
}

async function readHistory(graph: Graph, list: string, id: string): Promise<RowVersion[]> {
  const answer = await graph.read({
    method: 'GET',
    url: `${graph.items(list)}/${id}/versions?$expand=fields`,
  });
  const body = await bodyOrMissing(graph, answer, { site: graph.siteUrl, list, row: id });
  return (body as { value: GraphItem[] }).value.map(versionToRowVersion);
}
