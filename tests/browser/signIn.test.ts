import { axeFindings } from '../support/axe.ts';
import { goToTab, openTab } from '../support/browser.ts';
import { playEntra } from '../support/entra.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

describe('Signing in', () => {
  const stage = setStage();

  test('Teams signs the person in without a press, and is told that the tab loaded', async () => {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/actions' });
    await tab.getByText('Publish', { exact: false }).first().waitFor();
    const said = await page.evaluate(() =>
      (window as unknown as { __hostLog: { func: string }[] }).__hostLog.map((one) => one.func),
    );
    expect(said).toEqual(
      expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']),
    );
  });

  test('a bridge that never answers ends in a sentence after five seconds, with a button', async () => {
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions', more: { bridge: 'hang' } });
    const tab = page.frameLocator('#stage iframe');
    await tab
      .getByText('Teams did not answer when we asked who you are', { exact: false })
      .first()
      .waitFor({ timeout: 15_000 });
    await tab.getByRole('button', { name: 'Sign in' }).first().waitFor();
  });

  test('an absent bridge leaves the page standing with a sign-in button', async () => {
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions', more: { bridge: 'absent' } });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByRole('button', { name: 'Sign in' }).first().waitFor({ timeout: 20_000 });
  });

  test('missing consent is asked for on a press only; then everything loads', async () => {
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions', more: { bridge: 'consent' } });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByRole('button', { name: 'Sign in' }).first().click();
    await page.getByRole('button', { name: 'Accept' }).click();
    await tab.getByText('Publish', { exact: false }).first().waitFor();
    await soon(() => tab.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
  });

  test('a host that never answers at all ends in a sentence, and nobody is guessed', async () => {
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions', more: { host: 'silent' } });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByText('Teams did not answer.', { exact: false }).waitFor({ timeout: 15_000 });
    await tab.getByRole('button', { name: 'Try again' }).waitFor();
    await soon(() => tab.getByRole('table').count()).toBe(0);
  });

  test('opened as a page of its own it offers to sign in; a window that was closed can be opened again', async () => {
    const page = await stage.window.newPage();
    await page.goto(`${stage.hub.url}/tab/index.html`);
    await page.getByText('You opened the hub outside Teams', { exact: false }).waitFor({ timeout: 15_000 });
    for (let press = 0; press < 2; press += 1) {
      const popup = page.waitForEvent('popup');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await (await popup).close();
    }
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('a sign-in that is refused ends in a sentence', async () => {
    await playEntra(stage.window, stage.hub, 'refuse');
    const page = await stage.window.newPage();
    await page.goto(`${stage.hub.url}/tab/index.html`);
    await page.getByRole('button', { name: 'Sign in' }).click({ timeout: 15_000 });
    await page.getByText('Your organisation has not yet allowed this app', { exact: false }).waitFor();
  });

  test('signed in by the window, the hub opens outside Teams too', async () => {
    await playEntra(stage.window, stage.hub, 'accept');
    const page = await stage.window.newPage();
    await page.goto(`${stage.hub.url}/tab/index.html#/actions`);
    await page.getByRole('button', { name: 'Sign in' }).click({ timeout: 15_000 });
    await page
      .getByText('Publish the ethnicity pay gap', { exact: false })
      .first()
      .waitFor({ timeout: 20_000 });
  });
});
