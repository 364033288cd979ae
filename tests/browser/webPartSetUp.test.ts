import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import { startHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { soon } from '../support/soon.ts';

const [owner, officer] = ['it@northshire.example', 'officer@northshire.example'];

/** One empty site, from nothing to a hub: the tests stand in the order of its life. */
describe('Setting a site up on a SharePoint page', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hub-'));
  let hub: RunningHub;
  let browser: Browser;
  let window: BrowserContext;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startHub({ dataDir, sample: 'none' }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => (window = await newWindow(browser)));
  afterEach(() => window.close());

  async function openPart(user: string, address = '/today', width = 1280): Promise<Page> {
    const page = await window.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${hub.url}/sharepoint?${new URLSearchParams({ user, path: address })}`);
    // SharePoint's page has a heading of its own.
    await page.getByRole('heading', { level: 1 }).nth(1).waitFor();
    return page;
  }

  test('[SU1][SU4] the tab of an empty site says what to do, once, in every place', async () => {
    const { tab } = await openTab(window, hub, { user: owner, path: '/actions' });
    await tab.getByRole('heading', { level: 1, name: 'This site is not set up yet.' }).waitFor();
    await tab.getByText('A site owner does that in SharePoint.').waitFor();
    await tab.getByRole('link', { name: /Open the site/ }).waitFor();
    await soon(() => tab.locator('main').innerText()).not.toContain('is missing');
  });

  test('[SU2] whoever cannot see the site reads whom to ask', async () => {
    const page = await openPart(officer);
    await page.getByRole('heading', { level: 1, name: 'You do not have access to this hub.' }).waitFor();
    await page.getByText(/^Ask /).waitFor();
    await page.getByRole('button', { name: 'Copy a message to them' }).waitFor();
  });

  test('[SU5][SU6] the owner says whose hub it is and sees the plan first, by keyboard, at 320 pixels too', async () => {
    const page = await openPart(owner, '/set-up', 360);
    await page.getByRole('button', { name: 'Look at the plan' }).press('Enter');
    await page.getByText('Choose a force, or the national hub.').waitFor();
    await page.getByLabel('Which force is this hub for?').selectOption('durham');
    await soon(() => page.getByLabel('What the hub is called').inputValue()).toBe('Durham Constabulary');
    await page.getByRole('button', { name: 'Look at the plan' }).press('Enter');
    await page.getByRole('heading', { name: 'What will be made' }).waitFor();
    await page.locator('summary', { hasText: 'lists' }).press('Enter');
    await page.getByText('Make the list posts', { exact: false }).waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
    const isWide = await page.evaluate(() => document.body.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  });

  test('[SU9][SU10][SU11] it stops where the service does, goes on, and ends in a hub', async () => {
    const page = await openPart(owner, '/set-up');
    await page.getByLabel('Which force is this hub for?').selectOption('durham');
    await page.getByRole('button', { name: 'Look at the plan' }).click();
    await page.getByRole('button', { name: 'Set up this site' }).click();
    await page.getByText(/^[1-9]\d* of \d+: /).waitFor();
    await page.getByText('You can close this page.', { exact: false }).waitFor();
    await hub.faults({ offline: true });
    await page.getByText('Set-up stopped. ', { exact: false }).waitFor({ timeout: 90_000 });
    await page.getByText('are done and stay done.', { exact: false }).waitFor();
    await hub.faults(null);
    await page.reload();
    await page.getByRole('button', { name: 'Look at the plan' }).waitFor();
    await soon(() => page.getByLabel('What the hub is called').inputValue()).toBe('Durham Constabulary');
    await page.getByRole('button', { name: 'Look at the plan' }).click();
    await page.getByRole('button', { name: 'Set up this site' }).click();
    await page.getByText('This site is a hub.').waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Open the hub' }).click();
    await page.getByText('Durham Constabulary', { exact: false }).first().waitFor();
    await page.getByText('The Anti-Racism Commitment', { exact: false }).first().waitFor();
  }, 240_000);

  test('[SU12] afterwards the same page checks the hub and finds it complete', async () => {
    const page = await openPart(owner, '/set-up');
    await page.getByRole('heading', { level: 1, name: 'Check and repair the site' }).waitFor();
    await page.getByText('Nothing is missing. The site has everything a hub needs.').waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
  });
});
