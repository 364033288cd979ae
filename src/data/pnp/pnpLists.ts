import type { ListStore, Row, RowVersion } from '../listStore.ts';
import { StoreFailure } from '../storeError.ts';
import { rowAt } from './addresses.ts';
import { createAskForColumns } from './knownColumns.ts';
import type { AskForColumns } from './knownColumns.ts';
import { bodyOrMissing } from './missing.ts';
import { pagesOf } from './pages.ts';
import { itemToRow, versionToRowVersion } from './rows.ts';
import type { RestItem, RestVersion } from './rows.ts';
import type { SharePoint } from './sharePoint.ts';
import { addRow, changeRow } from './writes.ts';

export function createPnpLists(sharePoint: SharePoint, now: () => number): ListStore {
  const { rights } = sharePoint;
  const askForColumns = createAskForColumns(sharePoint, now);
  return {
    query: (query, signal) => pagesOf(sharePoint, askForColumns, query, signal),
    get: (list, id, columns, signal) => readRow(sharePoint, askForColumns, { list, id, columns }, signal),
    add: (list, cells) => rights.learn(list, 'add', () => addRow(sharePoint, list, cells)),
    change: (list, id, cells, eTag) =>
      rights.learn(list, 'change', () => changeRow(sharePoint, list, id, cells, eTag)),
    history: (list, id) => readHistory(sharePoint, list, id),
    rights: rights.of,
  };
}

async function readRow(
  sharePoint: SharePoint,
  askForColumns: AskForColumns,
  { list, id, columns }: { list: string; id: string; columns: readonly string[] },
  signal?: AbortSignal,
): Promise<Row | null> {
  const { read, at, siteUrl } = sharePoint;
  const answer = await askForColumns({ list, columns, required: [] }, (there) =>
    read({ method: 'GET', url: rowAt(at.item(list, id), there) }, signal),
  );
  try {
    const item = await bodyOrMissing(sharePoint, answer, { site: siteUrl, list, row: id });
    return itemToRow(item as RestItem, columns);
  } catch (thrown) {
    const error = thrown instanceof StoreFailure ? thrown.error : null;
    if (error?.kind === 'missing' && error.what === 'row') return null;
    throw thrown;
  }
}

async function readHistory(sharePoint: SharePoint, list: string, id: string): Promise<RowVersion[]> {
  const { read, at, siteUrl } = sharePoint;
  const answer = await read({ method: 'GET', url: `${at.item(list, id)}/versions` });
  const body = await bodyOrMissing(sharePoint, answer, { site: siteUrl, list, row: id });
  return (body as { value: RestVersion[] }).value.map(versionToRowVersion);
}
