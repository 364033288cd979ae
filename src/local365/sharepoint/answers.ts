import type { Plain } from '../plain.ts';
import type { ApiAnswer } from '../apiCall.ts';
import { splitOutside } from '../odata/select.ts';
import type { SharePointRequest } from './request.ts';

function accepts(request: SharePointRequest, form: string): boolean {
  return (request.call.headers.get('accept') ?? '').includes(`odata=${form}`);
}

/** One object, cut to $select, in the form the Accept header asks for. */
export function entity(
  request: SharePointRequest,
  record: Plain,
  more: { status?: number; eTag?: string } = {},
): ApiAnswer {
  const shown = cut(request, record);
  const headers: Record<string, string> = more.eTag ? { etag: more.eTag } : {};
  const annotations = more.eTag && !accepts(request, 'nometadata') ? { 'odata.etag': more.eTag } : {};
  const body = accepts(request, 'verbose') ? { d: verbose(shown, more.eTag) } : { ...annotations, ...shown };
  return { status: more.status ?? 200, headers, body };
}

function verbose(record: Plain, eTag: string | undefined): Plain {
  const lists = Object.entries(record).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? { results: value } : value,
  ]);
  return { __metadata: eTag ? { etag: eTag } : {}, ...Object.fromEntries(lists) };
}

export function collection(request: SharePointRequest, records: Plain[], nextLink?: string): ApiAnswer {
  const value = records.map((record) => cut(request, record));
  if (accepts(request, 'verbose')) {
    const results = value.map((record) => verbose(record, undefined));
    return { status: 200, body: { d: nextLink ? { results, __next: nextLink } : { results } } };
  }
  return { status: 200, body: nextLink ? { 'odata.nextLink': nextLink, value } : { value } };
}

/** The answer of a call that returns a single value or nothing, such as breakroleinheritance. */
export function done(name: string): ApiAnswer {
  return { status: 200, body: { 'odata.null': true, [name]: null } };
}

export const changed: ApiAnswer = { status: 204 };

/** $select with one step into expanded objects: `Title,Member/Title`. */
function cut(request: SharePointRequest, record: Plain): Plain {
  const names = splitOutside(request.call.query.get('$select') ?? '', ',');
  if (names.length === 0 || names.includes('*')) return record;
  const wanted = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', inner] = name.split('/');
    const inside = wanted.get(head.toLowerCase()) ?? [];
    wanted.set(head.toLowerCase(), inner ? [...inside, inner.toLowerCase()] : inside);
  }
  const kept = Object.entries(record).filter(
    ([name]) => wanted.has(name.toLowerCase()) || name.startsWith('odata.'),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, cutInside(value, wanted.get(name.toLowerCase()) ?? [])]),
  );
}

function cutInside(value: unknown, names: string[]): unknown {
  if (names.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => cutInside(each, names));
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name.toLowerCase())));
}
