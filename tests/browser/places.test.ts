import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import type { OpenTab, Theme } from '../support/browser.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { places } from '../support/places.ts';

const pictures = 'tests/results/screens';

describe('Every place inside the local Teams host', () => {
  let hub: RunningHub;
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [hub, browser] = await Promise.all([startSampleHub(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });

  const looks = (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
    ([1280, 320] as const).map((width) => ({ theme, width })),
  );

  describe.each(looks)('in $theme at $width px', ({ theme, width }: { theme: Theme; width: number }) => {
    let window: BrowserContext;
    let open: OpenTab;
    beforeAll(async () => {
      window = await newWindow(browser, { width, height: width === 320 ? 640 : 800 });
      open = await openTab(window, hub, { theme, path: '/today' });
    });
    afterAll(() => window.close());

    test.each(Object.entries(places))(
      '%s stands, fits and has no axe finding',
      async (name, { path, heading }) => {
        const { page, tab } = open;
        const frame = await (await page.$('#stage iframe'))!.contentFrame();
        await frame!.evaluate((address) => void (location.hash = address), path);
        await tab.getByRole('heading', { name: heading }).first().waitFor();
        await tab.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `${pictures}/${name}-${theme}-${width}.png`, fullPage: true });
        const overflow = await frame!.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        expect(await tab.locator('body').innerText()).not.toMatch(/Invalid input|undefined|\bNaN\b|\[object/);
        expect(await axeFindings(page)).toEqual([]);
      },
    );
  });
});
