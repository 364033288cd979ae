import { Hono } from 'hono';
import { isRecord } from '../plain.ts';
import type { Service } from '../service.ts';
import { authorityRoutes } from './authority.ts';
import { decideGrant, issueTokens } from './tokens.ts';

/** POST /sign-in/token: a token for one of the tenant's people, without a password. */
export function signInRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.post('/token', async (context) => {
    const body: unknown = await context.req.json().catch(() => null);
    if (!isRecord(body) || typeof body['user'] !== 'string') {
      return context.json(
        { error: 'invalid_request', error_description: 'AADSTS900144: The request body must contain: user.' },
        400,
      );
    }
    const grant = decideGrant(service, {
      user: body['user'],
      scopes: textOf(body['scopes']),
      clientId: textOf(body['clientId']),
    });
    if ('error' in grant) return context.json(grant, 400);
    return context.json(await issueTokens(service, grant));
  });
  routes.get('/keys', (context) => context.json({ keys: [service.keys.published] }));
  routes.route('/', authorityRoutes(service));
  return routes;
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : undefined;
}
