import type { Answer } from '../line/answer.ts';
import type { Call, Send } from './call.ts';

/** Graph refuses larger batches. */
export const batchLimit = 20;

interface Part {
  id: string;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends calls in one round trip, at most `batchLimit`; answers come in the calls' order, each with its own status. */
export async function sendTogether(
  send: Send,
  calls: readonly Call[],
  signal?: AbortSignal,
): Promise<Answer[]> {
  const answers = await exchange(send, calls, { signal });
  // All parts carry the batch's token. Where it was refused inside, nothing has happened, so all may be asked again.
  const isRefused = calls.length > 1 && answers.every(({ status }) => status === 401 || status === 424);
  return isRefused ? exchange(send, calls, { signal, refresh: true }) : answers;
}

async function exchange(
  send: Send,
  calls: readonly Call[],
  options: { signal?: AbortSignal; refresh?: boolean },
): Promise<Answer[]> {
  const [only] = calls;
  if (only && calls.length === 1) return [await send(only, options)];
  const whole = await send(
    { method: 'POST', url: '/$batch', body: { requests: calls.map(toPart) } },
    options,
  );
  if (whole.status !== 200) return calls.map(() => whole);
  const { responses } = whole.body as { responses: Part[] };
  const partsById = new Map(responses.map((part) => [part.id, part]));
  return calls.map((_, index) => toAnswer(partsById.get(String(index + 1)), whole));
}

function toPart(call: Call, index: number) {
  const { method, url, body, after } = call;
  const headers = body === undefined ? call.headers : { 'Content-Type': 'application/json', ...call.headers };
  const dependsOn = after === undefined ? undefined : [String(after + 1)];
  return { id: String(index + 1), method, url, headers, body, dependsOn };
}

/** A part without an answer was not reached: the same as a time-out on the way. */
function toAnswer(part: Part | undefined, whole: Answer): Answer {
  if (!part) return { status: 504, header: whole.header, body: null };
  const headers = new Map(
    Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    status: part.status,
    header: (name) => headers.get(name) ?? (name === 'request-id' ? whole.header(name) : null),
    body: part.body ?? null,
  };
}
