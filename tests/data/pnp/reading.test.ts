import {
  errorOf,
  isFacts,
  item,
  listFacts,
  pagesOf,
  refusal,
  replyToEach,
  rows,
  scriptSharePoint,
  siteUrl,
  withDigest,
  withToken,
} from './scriptedSharePoint.ts';

test('[D6][D32][D37] the first query takes the facts of all lists along, in one round trip; the next goes alone', async () => {
  const site = scriptSharePoint(
    (asked) => replyToEach(asked, (url) => (isFacts(url) ? listFacts('updates', 0x1 | 0x2) : rows(item(1)))),
    withDigest,
  );
  expect(site.lists.rights('updates')).toEqual({ add: 'unknown', change: 'unknown' });
  await pagesOf(site.lists);
  expect(site.asked.map(({ method, url }) => [method, url])).toEqual([['POST', `${siteUrl}/_api/$batch`]]);
  expect(site.asked[0]?.headers.get('x-requestdigest')).toBe('page-digest');
  expect(site.lists.rights('updates')).toEqual({ add: 'yes', change: 'no' });
  await pagesOf(site.lists);
  expect(site.asked[1]?.method).toBe('GET');
  expect(site.asked[1]?.headers.has('x-requestdigest')).toBe(false);
  site.pass(10 * 60_000);
  await pagesOf(site.lists);
  expect(site.asked[2]?.urls.filter((url) => isFacts(decodeURIComponent(url)))).toHaveLength(1);
});

test('[D32] facts that were refused or lost come along with the next read; rights learned by trying count meanwhile', async () => {
  const site = scriptSharePoint((asked, count) => {
    if (count === 2) throw new TypeError('fetch failed');
    if (asked.method === 'POST' && !asked.url.endsWith('$batch')) return refusal(403, '-2147024891');
    return replyToEach(asked, (url) => {
      if (isFacts(url)) return count === 1 ? { status: 429 } : listFacts('updates', 0x7);
      return rows(item(1));
    });
  }, withToken);
  expect(await pagesOf(site.lists)).toHaveLength(1);
  expect(await errorOf(pagesOf(site.lists))).toEqual({ kind: 'offline' });
  expect(await errorOf(site.lists.add('updates', { RecordKey: 'k' }))).toMatchObject({ kind: 'denied' });
  expect(site.lists.rights('updates')).toEqual({ add: 'no', change: 'unknown' });
  await pagesOf(site.lists);
  expect(site.lists.rights('updates')).toEqual({ add: 'yes', change: 'yes' });
});

test('[D6] never more than 20 in a batch, facts included; they wait for a free seat', async () => {
  const site = scriptSharePoint((asked) => replyToEach(asked, () => rows()), withToken);
  await Promise.all(Array.from({ length: 45 }, () => pagesOf(site.lists)));
  expect(site.asked.map(({ urls }) => urls.length)).toEqual([20, 20, 6]);
});

test('[D2][D3] links are followed to the end, never to another host; the number of rows is known from the start', async () => {
  const next = 'https://elsewhere.example/_api/web/lists/x/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d3&$top=2';
  const held = Promise.withResolvers<void>();
  const site = scriptSharePoint(async (asked) => {
    const isNext = asked.urls.some((url) => url.includes('skiptoken'));
    if (isNext) await held.promise;
    return replyToEach(asked, (url) => {
      if (isFacts(url)) return listFacts('updates', 0x7, 3);
      return isNext
        ? rows(item(4))
        : { status: 200, body: { value: [item(1), item(3)], 'odata.nextLink': next } };
    });
  }, withToken);
  const pages = [];
  for await (const page of site.lists.query({ list: 'updates', columns: ['RecordKey'] })) {
    pages.push([page.rows.map(({ id }) => id), page.total, page.isLast]);
    if (page.total !== null) held.resolve();
  }
  expect(pages).toEqual([
    [['1', '3'], null, false],
    [[], 3, false],
    [['4'], 3, true],
  ]);
  expect(site.asked.every(({ url }) => url.startsWith(siteUrl))).toBe(true);
  expect(new URL(site.asked[1]?.url ?? '').searchParams.get('$skiptoken')).toBe('Paged=TRUE&p_ID=3');
});

test('[D3] a number of rows that has been overtaken is asked for again', async () => {
  const site = scriptSharePoint((asked) => {
    if (asked.urls.some((url) => url.includes('skiptoken'))) return rows(item(4));
    return replyToEach(asked, (url) => {
      if (isFacts(url)) return listFacts('updates', 0x7, 1);
      if (url.includes('ItemCount')) return { status: 200, body: { ItemCount: 3 } };
      const link = `${siteUrl}/_api/web/x?$skiptoken=p_ID%3d3`;
      return { status: 200, body: { value: [item(1), item(3)], 'odata.nextLink': link } };
    });
  }, withToken);
  await pagesOf(site.lists);
  expect(site.asked.filter(({ url }) => url.includes('ItemCount'))).toHaveLength(1);
});

test('[D9][D35] stamps: a person, one without a mailbox, an app, and nobody known', async () => {
  const odd = item(2, {
    Author: { Title: 'Guest', EMail: '', Name: 'i:0#.f|membership|guest_x.example#ext#@northshire.example' },
    Editor: null,
  });
  const site = scriptSharePoint((asked) => replyToEach(asked, () => rows(item(1), odd)), withToken);
  const [page] = await pagesOf(site.lists);
  expect(page?.rows.map(({ created, modified }) => [created.by, modified.by])).toEqual([
    [
      { oid: null, name: 'Sam Patel', mail: 'sam@northshire.example' },
      { oid: null, name: 'SharePoint App', mail: null },
    ],
    [
      { oid: null, name: 'Guest', mail: 'guest_x.example#ext#@northshire.example' },
      { oid: null, name: 'Unknown', mail: null },
    ],
  ]);
});

test('[D14][D33] a column that is not there: named if required, left out if not, and believed for a minute', async () => {
  const site = scriptSharePoint(
    (asked) =>
      replyToEach(asked, (url) => {
        if (isFacts(url)) return rows();
        if (url.includes('/fields?')) return rows({ InternalName: 'RecordKey' }, { InternalName: 'Words' });
        return url.includes('State')
          ? refusal(400, '-1', 'La colonne «\u00a0State\u00a0» n’existe pas.')
          : rows(item(1, { Words: 'w' }));
      }),
    withToken,
  );
  const query = { columns: ['RecordKey', 'State', 'Words'] };
  const [page] = await pagesOf(site.lists, query);
  expect(page?.rows[0]?.cells).toEqual({ RecordKey: 'k1', Words: 'w' });
  const count = site.asked.length;
  await pagesOf(site.lists, query);
  expect(site.asked.length - count).toBe(1);
  site.pass(60_000);
  await pagesOf(site.lists, query);
  expect(site.asked.length - count).toBe(4);
  expect(await errorOf(pagesOf(site.lists, { ...query, required: ['RecordKey', 'State'] }))).toEqual({
    kind: 'missing',
    what: 'column',
    name: 'State',
  });
});

test('a question that is refused for something else is not asked again', async () => {
  const site = scriptSharePoint(
    (asked) =>
      replyToEach(asked, (url) => {
        if (isFacts(url)) return rows();
        return url.includes('/fields?') ? rows({ InternalName: 'RecordKey' }) : refusal(400, '-1', 'Not so.');
      }),
    withToken,
  );
  expect(await errorOf(pagesOf(site.lists))).toEqual({ kind: 'refused', reason: 'Not so.' });
});

test('[D7] a batch is cancelled once nobody waits for it, and not before', async () => {
  const arrived = Promise.withResolvers<AbortSignal>();
  const site = scriptSharePoint(({ signal }) => {
    if (signal) arrived.resolve(signal);
    return new Promise((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  }, withToken);
  const [one, two] = [new AbortController(), new AbortController()];
  const waiting = [one, two].map(({ signal }) =>
    pagesOf(site.lists, {}, signal).catch((thrown: unknown) => thrown),
  );
  const signal = await arrived.promise;
  one.abort();
  expect(await waiting[0]).toMatchObject({ name: 'AbortError' });
  expect(signal.aborted).toBe(false);
  two.abort();
  expect(await waiting[1]).toMatchObject({ name: 'AbortError' });
  expect(signal.aborted).toBe(true);
});

test('[D4] texts of a filter cannot break out of it', async () => {
  const site = scriptSharePoint((asked) => replyToEach(asked, () => rows()), withToken);
  await pagesOf(site.lists, { where: { column: 'ScopeKey', equals: "O'Neill & https://x?y=1#2" } });
  expect(new URL(site.asked[0]?.urls[0] ?? '').searchParams.get('$filter')).toBe(
    "ScopeKey eq 'O''Neill & https://x?y=1#2'",
  );
});
