import { rmSync } from 'node:fs';
import { createLocal365 } from '../../src/local365/local365.ts';
import { makeSampleWebParts, factsId } from './sampleWebParts.ts';
import { options, origin } from './tenant.ts';

const dir = makeSampleWebParts();
afterAll(() => rmSync(dir, { recursive: true }));

async function page(ready?: () => Promise<string>, bundleDir = dir) {
  const local365 = await createLocal365({
    ...options,
    sharePointPage: {
      title: 'Equality & <more>',
      bundleDir,
      ready,
      componentId: factsId,
      propertiesFromQuery: { place: 'place', rows: 'rows' },
    },
  });
  return {
    get: (path: string, headers: Record<string, string> = {}) =>
      local365.fetch(new Request(origin + path, { headers })),
    close: () => local365.close(),
  };
}

const ofOlive = '/sharepoint?user=olive@north.example';

test('nobody named means a choice of people, without those whose account is off', async () => {
  const { get, close } = await page();
  for (const path of ['/sharepoint?place=hub', '/sharepoint?place=hub&user=gone@north.example']) {
    const answer = await get(path);
    const html = await answer.text();
    expect(html).toContain('/sharepoint?place=hub&#38;user=carl%40north.example');
    expect([html.includes('Gone Leaver'), answer.headers.get('set-cookie')]).toEqual([false, null]);
  }
  close();
});

test('the page carries what it needs and its policy allows nothing inline', async () => {
  const { get, close } = await page();
  const answer = await get(`${ofOlive}&place=</script><b>&rows=3`);
  const html = await answer.text();
  const [, json = ''] = /id="pageData">\s*(\{.*\})\s*<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    title: 'Equality & <more>',
    parts: [
      { componentId: factsId, properties: { place: '</script><b>', title: '', rows: 3, quiet: false } },
    ],
    context: { tenantId: options.tenantId, formDigestTimeoutSeconds: 1800 },
  });
  expect(answer.headers.get('content-security-policy')).toMatch(/^script-src 'self'; (?!.*unsafe)/);
  close();
});

test('files of the package are kept for ever and compressed; nothing else of the folder is given', async () => {
  const { get, close } = await page();
  const file = await get('/sharepoint/bundle/facts_1.js', { 'accept-encoding': 'gzip' });
  expect([file.status, file.headers.get('content-encoding'), file.headers.get('cache-control')]).toEqual([
    200,
    'gzip',
    'public, max-age=31536000, immutable',
  ]);
  expect((await get('/sharepoint/bundle/..%2Fmanifests%2Fx.json')).status).toBe(404);
  expect((await get(`/sharepoint/bundle/${factsId}.manifest.json`)).status).toBe(404);
  close();
});

test('while the web part is built the page says so and comes back; then it is there', async () => {
  let finish: (dir: string) => void = () => undefined;
  const { get, close } = await page(() => new Promise((resolve) => (finish = resolve)), 'nowhere');
  const waiting = await get(ofOlive);
  const html = await waiting.text();
  expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([503, '3']);
  expect(html).toContain('The web part is being built (about four minutes the first time).');
  expect(html).toContain('http-equiv="refresh"');
  finish(dir);
  expect((await get(ofOlive)).status).toBe(200);
  close();
});

test('a build that failed is said with its reason, and tried again on the next visit', async () => {
  let tries = 0;
  const { get, close } = await page(async () => {
    tries += 1;
    if (tries === 1) throw new Error('No <tool> found.');
    return Promise.resolve(dir);
  });
  const failed = await get(ofOlive);
  expect([failed.status, await failed.text()]).toEqual([
    500,
    expect.stringContaining('No &#60;tool&#62; found.'),
  ]);
  expect((await get(ofOlive)).status).toBe(200);
  close();
});

test('a folder without a manifest is said to hold no web part', async () => {
  const { get, close } = await page(undefined, 'nowhere');
  const answer = await get(ofOlive);
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('nowhere')]);
  close();
});

test('the site and its home page lead to the page, as whoever is signed in', async () => {
  const { get, close } = await page();
  expect((await get('/sites/hub')).headers.get('location')).toBe('/sites/hub/SitePages/Home.aspx');
  const anonymous = await get('/sites/hub/SitePages/Home.aspx?place=hub');
  expect(anonymous.headers.get('location')).toBe('/sharepoint?place=hub');
  const [cookie = ''] = ((await get(ofOlive)).headers.get('set-cookie') ?? '').split(';');
  const known = await get('/sites/hub/SitePages/Home.aspx', { cookie });
  expect(known.headers.get('location')).toBe('/sharepoint?user=olive%40north.example');
  close();
});
