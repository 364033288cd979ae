import {
  errorOf,
  item,
  pagesOf,
  refusal,
  replyToEach,
  rows,
  scriptSharePoint,
  siteUrl,
  withDigest,
} from './scriptedSharePoint.ts';
import type { Asked, Reply } from './scriptedSharePoint.ts';

const cells = { RecordKey: 'k1' };
const given = (value: string): Reply => ({
  status: 200,
  body: { FormDigestValue: value, FormDigestTimeoutSeconds: 1800 },
});
const isContextInfo = ({ url }: Asked) => url === `${siteUrl}/_api/contextinfo`;
const saved = (asked: Asked) =>
  asked.method === 'POST' && !asked.url.endsWith('$batch')
    ? { status: 201, body: item(7) }
    : replyToEach(asked, (url) => (url.includes('items(7)') ? { status: 200, body: item(7) } : rows()));
const digestsOf = (asked: readonly Asked[]) =>
  asked
    .filter(({ method }) => method === 'POST')
    .map((one) => (isContextInfo(one) ? 'asks' : one.headers.get('x-requestdigest')));

test('[D36] the page’s digest is used until shortly before its end; then one is asked for, once for everybody', async () => {
  const site = scriptSharePoint(
    (asked) => (isContextInfo(asked) ? given('second') : saved(asked)),
    withDigest,
  );
  await site.lists.add('updates', cells);
  expect(new Set(digestsOf(site.asked))).toEqual(new Set(['page-digest']));
  site.pass(1_790_000);
  site.asked.length = 0;
  await Promise.all([site.lists.add('updates', cells), site.lists.add('updates', cells)]);
  const digests = digestsOf(site.asked);
  expect(digests.filter((digest) => digest === 'asks')).toHaveLength(1);
  expect(new Set(digests)).toEqual(new Set(['asks', 'second']));
});

test('[D37] without a digest of the page the first read takes two round trips', async () => {
  const site = scriptSharePoint((asked) =>
    isContextInfo(asked) ? given('first') : replyToEach(asked, () => rows(item(1))),
  );
  expect(await pagesOf(site.lists)).toHaveLength(1);
  expect(digestsOf(site.asked)).toEqual(['asks', 'first']);
});

test('[D7][D36] whoever asked for the digest first gives up: the others get it all the same', async () => {
  const held = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const site = scriptSharePoint(async (asked) => {
    if (!isContextInfo(asked)) return saved(asked);
    arrived.resolve();
    await held.promise;
    return given('first');
  });
  const controller = new AbortController();
  const read = pagesOf(site.lists, {}, controller.signal).catch((thrown: unknown) => thrown);
  await arrived.promise;
  const write = site.lists.add('updates', cells);
  controller.abort();
  expect(await read).toMatchObject({ name: 'AbortError' });
  held.resolve();
  expect(await write).toMatchObject({ id: '7' });
  expect(digestsOf(site.asked).filter((digest) => digest === 'asks')).toHaveLength(1);
});

test.each(['-2130575251', '-2130575252'])(
  '[D36][D11] refused for its digest (%s) a write was not done: it is sent once more with a new one',
  async (code) => {
    const site = scriptSharePoint((asked) => {
      if (isContextInfo(asked)) return given('fresh');
      return asked.headers.get('x-requestdigest') === 'page-digest' ? refusal(403, code) : saved(asked);
    }, withDigest);
    expect(await site.lists.add('updates', cells)).toMatchObject({ id: '7' });
    expect(digestsOf(site.asked).slice(0, 3)).toEqual(['page-digest', 'asks', 'fresh']);
    expect(site.lists.rights('updates').add).toBe('yes');
  },
);

test('[D36] refused for its digest again: signed out, not denied, and no right is unlearned', async () => {
  const site = scriptSharePoint(
    (asked) => (isContextInfo(asked) ? given('fresh') : refusal(403, '-2130575252')),
    withDigest,
  );
  expect(await errorOf(site.lists.add('updates', cells))).toEqual({
    kind: 'signedOut',
    reason: 'interactionRequired',
  });
  expect(digestsOf(site.asked)).toEqual(['page-digest', 'asks', 'fresh']);
  expect(site.lists.rights('updates').add).toBe('unknown');
});

test('[D36] a cookie that is over: SharePoint refuses as if a right were missing, and that is signed out', async () => {
  const over = { ...refusal(403, '-2147024891'), headers: { 'x-forms_based_auth_required': '/sign-in' } };
  const site = scriptSharePoint(() => over, withDigest);
  expect(await errorOf(pagesOf(site.lists))).toEqual({ kind: 'signedOut', reason: 'interactionRequired' });
});

test('[D13] refused for lack of rights is denied, and no digest is asked for', async () => {
  const site = scriptSharePoint(() => refusal(403, '-2147024891'), withDigest);
  expect(await errorOf(site.lists.add('updates', cells))).toEqual({ kind: 'denied', list: 'updates' });
  expect(site.asked).toHaveLength(1);
});

test('[D10][D11] a digest that is throttled: a read waits for it, a write says so and was not sent', async () => {
  const throttled = { status: 429, headers: { 'retry-after': '4' } };
  const site = scriptSharePoint((asked, count) => {
    if (isContextInfo(asked)) return count < 3 ? throttled : given('first');
    return replyToEach(asked, () => rows(item(1)));
  });
  expect(await errorOf(site.lists.add('updates', cells))).toEqual({ kind: 'throttled', retryAfter: 4 });
  expect(await pagesOf(site.lists)).toHaveLength(1);
  expect(digestsOf(site.asked)).toEqual(['asks', 'asks', 'asks', 'first']);
  expect(site.waits).toHaveLength(1);
});

test('[D36] cookies go to the site only, and a sign-in page is not followed', async () => {
  const inits: RequestInit[] = [];
  const site = scriptSharePoint(() => rows(), {
    ...withDigest,
    fetch: async (input, init = {}) => {
      inits.push(init);
      return new Request(input).url.endsWith('$batch')
        ? new Response('', { status: 500 })
        : Response.json({});
    },
  });
  expect(await errorOf(pagesOf(site.lists))).toEqual({ kind: 'busy' });
  expect(inits).not.toHaveLength(0);
  for (const init of inits) expect(init).toMatchObject({ credentials: 'same-origin', redirect: 'manual' });
});
