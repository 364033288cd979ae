import type { Local365 } from '../../src/local365/local365.ts';
import { type Caller, lists, tenantWithRows } from './tenant.ts';

let local365: Local365;
let owner: Caller;
beforeAll(async () => {
  ({ local365, owner } = await tenantWithRows());
});
afterAll(() => local365.close());

const items = `${lists}/Rows/items`;
const json = { 'Content-Type': 'application/json' };
const make = (id: string, fields: object, more: object = {}) => ({
  id,
  method: 'POST',
  url: items,
  headers: json,
  body: { fields },
  ...more,
});

interface Part {
  id: string;
  status: number;
  body: { error?: { code: string } };
}

async function batch(requests: object[]): Promise<Part[]> {
  return (await owner.graph('POST', '/$batch', { requests })).body['responses'] as unknown as Part[];
}

test('every part has its own status: one refused leaves the others done', async () => {
  const parts = await batch([
    make('1', { RecordKey: 'b1' }),
    make('2', { RecordKey: 'b1' }),
    make('3', { RecordKey: 'b3' }),
    { id: '4', method: 'GET', url: '/me' },
  ]);
  expect(parts.map(({ id, status }) => [id, status])).toEqual([
    ['1', 201],
    ['2', 400],
    ['3', 201],
    ['4', 403],
  ]);
  const left = await owner.graph('GET', `${items}?$filter=startswith(fields/RecordKey,'b')`);
  expect(left.body['value']).toHaveLength(2);
});

test('what depends on a failed part is 424', async () => {
  const parts = await batch([
    make('a', { Nothing: 1 }),
    make('b', {}, { dependsOn: ['a'] }),
    make('c', {}, { dependsOn: ['b'] }),
  ]);
  expect(parts.map(({ status }) => status)).toEqual([400, 424, 424]);
});

test('more than 20 parts, ids that repeat and a body without its type are 400', async () => {
  const many = Array.from({ length: 21 }, (_, at) => make(String(at), {}));
  expect((await owner.graph('POST', '/$batch', { requests: many })).status).toBe(400);
  expect((await owner.graph('POST', '/$batch', { requests: [make('1', {}), make('1', {})] })).status).toBe(
    400,
  );
  expect((await owner.graph('POST', '/$batch', { requests: [make('1', {}, { headers: {} })] })).status).toBe(
    400,
  );
});

test('throttling answers the parts, not the batch', async () => {
  const faults = (method: string, body?: object) =>
    local365.fetch(
      new Request('http://localhost:4101/control/faults', {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    );
  await faults('POST', { unitsPerMinute: 4 });
  const answer = await owner.graph('POST', '/$batch', {
    requests: [make('1', {}), make('2', {}), make('3', {})],
  });
  await faults('DELETE');
  const parts = answer.body['responses'] as unknown as (Part & { headers: Record<string, string> })[];
  expect(answer.status).toBe(200);
  expect(parts.map(({ status }) => status)).toEqual([201, 201, 429]);
  expect(Number(parts[2]?.headers['Retry-After'])).toBeGreaterThan(0);
});
