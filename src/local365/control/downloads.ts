import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { mimeType } from '../mimeType.ts';
import type { Service } from '../service.ts';
import { keptValue } from '../store/meta.ts';
import { contentOf, fileOfItem } from '../store/files.ts';
import { randomUUID } from 'node:crypto';

const validSeconds = 3600;

/** A pre-authorised address on another origin, as SharePoint's download addresses are; it needs no token for an hour. */
export function downloadUrl(service: Service, key: number): string {
  const origin = new URL(service.options.origin);
  const until = Math.floor(service.clock.now().getTime() / 1000) + validSeconds;
  const port = origin.port === '' ? '' : `:${origin.port}`;
  return `${origin.protocol}//127.0.0.1${port}/download/${key}/${until}/${sign(service, `${key}/${until}`)}`;
}

function sign(service: Service, text: string): string {
  const secret = keptValue(service.store.database, 'downloadSecret', randomUUID);
  return createHmac('sha256', secret).update(text).digest('hex');
}

function isGenuine(service: Service, text: string, signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(service, text)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export function downloadRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.get('/:key/:until/:signature', (context) => {
    const { key, until, signature } = context.req.param();
    const late = Number(until) * 1000 < service.clock.now().getTime();
    if (late || !isGenuine(service, `${key}/${until}`, signature)) return context.body(null, 401);
    const file = fileOfItem(service.store, Number(key));
    if (!file) return context.body(null, 404);
    return new Response(Buffer.from(contentOf(service.store, file.key)), {
      headers: {
        'content-type': mimeType(file.name),
        'access-control-allow-origin': '*',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      },
    });
  });
  return routes;
}
