import { lists } from '../../src/domain/lists.ts';
import { readContent } from '../../src/setup/content.ts';
import { fillSite, isFilled } from '../../src/setup/fillSite.ts';
import { openEmptySite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

const content = readContent(['reference', 'sample']);
const update = { RecordKey: 'update-test', ActionKey: 'action-1-4', Update: 'Written in a test.' };
let site: EmptySite;
beforeAll(async () => {
  site = await openEmptySite();
  expect(await isFilled(site)).toBe(false);
  await fillSite(site, content, () => undefined);
});
afterAll(() => site.local365.close());

/** Asks Graph about a list's items with the everyday token of a person. */
async function graph(user: string, list: string, rest: string, init: RequestInit = {}, at = site) {
  const answer = await at.send(`${at.graphBase}/sites/localhost:/sites/hub:/lists/${list}/items${rest}`, {
    ...init,
    headers: {
      Authorization: `Bearer ${await at.tokenFor(user)}`,
      'Content-Type': 'application/json',
      ...init.headers,
    },
  });
  const body = (await answer.json().catch(() => null)) as { value?: unknown[]; id?: string } | null;
  return { status: answer.status, body };
}

it('[PV9] fills every list once, however often it runs', async () => {
  expect(await isFilled(site)).toBe(true);
  await fillSite(site, content, () => undefined);
  for (const { name } of lists) {
    const { body } = await graph('officer@northshire.example', name, '?$top=500');
    expect([name, body?.value?.length]).toEqual([name, content.rows.get(name)?.length ?? 0]);
  }
});

it('[PV9] fills the site after it was stopped half-way', async () => {
  const other = await openEmptySite();
  let sent = 0;
  const dying: typeof fetch = async (input, init) => {
    if ((sent += 1) > 1_100) throw new Error('killed');
    return other.send(input, init);
  };
  await expect(fillSite({ ...other, fetch: dying }, content, () => undefined)).rejects.toThrow('killed');
  await fillSite(other, content, () => undefined);
  expect(await isFilled(other)).toBe(true);
  other.local365.close();
});

it('[PV8][PV9] fills the site although the service is busy and loses answers', async () => {
  const other = await openEmptySite();
  let sent = 0;
  const busy: typeof fetch = async (input, init) => {
    const answer = await other.send(input, init);
    sent += 1;
    if (sent % 150 === 0) throw new TypeError('fetch failed');
    return answer;
  };
  await fillSite({ ...other, fetch: busy }, content, () => undefined);
  for (const { name } of lists) {
    const found = await graph('officer@northshire.example', name, '?$top=500', {}, other);
    expect([name, found.body?.value?.length]).toEqual([name, content.rows.get(name)?.length ?? 0]);
  }
  other.local365.close();
});

it('keeps the author of a row where it matters', async () => {
  const { body } = await graph('officer@northshire.example', 'communityLevels', '?$top=1');
  expect(body?.value?.[0]).toMatchObject({
    createdBy: { user: { email: 'facilitator@northshire.example' } },
  });
});

it('[PV10] lets an owner add an update, and refuses to change or delete it', async () => {
  const owner = 'contributor@northshire.example';
  const added = await graph(owner, 'actionUpdates', '', {
    method: 'POST',
    body: JSON.stringify({ fields: update }),
  });
  expect(added.status).toBe(201);
  const id = added.body?.id ?? '';
  const words = JSON.stringify({ Update: 'Changed.' });
  const changed = await graph(owner, 'actionUpdates', `/${id}/fields`, { method: 'PATCH', body: words });
  expect(changed.status).toBe(403);
  expect((await graph(owner, 'actionUpdates', `/${id}`, { method: 'DELETE' })).status).toBe(403);
});

it('[PV10] lets a reader read and refuses to add', async () => {
  const reader = 'officer@northshire.example';
  expect((await graph(reader, 'actionUpdates', '?$top=1')).status).toBe(200);
  const body = JSON.stringify({ fields: { ...update, RecordKey: 'update-reader' } });
  expect((await graph(reader, 'actionUpdates', '', { method: 'POST', body })).status).toBe(403);
});

it('[PV10] lets only the Deputy Chief Constable add a final level, and only the facilitator a community level', async () => {
  const level = { StandardKey: 'matrix-sample-2027:S01', ForceKey: 'northshire', CycleKey: '2027', Level: 3 };
  const add = (user: string, list: string) =>
    graph(`${user}@northshire.example`, list, '', {
      method: 'POST',
      body: JSON.stringify({ fields: { ...level, RecordKey: `${list}-${user}` } }),
    });
  expect((await add('spoc', 'finalLevels')).status).toBe(403);
  expect((await add('chief', 'finalLevels')).status).toBe(201);
  expect((await add('spoc', 'communityLevels')).status).toBe(403);
  expect((await add('facilitator', 'communityLevels')).status).toBe(201);
});
