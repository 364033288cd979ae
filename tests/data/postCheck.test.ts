import 'fake-indexeddb/auto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import { changeOf } from '../../src/data/itemChange.ts';
import { columnNames, openList } from '../../src/data/openList.ts';
import { openOutbox } from '../../src/data/outbox.ts';
import { createPnpStore } from '../../src/data/pnp/pnpStore.ts';
import { checkPosts } from '../../src/data/postCheck.ts';
import type { PostCheckOutcome } from '../../src/data/postCheck.ts';
import { actions, isOrphaned } from '../../src/domain/actions.ts';
import { dayInZone } from '../../src/domain/days.ts';
import { fieldsToCells } from '../../src/domain/list.ts';
import type { Item, ListDefinition } from '../../src/domain/list.ts';
import { columnsOf } from '../../src/domain/list.ts';
import { lists as allLists } from '../../src/domain/lists.ts';
import { confirmHolder } from '../../src/domain/postChanges.ts';
import { needsChecking } from '../../src/domain/postChecks.ts';
import { postChecksWaiting } from '../../src/domain/postQuestions.ts';
import { postEvents } from '../../src/domain/postEvents.ts';
import { posts, postsHeldBy } from '../../src/domain/posts.ts';
import type { Post } from '../../src/domain/posts.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { readContent, readPeople } from '../../src/setup/content.ts';
import { fillSite } from '../../src/setup/fillSite.ts';
import { sampleTenant, tenantId } from '../../src/setup/sampleTenant.ts';

const origin = 'http://localhost:4105';
const siteUrl = `${origin}/sites/hub`;
const graphBase = `${origin}/graph/v1.0`;
const people = readPeople();
const lead = 'lead@northshire.example';
const guestLead = 'spoc@northshire.example';
const leaver = 'owner@northshire.example';
const postKey = 'post-head-of-people';

let local365: Local365;
let now = '2027-05-14T09:00:00Z';
const today = () => dayInZone(now, 'Europe/London');
const send: typeof fetch = (input, init) => local365.fetch(new Request(input, init));

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-'));
  const tenant = sampleTenant({ port: 4105, dataDir, tabDir: dataDir, version: 'test' }, people);
  const withGuest = tenant.people.map((person) => ({ ...person, isGuest: person.user === guestLead }));
  local365 = await createLocal365({ ...tenant, dataDir: ':memory:', people: withGuest });
  const tokenFor = (user: string, scopes?: string) => local365.tokenFor(user, scopes);
  const site = { siteUrl, graphBase, tokenFor, people, fetch: send };
  await fillSite(site, readContent(['reference', 'sample']), () => undefined);
});
afterAll(() => local365.close());
beforeEach(() => control(null));

/** The clock of the service, and what its directory hides. */
async function control(faults: Record<string, unknown> | null): Promise<void> {
  const body = JSON.stringify({ ...noFaults, ...faults, now });
  const headers = { 'content-type': 'application/json' };
  await local365.fetch(new Request(`${origin}/control/faults`, { method: 'POST', headers, body }));
}
const noFaults = { removedAccount: null, restrictedDirectory: false };

function storesOf(user: string) {
  const { oid = '', name = user } = people.find((person) => person.user === user) ?? {};
  const me = { oid, tenantId, name, mail: user };
  const token = () => local365.tokenFor(user);
  return createGraphStore({ graphBase, siteUrl, token, me, fetch: send });
}

async function itemsOf<L extends ListDefinition>(list: L, user = lead): Promise<Item<L>[]> {
  const items: Item<L>[] = [];
  for await (const { rows } of storesOf(user).lists.query({ list: list.name, columns: columnNames(list) }))
    items.push(...openList(list, rows).items);
  return items;
}

const thePost = async (): Promise<Post> =>
  (await itemsOf(posts)).find(({ recordKey }) => recordKey === postKey) as Post;

/** One person opens the hub, and their hub looks at the posts. */
async function look(user = lead, stores: Pick<ReturnType<typeof storesOf>, 'people'> = storesOf(user)) {
  const { lists } = storesOf(user);
  const outbox = await openOutbox({
    db: null,
    store: lists,
    oid: stores.people.me().oid,
    columnsOf: (name) => columnsOf(allLists.find((list) => list.name === name) ?? posts),
    pause: () => 1,
  });
  const outcome = await checkPosts({
    people: stores.people,
    lists,
    outbox,
    posts: await itemsOf(posts, user),
    today: today(),
  });
  expect(outbox.entries()).toEqual([]);
  outbox.close();
  return outcome;
}

async function aDayLater(faults: Record<string, unknown> | null): Promise<void> {
  now = new Date(Date.parse(now) + 86_400_000).toISOString();
  await control(faults);
}

/** Who is asked about the post: the kinds of posts' questions a person finds on Today. */
async function askedOf(user: string): Promise<string[]> {
  const all = await itemsOf(posts);
  const me = storesOf(user).people.me();
  return postChecksWaiting(postsHeldBy(me, all, today()), all, true, today()).flatMap((one) =>
    one.kind === 'postCheck' && one.about.recordKey === postKey ? [`${one.as}: ${one.why}`] : [],
  );
}

async function withoutOwner(): Promise<number> {
  const known = postsByKey(await itemsOf(posts));
  const owned = (await itemsOf(actions)).filter(({ ownerPostKey }) => ownerPostKey === postKey);
  return owned.filter((action) => isOrphaned(action, known, today())).length;
}

const gone = { removedAccount: leaver };

test('[P13] [P14] everybody is there: nothing is written, by nobody', async () => {
  const before = await thePost();
  expect(await look()).toEqual({ ended: 'checked', changed: 0 });
  expect((await thePost()).row.eTag).toBe(before.row.eTag);
});

test.each<[string, string, Record<string, unknown>, PostCheckOutcome['ended']]>([
  ['a guest’s check', guestLead, gone, 'guest'],
  ['a check in a restricted directory', lead, { restrictedDirectory: true }, 'restricted'],
  ['a check by somebody who may not change posts', 'officer@northshire.example', gone, 'notMine'],
])('[P13] %s changes nothing, however often', async (_what, user, faults, ended) => {
  const before = (await itemsOf(posts)).map(({ row }) => row.eTag);
  for (let day = 0; day < 3; day += 1) {
    await aDayLater(faults);
    expect(await look(user)).toEqual({ ended, changed: 0 });
  }
  expect((await itemsOf(posts)).map(({ row }) => row.eTag)).toEqual(before);
  expect(await askedOf('deputy@northshire.example')).toEqual([]);
});

test('[P17] a SharePoint page without a directory changes nothing', async () => {
  const access = {
    me: storesOf(lead).people.me(),
    siteUrl,
    fetch: send,
    token: () => local365.tokenFor(lead),
  };
  const { people: picker } = createPnpStore(access);
  await control(gone);
  expect(await look(lead, { people: picker })).toEqual({ ended: 'unavailable', changed: 0 });
});

test('[D51] a post with words on their way is left alone, and the words stay as they were typed', async () => {
  await aDayLater(gone);
  const { lists, people: directory } = storesOf(lead);
  const outbox = await openOutbox({
    db: null,
    store: lists,
    oid: directory.me().oid,
    columnsOf: () => columnsOf(posts),
    online: () => false,
  });
  const { row, cells } = changeOf(posts, await thePost(), { daysAMonth: 3 });
  if (row === null) throw new Error('the post is in SharePoint');
  await outbox.change(posts.name, row, cells);
  const outcome = await checkPosts({
    ...{ people: directory, lists, outbox },
    ...{ posts: await itemsOf(posts), today: today() },
  });
  expect(outcome).toEqual({ ended: 'checked', changed: 0 });
  expect(outbox.entries()).toMatchObject([{ key: postKey, state: 'kept', cells }]);
  expect(await thePost()).toMatchObject({ missingSince: null, daysAMonth: null });
  outbox.close();
});

test('[P14] [P15] a removed account: noted on the first day, and on the second the post needs checking', async () => {
  await aDayLater(gone);
  expect(await look()).toEqual({ ended: 'checked', changed: 1 });
  expect(await thePost()).toMatchObject({ missingSince: today(), missingSeen: today() });
  expect(await look()).toEqual({ ended: 'checked', changed: 0 });
  expect(needsChecking(await thePost(), today())).toBe(false);
  expect(await withoutOwner()).toBe(0);

  await aDayLater(gone);
  expect(await look()).toEqual({ ended: 'checked', changed: 1 });
  const post = await thePost();
  expect(needsChecking(post, today())).toBe(true);
  expect(post.holderName).toBe('Head of People, Northshire');
  expect(await askedOf('deputy@northshire.example')).toEqual(['deputy: needsChecking']);
  expect(await askedOf('chief@northshire.example')).toEqual(['line: needsChecking']);
  expect(await askedOf(leaver)).toEqual([]);
  expect(await askedOf('custody@northshire.example')).toEqual([]);
  expect(await withoutOwner()).toBeGreaterThan(0);
});

test('[P14] found again: everything as before', async () => {
  await aDayLater(null);
  expect(await look()).toEqual({ ended: 'checked', changed: 1 });
  expect(await thePost()).toMatchObject({ missingSince: null, missingSeen: null });
  expect(await withoutOwner()).toBe(0);
});

test('[P16] what the deputy confirms is taken over by the next lead; what a reader says is not', async () => {
  for (let day = 0; day < 2; day += 1) {
    await aDayLater(gone);
    await look();
  }
  const say = async (user: string) => {
    const [event] = confirmHolder(await thePost(), today()).events;
    const { cells } = fieldsToCells(postEvents, { recordKey: crypto.randomUUID(), ...event });
    await storesOf(user).lists.add(postEvents.name, cells ?? {});
  };
  await say('officer@northshire.example');
  expect(await look()).toEqual({ ended: 'checked', changed: 0 });
  expect(needsChecking(await thePost(), today())).toBe(true);

  await say('deputy@northshire.example');
  expect(await look()).toEqual({ ended: 'checked', changed: 1 });
  expect(await thePost()).toMatchObject({ confirmedDay: today(), missingSince: null, holderOid: null });
  await aDayLater(gone);
  expect(await look()).toEqual({ ended: 'checked', changed: 0 });
});
