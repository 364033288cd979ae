import type { Browser, Page } from 'playwright-core';
import type { Served } from '../../src/local365/serve.ts';
import { isReady, life, openPage, serveSharePoint, shown } from './sharePointServer.ts';
import { startBrowser } from './teamsHostBrowser.ts';
import { options } from './tenant.ts';

let server: Served;
let browser: Browser;
let opened: Awaited<ReturnType<typeof openPage>> | undefined;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveSharePoint(), startBrowser()]);
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const olive = 'user=olive@north.example';

async function open(query: string, viewport = { width: 1280, height: 800 }): Promise<Page> {
  opened = await openPage(browser, `${server.url}/sharepoint?${query}`, { viewport });
  await isReady(opened.page);
  return opened.page;
}

test('a bundle is loaded as its manifest says, with its externals, and finds its chunks beside itself', async () => {
  const page = await open(olive);
  expect(await shown(page)).toMatchObject({ words: 'from a chunk', version: '1.0' });
  expect(await life(page)).toEqual(['theme plain #ffffff', 'init', 'render']);
  expect(opened?.problems).toEqual([]);
});

test('the context names the person, the tenant, the site and the language, and brings a digest that writes', async () => {
  const page = await open(olive);
  const facts = await shown(page);
  const [person] = options.people;
  expect(facts).toMatchObject({
    oid: person?.oid,
    name: person?.name,
    tenant: options.tenantId,
    web: `${server.url}/sites/hub`,
    locale: 'en-GB',
    inTeams: false,
    mode: 1,
  });
  const status = await page.evaluate<number>(`fetch('/sites/hub/_api/web/ensureuser', { method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requestdigest': ${JSON.stringify(facts.digest)} },
    body: JSON.stringify({ logonName: 'i:0#.f|membership|carl@north.example' }) }).then(({ status }) => status)`);
  expect(status).toBe(200);
  expect(await page.evaluate('document.cookie')).toBe('');
});

test('properties come from the manifest and the query; a path becomes the part after #', async () => {
  const page = await open(`${olive}&place=status&rows=3&path=/actions`);
  const { properties, hash } = await shown(page);
  expect(properties).toEqual({ place: 'status', title: '', rows: 3, quiet: false });
  expect([hash, new URL(page.url()).hash]).toEqual(['#/actions', '#/actions']);
  expect(new URL(page.url()).searchParams.has('path')).toBe(false);
});

test('an address people copied opens the page again at the same place', async () => {
  const page = await open(olive);
  await page.goto(`${server.url}/sites/hub/SitePages/Home.aspx#/actions/1-4`);
  await isReady(page);
  expect(await shown(page)).toMatchObject({ hash: '#/actions/1-4', name: 'Olive Owner' });
});

test('[L22] a new theme and another section background reach the running web part', async () => {
  const page = await open(`${olive}&theme=dark`);
  expect((await shown(page)).isInverted).toBe(true);
  await page.getByRole('button', { name: 'Options' }).click();
  await page.selectOption('#theme', 'default');
  await page.selectOption('#background', 'strong');
  expect(await life(page)).toEqual([
    'theme inverted #1b1a19',
    'init',
    'render',
    'theme plain #ffffff',
    'render',
    'event false',
    'theme inverted #0f6cbd',
    'render',
    'event true',
  ]);
  expect(new URL(page.url()).searchParams.get('background')).toBe('strong');
});

test('the property pane changes the web part while one types, refuses what it refuses, and the page keeps it', async () => {
  const page = await open(`${olive}&edit=1`);
  const { instanceId } = await shown(page);
  await page.getByRole('button', { name: 'Edit properties' }).click();
  await page.getByLabel('Title').fill('Ours');
  await page.getByLabel('Title').fill('A title too long');
  await expectText(page, '.refusal', 'At most 10 letters.');
  await page.getByLabel('Place').selectOption('status');
  await page.getByLabel('Rows').fill('7');
  await page.getByLabel('Quiet').check();
  const properties = { place: 'status', title: 'Ours', rows: 7, quiet: true };
  expect(await shown(page)).toMatchObject({ properties, mode: 2 });
  expect(await life(page)).toContain('title:  to Ours');
  await expectText(page, '#pageStatus', 'Your page has been saved');
  await page.reload();
  await isReady(page);
  expect(await shown(page)).toMatchObject({ properties, instanceId });
  await page.goto(`${server.url}/sharepoint?${olive}&place=status`);
  await isReady(page);
  expect((await shown(page)).properties.rows).toBe(5);
});

test('[L22] a web part that wants it so is drawn again only when changes are applied', async () => {
  const page = await open(`${olive}&component=PlainWebPart&title=one&edit=1`);
  await page.getByRole('button', { name: 'Edit properties' }).click();
  await page.getByLabel('Whom').fill('all');
  expect(await page.locator('.plain').textContent()).toBe('Hello one');
  await page.getByRole('button', { name: 'Apply' }).click();
  expect(await page.locator('.plain').textContent()).toBe('Hello all');
});

test('[L22] editing and reading are told to the web part; a deleted one is disposed of and hears nothing more', async () => {
  const page = await open(olive);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  expect((await life(page)).slice(3)).toEqual(['mode 1 to 2', 'render']);
  await page.getByRole('button', { name: 'Delete web part' }).click();
  await page.getByRole('button', { name: 'Options' }).click();
  await page.selectOption('#theme', 'dark');
  expect((await life(page)).slice(5)).toEqual(['dispose']);
  expect(await page.locator('[data-sp-web-part]').count()).toBe(0);
});

test('several web parts share one page, each with its own number, place and column', async () => {
  const page = await open(
    `${olive}&parts=3&columns=2&place=hub,status&component=FactsWebPart,FactsWebPart,PlainWebPart`,
  );
  const [first, second] = [await shown(page, 0), await shown(page, 1)];
  expect([first.properties.place, second.properties.place]).toEqual(['hub', 'status']);
  expect(first.instanceId).not.toBe(second.instanceId);
  expect(await page.locator('.CanvasSection').count()).toBe(2);
  expect(await page.locator('.CanvasSection').nth(0).locator('.plain').textContent()).toBe('Hello nobody');
});

test('a web part that throws is said to have failed, and the one beside it stands', async () => {
  const page = await open(`${olive}&parts=2&place=broken,hub`);
  expect(await page.getByRole('alert').textContent()).toContain('no such place');
  expect((await shown(page)).properties.place).toBe('hub');
});

test('a full page has no site header and no title, and chrome=none no bar either', async () => {
  const page = await open(`${olive}&page=full&chrome=none`);
  for (const part of ['#siteHeader', '#pageTitle', '#suiteBar'])
    expect(await page.locator(part).isVisible()).toBe(false);
  const box = await page.locator('.CanvasZone').boundingBox();
  expect([box?.x, box?.y, box?.width]).toEqual([0, 0, 1280]);
});

test('[L19] no script of the page itself or of a stranger runs inside it', async () => {
  const page = await open(olive);
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
  );
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(opened?.problems.join()).toContain('Content Security Policy');
});

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([where, wanted]) => document.querySelector(where ?? '')?.textContent === wanted,
    [selector, text],
  );
}
