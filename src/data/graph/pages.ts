import { pageByPage } from '../line/pageByPage.ts';
import type { Page } from '../line/pageByPage.ts';
import type { Row, RowPage, RowQuery } from '../listStore.ts';
import { linkToAddress, rowShape, whereChangedSince, whereEquals } from './addresses.ts';
import type { Graph } from './graph.ts';
import { bodyOrMissing } from './missing.ts';
import { checkColumns } from './missingColumns.ts';
import { itemToRow } from './rows.ts';
import type { GraphItem } from './rows.ts';

/** Graph gives at most this many rows a page. */
const pageSize = 5_000;

/** All rows of a query, page by page. Graph has no count of a list: its newest id tells. */
export async function* pagesOf(graph: Graph, query: RowQuery, signal?: AbortSignal): AsyncGenerator<RowPage> {
  const first = await readPage(graph, query, firstAddress(graph, query), signal);
  await checkColumns(graph, query, first.rows, signal);
  yield* pageByPage(
    first,
    (next) => readPage(graph, query, next, signal),
    (loaded, last) => estimateTotal(graph, query, loaded, last, signal),
  );
}
async function readPage(graph: Graph, query: RowQuery, url: string, signal?: AbortSignal): Promise<Page> {
  const answer = await graph.read({ method: 'GET', url }, signal);
  const body = await bodyOrMissing(graph, answer, { site: graph.siteUrl, list: query.list });
  const { value, '@odata.nextLink': link } = body as { value: GraphItem[]; '@odata.nextLink'?: string };
  return {
    rows: value.map((item) => itemToRow(item, query.columns)),
    next: link === undefined ? null : linkToAddress(link, graph.graphBase),
  };
}

function firstAddress(graph: Graph, { list, columns, where, changedSince }: RowQuery): string {
  const parts = [rowShape(columns), `$top=${pageSize}`];
  if (where) parts.push(whereEquals(where.column, where.equals));
  else if (changedSince !== undefined) parts.push(whereChangedSince(changedSince));
  return `${graph.items(list)}?${parts.join('&')}`;
}

/** Ids only grow: the newest one, less the gaps seen so far, is the number of rows. Null where Graph will not say. */
async function estimateTotal(
  graph: Graph,
  query: RowQuery,
  loaded: number,
  last: Row | undefined,
  signal?: AbortSignal,
): Promise<number | null> {
  if (query.where !== undefined || query.changedSince !== undefined) return null;
  const url = `${graph.items(query.list)}?$select=id&$orderby=${encodeURIComponent('id desc')}&$top=1`;
  const answer = await graph.send({ method: 'GET', url }, { signal }).catch(() => null);
  if (answer?.status !== 200) return null;
  const newest = Number((answer.body as { value: { id: string }[] }).value[0]?.id);
  const total = newest - (Number(last?.id) - loaded);
  return Number.isSafeInteger(total) && total > loaded ? total : null;
}
