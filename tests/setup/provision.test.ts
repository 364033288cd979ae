import { applyPlan } from '../../src/data/pnp/provision/applyPlan.ts';
import { planSite } from '../../src/data/pnp/provision/planSite.ts';
import { wholeHub } from '../../src/data/pnp/provision/wanted.ts';
import { openEmptySite, openMadeSite } from './emptySite.ts';
import type { EmptySite } from './emptySite.ts';

let site: EmptySite;
beforeEach(async () => {
  site = await openEmptySite();
});
afterEach(() => site.local365.close());

async function setUp(through?: typeof fetch): Promise<void> {
  const sp = await site.asOwner(through);
  await applyPlan(sp, await planSite(sp, wholeHub));
}

/** Begins on a site that was set up already. */
async function beginSetUp(): Promise<void> {
  site.local365.close();
  site = await openMadeSite();
}

async function wordsLeft(): Promise<string[]> {
  return (await planSite(await site.asOwner(), wholeHub)).steps.map(({ words }) => words);
}

it('[PV1][PV2] makes every list and library, and then has nothing left to do', async () => {
  expect((await wordsLeft()).length).toBeGreaterThan(200);
  await setUp();
  expect(await wordsLeft()).toEqual([]);
  const sp = await site.asOwner();
  const made = await sp.web.lists.select('Title', 'EnableVersioning', 'MajorVersionLimit')<
    { Title: string; EnableVersioning: boolean; MajorVersionLimit: number }[]
  >();
  for (const { name, versionLimit } of [...wholeHub.lists, ...wholeHub.libraries]) {
    const list = made.find(({ Title }) => Title === name);
    expect([name, list?.EnableVersioning, list?.MajorVersionLimit]).toEqual([name, true, versionLimit]);
  }
});

it.each([3, 111, 700])('[PV3] goes on where it was killed at request %i', async (last) => {
  await expect(setUp(dying(last, 'before'))).rejects.toThrow('killed');
  await expect(setUp(dying(60, 'after'))).rejects.toThrow('killed');
  await setUp();
  expect(await wordsLeft()).toEqual([]);
});

it('[PV4] repairs an index, a unique flag, versions, a permission and a level that somebody changed', async () => {
  await beginSetUp();
  const { web } = await site.asOwner();
  const updates = web.lists.getByTitle('actionUpdates');
  const key = updates.fields.getByInternalNameOrTitle('RecordKey');
  await key.update({ EnforceUniqueValues: false }, 'SP.Field');
  await key.update({ Indexed: false }, 'SP.Field');
  await web.lists.getByTitle('posts').update({ EnableVersioning: false });
  const readers = await web.siteGroups.getByName('Hub readers').select('Id')<{ Id: number }>();
  const contribute = await web.roleDefinitions.getByName('Contribute').select('Id')<{ Id: number }>();
  await updates.roleAssignments.add(readers.Id, contribute.Id);
  await web.roleDefinitions.getByName('Hub: add and read').update({ BasePermissions: { High: 48, Low: 7 } });
  expect((await wordsLeft()).sort()).toEqual([
    'Set what "Hub: add and read" allows',
    'actionUpdates: repair the index, the unique values of the column Record key',
    'actionUpdates: set who may read and write',
    'posts: keep 500 versions',
  ]);
  await setUp();
  expect(await wordsLeft()).toEqual([]);
});

it('[PV4][PV5] puts back a column that was removed and leaves alone what is too much', async () => {
  await beginSetUp();
  const { web } = await site.asOwner();
  const { fields } = web.lists.getByTitle('actions');
  await fields.createFieldAsXml(
    '<Field Type="Text" Name="LocalNote" StaticName="LocalNote" DisplayName="LocalNote"/>',
  );
  await fields.getByInternalNameOrTitle('DueBecause').delete();
  expect(await wordsLeft()).toContain('actions: add the column Due because');
  await setUp();
  const kept = await fields.select('InternalName')<{ InternalName: string }[]>();
  expect(kept.map(({ InternalName }) => InternalName)).toEqual(
    expect.arrayContaining(['LocalNote', 'DueBecause']),
  );
});

it('[PV6] stops in words where a column has another type, and changes nothing', async () => {
  await beginSetUp();
  const { web } = await site.asOwner();
  const { fields } = web.lists.getByTitle('actions');
  await fields.getByInternalNameOrTitle('WhyItMatters').delete();
  await fields.createFieldAsXml('<Field Type="Number" Name="WhyItMatters" DisplayName="WhyItMatters"/>');
  await expect(setUp()).rejects.toThrow('actions: the column WhyItMatters is Number and must be Note.');
});

it('[PV7] refuses a site with a Microsoft 365 group unless asked', async () => {
  const grouped: typeof fetch = async (input, init) => {
    const answer = await site.send(input, init);
    if (!/_api\/web\?.*GroupId/.test(new Request(input).url)) return answer;
    return Response.json({
      ...((await answer.json()) as object),
      GroupId: '0f0e1d2c-0000-4000-8000-000000000001',
    });
  };
  const sp = await site.asOwner(grouped);
  await expect(applyPlan(sp, await planSite(sp, wholeHub))).rejects.toThrow('Microsoft 365 group');
  expect((await planSite(sp, { ...wholeHub, allowGroupConnected: true })).problems).toEqual([]);
});

it('[PV8] waits where the service is busy and looks again where an answer was lost', async () => {
  let sent = 0;
  await setUp(async (input, init) => {
    sent += 1;
    if (sent % 97 === 0) return new Response('{}', { status: 429, headers: { 'Retry-After': '0' } });
    const answer = await site.send(input, init);
    if (sent % 400 === 0) throw new TypeError('fetch failed');
    return answer;
  });
  expect(await wordsLeft()).toEqual([]);
});

/** Sends until the given request, then fails for good: before it left, or after SharePoint carried it out. */
function dying(last: number, when: 'before' | 'after'): typeof fetch {
  let sent = 0;
  return async (input, init) => {
    sent += 1;
    if (sent > last || (sent === last && when === 'before')) throw new Error('killed');
    const answer = await site.send(input, init);
    if (sent === last) throw new Error('killed');
    return answer;
  };
}
