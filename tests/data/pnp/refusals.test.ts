import {
  errorOf,
  isFacts,
  item,
  pagesOf,
  refusal,
  replyToEach,
  rows,
  scriptSharePoint,
  withDigest,
  withToken,
} from './scriptedSharePoint.ts';

const rowsOfEach = (asked: Parameters<typeof replyToEach>[0]) => replyToEach(asked, () => rows(item(1)));
const cells = { RecordKey: 'k1' };

test('[D10] only the refused parts of a batch are asked again, no sooner than asked; the others are not held up', async () => {
  const site = scriptSharePoint((asked, count) => {
    if (count > 1) return replyToEach(asked, () => rows(item(2)));
    const refused = { status: 429, headers: { 'RETRY-AFTER': '3' } };
    return replyToEach(asked, (url) => (url.includes('slow') ? refused : rows(item(1))));
  }, withToken);
  const [fast, slow] = await Promise.all([
    pagesOf(site.lists, { list: 'fast' }),
    pagesOf(site.lists, { list: 'slow' }),
  ]);
  expect([fast[0]?.rows[0]?.id, slow[0]?.rows[0]?.id]).toEqual(['1', '2']);
  expect(site.asked).toHaveLength(2);
  expect(site.asked[1]?.url).toContain('slow');
  expect(site.waits[0]).toBeGreaterThanOrEqual(3_000);
});

test.each([
  ['throttled', 429, { 'retry-after': '8' }, { kind: 'throttled', retryAfter: 8 }],
  ['busy', 503, {}, { kind: 'busy' }],
  ['timed out on the way', 504, {}, { kind: 'busy' }],
])('[D10] %s for ever: the failure comes within 30 seconds', async (_what, status, headers, error) => {
  const site = scriptSharePoint(() => ({ status, headers: { ...headers, 'request-id': 'r-1' } }), withToken);
  await expect(pagesOf(site.lists)).rejects.toMatchObject({ error, requestId: 'r-1' });
  expect(site.asked.length).toBeGreaterThan(2);
  expect(site.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(30_000);
});

test.each([429, 503, 504])('[D11] a write refused with %i is not sent again', async (status) => {
  const site = scriptSharePoint(() => ({ status }), withToken);
  expect(await errorOf(site.lists.add('updates', cells))).toMatchObject({
    kind: status === 429 ? 'throttled' : 'busy',
  });
  expect(site.asked).toHaveLength(1);
});

test('[D11] a write whose reply is lost is not sent again, nor one whose row cannot be read back', async () => {
  const lost = scriptSharePoint(() => Promise.reject(new TypeError('fetch failed')), withToken);
  expect(await errorOf(lost.lists.add('updates', cells))).toEqual({ kind: 'offline' });
  expect(lost.asked).toHaveLength(1);
  const half = scriptSharePoint(({ method, url }) => {
    if (method === 'POST' && !url.endsWith('$batch')) return { status: 201, body: item(7) };
    throw new TypeError('fetch failed');
  }, withToken);
  expect(await errorOf(half.lists.add('updates', cells))).toEqual({ kind: 'offline' });
  expect(half.asked).toHaveLength(2);
});

test('[D12] a refused token is renewed once, for a batch as a whole; refused again, the person is signed out', async () => {
  const renewals: boolean[] = [];
  const token = async (options?: { refresh?: boolean }) => {
    renewals.push(options?.refresh ?? false);
    return options?.refresh ? 'new' : 'old';
  };
  const back = scriptSharePoint(
    (asked) => (asked.headers.get('authorization') === 'Bearer new' ? rowsOfEach(asked) : { status: 401 }),
    { token },
  );
  expect(await pagesOf(back.lists)).toHaveLength(1);
  expect(renewals).toEqual([false, true]);
  const out = scriptSharePoint(() => ({ status: 401 }), { token });
  expect(await errorOf(pagesOf(out.lists))).toEqual({ kind: 'signedOut', reason: 'refused' });
  expect(out.asked).toHaveLength(2);
});

test('[D12] requests of one moment renew their tokens apart: nobody is signed out by another’s renewal', async () => {
  const renewal = Promise.withResolvers<string>();
  const asked: boolean[] = [];
  const site = scriptSharePoint(
    (one) => {
      if (one.headers.get('authorization') !== 'Bearer new') return { status: 401 };
      return one.url.endsWith('/items')
        ? { status: 201, body: item(7) }
        : replyToEach(one, () => ({ status: 200, body: item(7) }));
    },
    {
      token: async (options) => {
        asked.push(options?.refresh ?? false);
        if (asked.filter(Boolean).length === 2) renewal.resolve('new');
        return options?.refresh ? renewal.promise : 'old';
      },
    },
  );
  await Promise.all([site.lists.add('updates', cells), site.lists.add('updates', cells)]);
  expect(asked.slice(0, 4).filter(Boolean)).toHaveLength(2);
});

test.each([
  ['a redirect to the sign-in page', () => new Response(null, { status: 302 })],
  [
    'the refusal of a sign-in that is over',
    () => new Response('', { status: 403, headers: { 'x-forms_based_auth_required': '/_forms' } }),
  ],
  ['401 without a token to renew', () => new Response('', { status: 401 })],
])('[D36] signed out on a page: %s', async (_what, reply) => {
  const error = { kind: 'signedOut', reason: 'interactionRequired' };
  const site = scriptSharePoint(() => reply(), withDigest);
  expect(await errorOf(pagesOf(site.lists))).toEqual(error);
  expect(await errorOf(site.lists.add('updates', cells))).toEqual(error);
  expect(site.lists.rights('updates').add).toBe('unknown');
});

test('[D14] missing: which of site, list and row is asked for, not read out of the words', async () => {
  const missingBut = (there: RegExp) =>
    scriptSharePoint(
      (asked) =>
        replyToEach(asked, (url) =>
          there.test(url) ? { status: 200, body: { Id: 'x' } } : { status: 404, body: '404 FILE NOT FOUND' },
        ),
      withToken,
    );
  expect(await errorOf(pagesOf(missingBut(/^$/).lists))).toMatchObject({ what: 'site' });
  const noList = { kind: 'missing', what: 'list', name: 'updates' };
  expect(await errorOf(pagesOf(missingBut(/web\?/).lists))).toEqual(noList);
  expect(await missingBut(/web\?|'\)\?/).lists.get('updates', '7', [])).toBeNull();
  expect(await errorOf(missingBut(/web\?/).lists.get('updates', '7', []))).toEqual(noList);
  const file = missingBut(/web\?|'\)\?\$select=Id/).files.read('Content', 'frameworks/matrix 1.json');
  expect(await errorOf(file)).toMatchObject({ what: 'file', name: 'frameworks/matrix 1.json' });
});

test.each([
  ['text/html', '<html>Welcome to Free WiFi</html>'],
  ['application/json', '{"ok":true}'],
  [
    'multipart/mixed; boundary=batchresponse_1',
    '--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHT',
  ],
  ['multipart/mixed; boundary=batchresponse_1', '--batchresponse_1--\r\n'],
])('[D15] an answer that is not SharePoint’s, or is cut off, is none: %s %j', async (type, text) => {
  const site = scriptSharePoint(() => new Response(text, { headers: { 'content-type': type } }), withToken);
  expect(await errorOf(Promise.all([pagesOf(site.lists), pagesOf(site.lists)]))).toEqual({ kind: 'offline' });
});

test('[D15] a question alone is answered with a page of words: offline', async () => {
  const site = scriptSharePoint(
    (asked, count) => (count === 1 ? rowsOfEach(asked) : new Response('<html>Welcome</html>')),
    withToken,
  );
  await pagesOf(site.lists);
  expect(await errorOf(pagesOf(site.lists))).toEqual({ kind: 'offline' });
});

test.each([
  ['-2130575169', 500, { kind: 'refused', reason: 'said' }],
  ['-2147024860', 500, { kind: 'refused', reason: 'said' }],
  ['-2130575305', 409, { kind: 'changedMeanwhile' }],
  ['-1', 412, { kind: 'changedMeanwhile' }],
  ['-1', 500, { kind: 'busy' }],
  ['-1', 400, { kind: 'refused', reason: 'said' }],
])('a refusal %s with %i', async (code, status, error) => {
  const site = scriptSharePoint(() => refusal(status, code, 'said'), withToken);
  expect(await errorOf(site.lists.change('updates', '1', { Title: 'x' }, '"g,1"'))).toEqual(error);
  expect(site.asked.map(({ headers }) => [headers.get('if-match'), headers.get('x-http-method')])).toEqual([
    ['"g,1"', 'MERGE'],
  ]);
});

test('[D18] without an eTag nothing is sent: SharePoint would let the last writer win', async () => {
  const site = scriptSharePoint(() => ({ status: 204 }), withToken);
  expect(await errorOf(site.lists.change('updates', '1', { Title: 'x' }, ''))).toEqual({
    kind: 'changedMeanwhile',
  });
  expect(site.asked).toEqual([]);
});

test('[D32] facts refused to this person cost nobody the rows', async () => {
  const site = scriptSharePoint(
    (asked) => replyToEach(asked, (url) => (isFacts(url) ? refusal(403, '-1') : rows(item(1)))),
    withToken,
  );
  expect(await pagesOf(site.lists)).toHaveLength(1);
  expect(site.lists.rights('updates')).toEqual({ add: 'unknown', change: 'unknown' });
  await pagesOf(site.lists);
  expect(site.asked.map(({ urls }) => urls.length)).toEqual([2, 1]);
});
