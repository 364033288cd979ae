import { toStoreError } from '../../../src/data/storeError.ts';
import { item, pagesOf, replyToParts, scriptGraph } from './scriptedGraph.ts';

const rows = (...items: unknown[]) => ({ status: 200, body: { value: items } });
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (thrown: unknown) => toStoreError(thrown),
  );

test('[D10] only the refused parts of a batch are asked again, no sooner than asked; the others are not held up', async () => {
  const graph = scriptGraph((asked, count) => {
    if (count > 1) return rows(item(2));
    const refused = { status: 429, headers: { 'Retry-After': '3', 'RateLimit-Reset': '7' } };
    return replyToParts(asked, (url) => (url.includes('slow') ? refused : rows(item(1))));
  });
  const [fast, slow] = await Promise.all([
    pagesOf(graph.lists, { list: 'fast' }),
    pagesOf(graph.lists, { list: 'slow' }),
  ]);
  expect([fast[0]?.rows[0]?.id, slow[0]?.rows[0]?.id]).toEqual(['1', '2']);
  expect(graph.asked.map(({ url }) => new URL(url).pathname.split('/').at(-2))).toEqual(['v1.0', 'slow']);
  expect(graph.waits[0]).toBeGreaterThanOrEqual(7_000);
});

test.each([
  ['throttled', 429, { 'retry-after': '8' }, { kind: 'throttled', retryAfter: 8 }],
  ['busy', 503, {}, { kind: 'busy' }],
  ['timed out on the way', 504, {}, { kind: 'busy' }],
])('[D10] %s for ever: the failure comes within 30 seconds', async (_what, status, headers, error) => {
  const graph = scriptGraph(() => ({ status, headers: { ...headers, 'request-id': 'r-1' } }));
  await expect(pagesOf(graph.lists)).rejects.toMatchObject({ error, requestId: 'r-1' });
  expect(graph.asked.length).toBeGreaterThan(2);
  expect(graph.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(30_000);
});

test.each([429, 503, 504])('[D11] a write refused with %i is not sent again', async (status) => {
  const graph = scriptGraph((asked) =>
    replyToParts(asked, (_url, index) => (index === 0 ? { status } : { status: 424 })),
  );
  expect(await errorOf(graph.lists.add('updates', { RecordKey: 'k1' }))).toMatchObject({
    kind: status === 429 ? 'throttled' : 'busy',
  });
  expect(graph.asked).toHaveLength(1);
});

test('[D11] a write whose reply is lost is not sent again', async () => {
  const graph = scriptGraph(() => Promise.reject(new TypeError('fetch failed')));
  expect(await errorOf(graph.lists.add('updates', { RecordKey: 'k1' }))).toEqual({ kind: 'offline' });
  expect(graph.asked).toHaveLength(1);
});

test('[D12] a refused token is renewed once; refused again, the person is signed out', async () => {
  const renewals: unknown[] = [];
  const token = async (options?: { refresh?: boolean }) => {
    renewals.push(options?.refresh ?? false);
    return options?.refresh ? 'new' : 'old';
  };
  const back = scriptGraph(
    ({ headers }) => (headers.get('authorization') === 'Bearer new' ? rows(item(1)) : { status: 401 }),
    { token },
  );
  expect(await pagesOf(back.lists)).toHaveLength(1);
  expect(renewals).toEqual([false, true]);
  const out = scriptGraph(() => ({ status: 401 }), { token });
  expect(await errorOf(pagesOf(out.lists))).toEqual({ kind: 'signedOut', reason: 'refused' });
  expect(out.asked).toHaveLength(2);
});

test('[D12] a token refused inside a batch is renewed for the whole batch', async () => {
  const graph = scriptGraph(
    (asked) =>
      replyToParts(asked, () =>
        asked.headers.get('authorization') === 'Bearer new' ? rows(item(1)) : { status: 401 },
      ),
    { token: async (options) => (options?.refresh ? 'new' : 'old') },
  );
  expect(await Promise.all([pagesOf(graph.lists), pagesOf(graph.lists)])).toHaveLength(2);
  expect(graph.asked).toHaveLength(2);
});

test('[D13] a denied write teaches rights for this session', async () => {
  const graph = scriptGraph((asked) =>
    replyToParts(asked, (url) => (url.includes('closed') ? { status: 403 } : { status: 201, body: item(1) })),
  );
  expect(graph.lists.rights('closed')).toEqual({ add: 'unknown', change: 'unknown' });
  expect(await errorOf(graph.lists.add('closed', { RecordKey: 'k1' }))).toEqual({
    kind: 'denied',
    list: 'closed',
  });
  expect(graph.lists.rights('closed')).toEqual({ add: 'no', change: 'unknown' });
});

test('[D14] missing: which of site, list and row is asked for, not read out of the words', async () => {
  const reply = (there: RegExp) => (asked: { url: string; body: unknown }) => {
    const answer = (url: string) =>
      there.test(url)
        ? { status: 200, body: { id: 'x' } }
        : {
            status: 404,
            body: { error: { code: 'itemNotFound', message: 'The resource could not be found.' } },
          };
    return asked.url.endsWith('$batch')
      ? replyToParts({ ...asked, method: 'POST', headers: new Headers(), signal: null }, answer)
      : answer(asked.url);
  };
  expect(await errorOf(pagesOf(scriptGraph(reply(/^$/)).lists))).toMatchObject({ what: 'site' });
  expect(await errorOf(pagesOf(scriptGraph(reply(/hub\?/)).lists))).toMatchObject({
    what: 'list',
    name: 'updates',
  });
  expect(await scriptGraph(reply(/hub\?|updates\?/)).lists.get('updates', '7', [])).toBeNull();
  expect(await errorOf(scriptGraph(reply(/hub\?/)).lists.get('updates', '7', []))).toMatchObject({
    what: 'list',
  });
  const file = scriptGraph(reply(/hub\?|Content\?/)).files.read('Content', 'frameworks/matrix 1.json');
  expect(await errorOf(file)).toMatchObject({ what: 'file', name: 'frameworks/matrix 1.json' });
});

test('[D15] a sign-in page of somebody else’s network is no answer', async () => {
  const graph = scriptGraph(() => rows(), {
    fetch: async () => new Response('<html>Welcome to Free WiFi</html>'),
  });
  expect(await errorOf(pagesOf(graph.lists))).toEqual({ kind: 'offline' });
});

test('[D16] the token goes to Graph only: the address of a file never sees it', async () => {
  const seen: [string, string | null][] = [];
  const graph = scriptGraph(() => rows(), {
    fetch: async (input, init) => {
      const { url } = new Request(input);
      seen.push([new URL(url).host, new Headers(init?.headers).get('authorization')]);
      const address = { '@microsoft.graph.downloadUrl': 'https://files.example/f?t=1', eTag: '"f,1"' };
      return url.includes('files.example') ? new Response('{}') : Response.json(address);
    },
  });
  expect(await graph.files.read('Content', 'a.json')).toEqual({ text: '{}', eTag: '"f,1"' });
  expect(seen).toEqual([
    ['graph.example', 'Bearer secret'],
    ['files.example', null],
  ]);
});
