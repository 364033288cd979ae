import type { Browser } from 'playwright-core';
import { axeFindings, everyRule } from '../support/axe.ts';
import { serveTeamsHost } from './teamsHostServer.ts';
import { appState, openHost, startBrowser, tabOf } from './teamsHostBrowser.ts';

let server: Awaited<ReturnType<typeof serveTeamsHost>>;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveTeamsHost(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const sizes = [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
];

for (const theme of ['default', 'dark', 'contrast']) {
  for (const viewport of sizes) {
    test(`axe finds nothing in ${theme} at ${viewport.width} px, and nothing scrolls sideways`, async () => {
      const { page, close } = await openHost(browser, server.url, `?theme=${theme}`, { viewport });
      await appState(page, 'success');
      if (viewport.width === 320) await page.getByRole('button', { name: 'Options' }).click();
      await page.getByText('Messages').click();
      expect(await axeFindings(page, everyRule)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      const tab = await tabOf(page);
      await tab.evaluate('void microsoftTeams.people.selectPeople({})');
      await page.waitForSelector('dialog[open]');
      expect(await axeFindings(page, everyRule)).toEqual([]);
      await close();
    });
  }
}

test('chrome=none shows the tab alone', async () => {
  const viewport = { width: 320, height: 640 };
  const { page, close } = await openHost(browser, server.url, '?chrome=none', { viewport });
  await appState(page, 'success');
  expect(await page.locator('#stage iframe').boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
  await close();
});

test('the bar is worked by keyboard alone', async () => {
  const { page, close } = await openHost(browser, server.url);
  await appState(page, 'success');
  await page.locator('#path').focus();
  await page.keyboard.type('/today');
  await page.keyboard.press('Enter');
  await page.waitForURL(/path=%2Ftoday/);
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.id')).toBe('back');
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement.id')).toBe('moreButton');
  await close();
});
