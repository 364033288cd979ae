import { Hono } from 'hono';
import type { Service } from '../service.ts';
import { browserRoutes } from './browserSignIn.ts';
import { createCodes } from './codes.ts';
import { deviceRoutes } from './deviceSignIn.ts';
import { tokenRoutes } from './tokenEndpoint.ts';

/** The tenant's own authority, as much of it as the unmodified MSAL asks for: discovery, two ways to sign in, tokens. */
export function authorityRoutes(service: Service): Hono {
  const codes = createCodes(service.clock);
  const { origin, tenantId } = service.options;
  const base = `${origin}/sign-in/${tenantId}`;
  const routes = new Hono();
  routes.use('/:tenant/*', async (context, next) => {
    if (context.req.param('tenant') === tenantId) return next();
    const error_description = `AADSTS90002: Tenant '${context.req.param('tenant')}' not found.`;
    return context.json({ error: 'invalid_tenant', error_description, error_codes: [90002] }, 400);
  });
  routes.get('/:tenant/v2.0/.well-known/openid-configuration', (context) =>
    context.json({
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      jwks_uri: `${origin}/sign-in/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }),
  );
  routes.route('/:tenant/oauth2/v2.0', browserRoutes(service, codes));
  routes.route('/:tenant/oauth2/v2.0', deviceRoutes(service, codes));
  routes.route('/:tenant/oauth2/v2.0', tokenRoutes(service, codes));
  return routes;
}
