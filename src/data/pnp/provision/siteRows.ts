import { HttpRequestError } from '@pnp/queryable';
import '@pnp/sp/batching.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import type { SPFI } from '@pnp/sp';
import type { Cell } from '../../../domain/columns/definition.ts';
import type { ListStore, Row } from '../../listStore.ts';
import type { Seeder } from '../../seed.ts';
import { StoreFailure } from '../../storeError.ts';
import type { StoreError } from '../../storeError.ts';
import { refusalWords } from './refusalWords.ts';

const atOnce = 20;
const nobody = { at: '', by: { oid: null, name: '', mail: null } };

/** Fills lists through SharePoint REST, with the rights of whoever asks: twenty rows a request. */
export function siteSeeder(sp: SPFI): Seeder {
  const lists: Pick<ListStore, 'query'> = {
    async *query({ list, columns }) {
      const all = sp.web.lists.getByTitle(list).items.select('Id', ...columns);
      try {
        for await (const page of all.top(5_000) as AsyncIterable<(Record<string, Cell> & { Id: number })[]>)
          yield { rows: page.map(toRow), total: null, isLast: false };
      } catch (thrown) {
        throw toFailure(thrown, list);
      }
    },
  };
  return {
    lists,
    loader: {
      async addMany(list, rows) {
        for (let at = 0; at < rows.length; at += atOnce) await addSome(sp, list, rows.slice(at, at + atOnce));
      },
    },
  };
}

async function addSome(sp: SPFI, list: string, rows: readonly Record<string, Cell>[]): Promise<void> {
  const [batched, execute] = sp.batched();
  // A chain of its own for each row: PnPjs never answers a second request of the same one within a batch.
  const parts = rows.map((cells) => batched.web.lists.getByTitle(list).items.add(cells));
  const answers = Promise.allSettled(parts);
  try {
    await execute();
  } catch (thrown) {
    throw toFailure(thrown, list);
  }
  const failed = (await answers).find((answer) => answer.status === 'rejected');
  if (failed) throw toFailure(failed.reason, list);
}

function toRow({ Id, ...cells }: Record<string, Cell> & { Id: number }): Row {
  return { id: String(Id), eTag: '', created: nobody, modified: nobody, cells };
}

function toFailure(thrown: unknown, list: string): unknown {
  if (!(thrown instanceof HttpRequestError)) return thrown;
  return new StoreFailure(toError(thrown, list), thrown.response.headers.get('request-id'));
}

function toError(thrown: HttpRequestError, list: string): StoreError {
  const { status, response } = thrown;
  if (status === 429)
    return { kind: 'throttled', retryAfter: Number(response.headers.get('Retry-After') ?? 1) || 1 };
  if (status === 404) return { kind: 'missing', what: 'list', name: list };
  if (status >= 500) return { kind: 'busy' };
  return { kind: 'refused', reason: refusalWords(thrown) };
}
