import type { Row, RowPage, RowQuery } from '../listStore.ts';
import { linkToAddress, rowShape, whereChangedSince, whereEquals } from './addresses.ts';
import type { Graph } from './graph.ts';
import { bodyOrMissing } from './missing.ts';
import { checkColumns } from './missingColumns.ts';
import { itemToRow } from './rows.ts';
import type { GraphItem } from './rows.ts';

/** Graph gives at most this many rows a page. */
const pageSize = 5_000;

interface Page {
  rows: Row[];
  next: string | null;
}

/**
 * All rows of a query, page by page. The next page is asked for before this one is handed over; where there is one,
 * the newest id tells how many rows there will be, so that a screen can say "5,000 of 5,001 loaded".
 */
export async function* pagesOf(graph: Graph, query: RowQuery, signal?: AbortSignal): AsyncGenerator<RowPage> {
  let loaded = 0;
  let page = await readPage(graph, query, firstAddress(graph, query), signal);
  await checkColumns(graph, query, page.rows, signal);
  let total: Promise<number | null> | null = null;
  while (page.next !== null) {
    const upcoming = readPage(graph, query, page.next, signal);
    upcoming.catch(() => undefined); // awaited below; a consumer that stops in between must not leave it unhandled
    loaded += page.rows.length;
    total ??= estimateTotal(graph, query, loaded, page.rows.at(-1), signal);
    yield { rows: page.rows, total: null, isLast: false };
    const known = await Promise.race([total, upcoming.then(() => null)]);
    if (known !== null) yield { rows: [], total: known, isLast: false };
    page = await upcoming;
  }
  yield { rows: page.rows, total: loaded + page.rows.length, isLast: true };
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
