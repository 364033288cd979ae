import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { callerFor, options, origin } from './tenant.ts';

let local365: Local365;
beforeAll(async () => {
  local365 = await createLocal365(options);
});
afterAll(() => local365.close());

async function signIn(body: object): Promise<{ status: number; body: Record<string, string> }> {
  const request = new Request(`${origin}/sign-in/token`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  const response = await local365.fetch(request);
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

function claims(token = ''): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}

test('a known person gets the everyday scopes of the first app', async () => {
  const { status, body } = await signIn({ user: 'CARL@north.example' });
  expect(status).toBe(200);
  expect(body['scope']).toBe('User.Read User.ReadBasic.All Sites.ReadWrite.All AllSites.Write');
  expect(claims(body['access_token'])).toMatchObject({
    upn: 'carl@north.example',
    tid: options.tenantId,
    appid: options.apps[0]?.clientId,
    scp: body['scope'],
  });
  expect(claims(body['id_token'])).toMatchObject({ preferred_username: 'carl@north.example' });
});

test('scopes in the long form of Microsoft Graph mean the same', async () => {
  const { body } = await signIn({
    user: 'carl@north.example',
    scopes: 'https://graph.microsoft.com/User.Read openid profile',
  });
  expect(body['scope']).toBe('User.Read');
});

test('an unknown person and an account that is off are refused', async () => {
  expect(await signIn({ user: 'nobody@north.example' })).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
  expect(await signIn({ user: 'gone@north.example' })).toMatchObject({
    status: 400,
    body: { error_codes: [50057] },
  });
});

test('a scope nobody consented to is refused with AADSTS65001', async () => {
  const { status, body } = await signIn({ user: 'carl@north.example', scopes: 'Mail.Read' });
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
  expect(body['error_description']).toContain('AADSTS65001');
});

test('a scope of the set-up app is granted through that app, but not through another named one', async () => {
  const granted = await signIn({ user: 'carl@north.example', scopes: 'AllSites.FullControl' });
  expect(claims(granted.body['access_token'])['appid']).toBe(options.apps[1]?.clientId);
  const named = await signIn({
    user: 'carl@north.example',
    scopes: 'AllSites.FullControl',
    clientId: options.apps[0]?.clientId,
  });
  expect(named.body['suberror']).toBe('consent_required');
});

test('no token, a token of another tenant and an expired token are 401 on both APIs', async () => {
  const other = await createLocal365({ ...options, tenantId: '99999999-1111-4111-8111-111111111111' });
  const foreign = await other.tokenFor('carl@north.example');
  other.close();
  for (const path of ['/graph/v1.0/me', '/sites/hub/_api/web']) {
    for (const headers of [new Headers(), new Headers({ authorization: `Bearer ${foreign}` })]) {
      expect((await local365.fetch(new Request(origin + path, { headers }))).status).toBe(401);
    }
  }
  const carl = await callerFor(local365, 'carl@north.example');
  expect((await carl.graph('GET', '/me')).status).toBe(200);
  await post('/control/faults', { now: new Date(Date.now() + 3_700_000).toISOString() });
  const late = await carl.graph('GET', '/me');
  await post('/control/faults', { now: null });
  expect([late.status, late.body['error']?.['code']]).toEqual([401, 'InvalidAuthenticationToken']);
});

async function post(path: string, body: object): Promise<void> {
  await local365.fetch(new Request(origin + path, { method: 'POST', body: JSON.stringify(body) }));
}
