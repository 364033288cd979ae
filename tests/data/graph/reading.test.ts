import { item, pagesOf, replyToParts, scriptGraph } from './scriptedGraph.ts';

const rows = (...items: unknown[]) => ({ status: 200, body: { value: items } });

test('[D6] a query alone goes alone; queries of one moment are one batch', async () => {
  const alone = scriptGraph(() => rows(item(1)));
  await pagesOf(alone.lists);
  expect(alone.asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    'GET /v1.0/sites/northshire.sharepoint.example:/sites/hub:/lists/updates/items',
  ]);
  const together = scriptGraph((asked) => replyToParts(asked, () => rows(item(1))));
  await Promise.all(['a', 'b', 'c'].map((list) => pagesOf(together.lists, { list })));
  expect(together.asked.map(({ url }) => url)).toEqual(['https://graph.example/v1.0/$batch']);
});

test('[D6] never more than 20 in a batch', async () => {
  const graph = scriptGraph((asked) => replyToParts(asked, () => rows()));
  await Promise.all(Array.from({ length: 45 }, () => pagesOf(graph.lists)));
  const sizes = graph.asked.map(({ body }) => (body as { requests: unknown[] }).requests.length);
  expect(sizes).toEqual([20, 20, 5]);
});

test('[D2][D3] next links are followed to the end; the newest id tells the number meanwhile', async () => {
  const next = 'https://elsewhere.example/v1.0/sites/x/lists/updates/items?$top=2&$skiptoken=Paged%3dTRUE';
  const held = Promise.withResolvers<void>();
  const graph = scriptGraph(async ({ url }) => {
    if (url.includes('$orderby')) return rows({ id: '4' });
    if (!url.includes('$skiptoken'))
      return { status: 200, body: { value: [item(1), item(3)], '@odata.nextLink': next } };
    await held.promise;
    return rows(item(4));
  });
  const pages = [];
  for await (const page of graph.lists.query({ list: 'updates', columns: ['RecordKey'] })) {
    pages.push([page.rows.map(({ id }) => id), page.total, page.isLast]);
    if (page.total !== null) held.resolve();
  }
  expect(pages).toEqual([
    [['1', '3'], null, false],
    [[], 3, false],
    [['4'], 3, true],
  ]);
  expect(graph.asked.map(({ url }) => new URL(url).host)).toEqual([
    'graph.example',
    'graph.example',
    'graph.example',
  ]);
});

test('[D3] Graph refuses to tell the newest id: the total stays unknown until the end', async () => {
  const graph = scriptGraph(({ url }) => {
    if (url.includes('$orderby')) return { status: 429, headers: { 'retry-after': '9' } };
    const isFirst = !url.includes('$skiptoken');
    return {
      status: 200,
      body: { value: [item(isFirst ? 1 : 2)], ...(isFirst && { '@odata.nextLink': `${url}&$skiptoken=2` }) },
    };
  });
  expect((await pagesOf(graph.lists)).map(({ total, isLast }) => [total, isLast])).toEqual([
    [null, false],
    [2, true],
  ]);
});

test('[D9] stamps: a person, an app, and nobody known', async () => {
  const unknown = {
    ...item(2),
    createdBy: {},
    lastModifiedBy: { user: { displayName: 'Guest', id: '', email: '' } },
  };
  const [page] = await pagesOf(scriptGraph(() => rows(item(1), unknown)).lists);
  expect(page?.rows.map(({ created, modified }) => [created.by, modified.by])).toEqual([
    [
      { oid: 'oid-1', name: 'Sam Patel', mail: 'sam@northshire.example' },
      { oid: null, name: 'Power Automate', mail: null },
    ],
    [
      { oid: null, name: 'Unknown', mail: null },
      { oid: null, name: 'Guest', mail: null },
    ],
  ]);
});

test('[D14] an unknown column is told from an empty one, by looking only where no row has it', async () => {
  const reply = (names: string[]) => (asked: { url: string }) =>
    asked.url.includes('/columns') ? rows(...names.map((name) => ({ name }))) : rows(item(1), item(2));
  const query = { columns: ['RecordKey', 'State', 'Words'], required: ['RecordKey', 'State'] };
  const without = scriptGraph(reply(['RecordKey', 'Words']));
  await expect(pagesOf(without.lists, query)).rejects.toMatchObject({
    error: { kind: 'missing', what: 'column', name: 'State' },
  });
  const empty = scriptGraph(reply(['RecordKey', 'State']));
  expect(await pagesOf(empty.lists, query)).toHaveLength(1);
  expect(await pagesOf(empty.lists)).toHaveLength(1);
  expect(empty.asked.filter(({ url }) => url.includes('/columns'))).toHaveLength(1);
});

test('[D7] a batch is cancelled once nobody waits for it, and not before', async () => {
  const arrived = Promise.withResolvers<AbortSignal>();
  const graph = scriptGraph(({ signal }) => {
    if (signal) arrived.resolve(signal);
    return new Promise((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  });
  const [one, two] = [new AbortController(), new AbortController()];
  const waiting = [one, two].map(({ signal }) =>
    pagesOf(graph.lists, {}, signal).catch((thrown: unknown) => thrown),
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
  const graph = scriptGraph(() => rows());
  await pagesOf(graph.lists, { where: { column: 'ScopeKey', equals: "O'Neill & https://x?y=1#2" } });
  expect(new URL(graph.asked[0]?.url ?? '').searchParams.get('$filter')).toBe(
    "fields/ScopeKey eq 'O''Neill & https://x?y=1#2'",
  );
});
