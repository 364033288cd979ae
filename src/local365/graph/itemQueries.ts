import { parseFilter } from '../odata/filter.ts';
import { parseOrder } from '../odata/select.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from '../store/field.ts';
import { fieldsOf } from '../store/fields.ts';
import type { ItemQuery, Position } from '../store/itemQuery.ts';
import type { List } from '../store/list.ts';
import type { GraphRequest } from './request.ts';

const usualTop = 200;
const mostTop = 5000;

const itemProperties: Record<string, string> = {
  id: 'ID',
  createdDateTime: 'Created',
  lastModifiedDateTime: 'Modified',
};

/** $filter, $orderby, $top and $skiptoken of a request for items. */
export function toItemQuery(request: GraphRequest, list: List): ItemQuery {
  const { query, headers } = request.call;
  const fieldAt = fieldFinder(fieldsOf(request.service.store, list));
  const filter = query.get('$filter');
  const where = filter ? parseFilter(filter) : null;
  if (filter && !where) throw new Refusal('badRequest', filter, 'Invalid filter clause');
  return {
    where,
    orders: parseOrder(query.get('$orderby')).map(({ path, descending }) => ({
      field: fieldAt(path),
      descending,
    })),
    top: toTop(query.get('$top')),
    after: readSkipToken(query.get('$skiptoken')),
    allowUnindexed: /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(headers.get('prefer') ?? ''),
    fieldAt,
  };
}

function fieldFinder(fields: Field[]): (path: string) => Field {
  return (path) => {
    const name = path.startsWith('fields/') ? path.slice('fields/'.length) : (itemProperties[path] ?? '');
    const wanted = name.toLowerCase() === 'id' ? 'ID' : name;
    const field =
      fields.find((each) => each.name === wanted) ?? fields.find((each) => `${each.name}LookupId` === wanted);
    if (!field) throw new Refusal('unknownField', name || path);
    return field;
  };
}

function toTop(text: string | null): number {
  if (text === null) return usualTop;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1) throw new Refusal('badRequest', text, 'Invalid value for $top');
  return Math.min(top, mostTop);
}

/** As SharePoint does: base64 of `Paged=TRUE&p_ID=…`, with the values of the order beside the id. */
export function toSkipToken(position: Position): string {
  const token = new URLSearchParams({ Paged: 'TRUE', p_ID: String(position.id) });
  if (position.values.length > 0) token.set('p_Order', JSON.stringify(position.values.map(finite)));
  return Buffer.from(token.toString()).toString('base64url');
}

function finite(value: string | number): string | number | null {
  return value === -Infinity ? null : value;
}

function readSkipToken(text: string | null): Position | null {
  return text === null ? null : readPosition(Buffer.from(text, 'base64url').toString());
}

/** Reads `Paged=TRUE&p_ID=…`; refuses anything else. */
export function readPosition(text: string): Position {
  const token = new URLSearchParams(text);
  const id = Number(token.get('p_ID') ?? NaN);
  if (!Number.isInteger(id)) throw new Refusal('badRequest', text, 'Invalid skip token');
  const values: unknown = JSON.parse(token.get('p_Order') ?? '[]');
  return { id, values: Array.isArray(values) ? values.map(toSortValue) : [] };
}

function toSortValue(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : -Infinity;
}
