import type { Local365 } from '../../src/local365/local365.ts';
import { type Caller, lists, tenantWithRows, text } from './tenant.ts';

let local365: Local365;
let owner: Caller;
beforeAll(async () => {
  ({ local365, owner } = await tenantWithRows());
});
afterAll(() => local365.close());

const items = `${lists}/Rows/items`;
const add = (fields: object) => owner.graph('POST', items, { fields });

test('an item is made, read with its columns, author and eTag, and empty columns are absent', async () => {
  const made = await add({
    Title: 'One',
    RecordKey: 'r1',
    Amount: 3,
    Tags: ['x', 'y'],
    'Tags@odata.type': 'Collection(Edm.String)',
  });
  expect(made.status).toBe(201);
  const id = text(made.body['id']);
  const read = await owner.graph('GET', `${items}/${id}?$expand=fields`);
  expect(read.body['fields']).toMatchObject({ Title: 'One', Amount: 3, Tags: ['x', 'y'] });
  expect(read.body['fields']).not.toHaveProperty('Plain');
  expect(read.body['createdBy']).toEqual({
    user: {
      displayName: 'Olive Owner',
      email: 'olive@north.example',
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
    },
  });
  expect(read.body['eTag']).toMatch(/^"[0-9a-f-]{36},1"$/);
});

test('a change with the present eTag answers the columns without author or times, and a new eTag', async () => {
  const made = await add({ Title: 'Two', RecordKey: 'r2' });
  const path = `${items}/${text(made.body['id'])}/fields`;
  const changed = await owner.graph('PATCH', path, { Plain: 'new' }, { 'if-match': text(made.body['eTag']) });
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({ Title: 'Two', Plain: 'new' });
  expect(changed.body['@odata.etag']).toMatch(/,2"$/);
  for (const name of ['Modified', 'Created', 'EditorLookupId', 'AuthorLookupId'])
    expect(changed.body).not.toHaveProperty(name);
});

test('a change with an old eTag is 412 and changes nothing', async () => {
  const made = await add({ Title: 'Three', RecordKey: 'r3' });
  const path = `${items}/${text(made.body['id'])}`;
  await owner.graph('PATCH', `${path}/fields`, { Plain: 'first' });
  const late = await owner.graph(
    'PATCH',
    `${path}/fields`,
    { Plain: 'second' },
    { 'if-match': text(made.body['eTag']) },
  );
  expect(late.status).toBe(412);
  expect(late.body['error']?.['innerError']).toHaveProperty('request-id');
  expect((await owner.graph('GET', path)).body['fields']?.['Plain']).toBe('first');
  expect((await owner.graph('DELETE', path, undefined, { 'if-match': text(made.body['eTag']) })).status).toBe(
    412,
  );
});

test('a unique value is refused a second time, in both dialects and whatever its case', async () => {
  await add({ Title: 'Four', RecordKey: 'taken' });
  const again = await add({ Title: 'Five', RecordKey: 'TAKEN' });
  expect([again.status, again.body['error']?.['message']]).toEqual([
    400,
    'One or more fields with unique constraints already has the provided value.',
  ]);
  const rest = await owner.rest('POST', `/web/lists/getByTitle('Rows')/items`, {
    Title: 'Six',
    RecordKey: 'taken',
  });
  expect(rest.status).toBe(400);
  expect(rest.body['odata.error']?.['message']?.['value']).toContain(
    'duplicate values were found in the following field(s) in the list: [RecordKey]',
  );
});

test.each([
  ['text over 255', { Plain: 'x'.repeat(256) }, 'Invalid text value'],
  ['a text where a number belongs', { Amount: 'many' }, "'Amount' is not valid"],
  ['a number where text belongs', { Plain: 3 }, "'Plain' is not valid"],
  ['a date that is none', { Due: 'soon' }, "'Due' is not valid"],
  ['a column that does not exist', { Nothing: 'x' }, "Field 'Nothing' is not recognized"],
  ['a column of the service', { Modified: '2020-01-01T00:00:00Z' }, 'read-only'],
])('%s is refused', async (_what, fields, words) => {
  const refused = await add({ Title: 'Bad', ...fields });
  expect(refused.status).toBe(400);
  expect(refused.body['error']?.['message']).toContain(words);
});

test('[L2] choice membership and number bounds are accepted, unless strict', async () => {
  expect((await add({ Kind: 'neither', Amount: 99 })).status).toBe(201);
  const strict = await tenantWithRows({ strict: true });
  const send = (fields: object) => strict.owner.graph('POST', items, { fields });
  expect((await send({ Title: 'T', Kind: 'neither' })).status).toBe(400);
  expect((await send({ Title: 'T', Amount: 99 })).status).toBe(400);
  expect((await send({ Kind: 'a' })).status).toBe(400);
  expect((await send({ Title: 'T', Kind: 'a', Amount: 10 })).status).toBe(201);
  strict.local365.close();
});

test('versions are kept up to the limit of the list, newest first, with who and when', async () => {
  const made = await add({ Title: 'v1' });
  const path = `${items}/${text(made.body['id'])}`;
  for (const Title of ['v2', 'v3', 'v4', 'v5']) await owner.graph('PATCH', `${path}/fields`, { Title });
  const versions = (await owner.graph('GET', `${path}/versions`)).body['value'] as unknown as {
    id: string;
    fields: { Title: string };
  }[];
  expect(versions.map(({ id, fields }) => [id, fields.Title])).toEqual([
    ['5.0', 'v5'],
    ['4.0', 'v4'],
    ['3.0', 'v3'],
  ]);
});

test('a person column is written and read by its LookupId', async () => {
  const { body } = await owner.rest('POST', '/web/ensureuser', { logonName: 'carl@north.example' });
  const made = await add({ Title: 'Kept', KeeperLookupId: text(body['Id']) });
  expect(made.body['fields']?.['KeeperLookupId']).toBe(text(body['Id']));
});

test('an id is never used twice', async () => {
  const first = await add({ Title: 'gone' });
  await owner.graph('DELETE', `${items}/${text(first.body['id'])}`);
  const second = await add({ Title: 'next' });
  expect(Number(second.body['id'])).toBe(Number(first.body['id']) + 1);
  expect((await owner.graph('GET', `${items}/${text(first.body['id'])}`)).status).toBe(404);
});
