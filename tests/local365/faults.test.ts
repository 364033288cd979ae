import { type Served, serveLocal365 } from '../../src/local365/serve.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { type Caller, lists, options, origin, tenantWithRows } from './tenant.ts';

let local365: Local365;
let owner: Caller;
beforeEach(async () => {
  ({ local365, owner } = await tenantWithRows());
});
afterEach(() => local365.close());

const items = `${lists}/Rows/items`;
const set = (faults: object): Promise<Response> =>
  local365.fetch(new Request(`${origin}/control/faults`, { method: 'POST', body: JSON.stringify(faults) }));

test('429 and 503 come with Retry-After in both dialects, and stop when switched off', async () => {
  await set({ rate429: 1 });
  const graph = await owner.graph('GET', items);
  expect([graph.status, graph.headers.get('retry-after')]).toEqual([429, '1']);
  await set({ rate429: 0, rate503: 1 });
  expect((await owner.rest('GET', '/web')).status).toBe(503);
  await local365.fetch(new Request(`${origin}/control/faults`, { method: 'DELETE' }));
  expect((await owner.graph('GET', items)).status).toBe(200);
});

test('a dropped connection does nothing, a dropped reply has done it', async () => {
  await set({ dropConnections: 1 });
  await expect(owner.graph('POST', items, { fields: { RecordKey: 'never' } })).rejects.toThrow(
    'fetch failed',
  );
  await set({ dropConnections: 0, dropReplies: 1 });
  await expect(owner.graph('POST', items, { fields: { RecordKey: 'done' } })).rejects.toThrow('fetch failed');
  await set({ dropReplies: 0 });
  const left = await owner.graph('GET', `${items}?$expand=fields($select=RecordKey)`);
  expect((left.body['value'] as unknown as { fields: object }[]).map(({ fields }) => fields)).toEqual([
    expect.objectContaining({ RecordKey: 'done' }),
  ]);
});

test('offline reaches the APIs only', async () => {
  await set({ offline: true });
  await expect(owner.graph('GET', items)).rejects.toThrow(TypeError);
  const about = await local365.fetch(new Request(`${origin}/control/about`));
  expect(await about.json()).toMatchObject({
    lists: [{ name: 'Rows' }],
    people: expect.arrayContaining([
      { user: 'olive@north.example', name: 'Olive Owner', post: 'Site owner', groups: ['Hub Owners'] },
    ]) as unknown,
  });
});

test('a unit costs as documented: one list is 2, one item 1', async () => {
  await owner.graph('POST', items, { fields: {} });
  await set({ unitsPerMinute: 4 });
  const statuses = [];
  for (const path of [items, `${items}/1`, `${items}/1`, `${items}/1`])
    statuses.push((await owner.graph('GET', path)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test('one list can be broken while the rest of the site stands', async () => {
  await set({ breakList: 'Rows' });
  const broken = await owner.graph('GET', items);
  expect([broken.status, broken.body['error']?.['code']]).toEqual([500, 'generalException']);
  expect((await owner.rest('GET', `/web/lists/getByTitle('Rows')/items`)).status).toBe(500);
  expect((await owner.rest('GET', '/web')).status).toBe(200);
});

test('an unknown fault or a value of the wrong kind is refused', async () => {
  expect((await set({ latencyMS: 5 })).status).toBe(400);
  expect((await set({ latencyMs: 'slow' })).status).toBe(400);
  expect((await set({ now: 'yesterday' })).status).toBe(400);
});

describe('over the network', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveLocal365({ ...options, port: 4101 });
  });
  afterAll(() => served.close());

  test('the socket of a dropped connection is closed without an answer', async () => {
    const headers = { authorization: `Bearer ${await served.local365.tokenFor('olive@north.example')}` };
    expect((await fetch(`${served.url}/graph/v1.0/me`, { headers })).status).toBe(200);
    await fetch(`${served.url}/control/faults`, { method: 'POST', body: JSON.stringify({ offline: true }) });
    await expect(fetch(`${served.url}/graph/v1.0/me`, { headers })).rejects.toThrow('fetch failed');
    await fetch(`${served.url}/control/faults`, { method: 'DELETE' });
    expect((await fetch(`http://127.0.0.1:4101/graph/v1.0/me`, { headers })).status).toBe(200);
  });
});
