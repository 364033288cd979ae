import { createGraphLoader } from '../data/graph/graphLoader.ts';
import { createGraphStore } from '../data/graph/graphStore.ts';
import { applyPlan } from '../data/pnp/provision/applyPlan.ts';
import { bearerSite } from '../data/pnp/provision/bearerSite.ts';
import { planSite } from '../data/pnp/provision/planSite.ts';
import { uploadFiles } from '../data/pnp/provision/uploadFiles.ts';
import { wholeHub } from '../data/pnp/provision/wanted.ts';
import { seedList } from '../data/seed.ts';
import type { Seeder } from '../data/seed.ts';
import { toStoreError } from '../data/storeError.ts';
import { evidenceItems } from '../domain/evidence.ts';
import { groups } from '../domain/groups.ts';
import { lists } from '../domain/lists.ts';
import type { Content, SamplePerson } from './content.ts';
import { withFiles } from './evidenceFiles.ts';
import { setUpScopes, tenantId } from './sampleTenant.ts';

/** A site, and how to get a token for one of the sample people. */
export interface LocalSite {
  siteUrl: string;
  graphBase: string;
  tokenFor: (user: string, scopes?: string) => Promise<string>;
  people: readonly SamplePerson[];
  fetch?: typeof fetch;
}

/** True once the hub's own row is there: it is written last, so everything else is there too. */
export async function isFilled(site: LocalSite): Promise<boolean> {
  const { lists: store } = seederOf(site, ownerOf(site));
  try {
    for await (const { rows } of store.query({ list: 'hub', columns: ['RecordKey'] })) return rows.length > 0;
    return false;
  } catch (thrown) {
    if (toStoreError(thrown).kind === 'missing') return false;
    throw thrown;
  }
}

/** Makes the lists, puts people into groups and seeds the content; may be stopped and run again at any moment. */
export async function fillSite(
  site: LocalSite,
  content: Content,
  onProgress: (words: string) => void,
): Promise<void> {
  const owner = ownerOf(site);
  const sp = bearerSite(site.siteUrl, await site.tokenFor(owner.user, setUpScopes), site.fetch);
  await applyPlan(sp, await planSite(sp, wholeHub), ({ words }) => onProgress(words));
  for (const { user, groups: memberOf } of site.people) {
    const titles = memberOf.map((group) => groups[group]);
    for (const title of titles)
      await evenIfLost(() => sp.web.siteGroups.getByName(title).users.add(`i:0#.f|membership|${user}`));
  }
  const sitePath = new URL(site.siteUrl).pathname;
  const { evidence = [] } = content;
  await evenIfLost(() => uploadFiles(sp, sitePath, 'Content', content.files));
  await evenIfLost(() => uploadFiles(sp, sitePath, 'Evidence', evidence));
  const seederFor = async (by: string | null) =>
    seederOf(site, site.people.find(({ user }) => user === by) ?? owner);
  const hubLast = [...lists].sort((a, b) => Number(a.name === 'hub') - Number(b.name === 'hub'));
  for (const list of hubLast) {
    const known = content.rows.get(list.name) ?? [];
    const rows = list.name === evidenceItems.name ? withFiles(known, evidence, site.siteUrl) : known;
    await seedList(list, rows, seederFor, ({ done, of }) =>
      onProgress(`${list.name}: ${done} of ${of} rows`),
    );
  }
}

/** Letting somebody in and writing the same file twice do no harm: an answer lost on the way is asked for again. */
async function evenIfLost(work: () => Promise<unknown>): Promise<void> {
  await work().catch((thrown: unknown) => {
    if (!(thrown instanceof TypeError)) throw thrown;
    return work();
  });
}

function ownerOf({ people }: LocalSite): SamplePerson {
  const owner = people.find(({ siteOwner }) => siteOwner);
  if (!owner) throw new Error('The sample has no site owner.');
  return owner;
}

function seederOf(
  { siteUrl, graphBase, tokenFor, fetch }: LocalSite,
  { user, oid, name }: SamplePerson,
): Seeder {
  const me = { oid, tenantId, name, mail: user };
  const options = { graphBase, siteUrl, token: () => tokenFor(user), me, fetch };
  return { lists: createGraphStore(options).lists, loader: createGraphLoader(options) };
}
