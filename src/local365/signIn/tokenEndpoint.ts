import { type Context, Hono } from 'hono';
import type { Service } from '../service.ts';
import { formOf } from './browserSignIn.ts';
import { type Allowed, answersChallenge, type Codes } from './codes.ts';
import { decideGrant, issueTokens, refuse, type SignInRefusal } from './tokens.ts';

type Form = Record<string, string>;

const grants: Record<string, (service: Service, codes: Codes, form: Form) => Allowed | SignInRefusal> = {
  authorization_code: fromBrowser,
  refresh_token: fromRefresh,
  device_code: fromDevice,
  'urn:ietf:params:oauth:grant-type:device_code': fromDevice,
};

/** `token`: turns a code from a browser, a device or an earlier sign-in into tokens. */
export function tokenRoutes(service: Service, codes: Codes): Hono {
  const routes = new Hono();
  routes.post('/token', async (context) => {
    const form = await formOf(context);
    const allowed = grants[form['grant_type'] ?? '']?.(service, codes, form);
    if (!allowed) {
      const text = `The app requested an unsupported grant type '${form['grant_type']}'.`;
      return context.json(refuse(70003, 'unsupported_grant_type', text), 400);
    }
    return 'error' in allowed ? context.json(allowed, 400) : answer(context, service, codes, allowed);
  });
  return routes;
}

async function answer(context: Context, service: Service, codes: Codes, allowed: Allowed): Promise<Response> {
  const grant = decideGrant(service, { ...allowed, clientId: allowed.clientId });
  if ('error' in grant) return context.json(grant, 400);
  const { oid } = grant.person;
  const ids = JSON.stringify({ uid: oid, utid: service.options.tenantId });
  const tokens = await issueTokens(service, grant);
  return context.json({
    ...tokens,
    // Entra ID names what was asked for beside what it stands for; MSAL finds its token again by that.
    scope: `${allowed.scopes} ${tokens.scope}`.trim(),
    refresh_token: codes.refresh.keep(allowed),
    client_info: Buffer.from(ids).toString('base64url'),
  });
}

function fromBrowser(_service: Service, codes: Codes, form: Form): Allowed | SignInRefusal {
  const known = codes.browser.take(form['code'] ?? '');
  if (!known || known.clientId !== form['client_id'] || known.redirectUri !== form['redirect_uri'])
    return refuse(70008, 'invalid_grant', 'The provided authorization code has expired or was used already.');
  if (!answersChallenge(form['code_verifier'] ?? '', known.challenge))
    return refuse(50148, 'invalid_grant', 'The code_verifier does not match the code_challenge.');
  return { user: known.user, clientId: known.clientId, scopes: form['scope'] ?? known.scopes };
}

function fromRefresh(_service: Service, codes: Codes, form: Form): Allowed | SignInRefusal {
  const known = codes.refresh.find(form['refresh_token'] ?? '');
  if (!known || known.clientId !== form['client_id'])
    return refuse(700082, 'invalid_grant', 'The refresh token has expired.');
  return { ...known, scopes: form['scope'] ?? known.scopes };
}

function fromDevice({ options }: Service, codes: Codes, form: Form): Allowed | SignInRefusal {
  const secret = form['device_code'] ?? '';
  const known = codes.device.find(secret);
  if (!known) return refuse(70020, 'expired_token', 'The provided device code has expired.');
  if (options.apps.find(({ clientId }) => clientId === known.clientId)?.deviceCodeBlocked)
    return refuse(53003, 'access_denied', 'Access has been blocked by Conditional Access policies.');
  if (known.isRefused) return refuse(70019, 'authorization_declined', 'The user declined the sign-in.');
  if (known.user === null)
    return refuse(70016, 'authorization_pending', 'The user has not yet signed in with the code.');
  codes.device.take(secret);
  return { user: known.user, clientId: known.clientId, scopes: known.scopes };
}
