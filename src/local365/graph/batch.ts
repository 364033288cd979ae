import { type ApiAnswer, type ApiCall, ok } from '../apiCall.ts';
import { asText, isRecord } from '../plain.ts';
import type { Service } from '../service.ts';
import { graphError, withRequestIds } from './errors.ts';

const mostRequests = 20;

interface Part {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: string[];
}

type AnswerOne = (service: Service, call: ApiCall) => ApiAnswer;

/** POST /$batch: every part has its own status; all writes of a batch reach the disk together, each refused alone. */
export function answerBatch(service: Service, call: ApiCall, answerOne: AnswerOne): ApiAnswer {
  const parts = readParts(call.body);
  if (typeof parts === 'string') return graphError(400, 'BadRequest', parts);
  const failed = new Set<string>();
  const responses = service.store.database.atomically(() =>
    parts.map((part) => {
      const answer = part.dependsOn.some((id) => failed.has(id))
        ? graphError(424, 'FailedDependency', 'A dependency of this request failed.')
        : answerOne(service, toCall(call, part));
      if (answer.status >= 400) failed.add(part.id);
      return toResponse(service, part, answer);
    }),
  );
  return ok({ responses });
}

function toCall(call: ApiCall, part: Part): ApiCall {
  const url = new URL(part.url.replace(/^\/?/, 'http://batch/'));
  return {
    ...call,
    method: part.method,
    path: url.pathname,
    query: url.searchParams,
    headers: new Headers(part.headers),
    body: part.body,
    bytes: null,
  };
}

function toResponse(service: Service, part: Part, given: ApiAnswer): Record<string, unknown> {
  const answer = withRequestIds(given, null, service.clock.now());
  const headers = {
    ...answer.headers,
    ...(answer.body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  return {
    id: part.id,
    status: answer.status,
    headers,
    ...(answer.body === undefined ? {} : { body: answer.body }),
  };
}

/** The parts in order, or the reason why the whole batch is refused. */
function readParts(body: unknown): Part[] | string {
  const requests = isRecord(body) ? body['requests'] : null;
  if (!Array.isArray(requests) || requests.length === 0) return 'Invalid batch payload format.';
  if (requests.length > mostRequests)
    return `Number of batch request steps exceeds the maximum value of ${mostRequests}.`;
  const parts = requests.map(toPart);
  if (parts.some((part) => part.id === '' || part.url === '')) return 'Invalid batch payload format.';
  const ids = new Set(parts.map((part) => part.id));
  if (ids.size < parts.length) return 'Request Id values must be unique.';
  if (
    parts.some(
      (part) =>
        part.body !== undefined &&
        !Object.keys(part.headers).some((name) => name.toLowerCase() === 'content-type'),
    )
  ) {
    return 'Write request id : Content-Type header is missing.';
  }
  return parts.some((part) => part.dependsOn.some((id) => !ids.has(id)))
    ? 'A request depends on an unknown request id.'
    : parts;
}

function toPart(given: unknown): Part {
  const part = isRecord(given) ? given : {};
  const headers = isRecord(part['headers']) ? part['headers'] : {};
  return {
    id: asText(part['id']),
    method: (asText(part['method']) || 'GET').toUpperCase(),
    url: asText(part['url']),
    body: part['body'],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    dependsOn: Array.isArray(part['dependsOn']) ? part['dependsOn'].map(String) : [],
  };
}
