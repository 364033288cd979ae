import type { Browser } from 'playwright-core';
import type { Served } from '../../src/local365/serve.ts';
import { axeFindings, everyRule } from '../support/axe.ts';
import { isReady, openPage, serveSharePoint } from './sharePointServer.ts';
import { startBrowser } from './teamsHostBrowser.ts';

let server: Served;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveSharePoint(), startBrowser()]);
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
    test(`axe finds nothing around a web part in ${theme} at ${viewport.width} px`, async () => {
      const query = `user=olive@north.example&theme=${theme}&edit=1&component=PlainWebPart`;
      const { page, close } = await openPage(browser, `${server.url}/sharepoint?${query}`, { viewport });
      await isReady(page);
      await page.getByRole('button', { name: 'Options' }).click();
      await page.getByRole('button', { name: 'Edit properties' }).click();
      expect(await axeFindings(page, everyRule)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      await close();
    });
  }
}

for (const background of ['neutral', 'soft', 'strong']) {
  test(`words are legible on a ${background} section`, async () => {
    const query = `user=olive@north.example&background=${background}&component=PlainWebPart`;
    for (const theme of ['default', 'dark', 'contrast']) {
      const { page, close } = await openPage(browser, `${server.url}/sharepoint?${query}&theme=${theme}`);
      await isReady(page);
      expect(await axeFindings(page, everyRule)).toEqual([]);
      await close();
    }
  });
}
