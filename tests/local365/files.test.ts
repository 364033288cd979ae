import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { type Caller, callerFor, lists, options, origin, setUpScopes, sitePath } from './tenant.ts';

let local365: Local365;
let owner: Caller;
let token: string;
beforeAll(async () => {
  local365 = await createLocal365(options);
  owner = await callerFor(local365, 'olive@north.example', setUpScopes);
  token = await local365.tokenFor('olive@north.example', setUpScopes);
  await owner.rest('POST', '/web/lists', { Title: 'Papers', BaseTemplate: 101 });
});
afterAll(() => local365.close());

const send = (
  method: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  local365.fetch(
    new Request(origin + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    }),
  );
const drive = `/graph/v1.0${lists}/Papers/drive/root`;

test('a file is put, looked at and read from a pre-authorised address on another origin', async () => {
  const put = await send('PUT', `${drive}:/2027/plan one.txt:/content`, 'first', {
    'content-type': 'text/plain',
  });
  expect(put.status).toBe(201);
  const seen = await owner.graph('GET', `${lists}/Papers/drive/root:/2027/plan one.txt`);
  expect(seen.body).toMatchObject({
    name: 'plan one.txt',
    size: 5,
    file: { mimeType: 'text/plain; charset=utf-8' },
  });
  const content = await send('GET', `${drive}:/2027/plan one.txt:/content`);
  expect(content.status).toBe(302);
  const address = content.headers.get('location') ?? '';
  expect(new URL(address).origin).toBe('http://127.0.0.1:4101');
  const downloaded = await local365.fetch(new Request(address));
  expect([downloaded.headers.get('access-control-allow-origin'), await downloaded.text()]).toEqual([
    '*',
    'first',
  ]);
  expect((await local365.fetch(new Request(`${address}0`))).status).toBe(401);
});

test('a put replaces, gives a new eTag, and refuses an old one', async () => {
  const first = (await (await send('PUT', `${drive}:/a.json:/content`, '{}')).json()) as { eTag: string };
  const second = await send('PUT', `${drive}:/a.json:/content`, '{"b":1}', { 'if-match': first.eTag });
  expect(second.status).toBe(200);
  expect((await send('PUT', `${drive}:/a.json:/content`, 'late', { 'if-match': first.eTag })).status).toBe(
    412,
  );
  expect(
    (await send('PUT', `${drive}:/a.json:/content?@microsoft.graph.conflictBehavior=fail`, 'no')).status,
  ).toBe(409);
});

test('REST adds, reads, lists and deletes the same files', async () => {
  const folder = `${sitePath}/_api/web/getFolderByServerRelativePath(decodedUrl='${sitePath}/Papers')`;
  await send(
    'POST',
    `${sitePath}/_api/web/folders/addUsingPath(DecodedUrl='${encodeURIComponent(`${sitePath}/Papers/Old`)}',overwrite=true)`,
  );
  const added = await send('POST', `${folder}/files/addUsingPath(decodedurl='b.txt',overwrite=true)`, 'rest');
  expect(await added.json()).toMatchObject({
    Name: 'b.txt',
    Length: '4',
    ServerRelativeUrl: `${sitePath}/Papers/b.txt`,
  });
  const file = `${sitePath}/_api/web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(`${sitePath}/Papers/b.txt`)}')`;
  expect(await (await send('GET', `${file}/$value`)).text()).toBe('rest');
  const folders = (await (await send('GET', `${folder}/folders`)).json()) as { value: { Name: string }[] };
  expect(folders.value.map(({ Name }) => Name)).toContain('Old');
  expect((await send('POST', file, undefined, { 'x-http-method': 'DELETE' })).status).toBe(200);
  expect((await send('GET', file)).status).toBe(404);
});

test('static folders: types, index page, headers by ending, the packed file where it is accepted, nothing outside', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'local365-'));
  writeFileSync(join(dir, 'index.html'), '<p>hello</p>');
  writeFileSync(join(dir, 'app.js'), 'plain');
  writeFileSync(join(dir, 'app.js.gz'), gzipSync('packed'));
  const tenant = await createLocal365({
    ...options,
    folders: [
      { at: '/tab', dir, headers: { '*': { 'x-all': '1' }, '*.html': { 'cache-control': 'no-cache' } } },
    ],
  });
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    tenant.fetch(new Request(origin + path, { headers }));
  const page = await get('/tab/');
  expect([
    page.headers.get('content-type'),
    page.headers.get('cache-control'),
    page.headers.get('x-all'),
  ]).toEqual(['text/html; charset=utf-8', 'no-cache', '1']);
  expect((await get('/tab')).status).toBe(302);
  const packed = await get('/tab/app.js', { 'accept-encoding': 'gzip' });
  expect([
    packed.headers.get('content-encoding'),
    packed.headers.get('content-type'),
    packed.headers.get('cache-control'),
  ]).toEqual(['gzip', 'text/javascript; charset=utf-8', null]);
  expect(
    (await get('/tab/app.js', { 'if-none-match': (await get('/tab/app.js')).headers.get('etag') ?? '' }))
      .status,
  ).toBe(304);
  expect((await get('/tab/%2e%2e%2fsecret')).status).toBe(404);
  tenant.close();
});

test('a long folder is listed page by page, with only what was asked for', async () => {
  for (let number = 1; number <= 5; number += 1)
    await send('PUT', `${drive}:/long/${number}.txt:/content`, 'x', { 'content-type': 'text/plain' });
  const names: string[] = [];
  let next = `${drive}:/long:/children?$select=name,size&$top=2`;
  while (next !== '') {
    const page = (await (await send('GET', next)).json()) as {
      value: { name: string; size: number; id?: string }[];
      '@odata.nextLink'?: string;
    };
    expect(page.value.length).toBeLessThanOrEqual(2);
    expect(page.value.every(({ id, size }) => id === undefined && size === 1)).toBe(true);
    names.push(...page.value.map(({ name }) => name));
    next = page['@odata.nextLink']?.slice(origin.length) ?? '';
  }
  expect(names).toEqual(['1.txt', '2.txt', '3.txt', '4.txt', '5.txt']);
});

test('a file’s address for people is encoded, whatever its name', async () => {
  const put = await send('PUT', `${drive}:/odd/${encodeURIComponent('50% #1 ł.txt')}:/content`, 'x');
  const { webUrl } = (await put.json()) as { webUrl: string };
  expect(webUrl).toBe(`${origin}${sitePath}/Papers/odd/50%25%20%231%20%C5%82.txt`);
});
