import type { Local365 } from '../../src/local365/local365.ts';
import { type Caller, callerFor, lists, tenantWithRows, text } from './tenant.ts';

let local365: Local365;
let owner: Caller;
let carl: Caller;
let rita: Caller;
const rowsList = `/web/lists/getByTitle('Rows')`;
const items = `${lists}/Rows/items`;

async function give(user: string, group: string): Promise<void> {
  await owner.rest('POST', `/web/sitegroups/getByName('${group}')/users`, {
    LoginName: `i:0#.f|membership|${user}`,
  });
}

beforeEach(async () => {
  ({ local365, owner } = await tenantWithRows());
  carl = await callerFor(local365, 'carl@north.example');
  rita = await callerFor(local365, 'rita@north.example');
});
afterEach(() => local365.close());

test('who is in no group sees nothing', async () => {
  expect((await carl.graph('GET', items)).status).toBe(403);
  expect((await carl.graph('GET', lists)).status).toBe(403);
  const rest = await carl.rest('GET', rowsList);
  expect([rest.status, rest.body['odata.error']?.['code']]).toEqual([
    403,
    '-2147024891, System.UnauthorizedAccessException',
  ]);
});

test('members write and visitors read, by the levels Edit and Read', async () => {
  await give('carl@north.example', 'Hub Members');
  await give('rita@north.example', 'Hub Visitors');
  expect((await carl.graph('POST', items, { fields: { Title: 'mine' } })).status).toBe(201);
  expect((await rita.graph('GET', items)).status).toBe(200);
  expect((await rita.graph('POST', items, { fields: { Title: 'no' } })).status).toBe(403);
});

test('a level that only adds and reads: POST works, PATCH and DELETE are 403 in both dialects', async () => {
  await give('carl@north.example', 'Hub Members');
  const role = await owner.rest('POST', '/web/roledefinitions', {
    Name: 'Add and read',
    Description: '',
    Order: 200,
    BasePermissions: { High: '48', Low: '134414435' },
  });
  const members = await owner.rest('GET', '/web/associatedmembergroup');
  await owner.rest(
    'POST',
    `${rowsList}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`,
  );
  await owner.rest(
    'POST',
    `${rowsList}/roleassignments/addroleassignment(principalid=${text(members.body['Id'])}, roledefid=${text(role.body['Id'])})`,
  );
  const made = await carl.graph('POST', items, { fields: { Title: 'kept' } });
  expect(made.status).toBe(201);
  const path = `${items}/${text(made.body['id'])}`;
  expect((await carl.graph('PATCH', `${path}/fields`, { Title: 'changed' })).body['error']?.['code']).toBe(
    'accessDenied',
  );
  expect((await carl.graph('DELETE', path)).status).toBe(403);
  expect(
    (
      await carl.rest(
        'POST',
        `${rowsList}/items(1)`,
        { Title: 'changed' },
        { 'x-http-method': 'MERGE', 'if-match': '*' },
      )
    ).status,
  ).toBe(403);
  expect((await carl.rest('DELETE', `${rowsList}/items(1)`)).status).toBe(403);
  expect((await carl.graph('GET', `${path}/versions`)).status).toBe(200);
});

test('a list with rights of its own is closed to everybody not named, and absent from their lists', async () => {
  await give('rita@north.example', 'Hub Visitors');
  await owner.rest(
    'POST',
    `${rowsList}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`,
  );
  expect((await rita.graph('GET', items)).status).toBe(403);
  expect((await rita.graph('GET', lists)).body['value']).toEqual([]);
  expect((await owner.graph('GET', items)).status).toBe(200);
  await owner.rest('POST', `${rowsList}/resetroleinheritance`);
  expect((await rita.graph('GET', items)).status).toBe(200);
});

test('scopes bound what a person may do with their own rights', async () => {
  const reading = await callerFor(local365, 'olive@north.example', 'Sites.Read.All');
  expect((await reading.graph('GET', items)).status).toBe(200);
  expect((await reading.graph('POST', items, { fields: {} })).body['error']?.['code']).toBe('accessDenied');
  const writing = await callerFor(local365, 'olive@north.example');
  expect((await writing.rest('POST', '/web/lists', { Title: 'More', BaseTemplate: 100 })).status).toBe(403);
  expect(
    (await writing.rest('POST', `${rowsList}/breakroleinheritance(copyroleassignments=true)`)).status,
  ).toBe(403);
});

test('Sites.Selected reaches as far as the site was granted to the app', async () => {
  const apps = [{ clientId: 'x', name: 'X', everydayScopes: ['Sites.Selected'] }];
  const shared = {
    clientId: 'y',
    name: 'Y',
    everydayScopes: ['AllSites.FullControl'],
    consentedScopes: ['AllSites.FullControl', 'Sites.FullControl.All'],
  };
  for (const [sitePermission, read, write] of [
    [undefined, 403, 403],
    ['read', 200, 403],
    ['write', 200, 201],
  ] as const) {
    const tenant = await tenantWithRows({
      apps: [{ ...apps[0]!, ...(sitePermission ? { sitePermission } : {}) }, shared],
    });
    const olive = await callerFor(tenant.local365, 'olive@north.example', 'Sites.Selected');
    expect((await olive.graph('GET', items)).status).toBe(read);
    expect((await olive.graph('POST', items, { fields: {} })).status).toBe(write);
    tenant.local365.close();
  }
});

test('effective permissions tell the caller what they may do', async () => {
  await give('rita@north.example', 'Hub Visitors');
  expect((await rita.rest('GET', `${rowsList}/effectivebasepermissions`)).body).toEqual({
    High: '176',
    Low: '138612833',
  });
});

test('all lists tell at once what the caller may do in each, and how many rows it has', async () => {
  await give('rita@north.example', 'Hub Visitors');
  await owner.graph('POST', items, { fields: { Title: 'one' } });
  const asked = '/web/lists?$select=Title,ItemCount,EffectiveBasePermissions';
  expect((await rita.rest('GET', asked)).body['value']).toEqual([
    { Title: 'Rows', ItemCount: 1, EffectiveBasePermissions: { High: '176', Low: '138612833' } },
  ]);
});

test('only owners change who is in a group', async () => {
  await give('carl@north.example', 'Hub Members');
  const full = await callerFor(local365, 'carl@north.example', 'AllSites.FullControl');
  expect(
    (
      await full.rest('POST', `/web/sitegroups/getByName('Hub Members')/users`, {
        LoginName: 'rita@north.example',
      })
    ).status,
  ).toBe(403);
  await owner.rest(
    'POST',
    `/web/sitegroups/getByName('Hub Members')/users/removeByLoginName(@v)?@v='${encodeURIComponent('i:0#.f|membership|carl@north.example')}'`,
  );
  expect((await carl.graph('GET', items)).status).toBe(403);
});
