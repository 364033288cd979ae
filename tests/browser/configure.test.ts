import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { goToTab, openTab } from '../support/browser.ts';
import type { Theme } from '../support/browser.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

interface Told {
  func: string;
  args: unknown;
}

describe('A tab in a channel, a chat or a meeting', () => {
  const stage = setStage();

  const configure = (more: Record<string, string> = {}, options: { theme?: Theme; path?: string } = {}) =>
    openTab(stage.window, stage.hub, { path: '', ...options, more: { surface: 'configure', ...more } });
  const told = (page: Page, func: string) =>
    page.evaluate(
      (name) =>
        (globalThis as unknown as { __hostLog: Told[] }).__hostLog
          .filter((message) => message.func === name)
          .map((message) => message.args),
      func,
    );
  const save = async (page: Page, tab: FrameLocator, place: RegExp) => {
    await tab.getByRole('radio', { name: place }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/surface=channel/);
    await page.locator('body[data-app-state="success"]').waitFor();
  };

  test.each(
    (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
      [320, 1280].map((width) => ({ theme, width })),
    ),
  )(
    '[MF11] the choice stands in $theme at $width px, fits and has no axe finding',
    async ({ theme, width }) => {
      const more = { surface: 'configure', channel: 'shared' };
      const { page, tab } = await stage.open({ path: '', theme, width, more });
      await tab.getByText('This channel is shared.', { exact: false }).waitFor();
      const root = tab.locator('html');
      await soon(() => root.getAttribute('data-theme')).toBe(theme);
      await soon(() => root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      await soon(() => axeFindings(page)).toEqual([]);
    },
  );

  test('[MF11] chosen by keyboard, the tab is saved as Teams wants it and opens at its place', async () => {
    const { page, tab } = await configure();
    await tab.getByRole('radio', { name: /^Actions/ }).focus();
    await page.keyboard.press('ArrowDown');
    await soon(() => tab.getByRole('radio', { name: /^Matrix/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('heading', { level: 1, name: /matrix/i }).waitFor();
    const url = `${stage.hub.url}/tab/index.html#/matrix`;
    await soon(() => told(page, 'settings.setSettings')).toContainEqual([
      {
        entityId: 'matrix',
        contentUrl: url,
        websiteUrl: url,
        suggestedDisplayName: 'Race Action Hub: Matrix',
      },
    ]);
  });

  test('[MF11] a link into the tab leads further than its place; set up again it knows what it showed', async () => {
    const { page, tab } = await configure({ chrome: 'full' });
    await save(page, tab, /^Status/);
    await tab.getByRole('heading', { level: 1, name: /where we stand/i }).waitFor();
    await page.getByLabel('Path').fill('/actions/1-4');
    await page.getByRole('button', { name: 'Go' }).click();
    await tab.getByRole('heading', { name: /pay gap/i }).waitFor();
    await page.selectOption('#surface', 'configure');
    await tab.getByRole('radio', { name: /^Status/, checked: true }).waitFor();
  });

  test('[MF11] woken for another tab it opens at that place; woken for the same it stays where it was', async () => {
    const { page, tab } = await configure();
    await save(page, tab, /^Matrix/);
    await tab.locator('html').evaluate(() => void (location.hash = '/matrix/7'));
    await tab.getByRole('heading', { name: /Standard 7/ }).waitFor();
    const wake = (place: string) =>
      page.evaluate(
        ([entityId, origin]) => {
          const frame = document.querySelector<HTMLIFrameElement>('#stage iframe');
          const contentUrl = `${origin}/tab/index.html#/${entityId}`;
          frame?.contentWindow?.postMessage({ func: 'load', args: [{ entityId, contentUrl }] }, `${origin}`);
        },
        [place, stage.hub.url],
      );
    await wake('matrix');
    await page.waitForFunction(
      () =>
        (globalThis as unknown as { __hostLog: Told[] }).__hostLog.filter(
          ({ func }) => func === 'appInitialization.success',
        ).length > 4,
    );
    await soon(() => tab.locator('html').evaluate(() => location.hash)).toBe('#/matrix/7');
    await wake('status');
    await tab.getByRole('heading', { level: 1, name: /where we stand/i }).waitFor();
  });

  test.each(['private', 'shared'])(
    '[MF12] in a %s channel the site is the one of the settings',
    async (channel) => {
      const page = await stage.window.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        const body = request.url().endsWith('/$batch') ? (request.postData() ?? '') : '';
        asked.push(
          ...[...`${request.url()} ${body}`.matchAll(/\/sites\/[^"/]*:?\/sites\/([\w-]+)/g)].map(
            ([, site = '']) => site,
          ),
        );
      });
      await goToTab(page, stage.hub, { path: '/actions', more: { surface: 'channel', channel } });
      await page.frameLocator('#stage iframe').getByText('Publish the ethnicity pay gap').first().waitFor();
      expect(asked.length).toBeGreaterThan(0);
      expect([...new Set(asked)]).toEqual(['hub']);
    },
  );

  test('[MF13] [SU2] somebody without rights reads whom to ask', async () => {
    const settings = join(stage.hub.dataDir, 'settings', 'config.json');
    const contact = 'the race equality team';
    const usual = readFileSync(settings, 'utf8');
    writeFileSync(settings, JSON.stringify({ ...(JSON.parse(usual) as object), contact }));
    await leaveReaders(stage.hub, 'officer@northshire.example');
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, {
      user: 'officer@northshire.example',
      path: '/actions',
      more: { surface: 'channel', channel: 'shared' },
    });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByRole('heading', { name: 'You do not have access to this hub.' }).waitFor();
    await tab.getByText('Ask the race equality team.', { exact: true }).first().waitFor();
    await soon(() => tab.getByRole('table').count()).toBe(0);

    const { tab: choice } = await configure();
    await choice
      .getByText('Those who have none are told to ask the race equality team.', { exact: false })
      .waitFor();
    writeFileSync(settings, usual);
  });

  test('a page that was opened outside Teams says where it belongs', async () => {
    const page = await stage.window.newPage();
    await page.goto(`${stage.hub.url}/tab/configure.html`);
    await page.getByText('This page belongs to Teams.', { exact: false }).waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('a host that never answers, and settings that are wrong, end in a sentence', async () => {
    const page = await stage.window.newPage();
    const more = { surface: 'configure' };
    await goToTab(page, stage.hub, { path: '', more: { ...more, host: 'silent' } });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByText('Teams did not answer.', { exact: false }).waitFor({ timeout: 15_000 });

    await stage.window.route('**/config.json', (route) => route.fulfill({ json: { tenantId: 'x' } }));
    await goToTab(page, stage.hub, { path: '', more });
    await tab.getByText('The tab cannot be added yet: config.json', { exact: false }).waitFor();
    await soon(() => page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  });
});

async function leaveReaders(hub: RunningHub, user: string): Promise<void> {
  const token = await hub.token('it@northshire.example', 'AllSites.FullControl');
  const login = encodeURIComponent(`'i:0#.f|membership|${user}'`);
  const group = `${hub.url}/sites/hub/_api/web/sitegroups/getbyname('Hub readers')`;
  const answer = await fetch(`${group}/users/removebyloginname(@v)?@v=${login}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`leaving the readers: ${answer.status} ${await answer.text()}`);
}
