import type { Caller } from './signIn/caller.ts';

/** One request to an API, its body already read: handlers are synchronous, so a batch is one transaction. */
export interface ApiCall {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
  bytes: Uint8Array | null;
  caller: Caller;
}

export interface ApiAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export function ok(body: unknown, headers?: Record<string, string>): ApiAnswer {
  return headers ? { status: 200, body, headers } : { status: 200, body };
}

export async function readCall(request: Request, path: string, caller: Caller): Promise<ApiCall> {
  const url = new URL(request.url);
  const bytes = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
  const isJson = /json/.test(request.headers.get('content-type') ?? '');
  const body = bytes && bytes.length > 0 && isJson ? parseJson(bytes) : undefined;
  return {
    method: request.method,
    path,
    query: url.searchParams,
    headers: request.headers,
    body,
    bytes,
    caller,
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
