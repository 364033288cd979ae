import { newSharePointPage, openSharePoint, sharePointUrl } from '../support/sharePointPage.ts';
import type { SharePointAsk, SharePointPage } from '../support/sharePointPage.ts';
import { updatesInList } from '../support/updatesInList.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const payGap = 'Publish the ethnicity pay gap';
const signInAgain = 'Microsoft 365 asks you to sign in again.';

/** What a person reads on a SharePoint page while SharePoint does not do as asked. */
describe('When something fails on a SharePoint page', () => {
  const stage = setStage();

  /** Goes to the page without waiting for any content. */
  async function goTo(ask: SharePointAsk): Promise<SharePointPage> {
    const opened = await newSharePointPage(stage.window);
    await opened.page.goto(sharePointUrl(stage.hub, ask));
    return opened;
  }

  test.each([
    ['throttled', { rate429: 1 }],
    ['busy', { rate503: 1 }],
  ])('[D10] %s, a sentence says what is waited for; then the rows come by themselves', async (_, faults) => {
    await stage.hub.faults(faults);
    const { part } = await goTo({ parts: '2', place: 'hub,nextDropIns', path: '/actions' });
    const waiting = /^Still waiting for/;
    for (const at of [0, 1]) await part(at).getByText(waiting).first().waitFor({ timeout: 20_000 });
    await stage.hub.faults(null);
    await part(0).getByText(payGap, { exact: false }).first().waitFor({ timeout: 30_000 });
    await part(1).getByRole('listitem').first().waitFor({ timeout: 30_000 });
  });

  test('[D15] without a connection the last rows stay, the whole and in short, and it is said since when', async () => {
    const ask = { user: 'owner@northshire.example', parts: '2', place: 'hub,myActions', path: '/actions' };
    const first = await openSharePoint(stage.window, stage.hub, ask);
    await first.part(1).getByRole('listitem').first().waitFor();
    await first.page.waitForLoadState('networkidle');
    await first.page.close();
    await stage.hub.faults({ offline: true });
    const { part, problems } = await goTo(ask);
    await part(0).getByText(payGap, { exact: false }).first().waitFor();
    await part(1).getByRole('listitem').first().waitFor();
    const since = /Could not refresh since \d\d:\d\d/;
    for (const at of [0, 1]) await part(at).getByText(since).first().waitFor({ timeout: 40_000 });
    expect(problems).toEqual([]);
  });

  test('[D22] an update whose answers are lost stands in the list once', async () => {
    const { part } = await openSharePoint(stage.window, stage.hub, { path: '/actions/1-4/update' });
    const words = 'Sent while answers were lost.';
    await part(0).getByLabel('What has happened').fill(words);
    await stage.hub.faults({ dropReplies: 1 });
    await part(0).getByRole('button', { name: 'Post the update' }).click();
    await part(0).getByText('Waiting for the network', { exact: false }).first().waitFor({ timeout: 40_000 });
    await stage.hub.faults(null);
    const saved = part(0).getByText(/^Saved \d\d:\d\d$/);
    await saved.first().waitFor({ timeout: 60_000 });
    await soon(async () => (await updatesInList(stage.hub)).get(words)).toBe(1);
  });

  test('[D32] a reader is offered no post, and reads who can', async () => {
    const { page, part } = await openSharePoint(stage.window, stage.hub, {
      user: 'officer@northshire.example',
      path: '/actions/1-4',
    });
    await part(0).getByText('The owner, deputy and race action lead can change this.').waitFor();
    await soon(() => page.getByRole('button', { name: 'Post an update' }).count()).toBe(0);
  });

  test.each([
    ['is gone', () => stage.window.clearCookies()],
    ['is over', () => stage.hub.faults({ now: inNineHours() })],
  ])('[D36] a cookie that %s ends in "sign in again" with a button; the rows stay', async (_, end) => {
    const { page, part } = await openSharePoint(stage.window, stage.hub, {
      parts: '2',
      place: 'hub,practices',
      path: '/actions',
    });
    await part(0).getByText(payGap, { exact: false }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await end();
    await page.evaluate(() => void (location.hash = '/share'));
    await part(0).getByText(signInAgain, { exact: false }).first().waitFor();
    await soon(() => page.getByText('You do not have access', { exact: false }).count()).toBe(0);
    await page.evaluate(() => void (location.hash = '/actions'));
    await part(0).getByText(payGap, { exact: false }).first().waitFor();
    await page.evaluate(() => void (location.hash = '/share'));
    await part(0).getByRole('button', { name: 'Sign in' }).first().click();
    await page.locator('body[data-page-state="ready"]').waitFor();
    await part(0)
      .getByRole('heading', { name: /drop-ins/i })
      .first()
      .waitFor();
    await part(0).getByText(signInAgain, { exact: false }).first().waitFor({ state: 'detached' });
  });
});

function inNineHours(): string {
  return new Date(Date.now() + 9 * 3_600_000).toISOString();
}
