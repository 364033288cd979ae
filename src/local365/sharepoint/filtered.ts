import { satisfies } from '../odata/expression.ts';
import { parseFilter } from '../odata/filter.ts';
import { Refusal } from '../refusal.ts';
import type { SharePointRequest } from './request.ts';

/** $filter and $top over a short collection: lists, groups, columns. */
export function filtered(
  request: SharePointRequest,
  records: Record<string, unknown>[],
): Record<string, unknown>[] {
  const text = request.call.query.get('$filter');
  const where = text ? parseFilter(text) : null;
  if (text && !where) throw new Refusal('badRequest', text, `The expression "${text}" is not valid.`);
  const kept = where
    ? records.filter((record) =>
        satisfies(where, (path) => ({ value: inside(record, path), literal: (given) => given })),
      )
    : records;
  const top = Number(request.call.query.get('$top') ?? Infinity);
  return kept.slice(0, top);
}

function inside(record: Record<string, unknown>, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([key]) => key === name)?.[1]
          : null,
      record,
    );
}
