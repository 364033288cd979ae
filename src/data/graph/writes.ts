import type { Cell } from '../../domain/columns/definition.ts';
import type { Answer } from '../line/answer.ts';
import type { Row } from '../listStore.ts';
import { rowShape, whereEquals } from './addresses.ts';
import { sendTogether } from './batch.ts';
import type { Call } from './call.ts';
import { toFailure } from './failure.ts';
import type { Graph } from './graph.ts';
import { bodyOrMissing } from './missing.ts';
import { cellsToFields, itemToRow } from './rows.ts';
import type { GraphItem } from './rows.ts';

/**
 * Creates a row and reads it back in the same batch: its id is not known yet, but its RecordKey is, and that column is
 * indexed and unique. Never repeated here: whether a lost POST arrived is found out by RecordKey, in the outbox.
 */
export async function addRow(graph: Graph, list: string, cells: Record<string, Cell>): Promise<Row> {
  const recordKey = String(cells['RecordKey']);
  const items = graph.items(list);
  const [made, found] = await sendTogether(graph.send, [
    { method: 'POST', url: items, body: { fields: cellsToFields(cells) } },
    { method: 'GET', url: `${items}?${rowShape()}&${whereEquals('RecordKey', recordKey)}&$top=1`, after: 0 },
  ]);
  const item = (await bodyOrMissing(graph, known(made), { site: graph.siteUrl, list })) as GraphItem;
  const [row] = found?.status === 200 ? (found.body as { value: GraphItem[] }).value : [];
  return row ? itemToRow(row) : readBack(graph, list, item.id);
}

/** Changes cells where the eTag still fits and reads the row back in the same batch. */
export async function changeRow(
  graph: Graph,
  list: string,
  id: string,
  cells: Record<string, Cell>,
  eTag: string,
): Promise<Row> {
  const patch: Call = {
    method: 'PATCH',
    url: `${graph.items(list)}/${id}/fields`,
    headers: { 'If-Match': eTag },
    body: cellsToFields(cells),
  };
  const read: Call = { method: 'GET', url: `${graph.items(list)}/${id}?${rowShape()}`, after: 0 };
  const [changed, row] = await sendTogether(graph.send, [patch, read]);
  await bodyOrMissing(graph, known(changed), { site: graph.siteUrl, list, row: id });
  return row?.status === 200 ? itemToRow(row.body as GraphItem) : readBack(graph, list, id);
}

/** The write is done but its row did not come along (throttled, say): now it may be asked for as often as needed. */
async function readBack(graph: Graph, list: string, id: string): Promise<Row> {
  const answer = await graph.read({ method: 'GET', url: `${graph.items(list)}/${id}?${rowShape()}` });
  return itemToRow((await bodyOrMissing(graph, answer, { site: graph.siteUrl, list, row: id })) as GraphItem);
}

function known(answer: Answer | undefined): Answer {
  if (answer) return answer;
  throw toFailure({ status: 504, header: () => null, body: null }, { site: '' });
}
