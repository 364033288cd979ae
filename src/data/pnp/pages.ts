import { pageByPage } from '../line/pageByPage.ts';
import type { Page } from '../line/pageByPage.ts';
import type { RowPage, RowQuery } from '../listStore.ts';
import { afterPage, rowsAt, whereChangedSince, whereEquals } from './addresses.ts';
import type { AskForColumns } from './knownColumns.ts';
import { bodyOrMissing } from './missing.ts';
import { itemToRow } from './rows.ts';
import type { RestItem } from './rows.ts';
import type { SharePoint } from './sharePoint.ts';

/** All rows of a query, page by page. How many a list has comes with its first page. */
export async function* pagesOf(
  sharePoint: SharePoint,
  askForColumns: AskForColumns,
  query: RowQuery,
  signal?: AbortSignal,
): AsyncGenerator<RowPage> {
  const readPage = async (link: string | null): Promise<Page> => {
    const answer = await askForColumns(query, (columns) => {
      const address = rowsAt(sharePoint.at.items(query.list), columns, filterOf(query));
      return sharePoint.read(
        { method: 'GET', url: link === null ? address : afterPage(address, link) },
        signal,
      );
    });
    const body = await bodyOrMissing(sharePoint, answer, { site: sharePoint.siteUrl, list: query.list });
    const { value, 'odata.nextLink': next = null } = body as {
      value: RestItem[];
      'odata.nextLink'?: string;
    };
    return { rows: value.map((item) => itemToRow(item, query.columns)), next };
  };
  yield* pageByPage(await readPage(null), readPage, (loaded) => rowsIn(sharePoint, query, loaded, signal));
}

function filterOf({ where, changedSince }: RowQuery): string | null {
  if (where) return whereEquals(where.column, where.equals);
  return changedSince === undefined ? null : whereChangedSince(changedSince);
}

/** How many rows the list has; asked for by itself only where what came along earlier is too old to be true. */
async function rowsIn(
  { facts, send, at }: SharePoint,
  { list, where, changedSince }: RowQuery,
  loaded: number,
  signal?: AbortSignal,
): Promise<number | null> {
  if (where !== undefined || changedSince !== undefined) return null;
  const known = facts.rowsOf(list);
  if (known !== null && known > loaded) return known;
  const url = `${at.list(list)}?$select=ItemCount`;
  const answer = await send({ method: 'GET', url }, signal).catch(() => null);
  const { ItemCount = 0 } = answer?.status === 200 ? (answer.body as { ItemCount?: number }) : {};
  return ItemCount > loaded ? ItemCount : null;
}
