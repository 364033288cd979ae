import type { Cell } from '../../domain/columns/definition.ts';
import type { Row } from '../listStore.ts';
import { StoreFailure } from '../storeError.ts';
import { rowAt } from './addresses.ts';
import { bodyOrMissing } from './missing.ts';
import { itemToRow } from './rows.ts';
import type { RestItem } from './rows.ts';
import type { SharePoint } from './sharePoint.ts';

/**
 * Creates a row and reads it once, because SharePoint's answer names nobody. Never repeated here: whether a lost POST
 * arrived is found out by RecordKey, in the outbox.
 */
export async function addRow(
  sharePoint: SharePoint,
  list: string,
  cells: Record<string, Cell>,
): Promise<Row> {
  const { send, at, siteUrl } = sharePoint;
  const answer = await send({ method: 'POST', url: at.items(list), body: cells });
  const { Id } = (await bodyOrMissing(sharePoint, answer, { site: siteUrl, list })) as RestItem;
  return readBack(sharePoint, list, String(Id));
}

/** Changes cells where the eTag still fits, and reads the row once: MERGE answers nothing but the new eTag. */
export async function changeRow(
  sharePoint: SharePoint,
  list: string,
  id: string,
  cells: Record<string, Cell>,
  eTag: string,
): Promise<Row> {
  // Without an eTag SharePoint would let the last writer win.
  if (eTag === '') throw new StoreFailure({ kind: 'changedMeanwhile' });
  const { send, at, siteUrl } = sharePoint;
  const headers = { 'X-HTTP-Method': 'MERGE', 'IF-Match': eTag };
  const answer = await send({ method: 'POST', url: at.item(list, id), headers, body: cells });
  await bodyOrMissing(sharePoint, answer, { site: siteUrl, list, row: id });
  return readBack(sharePoint, list, id);
}

async function readBack(sharePoint: SharePoint, list: string, id: string): Promise<Row> {
  const { read, at, siteUrl } = sharePoint;
  const answer = await read({ method: 'GET', url: rowAt(at.item(list, id)) });
  return itemToRow((await bodyOrMissing(sharePoint, answer, { site: siteUrl, list, row: id })) as RestItem);
}
