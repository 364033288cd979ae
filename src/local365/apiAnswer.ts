import type { ApiAnswer } from './apiCall.ts';

export function toResponse(answer: ApiAnswer): Response {
  const headers = new Headers(answer.headers);
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  if (answer.body instanceof Uint8Array)
    return new Response(Buffer.from(answer.body), { status: answer.status, headers });
  if (!headers.has('content-type')) headers.set('content-type', 'application/json; charset=utf-8');
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  return new Response(body, { status: answer.status, headers });
}
