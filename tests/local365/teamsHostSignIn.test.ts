import type { Browser, Page } from 'playwright-core';
import { alex, app, leaver, serveTeamsHost } from './teamsHostServer.ts';
import { appState, inTab, openHost, startBrowser } from './teamsHostBrowser.ts';

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

async function open(query = ''): Promise<Page> {
  opened = await openHost(browser, server.url, query);
  await appState(opened.page, 'success');
  return opened.page;
}

const run = <T>(page: Page, script: string) => inTab<T>(page, app.clientId, script);

function silent(scope: string): string {
  return `return (await signIn()).acquireTokenSilent({ scopes: ['${scope}'] })
    .then(({ accessToken, account, fromCache }) => ({ accessToken, user: account.username, fromCache }))
    .catch((error) => ({ refused: error.constructor.name, code: error.errorCode }));`;
}

function popup(scope: string): string {
  return silent(scope).replace('acquireTokenSilent', 'acquireTokenPopup');
}

test('the real MSAL gets a token without a word, and the second from its cache', async () => {
  const page = await open(`?user=${alex.user}`);
  const first = { accessToken: `token of ${alex.user}`, user: alex.user, fromCache: false };
  expect(await run(page, silent('User.Read'))).toEqual(first);
  expect(await run(page, silent('User.Read'))).toEqual({ ...first, fromCache: true });
});

test('a missing consent is an interaction; accepted in the dialog, the token comes', async () => {
  const page = await open();
  const refused = await run<{ code: string }>(page, silent('Sites.Manage.All'));
  expect(refused).toMatchObject({ code: 'invalid_grant' });
  expect(
    await run(
      page,
      `${silent('Sites.Manage.All').replace('error.constructor.name', 'error instanceof msal.InteractionRequiredAuthError')}`,
    ),
  ).toMatchObject({ refused: true });
  const asked = run(page, popup('Sites.Manage.All'));
  const dialog = page.getByRole('dialog', { name: 'Permissions requested' });
  expect(await dialog.textContent()).toContain('Sites.Manage.All');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  expect(await asked).toMatchObject({ accessToken: `token of ${alex.user}` });
});

test('a consent that is cancelled is told as cancelled', async () => {
  const page = await open();
  const asked = run(page, popup('User.Read'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await asked).toMatchObject({ code: 'user_canceled' });
});

test('a sign-in service in trouble is a server error', async () => {
  const page = await open();
  expect(await run(page, silent('Busy.Now'))).toMatchObject({ code: 'temporarily_unavailable' });
});

test('an account that is off is told as no account', async () => {
  const page = await open(`?user=${leaver.user}`);
  expect(await run(page, silent('User.Read'))).toMatchObject({ code: 'no_account_found' });
});

test('bridge=consent asks for the dialog once', async () => {
  const page = await open('?bridge=consent');
  expect(await run(page, silent('User.Read'))).toMatchObject({ code: 'invalid_grant' });
  const asked = run(page, popup('User.Read'));
  await page.getByRole('button', { name: 'Accept' }).click();
  await asked;
  expect(await run(page, silent('Mail.Read'))).toMatchObject({ user: alex.user });
});

test('bridge=absent leaves no bridge, bridge=hang one that never answers', async () => {
  const without = await open('?bridge=absent');
  expect(
    await run(
      without,
      'return [typeof window.nestedAppAuthBridge, teams.nestedAppAuth.isNAAChannelRecommended()]',
    ),
  ).toEqual(['undefined', false]);
  await opened.close();
  const hanging = await open('?bridge=hang');
  await run(hanging, 'void signIn()');
  await hanging.waitForFunction(() =>
    (window as unknown as { __hostLog: { func: string }[] }).__hostLog.some(({ func }) =>
      func.startsWith('nested'),
    ),
  );
  const answers = await hanging.evaluate(() =>
    (window as unknown as { __hostLog: { func: string; way: string }[] }).__hostLog.filter(
      ({ func, way }) => func.startsWith('nested') && way === 'reply',
    ),
  );
  expect(answers).toEqual([]);
});

test('authentication.getAuthToken gives the token made for the app itself', async () => {
  const page = await open();
  const token = await run<string>(page, 'return teams.authentication.getAuthToken()');
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    aud: string;
  };
  expect(claims.aud).toBe(app.clientId);
});
