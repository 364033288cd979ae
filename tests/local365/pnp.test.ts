import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { InjectHeaders, type Queryable } from '@pnp/queryable';
import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { options, origin, setUpScopes, sitePath } from './tenant.ts';

let local365: Local365;
let sp: SPFI;
beforeAll(async () => {
  local365 = await createLocal365(options);
  const token = await local365.tokenFor('olive@north.example', setUpScopes);
  sp = spfi(`${origin}${sitePath}`).using(
    SPBrowser({ baseUrl: `${origin}${sitePath}` }),
    InjectHeaders({ authorization: `Bearer ${token}` }),
  );
  sp.using((instance: Queryable) => {
    instance.on.send.replace((url: URL, init: RequestInit) => local365.fetch(new Request(url, init)));
    return instance;
  });
});
afterAll(() => local365.close());

test('the web tells its kind, zone and who is asking', async () => {
  const web = await sp.web
    .select('Title', 'WebTemplate', 'GroupId', 'RegionalSettings/TimeZone')
    .expand('RegionalSettings/TimeZone')();
  expect(web).toMatchObject({
    Title: 'Hub',
    WebTemplate: 'SITEPAGEPUBLISHING',
    RegionalSettings: { TimeZone: { Id: 2 } },
  });
  expect(await sp.web.currentUser()).toMatchObject({ Title: 'Olive Owner', Email: 'olive@north.example' });
});

test('a list with columns, index, unique values and a view, as PnPjs asks for them', async () => {
  await sp.web.lists.add('Deeds', 'What was done', 100, false, {
    EnableVersioning: true,
    MajorVersionLimit: 100,
  });
  const list = sp.web.lists.getByTitle('Deeds');
  await list.update({ EnableAttachments: false });
  await list.fields.createFieldAsXml({
    SchemaXml: '<Field Type="Text" Name="RecordKey" DisplayName="Record key" MaxLength="40" />',
    Options: 8,
  });
  await list.fields.addChoice('Colour', { Choices: ['red', 'blue'] });
  await list.fields.addDateTime('Due', {});
  const key = list.fields.getByInternalNameOrTitle('RecordKey');
  await key.update({ Indexed: true, EnforceUniqueValues: true }, 'SP.FieldText');
  expect(await key.select('InternalName', 'Title', 'MaxLength', 'Indexed', 'EnforceUniqueValues')()).toEqual({
    InternalName: 'RecordKey',
    Title: 'Record key',
    MaxLength: 40,
    Indexed: true,
    EnforceUniqueValues: true,
  });
  expect(await list.fields.getByTitle('Colour').select('Choices', 'TypeAsString')()).toMatchObject({
    Choices: ['red', 'blue'],
    TypeAsString: 'Choice',
  });
  await list.views.add('By day', false, {
    ViewQuery: '<OrderBy><FieldRef Name="Due"/></OrderBy>',
    RowLimit: 50,
  });
  const view = list.views.getByTitle('By day');
  await view.fields.removeAll();
  await view.fields.add('Due');
  expect(await view.fields()).toMatchObject({ Items: ['Due'] });
  expect(
    await list.select(
      'EnableVersioning',
      'MajorVersionLimit',
      'EnableAttachments',
      'HasUniqueRoleAssignments',
    )(),
  ).toEqual({
    EnableVersioning: true,
    MajorVersionLimit: 100,
    EnableAttachments: false,
    HasUniqueRoleAssignments: false,
  });
});

test('[L12] without the hint a column takes its internal name from the display name', async () => {
  const { fields } = sp.web.lists.getByTitle('Deeds');
  await fields.createFieldAsXml('<Field Type="Text" Name="Short" DisplayName="Long name" />');
  expect(await fields.getByTitle('Long name').select('InternalName')()).toEqual({
    InternalName: 'Long_x0020_name',
  });
});

test('items: add, read with the author, change with an eTag, 412, pages, versions', async () => {
  const { items } = sp.web.lists.getByTitle('Deeds');
  const made: unknown = await items.add({ Title: 'One', Due: '2027-06-15T12:00:00Z' });
  expect(made).toMatchObject({ Id: 1, Title: 'One', Due: '2027-06-14T23:00:00Z', RecordKey: null });
  const read = await items.getById(1).select('Id', 'Title', 'Author/EMail', 'Author/Title').expand('Author')<{
    'odata.etag': string;
  }>();
  expect(read).toMatchObject({ Author: { EMail: 'olive@north.example', Title: 'Olive Owner' } });
  const { etag } = (await items.getById(1).update({ Title: 'Two' }, read['odata.etag'])) as { etag: string };
  expect(etag).toMatch(/,2"$/);
  await expect(items.getById(1).update({ Title: 'Three' }, read['odata.etag'])).rejects.toMatchObject({
    status: 412,
  });
  await items.add({ Title: 'Next' });
  await items.add({ Title: 'Last' });
  const pages: number[] = [];
  for await (const page of items.select('Id').top(2)) pages.push(page.length);
  expect(pages).toEqual([2, 1]);
  const versions = await items.getById(1).versions();
  expect(versions.map((version: { VersionLabel: string }) => version.VersionLabel)).toEqual(['2.0', '1.0']);
  await expect(items.select('Nothing')()).rejects.toMatchObject({ status: 400 });
});

test('a multipart batch answers each request', async () => {
  const [batched, execute] = sp.batched();
  // PnPjs wants a path of its own for every request of a batch.
  const items = () => batched.web.lists.getByTitle('Deeds').items;
  const answers = [items().add({ Title: 'b1' }), items().add({ Title: 'b2' })].map((promise) =>
    promise.then(({ Title }: { Title: string }) => Title),
  );
  const title = items()
    .getById(1)()
    .then(({ Title }: { Title: string }) => Title);
  await execute();
  expect(await Promise.all([...answers, title])).toEqual(['b1', 'b2', 'Two']);
});

test('groups, members, levels and assignments', async () => {
  const group = await sp.web.siteGroups.add({ Title: 'Writers', Description: 'They write' });
  const user = await sp.web.ensureUser('carl@north.example');
  await sp.web.siteGroups.getById(group.Id).users.add(user.LoginName);
  expect(await sp.web.siteGroups.getByName('Writers').users.select('Email')()).toEqual([
    { Email: 'carl@north.example' },
  ]);
  await sp.web.roleDefinitions.add('Add only', 'Adds', 200, { High: 48, Low: 134414435 });
  const data = await sp.web.roleDefinitions.getByName('Add only')<{ Id: number }>();
  const list = sp.web.lists.getByTitle('Deeds');
  await list.breakRoleInheritance(true, false);
  await list.roleAssignments.add(group.Id, data.Id);
  const before = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
    { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[]
  >();
  expect(
    before.map(({ Member, RoleDefinitionBindings }) => [Member.Title, RoleDefinitionBindings[0]?.Name]),
  ).toEqual([
    ['Hub Owners', 'Full Control'],
    ['Hub Members', 'Edit'],
    ['Hub Visitors', 'Read'],
    ['Writers', 'Add only'],
  ]);
  await list.roleAssignments.remove(group.Id, data.Id);
  expect(await list.roleAssignments()).toHaveLength(3);
  expect(await list.select('HasUniqueRoleAssignments')()).toEqual({ HasUniqueRoleAssignments: true });
  await sp.web.siteGroups.getById(group.Id).users.removeById(user.Id);
  expect(await sp.web.siteGroups.getById(group.Id).users()).toEqual([]);
});
