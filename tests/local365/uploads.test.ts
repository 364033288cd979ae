import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { quickXorHash } from '../../src/local365/store/quickXorHash.ts';
import { type Caller, callerFor, lists, options, origin, setUpScopes, sitePath, text } from './tenant.ts';

let local365: Local365;
let owner: Caller;
let member: Caller;
beforeAll(async () => {
  local365 = await createLocal365(options);
  owner = await callerFor(local365, 'olive@north.example', setUpScopes);
  member = await callerFor(local365, 'carl@north.example');
  for (const Title of ['Papers', 'Kept'])
    await owner.rest('POST', '/web/lists', { Title, BaseTemplate: 101 });
  await owner.rest('POST', "/web/sitegroups/getByName('Hub Members')/users", {
    LoginName: 'i:0#.f|membership|carl@north.example',
  });
  await makeAddOnly('Kept');
});
afterAll(() => local365.close());

async function makeAddOnly(list: string): Promise<void> {
  const level = { Name: 'Add and read', Description: '', Order: 200 };
  const role = await owner.rest('POST', '/web/roledefinitions', {
    ...level,
    BasePermissions: { High: '176', Low: String(138612833 | 0x2) },
  });
  const group = await owner.rest('GET', "/web/sitegroups/getByName('Hub Members')");
  const at = `/web/lists/getByTitle('${list}')`;
  await owner.rest('POST', `${at}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const ids = `principalid=${text(group.body['Id'])},roledefid=${text(role.body['Id'])}`;
  await owner.rest('POST', `${at}/roleassignments/addroleassignment(${ids})`);
}

const step = 320 * 1024;
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) % 251);
const drive = (library: string) => `${lists}/${library}/drive/root`;
const item = { '@microsoft.graph.conflictBehavior': 'replace' };

async function begin(path: string, as = member, library = 'Papers'): Promise<string> {
  const begun = await as.graph('POST', `${drive(library)}:/${path}:/createUploadSession`, { item });
  expect(begun.status).toBe(200);
  return text(begun.body['uploadUrl']);
}

function put(url: string, bytes: Uint8Array, from: number, total: number, headers = {}): Promise<Response> {
  const range = `bytes ${from}-${from + bytes.length - 1}/${total}`;
  const body = new Uint8Array(bytes);
  return local365.fetch(
    new Request(url, { method: 'PUT', body, headers: { 'content-range': range, ...headers } }),
  );
}

const jsonOf = async (response: Response) => (await response.json()) as Record<string, unknown>;

test('the hash of no bytes, of one and of words is the published one', () => {
  const hash = (text: string) => quickXorHash([new TextEncoder().encode(text)]);
  expect([hash(''), hash('J'), hash('hello world')]).toEqual([
    'AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    'SgAAAAAAAAAAAAAAAQAAAAAAAAA=',
    'aCgDG9jwBhDc4Q1yawMZAAAAAAA=',
  ]);
});

test('a session takes parts in order on another origin, says what it misses, and ends as a file with its hash', async () => {
  const all = bytesOf(2 * step + 5);
  const url = await begin('deep/er/big.bin');
  expect(new URL(url).origin).toBe('http://127.0.0.1:4101');
  expect((await put(url, all.subarray(0, 1_000), 0, all.length)).status).toBe(400);
  const first = await put(url, all.subarray(0, step), 0, all.length);
  expect([first.status, (await jsonOf(first))['nextExpectedRanges']]).toEqual([202, [`${step}-`]]);
  expect((await put(url, all.subarray(0, step), 0, all.length)).status).toBe(416);
  expect((await put(url, all.subarray(step), step, all.length, { authorization: 'Bearer x' })).status).toBe(
    401,
  );
  const state = await jsonOf(await local365.fetch(new Request(url)));
  expect(state).toMatchObject({ nextExpectedRanges: [`${step}-`] });
  await put(url, all.subarray(step, 2 * step), step, all.length);
  const last = await put(url, all.subarray(2 * step), 2 * step, all.length);
  expect([last.status, await jsonOf(last)]).toMatchObject([
    201,
    { name: 'big.bin', size: all.length, file: { hashes: { quickXorHash: quickXorHash([all]) } } },
  ]);
  expect((await local365.fetch(new Request(url))).status).toBe(404);
  const { body } = await member.graph('GET', `${drive('Papers')}:/deep/er/big.bin`);
  const download = await local365.fetch(new Request(text(body['@microsoft.graph.downloadUrl'])));
  expect(new Uint8Array(await download.arrayBuffer())).toEqual(all);
});

test('a session is dropped by its owner and over after a day; a wrong address is no permission', async () => {
  const url = await begin('dropped.bin');
  expect((await local365.fetch(new Request(`${url}0`))).status).toBe(401);
  expect((await local365.fetch(new Request(url, { method: 'DELETE' }))).status).toBe(204);
  expect((await local365.fetch(new Request(url))).status).toBe(404);
  const late = await begin('late.bin');
  const faults = (body: object) =>
    local365.fetch(
      new Request(`${origin}/control/faults`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    );
  await faults({ now: new Date(Date.now() + 25 * 3_600_000).toISOString() });
  expect((await local365.fetch(new Request(late))).status).toBe(404);
  await faults({ now: null });
});

const rest = (path: string) =>
  `/web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(`${sitePath}/${path}`)}')`;

test('REST: an empty file is filled part by part at the next byte only, cancelled, and has versions', async () => {
  const folder = `/web/getFolderByServerRelativePath(decodedUrl='${sitePath}/Papers')`;
  const file = rest('Papers/parts.bin');
  await member.rest('POST', `${folder}/files/addUsingPath(decodedUrl='parts.bin',overwrite=true)`);
  const id = `uploadId=guid'11111111-2222-4333-8444-555555555555'`;
  const post = async (call: string, bytes: Uint8Array) => {
    const token = await local365.tokenFor('carl@north.example');
    const headers = { authorization: `Bearer ${token}` };
    const url = `${origin}${sitePath}/_api${file}/${call}`;
    return local365.fetch(new Request(url, { method: 'POST', body: new Uint8Array(bytes), headers }));
  };
  const all = bytesOf(3_000);
  const begun = await post(`startUpload(${id})`, all.subarray(0, 1_000));
  expect(await jsonOf(begun)).toEqual({ value: '1000' });
  expect((await post(`continueUpload(${id},fileOffset=0)`, all.subarray(0, 1_000))).status).toBe(400);
  await post(`continueUpload(${id},fileOffset=1000)`, all.subarray(1_000, 2_000));
  expect(await jsonOf(await post(`finishUpload(${id},fileOffset=2000)`, all.subarray(2_000)))).toMatchObject({
    Length: '3000',
    UIVersionLabel: '2.0',
  });
  const content = await local365.fetch(
    new Request(`${origin}${sitePath}/_api${file}/$value`, {
      headers: { authorization: `Bearer ${await local365.tokenFor('carl@north.example')}` },
    }),
  );
  expect(new Uint8Array(await content.arrayBuffer())).toEqual(all);
  expect((await post(`continueUpload(${id},fileOffset=3000)`, all)).status).toBe(404);
  const versions = await member.rest('GET', `${file}/versions`);
  expect(versions.body['value']).toMatchObject([{ VersionLabel: '1.0', Length: '0' }]);
  await post(`startUpload(${id})`, all);
  expect((await post(`cancelUpload(${id})`, new Uint8Array())).status).toBe(204);
});

test('the hash is told under the site’s own address too', async () => {
  await begin('direct.bin').then((url) => put(url, bytesOf(9), 0, 9));
  const { body } = await member.rest('GET', `${rest('Papers/direct.bin')}?$select=VroomDriveID,VroomItemID`);
  const direct = `/v2.0/drives/${text(body['VroomDriveID'])}/items/${text(body['VroomItemID'])}?$select=file,size`;
  expect((await member.rest('GET', direct)).body).toMatchObject({
    size: 9,
    file: { hashes: { quickXorHash: quickXorHash([bytesOf(9)]) } },
  });
});

test('where one may only add, a file is neither replaced nor deleted; a copy is made once, a little later', async () => {
  await begin('source.txt').then((url) => put(url, bytesOf(12), 0, 12));
  const made = await member.graph('POST', `${drive('Kept')}/children`, { name: 'a', folder: {} });
  expect(made.status).toBe(201);
  const { driveId } = made.body['parentReference'] as unknown as { driveId: string };
  const copy = () =>
    member.graph('POST', `${drive('Papers')}:/source.txt:/copy`, {
      parentReference: { driveId, id: made.body['id'] },
      name: 'copy.txt',
    });
  const look = async (asked: Awaited<ReturnType<typeof copy>>) =>
    jsonOf(await local365.fetch(new Request(asked.headers.get('location') ?? '')));
  const asked = await copy();
  expect([asked.status, await look(asked), await look(asked)]).toMatchObject([
    202,
    { status: 'inProgress' },
    { status: 'completed' },
  ]);
  const again = await copy();
  await look(again);
  expect(await look(again)).toMatchObject({ status: 'failed', error: { code: 'nameAlreadyExists' } });
  const path = `${drive('Kept')}:/a/copy.txt`;
  expect((await member.graph('POST', `${path}:/createUploadSession`, { item })).status).toBe(403);
  expect((await member.graph('PUT', `${path}:/content`, 'other')).status).toBe(403);
  expect(
    (await member.rest('POST', rest('Kept/a/copy.txt'), undefined, { 'x-http-method': 'DELETE' })).status,
  ).toBe(403);
  expect((await member.graph('GET', `${path}:/versions`)).body['value']).toMatchObject([
    { id: '1.0', size: 12 },
  ]);
  const paths = { srcPath: 'Papers/source.txt', destPath: 'Kept/a/second.txt' };
  const body = Object.fromEntries(
    Object.entries(paths).map(([name, place]) => [name, { DecodedUrl: `${origin}${sitePath}/${place}` }]),
  );
  const byPath = () => member.rest('POST', '/SP.MoveCopyUtil.CopyFileByPath(overwrite=@a1)?@a1=false', body);
  expect([(await byPath()).status, (await byPath()).status]).toEqual([200, 400]);
});

test('[L30] properties come into Office files later: other bytes, the same version; into nothing else', async () => {
  for (const name of ['p.docx', 'p.bin']) await begin(name).then((url) => put(url, bytesOf(40), 0, 40));
  const look = async (name: string) => (await member.graph('GET', `${drive('Papers')}:/${name}`)).body;
  const before = await look('p.docx');
  const added = await local365.fetch(new Request(`${origin}/control/properties`, { method: 'POST' }));
  expect(await added.json()).toEqual({ files: 1 });
  const after = await look('p.docx');
  expect(after['eTag']).toEqual(before['eTag']);
  expect(Number(after['size'])).toBeGreaterThan(40);
  expect(after['file']).not.toEqual(before['file']);
  expect((await look('p.bin'))['size']).toBe(40);
});
