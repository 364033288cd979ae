import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { type Caller, callerFor, options, text } from './tenant.ts';

let local365: Local365;
let carl: Caller;
beforeAll(async () => {
  local365 = await createLocal365(options);
  carl = await callerFor(local365, 'carl@north.example');
});
afterAll(() => local365.close());

const names = (value: unknown): string[] =>
  (value as { displayName: string }[]).map(({ displayName }) => displayName);

test('the caller knows themselves in full, others by the basic profile', async () => {
  expect((await carl.graph('GET', '/me')).body).toMatchObject({
    displayName: 'Carl Contributor',
    jobTitle: 'Analyst',
  });
  const other = await carl.graph('GET', '/users/rita@north.example?$select=id,displayName,jobTitle');
  expect(other.body).toMatchObject({
    id: 'aaaaaaaa-0000-4000-8000-000000000003',
    displayName: 'Rita Reader',
    jobTitle: null,
  });
  expect((await carl.graph('GET', '/users/nobody@north.example')).status).toBe(404);
});

test('people are found by beginnings, by ids and by search', async () => {
  expect(
    names((await carl.graph('GET', `/users?$filter=startswith(displayName,'ri')`)).body['value']),
  ).toEqual(['Rita Reader']);
  const ids = options.people
    .slice(0, 2)
    .map(({ oid }) => `'${oid}'`)
    .join(',');
  expect(names((await carl.graph('GET', `/users?$filter=id in (${ids})`)).body['value'])).toEqual([
    'Olive Owner',
    'Carl Contributor',
  ]);
  const search = '/users?$search="displayName:contri"';
  expect((await carl.graph('GET', search)).status).toBe(400);
  expect(
    names((await carl.graph('GET', search, undefined, { ConsistencyLevel: 'eventual' })).body['value']),
  ).toEqual(['Carl Contributor']);
});

test('without a scope for people there is 403, and a small page has a next link', async () => {
  const reading = await callerFor(local365, 'carl@north.example', 'Sites.Read.All');
  expect((await reading.graph('GET', '/me')).body['error']?.['code']).toBe('Authorization_RequestDenied');
  const first = await carl.graph('GET', '/users?$top=3');
  expect(first.body['value']).toHaveLength(3);
  expect(text(first.body['@odata.nextLink'])).toContain('$skiptoken=3');
});

test('[L23] guests and a restricted directory are shown themselves only; a deleted account is shown to nobody', async () => {
  const guest = {
    oid: 'aaaaaaaa-0000-4000-8000-000000000009',
    user: 'gus@south.example',
    name: 'Gus Guest',
    jobTitle: '',
    isGuest: true,
  };
  const tenant = await createLocal365({ ...options, people: [...options.people, guest] });
  const gus = await callerFor(tenant, guest.user);
  const everybody = `/users?$filter=id in (${options.people.map(({ oid }) => `'${oid}'`).join(',')},'${guest.oid}')`;
  expect((await gus.graph('GET', '/me?$select=userType')).body).toMatchObject({ userType: 'Guest' });
  expect(names((await gus.graph('GET', everybody)).body['value'])).toEqual(['Gus Guest']);

  const member = await callerFor(tenant, 'carl@north.example');
  const faults = (body: object) =>
    tenant.fetch(
      new Request(`${options.origin}/control/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  expect((await member.graph('GET', '/me?$select=userType')).body).toMatchObject({ userType: 'Member' });
  await faults({ removedAccount: 'rita@north.example' });
  expect(names((await member.graph('GET', everybody)).body['value'])).not.toContain('Rita Reader');
  await faults({ restrictedDirectory: true });
  expect(names((await member.graph('GET', everybody)).body['value'])).toEqual(['Carl Contributor']);
  tenant.close();
});
