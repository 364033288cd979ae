import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { goToTab, newWindow, openTab } from '../support/browser.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

describe('A shared device', () => {
  const stage = setStage();

  const title = 'Publish the ethnicity pay gap';

  async function read(): Promise<Page> {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/actions' });
    await tab.getByText(title, { exact: false }).first().waitFor();
    await page.waitForLoadState('networkidle');
    return page;
  }

  async function saySharedDevice(): Promise<void> {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/settings' });
    await tab.getByRole('checkbox', { name: 'This is a shared device: keep nothing here' }).check();
    await tab.getByText('Nothing is kept on this device.', { exact: false }).waitFor();
    await untilKept(page, []);
    await page.close();
  }

  test('[SD3] said on this device, rows, last screen and the sign of a visit are gone at once and stay away', async () => {
    const before = await read();
    await untilKept(before, ['rows', 'words']);
    await before.close();
    await saySharedDevice();

    const after = await read();
    await after.waitForTimeout(2_000);
    await soon(() => kept(after)).toEqual([]);
    await soon(() => after.evaluate(() => Object.keys(localStorage).sort())).not.toContain(
      'race-action-hub:visited',
    );
    await after.close();

    await stage.hub.faults({ offline: true });
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions' });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByText('There is no connection', { exact: false }).first().waitFor({ timeout: 40_000 });
    await soon(() => tab.locator('body').innerText()).not.toContain(title);
  });

  test('[SD4] before typing starts it says that words are not kept; posted, they are there and nothing rests', async () => {
    await saySharedDevice();
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/actions/1-4/update' });
    await tab.getByText('Not kept if you close this').waitFor();
    await soon(() => tab.locator('textarea').first().inputValue()).toBe('');
    await tab.locator('textarea').first().fill('Written on a shared device.');
    await tab.getByRole('button', { name: 'Post the update' }).click();
    await tab.getByText('Written on a shared device.').first().waitFor();
    await page.waitForLoadState('networkidle');
    await soon(() => kept(page)).toEqual([]);
  });

  test('[SD4] words left unsent before it was said are sent, and then gone', async () => {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/actions/1-4/update' });
    await tab.locator('textarea').first().waitFor();
    await stage.hub.faults({ offline: true });
    await tab.locator('textarea').first().fill('Written before.');
    await tab.getByRole('button', { name: 'Post the update' }).click();
    await tab.getByRole('link', { name: 'Which' }).first().click();
    await tab.getByText(/^Kept on this device since /).waitFor();
    await tab.getByText('Words that are waiting to be sent stay', { exact: false }).waitFor();
    await tab.getByRole('checkbox', { name: 'This is a shared device: keep nothing here' }).check();
    await tab.getByText('Nothing is kept on this device.', { exact: false }).waitFor();
    await untilKept(page, ['words']);
    await stage.hub.faults(null);
    // It goes out by itself, perhaps before anybody could press [Try now].
    await tab.getByText('Nothing is waiting to be saved.').waitFor({ timeout: 40_000 });
    await page.close();
    await untilKept(await read(), []);
  });

  test('[G19] [SD2] the site owner says it for the whole hub, and no device keeps anything any more', async () => {
    const owner = await openTab(stage.window, stage.hub, {
      user: 'it@northshire.example',
      path: '/settings',
    });
    await owner.tab.getByLabel('What devices may keep').selectOption('keepNothing');
    await owner.tab.getByRole('button', { name: 'Save', exact: true }).click();
    await owner.tab.getByText(/^Saved /).waitFor();
    const graph = await graphAs(stage.hub, siteOwner);
    await soon(async () => (await itemOf(graph, 'hub', 'hub')).fields['SharedDevices']).toBe('keepNothing');
    await owner.page.waitForTimeout(500);
    await soon(() => kept(owner.page)).not.toContain('rows');
    await owner.page.close();

    const other = await newWindow(stage.browser);
    const { page, tab } = await openTab(other, stage.hub, {
      user: 'officer@northshire.example',
      path: '/settings',
    });
    await tab.getByText('Nothing (shared devices)').waitFor();
    await tab.getByText("Only an owner of the hub's site changes these.").waitFor();
    await page.waitForLoadState('networkidle');
    await soon(() => kept(page)).not.toContain('rows');
    await soon(() => axeFindings(page)).toEqual([]);
    await page.reload();
    await tab.getByText('The hub asks every device to keep nothing.', { exact: false }).waitFor();
    await untilKept(page, []);
    await other.close();
  });
});

/** What the hub keeps in this browser: kinds of databases that are there. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await indexedDB.databases())
      .map(({ name = '' }) => name.split('|'))
      .filter(([product]) => product === 'race-action-hub')
      .map(([, kind = '']) => kind)
      .sort(),
  );
}

async function untilKept(page: Page, kinds: string[]): Promise<void> {
  await expect(
    page.waitForFunction(
      async (wanted) =>
        (await indexedDB.databases())
          .map(({ name = '' }) => name.split('|'))
          .filter(([product]) => product === 'race-action-hub')
          .map(([, kind = '']) => kind)
          .sort()
          .join() === wanted,
      kinds.join(),
    ),
  ).resolves.toBeDefined();
}
