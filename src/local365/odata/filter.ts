import type { Comparison, Expression, Literal } from './expression.ts';

/** Reads the part of OData's $filter both services share; null when it cannot be read. */
export function parseFilter(text: string): Expression | null {
  const tokens = tokenise(text);
  if (!tokens) return null;
  const reader = { tokens, at: 0 };
  try {
    const expression = readOr(reader);
    return reader.at === tokens.length ? expression : null;
  } catch (fault) {
    if (fault instanceof Unreadable) return null;
    throw fault;
  }
}

class Unreadable extends Error {}

interface Tokens {
  tokens: string[];
  at: number;
}

const pattern =
  /\s*(?:(datetime|guid|datetimeoffset)?('(?:[^']|'')*')|(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|([A-Za-z_][\w.]*(?:\/[\w.]+)*)|(-?\d+(?:\.\d+)?)|([(),]))/gy;

/** Quoted text keeps its opening quote, so that 'null' and null stay apart. */
function tokenise(text: string): string[] | null {
  const tokens: string[] = [];
  pattern.lastIndex = 0;
  let end = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const quoted = match[2];
    if (quoted !== undefined) tokens.push(`'${quoted.slice(1, -1).replace(/''/g, "'")}`);
    else if (match[3] !== undefined) tokens.push(`'${match[3]}`);
    else tokens.push(match[4] ?? match[5] ?? match[6] ?? '');
    end = pattern.lastIndex;
  }
  return text.slice(end).trim() === '' ? tokens : null;
}

function next(reader: Tokens): string {
  const token = reader.tokens[reader.at];
  if (token === undefined) throw new Unreadable();
  reader.at += 1;
  return token;
}

function accept(reader: Tokens, wanted: string): boolean {
  if (reader.tokens[reader.at]?.toLowerCase() !== wanted) return false;
  reader.at += 1;
  return true;
}

function expect(reader: Tokens, wanted: string): void {
  if (!accept(reader, wanted)) throw new Unreadable();
}

function readOr(reader: Tokens): Expression {
  let left = readAnd(reader);
  while (accept(reader, 'or')) left = { kind: 'or', left, right: readAnd(reader) };
  return left;
}

function readAnd(reader: Tokens): Expression {
  let left = readOne(reader);
  while (accept(reader, 'and')) left = { kind: 'and', left, right: readOne(reader) };
  return left;
}

function readOne(reader: Tokens): Expression {
  if (accept(reader, 'not')) return { kind: 'not', of: readOne(reader) };
  if (accept(reader, '(')) {
    const inner = readOr(reader);
    expect(reader, ')');
    return inner;
  }
  const name = next(reader);
  if (reader.tokens[reader.at] === '(') return readFunction(reader, name.toLowerCase());
  const op = next(reader).toLowerCase();
  if (op === 'in') return { kind: 'in', path: name, values: readValues(reader) };
  if (!isComparison(op)) throw new Unreadable();
  return { kind: 'compare', op, path: name, value: toLiteral(next(reader)) };
}

/** `startswith(X,'a') eq true` says no more than `startswith(X,'a')`. */
function readFunction(reader: Tokens, name: string): Expression {
  const values = readArguments(reader);
  const [path = '', value = ''] = name === 'substringof' ? values.toReversed() : values;
  if (accept(reader, 'eq')) expect(reader, 'true');
  const wanted = toLiteral(value);
  if (name === 'substringof' || name === 'contains')
    return { kind: 'call', name: 'contains', path, value: String(wanted) };
  if (name === 'startswith' || name === 'endswith')
    return { kind: 'call', name, path, value: String(wanted) };
  throw new Unreadable();
}

function readArguments(reader: Tokens): string[] {
  expect(reader, '(');
  const values = [next(reader)];
  while (accept(reader, ',')) values.push(next(reader));
  expect(reader, ')');
  return values;
}

function readValues(reader: Tokens): Literal[] {
  return readArguments(reader).map(toLiteral);
}

function toLiteral(token: string): Literal {
  if (token.startsWith("'")) return token.slice(1);
  if (token === 'null') return null;
  if (token === 'true' || token === 'false') return token === 'true';
  const number = Number(token);
  if (Number.isNaN(number)) throw new Unreadable();
  return number;
}

function isComparison(op: string): op is Comparison {
  return ['eq', 'ne', 'lt', 'le', 'gt', 'ge'].includes(op);
}
