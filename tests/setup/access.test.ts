import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import type { ListStore, Row } from '../../src/data/listStore.ts';
import { columnNames, openList } from '../../src/data/openList.ts';
import { bearerSite } from '../../src/data/pnp/provision/bearerSite.ts';
import { readListFacts } from '../../src/data/pnp/provision/listFacts.ts';
import { createSiteAccess } from '../../src/data/pnp/provision/siteAccess.ts';
import type { SiteAccess } from '../../src/data/siteOwner.ts';
import { accessDifferences, changesFor } from '../../src/domain/access.ts';
import type { AccessDifference } from '../../src/domain/access.ts';
import type { ListDefinition } from '../../src/domain/list.ts';
import { libraries, lists } from '../../src/domain/lists.ts';
import { posts } from '../../src/domain/posts.ts';
import { serveLocal365 } from '../../src/local365/serve.ts';
import { readContent, readPeople } from '../../src/setup/content.ts';
import { fillSite } from '../../src/setup/fillSite.ts';
import { sampleTenant, setUpScopes, tenantId } from '../../src/setup/sampleTenant.ts';

const port = 4251;
const siteUrl = `http://localhost:${port}/sites/hub`;
const graphBase = `http://localhost:${port}/graph/v1.0`;
const today = '2027-05-14';
const people = readPeople();
const owner = 'it@northshire.example';
const acting = { oid: null, name: 'Site owner, Northshire', mail: owner };

let served: Awaited<ReturnType<typeof serveLocal365>>;
let access: SiteAccess;
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-'));
  const tenant = sampleTenant({ port, dataDir, tabDir: dataDir, version: 'test' }, people);
  served = await serveLocal365({ ...tenant, dataDir: ':memory:', port });
  await fillSite(
    { siteUrl, graphBase, tokenFor, people },
    readContent(['reference', 'sample']),
    () => undefined,
  );
  access = createSiteAccess(await siteAs(owner, setUpScopes));
});
afterAll(() => served.close());

async function tokenFor(user: string, scopes?: string): Promise<string> {
  const answer = await fetch(`http://localhost:${port}/sign-in/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, scopes }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

const siteAs = async (user: string, scopes: string) => bearerSite(siteUrl, await tokenFor(user, scopes));

function storeOf(user: string): ListStore {
  const me = { oid: user, tenantId, name: user, mail: user };
  return createGraphStore({ graphBase, siteUrl, token: () => tokenFor(user), me }).lists;
}

async function rowsOf(list: ListDefinition): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of storeOf(owner).query({ list: list.name, columns: columnNames(list) }))
    rows.push(...page.rows);
  return rows;
}

async function differences(): Promise<AccessDifference[]> {
  const { items } = openList(posts, await rowsOf(posts));
  return accessDifferences(items, await access.members(), today, acting);
}

async function putRight(difference: AccessDifference): Promise<void> {
  const { add, remove } = changesFor(difference, await access.members());
  for (const member of add) await access.add(member);
  for (const member of remove) await access.remove(member);
}

/** Whether a person may change an action, tried. */
async function mayChangeActions(user: string): Promise<boolean> {
  const lists_ = storeOf(user);
  const [row] = await actionRow();
  const tried = lists_.change(
    'actions',
    row?.id ?? '',
    { WhyItMatters: `Seen by ${user}.` },
    row?.eTag ?? '',
  );
  return tried.then(
    () => true,
    (thrown: { error?: { kind: string } }) => {
      expect(thrown.error?.kind).toBe('denied');
      return false;
    },
  );
}

async function actionRow(): Promise<Row[]> {
  const rows: Row[] = [];
  const where = { column: 'RecordKey', equals: 'action-1-4' };
  for await (const page of storeOf(owner).query({ list: 'actions', columns: ['RecordKey'], where }))
    rows.push(...page.rows);
  return rows;
}

it('[AC9] tells every member of every group of the hub with one request', async () => {
  let sent = 0;
  const counting: typeof fetch = (input, init) => ((sent += 1), fetch(input, init));
  const members = await createSiteAccess(
    bearerSite(siteUrl, await tokenFor(owner, setUpScopes), counting),
  ).members();
  expect(sent).toBe(1);
  const inGroups = people.flatMap(({ user, groups }) => groups.map((group) => `${group} ${user}`));
  const told = members.map(({ group, person }) => `${group} ${person.mail}`);
  expect(told).toEqual(expect.arrayContaining(inGroups));
});

it('[AC4] the sample differs only by holders whom the directory does not know', async () => {
  const found = await differences();
  expect(found.map(({ kind }) => kind)).toEqual(found.map(() => 'cannotYet'));
  expect(found.map(({ person }) => people.some(({ user }) => user === person.mail))).toEqual(
    found.map(() => false),
  );
});

it('[AC10] after a change of holder the new one cannot and the old one still can; put right it is the other way round', async () => {
  const [old, new_] = ['owner@northshire.example', 'officer@northshire.example'];
  expect(await mayChangeActions(old)).toBe(true);
  expect(await mayChangeActions(new_)).toBe(false);

  const before = await differences();
  const row = (await rowsOf(posts)).find(({ cells }) => cells['RecordKey'] === 'post-head-of-people');
  const spoc = storeOf('spoc@northshire.example');
  const officer = people.find(({ user }) => user === new_);
  await spoc.change(
    'posts',
    row?.id ?? '',
    {
      HolderOid: officer?.oid ?? null,
      HolderName: officer?.name ?? null,
      HolderMail: new_,
      HeldFrom: '2027-05-01T12:00:00Z',
    },
    row?.eTag ?? '',
  );

  const isNew = ({ person }: AccessDifference) => !before.some((one) => one.person.mail === person.mail);
  const found = (await differences()).filter(isNew);
  expect(found.map(({ kind, group, person }) => `${kind} ${group} ${person.mail}`)).toEqual([
    `holdsNoPost actionOwners ${old}`,
    `cannotYet actionOwners ${new_}`,
  ]);

  for (const difference of found) await putRight(difference);
  expect((await differences()).filter(isNew)).toEqual([]);
  expect(await mayChangeActions(old)).toBe(false);
  expect(await mayChangeActions(new_)).toBe(true);
  const members = await access.members();
  const isReader = members.some(({ group, person }) => group === 'readers' && person.mail === old);
  expect(isReader).toBe(true);
});

it('[AC11] somebody whom the directory does not know, or without an address, ends in a sentence', async () => {
  const stranger = { oid: null, name: 'Hate crime lead', mail: 'nobody@northshire.example' };
  const missing = { error: { kind: 'missing', what: 'person', name: 'Hate crime lead' } };
  await expect(access.add({ group: 'readers', person: stranger })).rejects.toMatchObject(missing);
  const unknown = { ...stranger, mail: null };
  await expect(access.add({ group: 'readers', person: unknown })).rejects.toMatchObject(missing);
});

it('[AC11] somebody who may not change groups is denied, and nothing changes', async () => {
  const lead = createSiteAccess(await siteAs('lead@northshire.example', 'Sites.Selected'));
  const officer = { oid: null, name: 'Officer', mail: 'officer@northshire.example' };
  await expect(lead.add({ group: 'leads', person: officer })).rejects.toMatchObject({
    error: { kind: 'denied' },
  });
});

it('[G14] tells rows and versions of every list and library with one request', async () => {
  const facts = await readListFacts(await siteAs(owner, setUpScopes));
  expect(facts.map(({ name }) => name).sort()).toEqual(
    [...lists, ...libraries].map(({ name }) => name).sort(),
  );
  const updates = facts.find(({ name }) => name === 'actionUpdates');
  expect(updates).toMatchObject({ versionLimit: 100 });
  expect(updates?.rows).toBeGreaterThan(0);
});
