import { appendFileSync } from 'node:fs';
import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import { isRecord } from '../plain.ts';
import type { Service } from '../service.ts';

const mostCharacters = 20_000;

/** Appends one line of JSON per Graph request, for holding answers against the published description later. */
export function record(service: Service, call: ApiCall, answer: ApiAnswer): void {
  const file = service.options.recordRequestsTo;
  if (!file) return;
  const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
  const query = call.query.toString();
  const line = {
    method: call.method,
    path: query === '' ? call.path : `${call.path}?${query}`,
    requestKeys: isRecord(call.body) ? Object.keys(call.body) : [],
    status: answer.status,
    response: body?.slice(0, mostCharacters),
  };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}
