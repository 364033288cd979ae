import { HttpRequestError, InjectHeaders, RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { createBatch } from '@pnp/sp/batching.js';
import { SPQueryable, spGet, spPost } from '@pnp/sp/spqueryable.js';
import type { ISPQueryable } from '@pnp/sp/spqueryable.js';
import type { Answer } from '../line/answer.ts';
import { toLost } from '../line/lost.ts';
import type { SendTogether } from '../line/reader.ts';
import { StoreFailure } from '../storeError.ts';
import type { Call } from './call.ts';
import type { Carry } from './carrier.ts';
import { readAnswer } from './readAnswer.ts';

/** SharePoint takes more; 20 keeps an answer small and one failure from costing too much. */
export const batchLimit = 20;

/** One round trip. Throws StoreFailure offline or signedOut, or the signal's own reason; any status is an answer. */
export interface Line {
  send: (call: Call, signal?: AbortSignal) => Promise<Answer>;
  /** Questions (GET) only, at most `batchLimit`; one alone goes alone. */
  sendTogether: SendTogether<Call>;
}

/** The line to SharePoint: PnPjs with our sender, so that it never tries again; who may be asked twice decides that. */
export function openLine(siteUrl: string, carry: Carry): Line {
  const send: Line['send'] = (call, signal) => {
    const site = openSite(siteUrl, (url, init) => carry(url, init, signal), call.wants);
    return orLost(perform(site, call), signal);
  };
  return {
    send,
    async sendTogether(calls, signal) {
      const [only] = calls;
      if (only && calls.length === 1) return [await send(only, signal)];
      return orLost(
        exchange(siteUrl, calls, (url, init) => carry(url, init, signal)),
        signal,
      );
    },
  };
}

async function exchange(siteUrl: string, calls: readonly Call[], carry: Carry): Promise<Answer[]> {
  const came: { whole: Response | null } = { whole: null };
  const site = openSite(siteUrl, async (url, init) => (came.whole = checkBatch(await carry(url, init))));
  const [gather, execute] = createBatch(site, { maxRequests: batchLimit });
  site.using(gather);
  const answers = Promise.all(calls.map((call) => perform(site, call)));
  answers.catch(() => undefined); // awaited below; PnPjs leaves it open for ever where the batch fails as a whole
  try {
    await execute();
  } catch (thrown) {
    if (thrown instanceof HttpRequestError) {
      const answer = await readAnswer(thrown.response);
      return calls.map(() => answer);
    }
    // An answer that came and cannot be read to its end was cut off on the way.
    throw came.whole && !(thrown instanceof StoreFailure) ? new StoreFailure({ kind: 'offline' }) : thrown;
  }
  return (await answers).map((answer) => withHeadersOf(came.whole, answer));
}

/** A success that is no batch comes from something between us and SharePoint. */
function checkBatch(response: Response): Response {
  const isBatch = response.headers.get('content-type')?.startsWith('multipart/mixed');
  if (response.ok && !isBatch) throw new StoreFailure({ kind: 'offline' });
  return response;
}

function withHeadersOf(whole: Response | null, answer: Answer): Answer {
  return { ...answer, header: (name) => answer.header(name) ?? whole?.headers.get(name) ?? null };
}

function openSite(siteUrl: string, carry: Carry, wants?: 'bytes'): ISPQueryable {
  return SPQueryable(siteUrl).using((instance: Queryable) => {
    instance.using(InjectHeaders(usual), RejectOnError(), ResolveOnData());
    instance.on.send.replace((url: URL, init: RequestInit) => carry(url.toString(), init));
    instance.on.parse.replace(async (url: URL, response: Response) => [
      url,
      response,
      await readAnswer(response, wants),
    ]);
    return instance;
  });
}

/** Rows tell their eTag only where metadata is asked for. */
const usual = {
  Accept: 'application/json;odata=minimalmetadata',
  'Content-Type': 'application/json;charset=utf-8',
};

function perform(site: ISPQueryable, { method, url, headers = {}, body }: Call): Promise<Answer> {
  const query = SPQueryable([site, url]);
  if (method === 'GET') return spGet<Answer>(query, { headers });
  const isPlain = body === undefined || body instanceof Uint8Array;
  return spPost<Answer>(query, { headers, body: isPlain ? (body as BodyInit) : JSON.stringify(body) });
}

async function orLost<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    signal?.throwIfAborted();
    throw toLost(thrown);
  }
}
