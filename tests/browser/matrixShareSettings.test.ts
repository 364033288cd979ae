import type { Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

describe('Matrix, Share, the Commitment and Settings', () => {
  const stage = setStage();

  /** What has the focus inside the tab. */
  async function focused(page: Page): Promise<string> {
    const frame = await (await page.$('#stage iframe'))?.contentFrame();
    return (await frame?.evaluate(() => document.activeElement?.textContent ?? '')) ?? '';
  }

  test('[M2] [M4] [M5] the 14 standards lead by keyboard to four views side by side', async () => {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/matrix' });
    await tab.getByRole('heading', { name: '14 standards' }).waitFor();
    await tab.getByText('There: force, another force, community').first().waitFor();
    await tab.getByRole('link', { name: 'Stop and search (SAMPLE)' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Standard 5: Stop and search (SAMPLE)' }).waitFor();
    await tab.getByText('The force and the community differ (neither marked wrong)').waitFor();
    await soon(() => tab.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Force',
      'Another force',
      'Community',
      'Final (set by the force)',
    ]);
    await soon(() => focused(page)).toBe('Standard 5: Stop and search (SAMPLE)');
    await soon(() => tab.locator('main').innerText()).not.toMatch(/average of|total|overall level/i);
  });

  test('[M9] a number without a standard says so, with a way back', async () => {
    const { tab } = await openTab(stage.window, stage.hub, { path: '/matrix/99' });
    await tab.getByText('There is no standard 99 in this edition.').waitFor();
    await tab.getByRole('link', { name: 'Back to 14 standards' }).waitFor();
  });

  test('[M10] a list of levels that fails leaves the standards standing', async () => {
    await stage.hub.faults({ breakList: 'communityLevels' });
    const { tab } = await openTab(stage.window, stage.hub, { path: '/matrix' });
    await tab.getByText('Not known yet: community').first().waitFor({ timeout: 60_000 });
    await tab.getByText('There: force, another force').first().waitFor();
    await tab.getByRole('button', { name: 'Try again' }).waitFor();
    await soon(() => tab.getByText(/^Missing: (another force, )?community/).count()).toBe(0);
  });

  test('[SH5] [SH7] practice narrows in the address; in Teams its own calendar opens with the next drop-in', async () => {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/share' });
    await tab.getByText('12 practices', { exact: true }).waitFor();
    await tab
      .getByRole('button', { name: /^Add to calendar/ })
      .first()
      .click();
    await tab.getByText('Your calendar is open with this date.').waitFor();
    const calendar = page.getByRole('dialog', { name: 'What was sent' });
    await soon(() => calendar.getByRole('region').textContent()).toMatch(/05\/19\/2027 11:00:00/);
    await calendar.getByRole('button', { name: 'Close' }).click();
    await tab
      .getByRole('link', { name: /^Join the session/ })
      .first()
      .waitFor();
    await tab.getByLabel('Does it work?').selectOption('didNotWork');
    await tab.getByText('1 of 12 practices').waitFor();
    await tab.getByRole('link', { name: 'Search receipts by text message' }).click();
    await tab.getByText('Intended outcome').waitFor();
  });

  test('[SH10] practice that fails leaves the drop-ins standing', async () => {
    await stage.hub.faults({ breakList: 'practices' });
    const { tab } = await openTab(stage.window, stage.hub, { path: '/share' });
    await tab.getByRole('link', { name: 'Drop-in: publication', exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 60_000 });
    await soon(() => tab.getByText('No practice has been added yet.').count()).toBe(0);
  });

  test('[C3] every heading of the Commitment stands, without invented text', async () => {
    const { tab } = await openTab(stage.window, stage.hub, { path: '/commitment' });
    await tab.getByRole('heading', { name: 'Opening statement' }).waitFor();
    await soon(() => tab.getByText('The force has not pasted the current text here yet.').count()).toBe(12);
  });

  test('[G1] [G11] [G13] Settings say where one is, what was checked of accessibility, and where the site is checked', async () => {
    const { tab } = await openTab(stage.window, stage.hub, { path: '/settings' });
    const connection = tab.getByRole('region', { name: 'Connection' });
    await connection.getByText('Microsoft Teams').waitFor();
    await connection.getByText('spoc@northshire.example').waitFor();
    await soon(() => connection.getByRole('link').getAttribute('href')).toBe(`${stage.hub.url}/sites/hub`);
    const statement = tab.getByRole('region', { name: 'Accessibility' });
    await statement.getByText(/^Its pages are checked by an automatic tool/).waitFor();
    await statement.getByText(/^It has not yet been tested with people/).waitFor();
    await statement.getByText(/^If something does not work for you, tell the \w+/).waitFor();
    await tab
      .getByText(
        "Columns, indexes, permissions and versions are checked in SharePoint, by an owner of the hub's site.",
      )
      .waitFor();
  });

  test('[G3] [G7] [G10] an update that cannot be sent waits in Settings and is saved with [Try now]', async () => {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/actions/1-4/update' });
    await tab.locator('textarea').first().waitFor();
    await stage.hub.faults({ offline: true });
    await tab.locator('textarea').first().fill('Data agreed with finance & <b>people</b>.');
    await tab.getByRole('button', { name: 'Post the update' }).click();
    await tab.getByRole('link', { name: 'Which' }).first().click();
    await tab.getByText('Sample data, today is 14 May 2027').waitFor();
    await tab.getByText(/^Kept on this device since /).waitFor();
    await soon(() => focused(page)).toMatch(/^Waiting to be saved/);
    await stage.hub.faults(null);
    // It may have gone by itself meanwhile, and the button with it.
    const pressed = tab
      .getByRole('button', { name: 'Try now' })
      .click()
      .catch(() => undefined);
    await tab.getByText('Nothing is waiting to be saved.').waitFor();
    await pressed;
  });
});
