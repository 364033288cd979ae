import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { options, origin, sitePath } from './tenant.ts';
import { makeSampleWebParts } from './sampleWebParts.ts';

let local365: Local365;
beforeAll(async () => {
  const sharePointPage = { title: 'Page', bundleDir: makeSampleWebParts(), propertiesFromQuery: {} };
  local365 = await createLocal365({ ...options, sharePointPage });
});
afterEach(() => send('DELETE', '/control/faults'));
afterAll(() => local365.close());

function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: object,
): Promise<Response> {
  const all = { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) };
  return local365.fetch(
    new Request(origin + path, { method, headers: all, ...(body ? { body: JSON.stringify(body) } : {}) }),
  );
}

/** Opens the page as this person and keeps what the browser would keep. */
async function browserOf(user: string): Promise<{ cookie: string; header: string }> {
  const page = await send('GET', `/sharepoint?user=${user}`);
  const header = page.headers.get('set-cookie') ?? '';
  return { cookie: header.split(';')[0] ?? '', header };
}

async function digestOf(cookie: string): Promise<string> {
  const answer = await send('POST', `${sitePath}/_api/contextinfo`, { cookie });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
}

async function at(minutes: number): Promise<void> {
  const now = new Date(Date.now() + minutes * 60_000).toISOString();
  await send('POST', '/control/faults', {}, { now });
}

const olive = 'olive@north.example';
const ensure = { logonName: 'i:0#.f|membership|carl@north.example' };
const write = (cookie: string, digest?: string) =>
  send(
    'POST',
    `${sitePath}/_api/web/ensureuser`,
    { cookie, ...(digest ? { 'x-requestdigest': digest } : {}) },
    ensure,
  );

async function refusalOf(answer: Response): Promise<[number, string, string]> {
  const { 'odata.error': error } = (await answer.json()) as {
    'odata.error': { code: string; message: { value: string } };
  };
  return [answer.status, error.code, error.message.value];
}

test('[L17] the cookie of the page opens SharePoint REST with the rights of the person, and no script reads it', async () => {
  const { cookie, header } = await browserOf(olive);
  expect(header).toMatch(/^FedAuth=[^;]+; Path=\/sites\/hub; HttpOnly; SameSite=Lax$/);
  const me = await send('GET', `${sitePath}/_api/web/currentuser`, { cookie });
  expect([me.status, ((await me.json()) as { Email: string }).Email]).toEqual([200, olive]);
  const made = await send(
    'POST',
    `${sitePath}/_api/web/lists`,
    { cookie, 'x-requestdigest': await digestOf(cookie) },
    { Title: 'Made by cookie', BaseTemplate: 100 },
  );
  expect(made.status).toBe(201);
});

test('[L17] a cookie is worth nothing on Graph, a changed one or one of yesterday nothing anywhere', async () => {
  const { cookie } = await browserOf(olive);
  expect((await send('GET', '/graph/v1.0/me', { cookie })).status).toBe(401);
  const unauthorised = [
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  ];
  const forged = cookie.replace(/=(.)/, (_, letter: string) => `=${letter === 'a' ? 'b' : 'a'}`);
  expect(await refusalOf(await send('GET', `${sitePath}/_api/web`, { cookie: forged }))).toEqual(
    unauthorised,
  );
  await at(9 * 60);
  expect(await refusalOf(await send('GET', `${sitePath}/_api/web`, { cookie }))).toEqual(unauthorised);
});

test('[L17] a person without rights reads 403 with a cookie as with a token', async () => {
  const { cookie } = await browserOf('rita@north.example');
  const answer = await send('GET', `${sitePath}/_api/web`, { cookie });
  expect([answer.status, (await refusalOf(answer))[2]]).toEqual([
    403,
    expect.stringContaining('Access denied'),
  ]);
});

test('[L18] a write with a cookie needs a digest of this person from the last half hour', async () => {
  const { cookie } = await browserOf(olive);
  const digest = await digestOf(cookie);
  expect(digest).toMatch(/^0x[0-9A-F]{64},\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/);
  expect((await write(cookie, digest)).status).toBe(200);
  const refused = [403, '-2130575252, Microsoft.SharePoint.SPException'];
  const withoutOne = await refusalOf(await write(cookie));
  expect(withoutOne.slice(0, 2)).toEqual(refused);
  expect(withoutOne[2]).toContain('The security validation for this page is invalid');
  const { cookie: cookieOfCarl } = await browserOf('carl@north.example');
  const ofCarl = await digestOf(cookieOfCarl);
  expect((await refusalOf(await write(cookie, ofCarl))).slice(0, 2)).toEqual(refused);
  await at(29);
  expect((await write(cookie, digest)).status).toBe(200);
  await at(31);
  expect((await refusalOf(await write(cookie, digest))).slice(0, 2)).toEqual(refused);
  expect((await write(cookie, await digestOf(cookie))).status).toBe(200);
});

test('[L18] the digest that comes with the page is as good; a batch needs one, its parts do not', async () => {
  const page = await send('GET', `/sharepoint?user=${olive}`);
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const [, digest = ''] = /"formDigestValue":"([^"]+)"/.exec(await page.text()) ?? [];
  expect((await write(cookie, digest)).status).toBe(200);
  const batch = (headers: Record<string, string>) =>
    local365.fetch(
      new Request(`${origin}${sitePath}/_api/$batch`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'multipart/mixed; boundary=batch_1', ...headers },
        body: `--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${origin}${sitePath}/_api/web/currentuser HTTP/1.1\r\n\r\n--batch_1--\r\n`,
      }),
    );
  expect((await batch({})).status).toBe(403);
  const answered = await batch({ 'x-requestdigest': digest });
  expect([answered.status, await answered.text()]).toEqual([200, expect.stringContaining(olive)]);
});

test('[L18] a token needs no digest, and no cookie beside it counts', async () => {
  const token = await local365.tokenFor(olive, 'AllSites.FullControl');
  const { cookie } = await browserOf('rita@north.example');
  const headers = { authorization: `Bearer ${token}`, cookie };
  expect((await send('POST', `${sitePath}/_api/web/ensureuser`, headers, ensure)).status).toBe(200);
});
