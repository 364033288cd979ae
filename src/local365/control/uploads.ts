import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { ApiAnswer } from '../apiCall.ts';
import { toResponse } from '../apiAnswer.ts';
import { graphError, graphRefusal } from '../graph/errors.ts';
import { driveItem } from '../graph/driveItem.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { allLists } from '../store/lists.ts';
import { dropUpload, findUpload, finishUpload, receive, receivedOf, type Upload } from '../store/uploads.ts';
import { throttles } from './faults.ts';
import { overTheLine } from './line.ts';
import { isGenuine, otherOrigin, sign } from './signed.ts';

/** Every part but the last is a multiple of this many bytes, and none is larger than 60 MiB. */
const step = 320 * 1024;
const most = 60 * 1024 * 1024;

/** Where the parts of an upload go: another origin, no token. */
export function uploadUrl(service: Service, { id }: Upload): string {
  return `${otherOrigin(service)}/upload/${id}/${sign(service, id)}`;
}

/** What a session says of itself: what it still misses, and until when. */
export function sessionJson(service: Service, upload: Upload): Record<string, unknown> {
  return {
    expirationDateTime: upload.expires,
    nextExpectedRanges: [`${receivedOf(service.store, upload)}-`],
  };
}

export function uploadRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.use('*', cors({ origin: '*', exposeHeaders: ['retry-after'] }));
  routes.on(['GET', 'PUT', 'DELETE'], '/:id/:signature', (context) =>
    overTheLine(service, async () => {
      const { id, signature } = context.req.param();
      const { req } = context;
      const bytes = req.method === 'PUT' ? new Uint8Array(await req.arrayBuffer()) : null;
      return toResponse(answer(service, { id, signature, bytes, request: req.raw }));
    }),
  );
  return routes;
}

interface Sent {
  id: string;
  signature: string;
  bytes: Uint8Array | null;
  request: Request;
}

function answer(service: Service, { id, signature, bytes, request }: Sent): ApiAnswer {
  const throttling = throttles(service.faults, 'uploads', 1, service.clock.now());
  if (throttling)
    return graphError(throttling.status, 'activityLimitReached', 'Too many requests.', {
      'Retry-After': String(throttling.retryAfter),
    });
  // A token is not wanted here: the address itself is the permission.
  if (request.headers.has('authorization') || !isGenuine(service, id, signature))
    return graphError(401, 'unauthenticated', 'Unauthenticated');
  const upload = findUpload(service.store, id);
  if (!upload) return graphError(404, 'itemNotFound', 'The upload session was not found');
  if (bytes) return takePart(service, upload, bytes, request.headers.get('content-range') ?? '');
  if (request.method === 'GET') return { status: 200, body: sessionJson(service, upload) };
  dropUpload(service.store, upload);
  return { status: 204 };
}

function takePart(service: Service, upload: Upload, bytes: Uint8Array, range: string): ApiAnswer {
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range)?.map(Number) ?? [];
  if (from === undefined || to === undefined || total === undefined || to - from + 1 !== bytes.length)
    return graphError(400, 'invalidRequest', 'The Content-Range header is missing or malformed.');
  if (from !== receivedOf(service.store, upload))
    return graphError(
      416,
      'invalidRange',
      'The uploaded fragment overlaps with data that has already been received.',
    );
  const isLast = to + 1 === total;
  if (bytes.length > most || (!isLast && bytes.length % step !== 0))
    return graphError(400, 'invalidRequest', 'Declared fragment length is not a multiple of 320 KiB.');
  const after = receive(service.store, upload, bytes);
  if (!isLast) return { status: 202, body: sessionJson(service, after) };
  try {
    const file = finishUpload(service.store, after);
    const list = allLists(service.store).find(({ no }) => no === upload.listNo);
    return { status: 201, body: list ? driveItem(service, list, file) : {} };
  } catch (fault) {
    if (fault instanceof Refusal) return graphRefusal(fault);
    throw fault;
  }
}
