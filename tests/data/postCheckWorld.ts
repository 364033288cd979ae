import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import { openOutbox } from '../../src/data/outbox.ts';
import { columnNames, openList } from '../../src/data/openList.ts';
import { checkPosts } from '../../src/data/postCheck.ts';
import type { PostCheckOutcome } from '../../src/data/postCheck.ts';
import { columnsOf, fieldsToCells } from '../../src/domain/list.ts';
import { lists as allLists } from '../../src/domain/lists.ts';
import { posts } from '../../src/domain/posts.ts';
import type { Post } from '../../src/domain/posts.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { readContent, readPeople } from '../../src/setup/content.ts';
import { fillSite } from '../../src/setup/fillSite.ts';
import { sampleTenant, tenantId } from '../../src/setup/sampleTenant.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const origin = 'http://localhost:4106';
const siteUrl = `${origin}/sites/hub`;
const graphBase = `${origin}/graph/v1.0`;
export const lead = 'lead@northshire.example';
export const today = '2027-05-14';

const numbered = (n: number) => `bbbbbbbb-bbbb-4bbb-8bbb-${String(n).padStart(12, '0')}`;

/** A tenant with a lead and so many holders of posts besides, each in a post of their own. */
export interface HoldersWorld {
  local365: Local365;
  /** One person opens the hub, and their hub looks at the posts. `through` may stand in the way of each request. */
  look: (through?: (send: typeof fetch) => typeof fetch, signal?: AbortSignal) => Promise<PostCheckOutcome>;
  /** Holders whom the directory shows no more. */
  leave: (...holders: number[]) => void;
  /** What is noted on posts: the key and the day, by post. */
  noted: () => Promise<string[]>;
}

export async function openHolders(count: number): Promise<HoldersWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'));
  const people = readPeople();
  const tenant = sampleTenant({ port: 4106, dataDir: folder, tabDir: folder, version: 'test' }, people);
  const holders = Array.from({ length: count }, (_, at) => ({
    oid: numbered(at + 1),
    user: `holder${at + 1}@northshire.example`,
    name: `Holder ${at + 1}`,
    jobTitle: 'Holder',
  }));
  const all = [...tenant.people, ...holders];
  const local365 = await createLocal365({ ...tenant, dataDir: ':memory:', people: all });
  const send: typeof fetch = (input, init) => local365.fetch(new Request(input, init));
  const tokenFor = (user: string, scopes?: string) => local365.tokenFor(user, scopes);
  const content = readContent(['reference', 'sample']);
  const leadPost = content.rows
    .get('posts')
    ?.filter(({ recordKey }) => recordKey === 'post-race-action-lead');
  const rows = new Map([['posts', leadPost ?? []]]);
  await fillSite({ siteUrl, graphBase, tokenFor, people, fetch: send }, { rows, files: [] }, () => undefined);
  const me = { oid: people.find(({ user }) => user === lead)?.oid ?? '', tenantId, name: 'Lead', mail: lead };
  const storesOf = (through: typeof fetch) =>
    createGraphStore({ graphBase, siteUrl, token: () => tokenFor(lead), me, fetch: through });
  for (const { oid, name, user } of holders) {
    const holder = { holderOid: oid, holderName: name, holderMail: user, heldFrom: '2026-01-01' } as const;
    const fields = { recordKey: `post-${oid}`, title: name, kind: 'actionOwner', ...holder } as const;
    await storesOf(send).lists.add('posts', fieldsToCells(posts, fields).cells ?? {});
  }

  async function thePosts(): Promise<Post[]> {
    const found: Post[] = [];
    for await (const page of storesOf(send).lists.query({ list: 'posts', columns: columnNames(posts) }))
      found.push(...openList(posts, page.rows).items);
    return found;
  }

  return {
    local365,
    async look(through = (plain) => plain, signal) {
      const stores = storesOf(through(send));
      const outbox = await openOutbox({
        db: null,
        store: stores.lists,
        oid: me.oid,
        columnsOf: (name) => columnsOf(allLists.find((list) => list.name === name) ?? posts),
        pause: () => 1,
      });
      try {
        return await checkPosts({
          people: stores.people,
          lists: stores.lists,
          outbox,
          posts: await thePosts(),
          today,
          ...(signal ? { signal } : {}),
        });
      } finally {
        expect(outbox.entries()).toEqual([]);
        outbox.close();
      }
    },
    leave(...gone) {
      const oids = new Set(gone.map(numbered));
      all.splice(0, all.length, ...all.filter(({ oid }) => !oids.has(oid)));
    },
    noted: async () =>
      (await thePosts())
        .filter(({ missingSince, missingSeen }) => missingSince !== null || missingSeen !== null)
        .map(({ title, missingSince, missingSeen }) => `${title}: ${missingSince}, ${missingSeen}`),
  };
}
