import { Hono } from 'hono';
import { mimeType } from '../mimeType.ts';
import type { Service } from '../service.ts';
import { partsOf } from '../store/contents.ts';
import { fileOfItem } from '../store/files.ts';
import { isGenuine, otherOrigin, sign } from './signed.ts';

const validSeconds = 3600;

/** A pre-authorised address on another origin, as SharePoint's download addresses are; it needs no token for an hour. */
export function downloadUrl(service: Service, key: number): string {
  const until = Math.floor(service.clock.now().getTime() / 1000) + validSeconds;
  return `${otherOrigin(service)}/download/${key}/${until}/${sign(service, `${key}/${until}`)}`;
}

export function downloadRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.get('/:key/:until/:signature', (context) => {
    const { key, until, signature } = context.req.param();
    const late = Number(until) * 1000 < service.clock.now().getTime();
    if (late || !isGenuine(service, `${key}/${until}`, signature)) return context.body(null, 401);
    const file = fileOfItem(service.store, Number(key));
    if (!file) return context.body(null, 404);
    return new Response(streamOf(service, file.contentId), {
      headers: {
        'content-type': mimeType(file.name),
        'content-length': String(file.size),
        'access-control-allow-origin': '*',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      },
    });
  });
  return routes;
}

/** Part after part: a large file is never in memory as a whole. */
function streamOf(service: Service, contentId: number | null): ReadableStream<Uint8Array> {
  const parts = contentId === null ? null : partsOf(service.store, contentId);
  return new ReadableStream({
    pull(controller) {
      const next = parts?.next();
      if (!next || next.done) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
  });
}
