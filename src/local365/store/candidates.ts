import type { Expression } from '../odata/expression.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from './field.ts';
import { emptyIndexValue, toIndexValue } from './itemIndexes.ts';
import type { List } from './list.ts';
import { toLiteral } from './literals.ts';
import { itemId, itemKey, type Store } from './store.ts';

type FieldAt = (path: string) => Field;

export function conjuncts(where: Expression | null): Expression[] {
  if (!where) return [];
  return where.kind === 'and' ? [...conjuncts(where.left), ...conjuncts(where.right)] : [where];
}

type Compare = Extract<Expression, { kind: 'compare' }>;

function isIdCompare(part: Expression, fieldAt: FieldAt): boolean {
  return (
    part.kind === 'compare' &&
    part.op !== 'ne' &&
    part.value !== null &&
    fieldAt(part.path).type === 'Counter'
  );
}

export function isIdOnly(parts: Expression[], fieldAt: FieldAt): boolean {
  return parts.every((part) => isIdCompare(part, fieldAt));
}

/** The inclusive range of ids that comparisons with ID leave. */
export function idRange(parts: Expression[]): { low: number; high: number } {
  let [low, high] = [1, 2 ** 31];
  for (const part of parts) {
    if (part.kind !== 'compare') continue;
    const value = Number(part.value);
    if (part.op === 'eq' || part.op === 'ge') low = Math.max(low, Math.ceil(value));
    if (part.op === 'gt') low = Math.max(low, Math.floor(value) + 1);
    if (part.op === 'eq' || part.op === 'le') high = Math.min(high, Math.floor(value));
    if (part.op === 'lt') high = Math.min(high, Math.ceil(value) - 1);
  }
  return { low, high };
}

/**
 * The ids one index narrows the filter to, in ID order; null = every row of a list that is small enough.
 * [L3] The first condition an index can answer decides what is scanned, and more than 5,000 rows are refused.
 */
export function candidateIds(
  store: Store,
  list: List,
  where: Expression | null,
  fieldAt: FieldAt,
  most: number,
): number[] | null {
  for (const part of conjuncts(where)) {
    const ids = idsFor(store, list, part, fieldAt, most + 1);
    if (!ids) continue;
    if (ids.length > most) throw new Refusal('threshold', list.title);
    return ids.sort((left, right) => left - right);
  }
  if (list.itemCount > most) throw new Refusal('threshold', list.title);
  return null;
}

/** At most `limit` ids, or null when no index answers this part. */
function idsFor(
  store: Store,
  list: List,
  part: Expression,
  fieldAt: FieldAt,
  limit: number,
): number[] | null {
  if (part.kind === 'or') {
    const left = idsFor(store, list, part.left, fieldAt, limit);
    const right = left && idsFor(store, list, part.right, fieldAt, limit);
    return left && right ? [...new Set([...left, ...right])] : null;
  }
  if (part.kind === 'and' || part.kind === 'not') return null;
  const field = fieldAt(part.path);
  if (field.type === 'Counter')
    return isIdCompare(part, fieldAt) ? idsInRange(store, list, part, limit) : null;
  if (!field.indexed) return null;
  if (part.kind === 'in') return part.values.flatMap((value) => equal(store, field, value, limit));
  if (part.kind === 'call')
    return part.name === 'startswith' ? startingWith(store, field, part.value, limit) : null;
  return part.op === 'ne' ? null : compared(store, field, part, limit);
}

function idsInRange(store: Store, list: List, part: Expression, limit: number): number[] {
  const { low, high } = idRange([part]);
  return store.database
    .all<{ key: number }>(
      'SELECT key FROM items WHERE key BETWEEN ? AND ? LIMIT ?',
      itemKey(list.no, low),
      itemKey(list.no, high),
      limit,
    )
    .map((row) => itemId(row.key));
}

const toIds = (rows: { id: number }[]): number[] => rows.map((row) => row.id);

function equal(store: Store, field: Field, value: string | number | boolean | null, limit: number): number[] {
  const wanted = toIndexValue(field, toLiteral(field, value));
  return toIds(
    store.database.all(
      'SELECT id FROM itemIndexes WHERE fieldNo = ? AND value = ? LIMIT ?',
      field.no,
      wanted,
      limit,
    ),
  );
}

function startingWith(store: Store, field: Field, start: string, limit: number): number[] {
  const low = start.toLowerCase();
  return toIds(
    store.database.all(
      'SELECT id FROM itemIndexes WHERE fieldNo = ? AND value >= ? AND value < ? LIMIT ?',
      field.no,
      low,
      `${low}\u{10ffff}`,
      limit,
    ),
  );
}

const signs = { lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

function compared(store: Store, field: Field, part: Compare, limit: number): number[] {
  if (part.op === 'eq' || part.op === 'ne' || part.value === null)
    return equal(store, field, part.value, limit);
  const wanted = toIndexValue(field, toLiteral(field, part.value));
  return toIds(
    store.database.all(
      `SELECT id FROM itemIndexes WHERE fieldNo = ? AND value ${signs[part.op]} ? AND value > ? LIMIT ?`,
      field.no,
      wanted,
      emptyIndexValue(field),
      limit,
    ),
  );
}
