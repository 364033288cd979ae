import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveLocal365 } from '../../src/local365/serve.ts';
import { readContent, readPeople } from '../../src/setup/content.ts';
import { fillSite } from '../../src/setup/fillSite.ts';
import { sampleTenant } from '../../src/setup/sampleTenant.ts';

const port = 4252;
const siteUrl = `http://localhost:${port}/sites/hub`;
const graphBase = `http://localhost:${port}/graph/v1.0`;
const people = readPeople();
const spoc = 'spoc@northshire.example';

let served: Awaited<ReturnType<typeof serveLocal365>>;
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-'));
  const tenant = sampleTenant({ port, dataDir, tabDir: dataDir, version: 'test' }, people);
  served = await serveLocal365({ ...tenant, dataDir: ':memory:', port });
  const tools = { siteUrl, graphBase, tokenFor, people };
  await fillSite(tools, readContent(['reference', 'sample']), () => undefined);
}, 120_000);
afterAll(() => served.close());

async function tokenFor(user: string, scopes?: string): Promise<string> {
  const answer = await fetch(`http://localhost:${port}/sign-in/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, scopes }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** A request to Graph with one person's own token, past every line of the product. */
async function as(user: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${graphBase}/sites/localhost:/sites/hub:/lists/${path}`, {
    method,
    headers: { authorization: `Bearer ${await tokenFor(user)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const level = (key: string) => ({
  fields: {
    RecordKey: key,
    ScopeKey: 'northshire|2027',
    StandardKey: 'matrix-sample-2027:S07',
    ForceKey: 'northshire',
    CycleKey: '2027',
    Level: 5,
    Reason: 'Written past the screen.',
    Day: '2027-05-14T12:00:00Z',
  },
});

interface Item {
  id: string;
  createdDateTime: string;
  createdBy: { user: { email?: string; displayName?: string } };
  fields: Record<string, unknown>;
}

async function itemOf(list: string, key: string): Promise<Item> {
  const filter = encodeURIComponent(`fields/RecordKey eq '${key}'`);
  const answer = await as(spoc, 'GET', `${list}/items?$expand=fields&$filter=${filter}`);
  const [item] = ((await answer.json()) as { value: Item[] }).value;
  if (!item) throw new Error(`${list} has no ${key}`);
  return item;
}

const writers = {
  selfLevels: [spoc, 'owner@northshire.example'],
  peerLevels: ['reviewer@southmoor.example'],
  communityLevels: ['facilitator@northshire.example'],
  finalLevels: ['chief@northshire.example'],
} as const;
const everybody = [...new Set(Object.values(writers).flat()), 'officer@northshire.example'];

test.each(Object.entries(writers))(
  '[W3] %s are added to by their own writers and nobody else',
  async (list, own) => {
    for (const user of everybody) {
      const answer = await as(user, 'POST', `${list}/items`, level(`raw-${list}-${user}`));
      expect([user, answer.status]).toEqual([user, own.some((one) => one === user) ? 201 : 403]);
    }
  },
);

test('[W3] what was added is changed and deleted by nobody, its writer included', async () => {
  for (const [list, own] of Object.entries(writers)) {
    for (const user of own) {
      const { id } = await itemOf(list, `raw-${list}-${user}`);
      const changed = await as(user, 'PATCH', `${list}/items/${id}/fields`, { Level: 1 });
      const gone = await as(user, 'DELETE', `${list}/items/${id}`);
      expect([list, changed.status, gone.status]).toEqual([list, 403, 403]);
    }
  }
});

test('[N9] what happened to a return is changed by nobody', async () => {
  const { id } = await itemOf('returnEvents', 'submitted-northshire-2027');
  for (const user of [spoc, 'owner@northshire.example', 'chief@northshire.example']) {
    const answer = await as(user, 'PATCH', `returnEvents/items/${id}/fields`, { Kind: 'accepted' });
    expect([user, answer.status]).toEqual([user, 403]);
  }
});

test('[W2] [N10] a stamp cannot be faked through a column: whatever a row claims, it names who sent it', async () => {
  const claimed = {
    fields: {
      RecordKey: 'raw-sign-off',
      ScopeKey: 'northshire|2027',
      Title: 'Signed off',
      Kind: 'signedOff',
      Day: '2027-05-14T12:00:00Z',
      ForceKey: 'northshire',
      CycleKey: '2027',
      PostKey: 'post-deputy-chief-constable',
      PostTitle: 'Deputy Chief Constable',
    },
  };
  const sent = await as('contributor@northshire.example', 'POST', 'returnEvents/items', claimed);
  expect(sent.status).toBe(201);
  const { createdBy } = await itemOf('returnEvents', 'raw-sign-off');
  expect(createdBy.user.email).toBe('contributor@northshire.example');

  const old = '2026-01-01T09:00:00Z';
  const columns = [
    { Author: 'chief' },
    { AuthorLookupId: '4' },
    { Editor: 'chief' },
    { EditorLookupId: '4' },
    { Created: old },
    { Modified: old },
  ];
  for (const [at, column] of columns.entries()) {
    const key = `raw-faked-${at}`;
    const fields = { ...claimed.fields, ...column, RecordKey: key };
    const answer = await as('contributor@northshire.example', 'POST', 'returnEvents/items', { fields });
    // Refused, or the column is passed over: either way the row names who sent it, and when.
    if (answer.status !== 201) expect([column, answer.status]).toEqual([column, 400]);
    else {
      const item = await itemOf('returnEvents', key);
      expect([column, item.createdBy.user.email]).toEqual([column, 'contributor@northshire.example']);
      expect(item.createdDateTime > old).toBe(true);
    }
  }
  const whole = {
    ...{ fields: { ...claimed.fields, RecordKey: 'raw-faked-item' }, createdDateTime: old },
    createdBy: { user: { email: 'chief@northshire.example' } },
  };
  await as('contributor@northshire.example', 'POST', 'returnEvents/items', whole).then(async ({ status }) => {
    if (status === 201)
      expect((await itemOf('returnEvents', 'raw-faked-item')).createdBy.user.email).toBe(
        'contributor@northshire.example',
      );
    else expect(status).toBe(400);
  });
});

test('[N9] a frozen copy is replaced and deleted by nobody, whoever made it included', async () => {
  const put = async (user: string) =>
    fetch(
      `${graphBase}/sites/localhost:/sites/hub:/lists/Snapshots/drive/root:/northshire/2027/raw.json:/content`,
      {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${await tokenFor(user)}`,
          'content-type': 'application/octet-stream',
        },
        body: user,
      },
    );
  const chief = 'chief@northshire.example';
  expect((await put(chief)).status).toBe(201);
  const { value } = (await (await as(chief, 'GET', 'Snapshots/items')).json()) as { value: Item[] };
  expect(value.length).toBeGreaterThan(0);
  for (const user of [chief, spoc, 'officer@northshire.example']) {
    expect([user, (await put(user)).status]).toEqual([user, 403]);
    for (const { id } of value)
      expect([user, (await as(user, 'DELETE', `Snapshots/items/${id}`)).status]).toEqual([user, 403]);
  }
});
