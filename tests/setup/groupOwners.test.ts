import { applyPlan } from '../../src/data/pnp/provision/applyPlan.ts';
import { bearerSite } from '../../src/data/pnp/provision/bearerSite.ts';
import { planSite } from '../../src/data/pnp/provision/planSite.ts';
import { wholeHub } from '../../src/data/pnp/provision/wanted.ts';
import { groups } from '../../src/domain/groups.ts';
import { setUpScopes } from '../../src/setup/sampleTenant.ts';
import { openMadeSite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

const [maker, next] = ['it@northshire.example', 'lead@northshire.example'];
const login = (user: string) => `i:0#.f|membership|${user}`;

let site: EmptySite;
beforeEach(async () => {
  site = await openMadeSite();
});
afterEach(() => site.local365.close());

const siteOf = async (user: string) =>
  bearerSite(site.siteUrl, await site.tokenFor(user, setUpScopes), site.send);

async function wordsFor(user: string): Promise<string[]> {
  return (await planSite(await siteOf(user), wholeHub)).steps.map(({ words }) => words);
}

/** Whether somebody can let themselves into the leads. */
async function letsThemselvesIn(user: string): Promise<boolean> {
  const { users } = (await siteOf(user)).web.siteGroups.getByName(groups.leads);
  return users.add(login(user)).then(
    () => true,
    () => false,
  );
}

it('[PV16] whoever made the groups and left lets people in until the next owner looks; one click ends it', async () => {
  expect(await wordsFor(maker)).toEqual([]);
  const { web } = await siteOf(maker);
  for (const group of [web.siteGroups.getByName(groups.owners), web.associatedOwnerGroup])
    await group.users.add(login(next));
  expect(await wordsFor(next)).toEqual([]);
  const later = await siteOf(next);
  // As everybody who gives up a post, they go on reading.
  await later.web.siteGroups.getByName(groups.readers).users.add(login(maker));
  await later.web.associatedOwnerGroup.users.removeByLoginName(login(maker));

  const left = Object.values(groups).map(
    (title) => `Take over the group "${title}", which still belongs to Site owner, Northshire`,
  );
  expect(await wordsFor(next)).toEqual(left);
  expect(await letsThemselvesIn(maker)).toBe(true);
  await later.web.siteGroups.getByName(groups.leads).users.removeByLoginName(login(maker));

  const { steps, ...plan } = await planSite(later, wholeHub);
  expect(steps.every(({ takesAway = [] }) => takesAway.length === 0)).toBe(true);
  await applyPlan(later, { ...plan, steps });
  expect(await wordsFor(next)).toEqual([]);
  expect(await letsThemselvesIn(maker)).toBe(false);
});
