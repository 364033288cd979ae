import { bearerSite } from '../../src/data/pnp/provision/bearerSite.ts';
import { openSiteOwner } from '../../src/data/pnp/provision/siteOwner.ts';
import type { HubChoice, SetUpPlan, SetUpProgress, SiteOwner, SiteSetUp } from '../../src/data/siteOwner.ts';
import { libraries, lists } from '../../src/domain/lists.ts';
import { leastClient, schemaVersion } from '../../src/domain/schemaVersion.ts';
import { readContent } from '../../src/setup/content.ts';
import { setUpScopes } from '../../src/setup/sampleTenant.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { openEmptySite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

const choice: HubChoice = { shape: 'force', forceKey: 'durham', title: 'Durham Constabulary' };
const reference = readContent(['reference']);
const silent = () => undefined;
let site: EmptySite;

async function ownerOf(at: EmptySite, user = 'it', through: typeof fetch = at.send): Promise<SiteOwner> {
  const token = await at.tokenFor(`${user}@northshire.example`, setUpScopes);
  return openSiteOwner({ sp: () => bearerSite(at.siteUrl, token, through), siteUrl: at.siteUrl });
}

/** Everything the set-up is about, as SharePoint tells it. */
async function stateOf(at: EmptySite) {
  const sp = await at.asOwner();
  const [made, levels, groups] = await Promise.all([
    sp.web.lists.select('Title', 'ItemCount', 'MajorVersionLimit')<{ Title: string }[]>(),
    sp.web.roleDefinitions.select('Name', 'BasePermissions')(),
    sp.web.siteGroups.expand('Users')<{ Title: string; Users: { LoginName: string }[] }[]>(),
  ]);
  const keys = [];
  for (const { name } of lists) {
    const items = sp.web.lists.getByTitle(name).items.top(5_000);
    keys.push([name, (await items<{ RecordKey: string }[]>()).map(({ RecordKey }) => RecordKey).sort()]);
  }
  const byTitle = (one: { Title: string }, other: { Title: string }) => one.Title.localeCompare(other.Title);
  const members = groups
    .map(({ Title, Users }) => ({ Title, users: Users.map((user) => user.LoginName).sort() }))
    .sort(byTitle);
  return { lists: made.sort(byTitle), levels, members, keys };
}

describe('A site that was made a hub', () => {
  const heard: SetUpProgress[] = [];
  let before: SetUpPlan;
  let setUp: SiteSetUp;
  beforeAll(async () => {
    site = await openEmptySite();
    ({ setUp } = await ownerOf(site));
    before = await setUp.plan();
    await setUp.setUp(choice, (progress) => heard.push(progress));
  }, 240_000);
  afterAll(() => site.local365.close());

  it('[PV11] was planned in parts, has nothing left to do, and was told how far it is', async () => {
    expect(before).toMatchObject({ isHub: false, problems: [], takesAway: [] });
    expect(before.parts.map(({ kind, things }) => [kind, things])).toEqual([
      ['people', expect.any(Number)],
      ['lists', lists.length],
      ['libraries', libraries.length],
      ['content', [...reference.rows.values()].flat().length + 2],
    ]);
    expect(await setUp.plan()).toEqual({ steps: [], parts: [], problems: [], takesAway: [], isHub: true });
    const dones = heard.map(({ done }) => done);
    expect(dones).toEqual([...dones].sort((a, b) => a - b));
    expect(heard.at(-1)?.done).toBe(heard[0]?.of);
    expect(heard.at(-2)?.words).toMatch(/^hub:/);
  });

  it('[PV11] has the reference content as the repository has it, and the row of the hub', async () => {
    const sp = await site.asOwner();
    for (const [name, rows] of reference.rows) {
      const items = sp.web.lists.getByTitle(name).items.top(500);
      expect([name, (await items<unknown[]>()).length]).toEqual([name, rows.length]);
    }
    const [hub] = await sp.web.lists.getByTitle('hub').items<unknown[]>();
    const versions = { SchemaVersion: schemaVersion, LeastClient: leastClient };
    expect(hub).toMatchObject({ Title: choice.title, Shape: 'force', ForceKey: 'durham', ...versions });
    for (const { path, text } of reference.files) {
      const file = sp.web.getFileByServerRelativePath(`/sites/hub/Content/${path}`);
      expect(JSON.parse(await file.getText())).toEqual(JSON.parse(text));
    }
  });

  it('[PV14] a repair names what it would take away from whom', async () => {
    const { web } = await site.asOwner();
    const { Id, Title } = await web.ensureUser('officer@northshire.example');
    const contribute = await web.roleDefinitions.getByName('Contribute').select('Id')<{ Id: number }>();
    await web.lists.getByTitle('posts').roleAssignments.add(Id, contribute.Id);
    const { takesAway, steps } = await setUp.plan();
    expect(steps).toEqual(['posts: set who may read and write']);
    expect(takesAway).toEqual([{ list: 'posts', who: Title, level: 'Contribute' }]);
    await setUp.setUp(null, silent);
    expect((await setUp.plan()).steps).toEqual([]);
  });

  it('[PV12] has whoever set it up and the owners of the site among its owners, until somebody decides otherwise', async () => {
    const { users } = (await site.asOwner()).web.siteGroups.getByName('Hub site owners');
    const logins = await users<{ LoginName: string; Id: number }[]>();
    expect(logins.map(({ LoginName }) => LoginName)).toEqual(['i:0#.f|membership|it@northshire.example']);
    await users.removeById(logins[0]?.Id ?? 0);
    expect((await setUp.plan()).steps).toEqual([]);
  });
});

it('[PV3] a list that was stopped before it had our columns is gone on with', async () => {
  const half = await openEmptySite();
  await (await half.asOwner()).web.lists.add('bodies', '', 100);
  const { setUp } = await ownerOf(half);
  const { problems, steps } = await setUp.plan();
  expect(problems).toEqual([]);
  expect(steps).toContainEqual(expect.stringMatching(/^bodies: .*rows$/));
  half.local365.close();
});

it('[PV3] killed at twenty random moments and run again, it ends as if it had never been', async () => {
  const [whole, mortal] = await Promise.all([openEmptySite(), openEmptySite()]);
  let changes = 0;
  const counting: typeof fetch = (input, init) => {
    changes += Number(init?.method !== 'GET');
    return whole.send(input, init);
  };
  await (await ownerOf(whole, 'it', counting)).setUp.setUp(choice, silent);
  const random = seededRandom('Killed set-ups');
  // A change whose answer was lost is not made again: each kill may save one, so the last moments are left out.
  const moments = Array.from({ length: 20 }, () => random.below(changes - 40)).sort((a, b) => a - b);
  for (const [kill, moment] of moments.entries()) {
    const dying = dyingAt(mortal, moment - (moments[kill - 1] ?? 0), random.below(2) === 0);
    const { setUp } = await ownerOf(mortal, 'it', dying);
    await expect(setUp.setUp(choice, silent)).rejects.toThrow('killed');
  }
  await (await ownerOf(mortal)).setUp.setUp(choice, silent);
  expect(await stateOf(mortal)).toEqual(await stateOf(whole));
  whole.local365.close();
  mortal.local365.close();
}, 600_000);

describe('A site that is no hub', () => {
  let empty: EmptySite;
  beforeAll(async () => (empty = await openEmptySite()));
  afterAll(() => empty.local365.close());

  it('[PV7] is refused where it has a Microsoft 365 group, with the reason and what to do', async () => {
    const grouped: typeof fetch = async (input, init) => {
      const answer = await empty.send(input, init);
      if (!/_api\/web\?.*GroupId/.test(new Request(input).url)) return answer;
      const web = (await answer.json()) as object;
      return Response.json({ ...web, GroupId: '0f0e1d2c-0000-4000-8000-000000000001' });
    };
    const { setUp } = await ownerOf(empty, 'it', grouped);
    const { problems, steps } = await setUp.plan();
    expect(steps).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/Microsoft 365 group.*Make a communication/)]);
    await expect(setUp.setUp(choice, silent)).rejects.toThrow('Make a communication site');
  });

  it('[PV13] tells who may manage it and who owns it, and refuses everybody else in words', async () => {
    const [owner, reader] = [await ownerOf(empty), await ownerOf(empty, 'officer')];
    expect([await owner.mayManage(), await reader.mayManage()]).toEqual([true, false]);
    expect((await owner.owners()).map(({ mail }) => mail)).toEqual(['it@northshire.example']);
    await expect(reader.setUp.setUp(choice, silent)).rejects.toThrow('You may not change this site.');
  });

  it('[PV11] is not begun without knowing whom the hub is for', async () => {
    const { setUp } = await ownerOf(empty);
    await expect(setUp.setUp(null, silent)).rejects.toThrow('Say whom the hub is for');
  });
});

/** After so many changes everything fails for good: before the next one left, or after SharePoint carried it out. */
function dyingAt(at: EmptySite, changes: number, isDone: boolean): typeof fetch {
  let left = changes;
  return async (input, init) => {
    if (left < 0) throw new Error('killed');
    if (init?.method === 'GET') return at.send(input, init);
    left -= 1;
    if (left >= 0) return at.send(input, init);
    if (isDone) await at.send(input, init);
    throw new Error('killed');
  };
}
