import type { Browser, Page } from 'playwright-core';
import { alex, app, sam, serveTeamsHost } from './teamsHostServer.ts';
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

async function open(query = '', state = 'success'): Promise<Page> {
  opened = await openHost(browser, server.url, query);
  await appState(opened.page, state);
  return opened.page;
}

const run = <T>(page: Page, script: string) => inTab<T>(page, app.clientId, script);

interface Context {
  app: { theme: string; locale: string; host: { name: string }; appId: { appIdAsString: string } };
  page: { id: string; subPageId?: string; frameContext: string };
  user: { id: string; userPrincipalName: string; tenant: { id: string } };
  channel?: { displayName: string };
  sharePointSite?: { teamSiteUrl: string };
}

test('the real teams-js starts and learns who, where and which theme', async () => {
  const page = await open(`?user=${sam.user}&theme=dark&path=/actions/1-4`);
  const context = await run<Context>(page, 'return teams.app.getContext()');
  expect(context.app).toMatchObject({ theme: 'dark', locale: 'en-gb', host: { name: 'Teams' } });
  expect(context.page).toMatchObject({ id: 'home', subPageId: '/actions/1-4', frameContext: 'content' });
  expect(context.user).toMatchObject({ id: sam.oid, userPrincipalName: sam.user });
  expect(context.channel).toBeUndefined();
  expect(opened.problems).toEqual([]);
});

test('a channel tab knows its team, a meeting shows the side panel', async () => {
  const page = await open('?surface=channel');
  const inChannel = await run<Context>(page, 'return teams.app.getContext()');
  expect(inChannel.channel?.displayName).toBe('General');
  expect(inChannel.sharePointSite?.teamSiteUrl).toBe(`${server.url}/sites/sample-team`);
  await page.selectOption('#surface', 'meeting');
  await appState(page, 'success');
  const inMeeting = await run<Context>(page, 'return teams.app.getContext()');
  expect(inMeeting.page.frameContext).toBe('sidePanel');
});

test('a new theme reaches the running tab, and the address keeps it', async () => {
  const page = await open();
  const frame = await tabOf(page);
  await page.selectOption('#theme', 'contrast');
  await frame.waitForSelector('#theme:text-is("contrast")');
  expect(new URL(page.url()).searchParams.get('theme')).toBe('contrast');
});

test('another person means another load of the tab', async () => {
  const page = await open(`?user=${alex.user}`);
  await run(page, 'window.stale = true');
  await page.selectOption('#user', sam.user);
  await appState(page, 'success');
  const seen = await run<[string, boolean]>(
    page,
    'return [(await teams.app.getContext()).user.userPrincipalName, Boolean(window.stale)]',
  );
  expect(seen).toEqual([sam.user, false]);
});

test('the tab picks people in a dialog of the host; those without an account are not offered', async () => {
  const page = await open();
  const picked = run<object[]>(page, `return teams.people.selectPeople({ setSelected: ['${alex.oid}'] })`);
  const dialog = page.getByRole('dialog', { name: 'Choose people' });
  await dialog.getByLabel('Search').fill('custody');
  expect(await dialog.getByRole('checkbox').count()).toBe(1);
  await dialog.getByLabel(/Sam Okafor/).check();
  await dialog.getByRole('button', { name: 'Choose' }).click();
  expect(await picked).toEqual(
    [alex, sam].map(({ oid, name, user }) => ({ objectId: oid, displayName: name, email: user })),
  );
});

test('a cancelled people picker is an error with teams-js own code', async () => {
  const page = await open();
  const failed = run<{ errorCode: number }>(
    page,
    'return teams.people.selectPeople({ singleSelect: true }).catch((e) => e)',
  );
  await page.getByRole('dialog', { name: 'Choose a person' }).getByRole('button', { name: 'Cancel' }).click();
  expect((await failed).errorCode).toBe(8000);
});

test('the tab shares a link to one of its pages', async () => {
  const page = await open('?surface=channel');
  await run(page, `teams.pages.shareDeepLink({ subPageId: '/actions/1-4', subPageLabel: 'Action 1.4' })`);
  const link = new URL(await page.getByLabel('Teams link').inputValue());
  expect(link.pathname).toBe(`/l/entity/${app.appId}/home`);
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toMatchObject({ subEntityId: '/actions/1-4' });
});

test('the tab moves to another of its pages, by name and by link', async () => {
  const page = await open();
  const context = encodeURIComponent(JSON.stringify({ subEntityId: '/matrix' }));
  await run(page, `void teams.pages.currentApp.navigateTo({ pageId: 'home', subPageId: '/today' })`);
  await page.waitForURL(/path=%2Ftoday/);
  await appState(page, 'success');
  await run(
    page,
    `void teams.app.openLink('https://teams.microsoft.com/l/entity/${app.appId}/home?context=${context}')`,
  );
  await page.waitForURL(/path=%2Fmatrix/);
  await appState(page, 'success');
  expect((await run<Context>(page, 'return teams.app.getContext()')).page.subPageId).toBe('/matrix');
});

test('a chat, a meeting and a mail are shown instead of sent', async () => {
  const page = await open();
  const calls = [
    `teams.chat.openChat({ user: '${sam.user}', message: 'Hand-over' })`,
    `teams.calendar.composeMeeting({ subject: 'Hand-over' })`,
    `teams.mail.composeMail({ type: 'new', subject: 'Hand-over' })`,
  ];
  for (const call of calls) {
    await run(page, `return ${call}`);
    const dialog = page.getByRole('dialog', { name: 'What was sent' });
    expect(await dialog.getByRole('region').textContent()).toContain('Hand-over');
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
});

test('an app that registered for it is suspended and resumed at another path', async () => {
  const page = await open();
  await run(
    page,
    `
    teams.app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => { window.slept = true; });
    window.woken = new Promise((woken) => teams.app.lifecycle.registerOnResumeHandler(woken));`,
  );
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Suspend' }).click();
  await page.getByRole('heading', { name: 'The person went to another app' }).waitFor();
  await page.getByLabel('Path').fill('/matrix');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Resume at path' }).click();
  const seen = await run<[boolean, string, Context]>(
    page,
    'return [window.slept, (await window.woken).entityId, await teams.app.getContext()]',
  );
  expect(seen.slice(0, 2)).toEqual([true, 'home']);
  expect(seen[2].page.subPageId).toBe('/matrix');
});

test('an Outlook-like host offers less', async () => {
  const page = await open('?supports=minimal');
  const seen = await run(page, 'return [teams.people.isSupported(), teams.mail.isSupported()]');
  expect(seen).toEqual([false, true]);
});

test('the sandbox refuses popups and printing, as Teams clients may', async () => {
  const page = await open();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  expect(await run(page, `window.print(); return window.open('about:blank')`)).toBeNull();
  expect(refused.join()).toContain('allow-modals');
});

test('every message is kept for tests to read', async () => {
  const page = await open();
  const names = await page.evaluate(() => (window as unknown as { __hostLog: { func: string }[] }).__hostLog);
  expect(names.map(({ func }) => func)).toEqual(
    expect.arrayContaining(['initialize', 'registerHandler', 'appInitialization.success']),
  );
});

test('a dialog of the app gives its result to the tab', async () => {
  const page = await open();
  const given = run(
    page,
    `return new Promise((done) => teams.dialog.url.open(
    { url: location.origin + '/tab/index.html?quiet', title: 'New action', size: { height: 300, width: 400 } }, done))`,
  );
  const inDialog = await (await page.waitForSelector('dialog iframe')).contentFrame();
  await inDialog?.waitForFunction('window.started');
  await inDialog?.evaluate('window.started.then(() => microsoftTeams.dialog.url.submit({ saved: 7 }))');
  expect(await given).toMatchObject({ result: { saved: 7 } });
  await page.waitForSelector('dialog', { state: 'detached' });
});

test('an app that fails is covered by the words Teams uses, and can be tried again', async () => {
  const page = await open();
  await run(page, `void teams.app.notifyFailure({ reason: 'Timeout', message: 'No answer' })`);
  await page.getByRole('heading', { name: 'There was a problem reaching this app' }).waitFor();
  expect(await page.getByRole('status').textContent()).toBe('Failure: Timeout: No answer');
  await page.getByRole('button', { name: 'Try again' }).click();
  await appState(page, 'success');
});

test('an expected failure leaves the tab in view', async () => {
  const page = await open();
  await run(page, `void teams.app.notifyExpectedFailure({ reason: 'PermissionError', message: 'No list' })`);
  await appState(page, 'failed');
  expect(await page.locator('#cover').isVisible()).toBe(false);
});

test('a silent host answers nothing, and an app unheard for 30 seconds has failed', async () => {
  opened = await openHost(browser, server.url, '?chrome=none');
  const { page } = opened;
  await page.clock.install();
  await page.goto(`${server.url}/teams?host=silent`);
  await page.waitForFunction(() => (window as unknown as { __hostLog?: object[] }).__hostLog?.length);
  await page.clock.fastForward(31_000);
  await appState(page, 'failed');
  expect(await page.locator('#coverText').textContent()).toContain('30 seconds');
  expect(await page.evaluate(`window.__hostLog.some(({ way }) => way === 'reply')`)).toBe(false);
});
