import { asText } from '../plain.ts';

/** A $filter as a tree; `path` keeps the slashes of the request (`fields/Title`, `Author/Id`). */
export type Expression =
  | { kind: 'and'; left: Expression; right: Expression }
  | { kind: 'or'; left: Expression; right: Expression }
  | { kind: 'not'; of: Expression }
  | { kind: 'compare'; op: Comparison; path: string; value: Literal }
  | { kind: 'in'; path: string; values: Literal[] }
  | { kind: 'call'; name: 'startswith' | 'contains' | 'endswith'; path: string; value: string };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type Literal = string | number | boolean | null;

/** Every path the expression names. */
export function pathsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...pathsIn(expression.left), ...pathsIn(expression.right)];
    case 'not':
      return pathsIn(expression.of);
    default:
      return [expression.path];
  }
}

/** Whether a row satisfies the expression; `read` gives the row's value and brings the literal to the same form. */
export function satisfies(expression: Expression, read: Reader): boolean {
  switch (expression.kind) {
    case 'and':
      return satisfies(expression.left, read) && satisfies(expression.right, read);
    case 'or':
      return satisfies(expression.left, read) || satisfies(expression.right, read);
    case 'not':
      return !satisfies(expression.of, read);
    case 'in':
      return expression.values.some((value) => compare('eq', read, expression.path, value));
    case 'compare':
      return compare(expression.op, read, expression.path, expression.value);
    case 'call':
      return matches(expression.name, asText(read(expression.path).value), expression.value);
  }
}

export type Reader = (path: string) => { value: unknown; literal(given: Literal): unknown };

function matches(name: 'startswith' | 'contains' | 'endswith', value: string, wanted: string): boolean {
  const [whole, part] = [value.toLowerCase(), wanted.toLowerCase()];
  if (name === 'startswith') return whole.startsWith(part);
  return name === 'endswith' ? whole.endsWith(part) : whole.includes(part);
}

/** An empty value equals null only and is neither less nor greater than anything. */
function compare(op: Comparison, read: Reader, path: string, literal: Literal): boolean {
  const row = read(path);
  const value = row.value ?? null;
  const wanted = literal === null ? null : row.literal(literal);
  if (value === null || wanted === null)
    return op === 'eq' ? value === wanted : op === 'ne' && value !== wanted;
  const sign = order(value, wanted);
  switch (op) {
    case 'eq':
      return sign === 0;
    case 'ne':
      return sign !== 0;
    case 'lt':
      return sign < 0;
    case 'le':
      return sign <= 0;
    case 'gt':
      return sign > 0;
    case 'ge':
      return sign >= 0;
  }
}

/** Numbers by size, everything else as text without case. */
export function order(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
