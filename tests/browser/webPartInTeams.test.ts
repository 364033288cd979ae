import type { Frame, Page } from 'playwright-core';
import { hasContent } from '../support/sharePointPage.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

describe('The web part inside Teams', () => {
  const stage = setStage();

  async function open(ask: Record<string, string>): Promise<{ page: Page; frame: Frame }> {
    const page = await stage.window.newPage();
    const user = 'owner@northshire.example';
    await page.goto(`${stage.hub.url}/teams?${new URLSearchParams({ app: 'webpart', user, ...ask })}`);
    const frame = await (await page.waitForSelector('#stage iframe')).contentFrame();
    if (!frame) throw new Error('nothing is shown in Teams');
    await hasContent(frame);
    return { page, frame };
  }

  test('[WP12] it stands, begins at the place Teams names, and its link goes through the teams-js of the page', async () => {
    const { page, frame } = await open({ path: '/actions/1-4' });
    await frame
      .getByRole('heading', { name: /pay gap/ })
      .first()
      .waitFor();
    await frame.getByRole('button', { name: 'Copy link' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Link to this page' });
    await dialog.waitFor();
    await soon(() => dialog.innerText()).toContain('/actions/1-4');
    await soon(() => dialog.innerText()).toContain(`${stage.hub.url}/sites/hub#/actions/1-4`);
    await dialog.getByRole('button', { name: 'Close' }).click();
    const scripts = await frame.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /[^/]*teams[^/]*\.js/i.exec(name) ?? []),
    );
    expect(scripts).toEqual(['teams.js']);
  });

  test('[WP4] [WP12] the theme follows the one of Teams', async () => {
    const { page, frame } = await open({ theme: 'default', path: '/actions' });
    const seen = [await linkColour(frame)];
    for (const theme of ['dark', 'contrast', 'default']) {
      await page.selectOption('#theme', theme);
      await expect(isOther(frame, seen.at(-1) ?? '')).resolves.toBeDefined();
      seen.push(await linkColour(frame));
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen.at(-1)).toBe(seen[0]);
  });
});

const heading = '[data-sp-web-part] h1';
const colourOfLinks = '--colorBrandForegroundLink';

/** What links look like there: each of the three themes has a colour of its own for them. */
function linkColour(frame: Frame): Promise<string> {
  return frame
    .locator(heading)
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), colourOfLinks);
}

/** Until links look otherwise. */
function isOther(frame: Frame, old: string): Promise<unknown> {
  return frame.waitForFunction(
    ([where, name, before]) => {
      const element = document.querySelector(where ?? '');
      return element && getComputedStyle(element).getPropertyValue(name ?? '') !== before;
    },
    [heading, colourOfLinks, old],
  );
}
