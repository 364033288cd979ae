import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import type { Answer } from '../line/answer.ts';
import { patience, toLost } from '../line/lost.ts';
import { StoreFailure } from '../storeError.ts';
import { Attempt, keepFailure } from './attempt.ts';
import { bearer } from './bearer.ts';
import type { Call, Send } from './call.ts';
import type { GraphOptions } from './graphOptions.ts';

/** The line to Graph: the library's client with our chain. It never tries again; who may be asked twice decides that. */
export function openLine(options: GraphOptions): Send {
  const at = options.graphBase.replace(/\/$/, '').lastIndexOf('/');
  const client = Client.initWithMiddleware({
    baseUrl: options.graphBase.slice(0, at),
    defaultVersion: options.graphBase.slice(at + 1),
    middleware: [
      keepFailure(),
      bearer(options),
      options.fetch ? through(options.fetch) : new HTTPMessageHandler(),
    ],
  });
  return async (call, { signal, refresh = false } = {}) => {
    signal?.throwIfAborted();
    const attempt = new Attempt(refresh);
    const deadline = AbortSignal.timeout(patience);
    const request = client
      .api(call.url)
      .middlewareOptions([attempt])
      .headers(call.headers ?? {})
      .option('signal', signal ? AbortSignal.any([signal, deadline]) : deadline)
      .responseType(ResponseType.RAW);
    try {
      return await toAnswer(await perform(request, call));
    } catch (thrown) {
      signal?.throwIfAborted();
      throw toLost(attempt.failure ?? thrown);
    }
  };
}

function perform(request: GraphRequest, { method, body }: Call): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get() as Promise<Response>;
    case 'POST':
      return request.post(body) as Promise<Response>;
    case 'PATCH':
      return request.patch(body) as Promise<Response>;
    case 'PUT':
      // The client turns plain bytes into Node's Buffer, which no browser has; a Blob goes as it is.
      return request.put(new Blob([body as Uint8Array<ArrayBuffer>])) as Promise<Response>;
  }
}

function through(fetchIt: typeof fetch): Middleware {
  return {
    async execute(context) {
      context.response = await fetchIt(context.request, context.options);
    },
  };
}

async function toAnswer(response: Response): Promise<Answer> {
  const header = (name: string) => response.headers.get(name);
  const text = await response.text();
  return { status: response.status, header, body: parse(text, response.ok) };
}

/** A success that is not JSON comes from something between us and Graph: a sign-in page of a network, a proxy. */
function parse(text: string, isOk: boolean): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    if (isOk) throw new StoreFailure({ kind: 'offline' });
    return null;
  }
}
