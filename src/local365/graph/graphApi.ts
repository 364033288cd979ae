import type { ApiAnswer, ApiCall } from '../apiCall.ts';
import { throttles, unitsOf } from '../control/faults.ts';
import { advanceCopies } from '../control/monitors.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { siteId } from './request.ts';
import { answerBatch } from './batch.ts';
import { graphError, graphRefusal, withRequestIds } from './errors.ts';
import { findRoute } from './routes.ts';
import { record } from '../control/recorder.ts';

/** One Graph request from path to answer, batches included; synchronous, so a batch is one transaction. */
export function answerGraph(service: Service, call: ApiCall): ApiAnswer {
  const answer =
    call.path === '/$batch' && call.method === 'POST'
      ? answerBatch(service, call, answerOne)
      : answerOne(service, call);
  return withRequestIds(answer, call.headers.get('client-request-id'), service.clock.now());
}

function answerOne(service: Service, call: ApiCall): ApiAnswer {
  advanceCopies(service);
  const answer = throttled(service, call) ?? attempt(service, call);
  record(service, call, answer);
  return answer;
}

function throttled(service: Service, call: ApiCall): ApiAnswer | null {
  const throttling = throttles(
    service.faults,
    call.caller.appId,
    unitsOf(call.method, call.path),
    service.clock.now(),
  );
  if (!throttling) return null;
  const headers = { 'Retry-After': String(throttling.retryAfter) };
  return throttling.status === 429
    ? graphError(429, 'activityLimitReached', 'The app or user has been throttled.', headers)
    : graphError(
        503,
        'serviceNotAvailable',
        'The service is not available. Try the request again after a delay.',
        headers,
      );
}

function attempt(service: Service, call: ApiCall): ApiAnswer {
  try {
    const { path, itemPath } = normalisePath(service, call.path);
    const route = findRoute(call.method, path);
    if (!route)
      return graphError(400, 'BadRequest', `Resource not found for the segment '${path.split('/').at(-1)}'.`);
    return route.handler({ service, call, params: route.params, itemPath });
  } catch (fault) {
    if (fault instanceof Refusal) return graphRefusal(fault);
    throw fault;
  }
}

/** `/sites/{host}:{path}:/lists` → `/sites/{id}/lists`; `root:/a/b:/content` → `root-path/content` with the path apart. */
function normalisePath(service: Service, given: string): { path: string; itemPath: string } {
  const bySite = /^\/sites\/[\w.-]+(?::\d+)?:(\/[^:]*)(?::(\/.*))?$/.exec(given);
  const path = bySite ? toSitePath(service, bySite[1] ?? '', bySite[2] ?? '') : given;
  const byFile = /^(.*\/root):(\/[^:]+):?(\/\w+)?$/.exec(path);
  if (!byFile) return { path, itemPath: '' };
  return { path: `${byFile[1]}-path${byFile[3] ?? ''}`, itemPath: decodeURIComponent(byFile[2] ?? '') };
}

function toSitePath(service: Service, sitePath: string, rest: string): string {
  const found =
    decodeURIComponent(sitePath).replace(/\/$/, '').toLowerCase() === service.site.path.toLowerCase();
  if (!found) throw new Refusal('notFound', sitePath);
  return `/sites/${siteId(service)}${rest}`;
}
