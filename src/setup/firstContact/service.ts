import { sendPatiently } from '../../data/pnp/provision/sendPatiently.ts';

/** What a service answered, kept as it came. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Parsed where it is JSON, else text; null where there was none. */
  body: unknown;
}

/** One request to a service. An object is sent as JSON, text as it is. */
export type Call = (
  method: string,
  path: string,
  body?: object | string,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A request and its answer, for the report. */
export interface Exchange extends Answer {
  asked: string;
}

/** How a service is reached: its address, a token for each call, and what else stands between. */
export interface Way {
  base: string;
  token: () => Promise<string>;
  send: typeof fetch;
}

/** Calls to one service in the name of one person. Waits where it is busy; throws TypeError where nothing answers. */
export function createCall({ base, token, send }: Way): Call {
  return async (method, path, body, headers = {}) => {
    const isJson = typeof body === 'object';
    const init: RequestInit = {
      method,
      redirect: 'follow',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${await token()}`,
        ...(body === undefined ? {} : { 'content-type': isJson ? 'application/json' : 'text/plain' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
    };
    return readAnswer(await sendPatiently(send, new URL(base + path), init));
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: text === '' ? null : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A value deep inside an answer: `valueAt(body, 'createdBy', 'user', 'email')`. Undefined where there is none. */
export function valueAt(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[name]
        : undefined,
    value,
  );
}

/** The rows of an answer: `value` of both dialects. */
export function rowsOf(body: unknown): unknown[] {
  const value = valueAt(body, 'value');
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** An answer's body as one text, to look for words in. */
export function saidIn({ body }: Answer): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** A text or number of an answer as text; empty where it is anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
