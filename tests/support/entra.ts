import type { BrowserContext } from 'playwright-core';
import type { RunningHub } from './hubServer.ts';

const user = 'spoc@northshire.example';

/**
 * Plays the two pages of Entra ID that a sign-in window meets, for the unmodified MSAL: the one that asks the person
 * and the one that turns the code into tokens (the access token is local365's own).
 */
export async function playEntra(
  context: BrowserContext,
  hub: RunningHub,
  how: 'accept' | 'refuse',
): Promise<void> {
  let nonce = '';
  await context.route('https://login.microsoftonline.com/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('/authorize')) {
      nonce = url.searchParams.get('nonce') ?? '';
      const answer = new URLSearchParams({ state: url.searchParams.get('state') ?? '', ...said(how) });
      const location = `${url.searchParams.get('redirect_uri')}#${answer}`;
      return route.fulfill({ status: 302, headers: { location } });
    }
    if (url.pathname.endsWith('/token'))
      return route.fulfill({ json: await tokens(hub, nonce), headers: cors });
    return route.abort();
  });
}

const cors = { 'access-control-allow-origin': '*' };

function said(how: 'accept' | 'refuse'): Record<string, string> {
  if (how === 'accept') return { code: 'a-code', client_info: clientInfo({ uid: 'u', utid: 't' }) };
  return { error: 'consent_required', error_description: 'AADSTS65001: the app has no consent' };
}

async function tokens(hub: RunningHub, nonce: string) {
  const access = await hub.token(user);
  const { oid, tid } = JSON.parse(Buffer.from(access.split('.')[1] ?? '', 'base64url').toString()) as {
    oid: string;
    tid: string;
  };
  const { clientId } = (await (await fetch(`${hub.url}/tab/config.json`)).json()) as { clientId: string };
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tid}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + 3600,
    name: 'Northshire SPOC',
    preferred_username: user,
    oid,
    sub: oid,
    tid,
    nonce,
    ver: '2.0',
  };
  return {
    token_type: 'Bearer',
    scope: 'User.Read User.ReadBasic.All Sites.Selected',
    expires_in: 3600,
    access_token: access,
    id_token: `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.unsigned`,
    client_info: clientInfo({ uid: oid, utid: tid }),
  };
}

function clientInfo(ids: { uid: string; utid: string }): string {
  return encoded(ids);
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
