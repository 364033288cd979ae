import type { Local365 } from '../../src/local365/local365.ts';
import { type Answer, type Caller, lists, tenantWithRows } from './tenant.ts';

const items = `${lists}/Rows/items`;
const rows = 5001;
let local365: Local365;
let owner: Caller;

beforeAll(async () => {
  ({ local365, owner } = await tenantWithRows());
  await fill(owner, rows);
}, 300_000);
afterAll(() => local365.close());

/** Row n: RecordKey n, ScopeKey one of a hundred, Amount 1 except for every tenth row. */
async function fill(caller: Caller, count: number): Promise<void> {
  for (let first = 1; first <= count; first += 20) {
    const numbers = Array.from({ length: Math.min(20, count - first + 1) }, (_, at) => first + at);
    const requests = numbers.map((n) => ({
      id: String(n),
      method: 'POST',
      url: items,
      headers: { 'Content-Type': 'application/json' },
      body: {
        fields: {
          Title: `Row ${n}`,
          RecordKey: `k${String(n).padStart(5, '0')}`,
          ScopeKey: `s${n % 100}`,
          Plain: `p${n % 7}`,
          Amount: n % 10 === 0 ? 2 : 1,
        },
      },
    }));
    await caller.graph('POST', '/$batch', { requests });
  }
}

const get = (query: string, headers?: Record<string, string>): Promise<Answer> =>
  owner.graph('GET', `${items}?${query}`, undefined, headers);
const ids = (answer: Answer): number[] =>
  (answer.body['value'] as unknown as { id: string }[]).map(({ id }) => Number(id));
const willing = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

/** Follows every nextLink. */
async function allPages(query: string): Promise<number[][]> {
  const pages: number[][] = [];
  for (let next: string | undefined = `${items}?${query}`; next !== undefined;) {
    const answer: Answer = await owner.graph('GET', next);
    pages.push(ids(answer));
    const link = answer.body['@odata.nextLink'] as unknown as string | undefined;
    next = link?.slice('http://localhost:4101/graph/v1.0'.length);
  }
  return pages;
}

test('5,001 rows are two pages of at most 5,000, each row once', async () => {
  const pages = await allPages('$top=9999&$expand=fields($select=Title)');
  expect(pages.map((page) => page.length)).toEqual([5000, 1]);
  expect(new Set(pages.flat()).size).toBe(rows);
});

test('without $top a page has 200 rows', async () => {
  expect(ids(await get(''))).toHaveLength(200);
});

test('an indexed equality of a long list works, alone and with a condition without an index beside it', async () => {
  expect(ids(await get(`$filter=fields/ScopeKey eq 's5'`))).toHaveLength(50);
  expect(
    ids(await get(`$filter=fields/ScopeKey eq 's5' and fields/Plain eq 'p5'`, willing)).length,
  ).toBeGreaterThan(0);
  expect(ids(await get(`$filter=startswith(fields/RecordKey,'k0012')`))).toHaveLength(10);
  expect(ids(await get(`$filter=fields/RecordKey eq 'k00007' or fields/RecordKey eq 'K00009'`))).toEqual([
    7, 9,
  ]);
});

test('a filter or order without an index is 400 and names the preference; with it a long list still fails', async () => {
  for (const query of [`$filter=fields/Plain eq 'p1'`, '$orderby=fields/Plain']) {
    const refused = await get(query);
    expect([refused.status, refused.body['error']?.['message']]).toEqual([
      400,
      expect.stringContaining('HonorNonIndexedQueriesWarningMayFailRandomly'),
    ]);
    const long = await get(query, willing);
    expect(long.body['error']?.['message']).toContain('exceeds the list view threshold');
  }
});

test('the threshold counts rows scanned, not rows returned', async () => {
  expect((await get('$filter=fields/Amount eq 2&$top=5')).status).toBe(200);
  const wide = await get('$filter=fields/Amount ge 0&$top=5');
  expect(wide.body['error']?.['message']).toContain('exceeds the list view threshold');
});

test('ranges of ID page through any list', async () => {
  expect(ids(await get(`$filter=fields/ID gt 4999`))).toEqual([5000, 5001]);
  expect(ids(await get(`$filter=fields/ID gt 10&$top=2&$orderby=fields/ID`))).toEqual([11, 12]);
});

test('an indexed order pages through a long list in both directions', async () => {
  const forwards = await allPages('$orderby=fields/RecordKey&$top=2000');
  expect(forwards.flat()).toEqual(Array.from({ length: rows }, (_, at) => at + 1));
  const backwards = await allPages('$orderby=fields/RecordKey desc&$top=3000');
  expect(backwards.flat()).toEqual(Array.from({ length: rows }, (_, at) => rows - at));
});

test('an indexed order with a filter is cut into pages without loss', async () => {
  const pages = await allPages(`$filter=fields/ScopeKey eq 's7'&$orderby=fields/RecordKey desc&$top=20`);
  expect(pages.map((page) => page.length)).toEqual([20, 20, 10]);
  expect(pages.flat()).toEqual([...pages.flat()].sort((left, right) => right - left));
});

test('REST: unindexed is the same threshold, with the words of SharePoint', async () => {
  const refused = await owner.rest('GET', `/web/lists/getByTitle('Rows')/items?$filter=Plain eq 'p1'`);
  expect([refused.status, refused.body['odata.error']?.['code']]).toEqual([
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  ]);
});

test('an index added later serves the rows already there', async () => {
  const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };
  const changed = await owner.rest(
    'POST',
    `/web/lists/getByTitle('Rows')/fields/getByInternalNameOrTitle('Modified')`,
    { Indexed: true },
    merge,
  );
  expect(changed.status).toBe(204);
  const last = await owner.graph('PATCH', `${items}/1/fields`, { Title: 'again' });
  expect(last.status).toBe(200);
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  expect(ids(await get(`$filter=fields/Modified ge '${soon}'`))).toEqual([]);
});
