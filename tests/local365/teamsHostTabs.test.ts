import type { Browser, Page } from 'playwright-core';
import { app, serveTeamsHost } from './teamsHostServer.ts';
import { appState, inTab, openHost, startBrowser, tabOf } from './teamsHostBrowser.ts';

let server: Awaited<ReturnType<typeof serveTeamsHost>>;
let browser: Browser;
let opened: Awaited<ReturnType<typeof openHost>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveTeamsHost(), startBrowser()]);
});
afterEach(() => opened.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(query: string): Promise<Page> {
  opened = await openHost(browser, server.url, query);
  await appState(opened.page, 'success');
  return opened.page;
}

const run = <T>(page: Page, script: string) => inTab<T>(page, app.clientId, script);

test('a shared channel has a site of its own, and may belong to a team of another tenant', async () => {
  const page = await open('?surface=channel&channel=shared');
  const context = await run<{
    channel: { membershipType: string; ownerTenantId: string };
    sharePointSite: { teamSiteUrl: string };
    user: { tenant: { id: string } };
  }>(page, 'return teams.app.getContext()');
  expect(context.channel.membershipType).toBe('Shared');
  expect(context.channel.ownerTenantId).not.toBe(context.user.tenant.id);
  expect(context.sharePointSite.teamSiteUrl).toBe(`${server.url}/sites/sample-team-shared`);
});

test('a tab that is being added can be saved once the app says so, and is then shown in the channel', async () => {
  const page = await open('?surface=configure');
  const save = page.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  expect(await run(page, 'return teams.pages.getConfig()')).toEqual({});
  await run(
    page,
    `
    teams.pages.config.registerOnSaveHandler((saving) => {
      const contentUrl = location.origin + '/tab/index.html?quiet';
      teams.pages.config.setConfig({ entityId: 'second', contentUrl }).then(() => saving.notifySuccess());
    });
    teams.pages.config.setValidityState(true);`,
  );
  await save.click();
  await page.waitForURL(/surface=channel/);
  await (await tabOf(page)).waitForURL(/quiet/);
  const context = await run<{ page: object }>(page, 'return teams.app.getContext()');
  expect(context.page).toMatchObject({ id: 'second', frameContext: 'content' });
});

test('an app that cannot save its settings is heard', async () => {
  const page = await open('?surface=configure');
  await run(
    page,
    `
    teams.pages.config.registerOnSaveHandler((saving) => saving.notifyFailure('the list is full'));
    teams.pages.config.setValidityState(true);`,
  );
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Not saved: the list is full', { exact: true }).waitFor();
  expect(page.url()).toContain('surface=configure');
});
