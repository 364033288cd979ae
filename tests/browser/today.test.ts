import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import type { TabOptions } from '../support/browser.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';

const pictures = 'tests/results/screens';
const reviewer = 'reviewer@southmoor.example';
const officer = 'officer@northshire.example';

/** The five states of the first screen. */
describe('Today', () => {
  let hub: RunningHub;
  let browser: Browser;
  const windows: BrowserContext[] = [];
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [hub, browser] = await Promise.all([startSampleHub(), openBrowser()]);
  });
  afterEach(async () => {
    await hub.faults(null);
    for (const window of windows.splice(0)) await window.close();
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });

  async function open(options: TabOptions): Promise<{ page: Page; frame: Frame }> {
    const window = await newWindow(browser, options);
    windows.push(window);
    const { page } = await openTab(window, hub, { path: '/today', ...options });
    const frame = await (await page.$('#stage iframe'))?.contentFrame();
    if (!frame) throw new Error('the tab has no frame');
    return { page, frame };
  }

  /** Nothing runs over, nothing is unnamed, and axe has nothing to say. */
  async function look({ page, frame }: { page: Page; frame: Frame }, name: string): Promise<void> {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${pictures}/today-${name}.png`, fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(await frame.locator('body').innerText()).not.toMatch(/undefined|\bNaN\b|\[object|\{\w+\}/);
  }

  test.each(['default', 'dark', 'contrast'] as const)('[T1] [T2] [T5] full, in %s', async (theme) => {
    const opened = await open({ theme });
    const { frame } = opened;
    await frame.getByRole('heading', { name: /^Waiting for you \(\d+\)$/ }).waitFor();
    await frame
      .getByText('Head of Stop and Search asks you for an answer, as Single point of contact (SPOC).', {
        exact: false,
      })
      .waitFor();
    await look(opened, `full-${theme}-1280`);
    const answer = frame.getByRole('link', { name: 'Answer', exact: true });
    expect(await answer.first().getAttribute('href')).toBe('#/asks/ask-10');
    expect(await frame.locator('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^Waiting for you/) as string,
      'Coming up',
      expect.stringMatching(/^Changed since/) as string,
    ]);
  });

  test('[T8] empty: said only because every list has answered', async () => {
    const opened = await open({ user: reviewer });
    await opened.frame
      .getByText('Nothing is waiting for you. Moderation runs until 31 August 2027.')
      .waitFor();
    await look(opened, 'empty-1280');
  });

  test('[T8] failing: the other rows stay, and what has not answered is named', async () => {
    await hub.faults({ breakList: 'asks' });
    const opened = await open({});
    const { frame } = opened;
    await frame.getByRole('heading', { name: /^Waiting for you \(\d+\)$/ }).waitFor();
    await frame.getByText('More may follow. The list of requests has not answered yet.').waitFor();
    await frame.getByRole('button', { name: 'Try again' }).first().waitFor();
    await look(opened, 'failing-1280');
    await hub.faults(null);
    await frame.getByRole('button', { name: 'Try again' }).first().click();
    await frame.getByText('May the panel read our narrative', { exact: false }).first().waitFor();
  });

  test('[T9] no role: what is in the force, and the way to the lead with who will see the name', async () => {
    const opened = await open({ user: officer });
    const { frame } = opened;
    await frame.getByRole('heading', { name: 'In your force' }).waitFor();
    await frame.getByText('The race action lead will see your name.').waitFor();
    expect(await frame.getByRole('link', { name: /confidential line/ }).count()).toBe(1);
    await look(opened, 'noRole-1280');
    await frame.getByRole('link', { name: 'Ask or tell', exact: true }).click();
    await frame.getByRole('heading', { name: 'Ask or tell the race action lead' }).waitFor();
  });

  test('at 320 px the first sentence and its button lie within 480 px; "Changed since" is closed', async () => {
    const opened = await open({ width: 320, height: 640 });
    const { frame } = opened;
    await frame.getByRole('heading', { name: /^Waiting for you/ }).waitFor();
    await look(opened, 'full-default-320');
    const first = frame.locator('main li').first().getByRole('link');
    const box = await first.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
    expect(await frame.locator('main details').last().getAttribute('open')).toBeNull();
  });
});
