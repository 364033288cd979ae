import { createHash } from 'node:crypto';
import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { options, origin } from './tenant.ts';

const base = `${origin}/sign-in/${options.tenantId}`;
const place = `${base}/oauth2/v2.0`;
const clientId = 'cccccccc-0000-4000-8000-000000000001';
const verifier = 'a-verifier-that-only-the-app-knows-0123456789';
const asked = {
  client_id: clientId,
  response_type: 'code',
  redirect_uri: 'http://localhost:50123',
  response_mode: 'query',
  scope: `${origin}/.default openid profile offline_access`,
  state: 'a-state',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};
let local365: Local365;
beforeAll(async () => {
  local365 = await createLocal365(options);
});
afterAll(() => local365.close());

type Fields = Record<string, string>;

function get(address: string, query: Fields = {}): Promise<Response> {
  return local365.fetch(new Request(`${address}?${new URLSearchParams(query).toString()}`));
}

function post(path: string, fields: Fields): Promise<Response> {
  const body = new URLSearchParams(fields);
  return local365.fetch(new Request(place + path, { method: 'POST', body }));
}

async function token(fields: Fields): Promise<{ status: number; body: Fields }> {
  const answer = await post('/token', { client_id: clientId, ...fields });
  return { status: answer.status, body: (await answer.json()) as Fields };
}

/** Picks a person on the page and answers what the browser is sent back with. */
async function pick(changes: Fields = {}): Promise<URLSearchParams> {
  const answer = await post('/authorize', { ...asked, user: 'carl@north.example', ...changes });
  return new URL(answer.headers.get('location') ?? 'http://nowhere').searchParams;
}

async function redeem(code: string, changes: Fields = {}) {
  const { redirect_uri, scope } = asked;
  return token({
    grant_type: 'authorization_code',
    code,
    redirect_uri,
    scope,
    code_verifier: verifier,
    ...changes,
  });
}

describe('Discovery', () => {
  test('names the endpoints of its own tenant, and knows no other', async () => {
    const found = (await (await get(`${base}/v2.0/.well-known/openid-configuration`)).json()) as Fields;
    expect(found).toMatchObject({ issuer: `${base}/v2.0`, token_endpoint: `${place}/token` });
    const other = await get(
      `${origin}/sign-in/99999999-0000-4000-8000-000000000000/v2.0/.well-known/openid-configuration`,
    );
    expect([other.status, ((await other.json()) as Fields)['error']]).toEqual([400, 'invalid_tenant']);
  });
});

describe('Signing in with a browser', () => {
  test('the page offers everybody whose account is on, and carries the question along', async () => {
    const page = await (await get(`${place}/authorize`, asked)).text();
    expect(page).toContain('Carl Contributor');
    expect(page).not.toContain('Gone Leaver');
    expect(page).toContain('name="state" value="a-state"');
  });

  test('a code and its verifier become tokens once', async () => {
    const back = await pick();
    expect(back.get('state')).toBe('a-state');
    const { status, body } = await redeem(back.get('code') ?? '');
    expect(status).toBe(200);
    expect(JSON.parse(Buffer.from(body['client_info'] ?? '', 'base64url').toString())).toEqual({
      uid: 'aaaaaaaa-0000-4000-8000-000000000002',
      utid: options.tenantId,
    });
    const headers = { authorization: `Bearer ${body['access_token']}` };
    const me = await local365.fetch(new Request(`${origin}/graph/v1.0/me`, { headers }));
    expect(await me.json()).toMatchObject({ userPrincipalName: 'carl@north.example' });
    expect((await redeem(back.get('code') ?? '')).body['error']).toBe('invalid_grant');
  });

  test.each<[string, Fields]>([
    ['another verifier', { code_verifier: 'another-verifier-that-somebody-guessed-0123456' }],
    ['another address', { redirect_uri: 'http://localhost:1' }],
    ['another app', { client_id: 'cccccccc-0000-4000-8000-000000000002' }],
  ])('a code is worth nothing with %s', async (_what, changes) => {
    const { status, body } = await redeem((await pick()).get('code') ?? '', changes);
    expect([status, body['error'], body['access_token']]).toEqual([400, 'invalid_grant', undefined]);
  });

  test('whoever gives up is sent back with access_denied', async () => {
    const back = await pick({ cancel: 'yes' });
    expect([back.get('error'), back.get('code'), back.get('state')]).toEqual([
      'access_denied',
      null,
      'a-state',
    ]);
  });

  test.each<[string, Fields, string]>([
    ['to another machine', { redirect_uri: 'https://elsewhere.example/' }, 'AADSTS50011'],
    [
      'to an address that only looks like this machine',
      { redirect_uri: 'http://localhost.elsewhere.example/' },
      'AADSTS50011',
    ],
    ['for an app nobody registered', { client_id: '"><script>' }, 'AADSTS700016'],
    ['without PKCE', { code_challenge: '' }, 'AADSTS9002325'],
  ])('nothing is ever sent %s', async (_what, changes, code) => {
    for (const answer of [
      await get(`${place}/authorize`, { ...asked, ...changes }),
      await post('/authorize', { ...asked, user: 'carl@north.example', ...changes }),
    ]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
      const page = await answer.text();
      expect(page).toContain(code);
      expect(page).not.toContain('<script>');
    }
  });

  test('a refresh token gives tokens for another API, and only to the app it was given to', async () => {
    const { body } = await redeem((await pick()).get('code') ?? '');
    const refresh = {
      grant_type: 'refresh_token',
      refresh_token: body['refresh_token'] ?? '',
      scope: 'User.Read',
    };
    expect((await token(refresh)).body['scope']).toBe('User.Read User.Read');
    const other = { ...refresh, client_id: 'cccccccc-0000-4000-8000-000000000002' };
    expect((await token(other)).body['error']).toBe('invalid_grant');
  });

  test('a scope without consent is refused when the code is redeemed', async () => {
    const { body } = await redeem((await pick()).get('code') ?? '', { scope: 'Mail.Read' });
    expect(body['error_description']).toContain('AADSTS65001');
  });
});

describe('Signing in with a device code', () => {
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  const begin = async () =>
    (await (await post('/devicecode', { client_id: clientId, scope: 'User.Read' })).json()) as Fields;

  test('is pending until somebody typed the code, then becomes a token once', async () => {
    const { device_code = '', user_code = '' } = await begin();
    expect((await token({ grant_type, device_code })).body['error']).toBe('authorization_pending');
    const page = await (await get(`${place}/device`, { user_code })).text();
    expect(page).toContain('Carl Contributor');
    await post('/device', { user_code, user: 'carl@north.example' });
    expect((await token({ grant_type, device_code })).status).toBe(200);
    expect((await token({ grant_type, device_code })).body['error']).toBe('expired_token');
  });

  test('is declined where somebody gave up, and unknown where nobody began', async () => {
    const { device_code = '', user_code = '' } = await begin();
    await post('/device', { user_code, cancel: 'yes' });
    expect((await token({ grant_type, device_code })).body['error']).toBe('authorization_declined');
    expect((await post('/device', { user_code: 'BCDFGHJK', user: 'carl@north.example' })).status).toBe(400);
    expect((await token({ grant_type: 'password' })).body['error']).toBe('unsupported_grant_type');
  });
});
