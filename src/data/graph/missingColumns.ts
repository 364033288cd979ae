import type { Row, RowQuery } from '../listStore.ts';
import { StoreFailure } from '../storeError.ts';
import { bodyOf } from './failure.ts';
import type { Graph } from './graph.ts';

/**
 * Graph leaves a column it does not know out of every row without a word, exactly as it does with an empty cell. So
 * where no row of a page has a column that every row must have, the list's columns are asked for, and only then.
 */
export async function checkColumns(
  graph: Graph,
  query: RowQuery,
  rows: readonly Row[],
  signal?: AbortSignal,
) {
  const required = query.required ?? query.columns.filter((column) => column === 'RecordKey');
  const absent = required.filter((column) => rows.every(({ cells }) => cells[column] === undefined));
  if (rows.length === 0 || absent.length === 0) return;
  const answer = await graph.read(
    { method: 'GET', url: `${graph.list(query.list)}/columns?$select=name` },
    signal,
  );
  const { value } = bodyOf(answer, { site: graph.siteUrl, list: query.list }) as {
    value: { name: string }[];
  };
  const names = new Set(value.map(({ name }) => name));
  const missing = absent.find((column) => !names.has(column));
  if (missing)
    throw new StoreFailure({ kind: 'missing', what: 'column', name: missing }, answer.header('request-id'));
}
