import type { Answer } from '../line/answer.ts';
import { patienceFor, toLost } from '../line/lost.ts';

/** What an upload session says it still misses, and until when it lives. */
export interface Session {
  uploadUrl?: string;
  expirationDateTime?: string;
  nextExpectedRanges?: string[];
}

/** The first byte a session misses. */
export function missesFrom({ nextExpectedRanges: [first = '0-'] = [] }: Session): number {
  return Number(first.split('-')[0]);
}

/** A session that has expired, was dropped or has become a file; its address is then no permission any more either. */
export function isOver({ status }: Answer): boolean {
  return [401, 403, 404, 410].includes(status);
}

/** One request to a session's own address, on another host, which must not see the token. Any status is an answer. */
export async function askSession(
  send: typeof fetch,
  address: string,
  init: {
    method: 'GET' | 'PUT' | 'DELETE';
    body?: Uint8Array<ArrayBuffer>;
    headers?: Record<string, string>;
  },
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const deadline = AbortSignal.timeout(patienceFor(init.body?.length ?? 0));
  try {
    const response = await send(address, {
      ...init,
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, header: (name) => response.headers.get(name), body };
  } catch (thrown) {
    signal?.throwIfAborted();
    // An answer that is not JSON comes from something between us and SharePoint.
    throw toLost(thrown instanceof SyntaxError ? new TypeError('Not an answer of the session') : thrown);
  }
}
