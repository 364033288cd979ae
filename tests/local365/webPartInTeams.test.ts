import type { Browser, Frame, Page } from 'playwright-core';
import type { Served } from '../../src/local365/serve.ts';
import { life, openPage, serveSharePoint, shown } from './sharePointServer.ts';
import { appState, startBrowser } from './teamsHostBrowser.ts';

let server: Served;
let browser: Browser;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveSharePoint(), startBrowser()]);
});
afterEach(() => opened.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(query: string): Promise<Page> {
  opened = await openPage(browser, `${server.url}/teams?app=webpart&${query}`);
  await appState(opened.page, 'success');
  return opened.page;
}

async function webPartOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#stage iframe')).contentFrame();
  if (!frame) throw new Error('Nothing is shown in Teams');
  await frame.waitForSelector('body[data-page-state="ready"]');
  return frame;
}

test('Teams shows the web part through SharePoint, with the real teams-js in its context', async () => {
  const page = await open('user=carl@north.example&theme=dark&path=/actions/1-4');
  const frame = await webPartOf(page);
  expect(new URL(frame.url()).pathname).toBe('/sharepoint/teams');
  expect(await shown(frame)).toMatchObject({
    name: 'Carl Contributor',
    inTeams: true,
    isInverted: true,
    teams: {
      theme: 'dark',
      subEntityId: '/actions/1-4',
      userObjectId: 'aaaaaaaa-0000-4000-8000-000000000002',
    },
  });
  expect(await frame.locator('#suiteBar').isVisible()).toBe(false);
  expect(opened.problems).toEqual([]);
});

test('in a channel it knows the channel; another person means another sign-in', async () => {
  const page = await open('user=carl@north.example&surface=channel');
  expect((await shown(await webPartOf(page))).teams?.channelName).toBe('General');
  await page.selectOption('#user', 'olive@north.example');
  await appState(page, 'success');
  const frame = await webPartOf(page);
  expect((await shown(frame)).name).toBe('Olive Owner');
  const me = await frame.evaluate<string>(
    `fetch('/sites/hub/_api/web/currentuser').then((answer) => answer.json()).then(({ Title }) => Title)`,
  );
  expect(me).toBe('Olive Owner');
});

test('a theme chosen in Teams reaches the running web part, and the bar changes to the tab and back', async () => {
  const page = await open('user=carl@north.example');
  const frame = await webPartOf(page);
  await page.selectOption('#theme', 'contrast');
  await frame.waitForFunction('window.life.includes("theme inverted #000000")');
  expect(await life(frame)).toContain('event true');
  expect(new URL(page.url()).searchParams.get('app')).toBe('webpart');
  await page.selectOption('#app', 'tab');
  expect(await page.locator('#stage iframe').getAttribute('src')).toContain('/tab/index.html');
});
