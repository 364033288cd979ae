import { goToTab, openTab } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

describe('Coming back', () => {
  const stage = setStage();

  async function visitAndLeave(user: string): Promise<void> {
    const { page, tab } = await openTab(stage.window, stage.hub, { user, path: '/actions' });
    await tab.getByText('Publish the ethnicity pay gap', { exact: false }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.close();
  }

  test('a returning person sees their own last rows before token and network, and how old they are', async () => {
    await visitAndLeave('spoc@northshire.example');
    await stage.hub.faults({ offline: true });
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions', more: { bridge: 'hang' } });
    const tab = page.frameLocator('#stage iframe');
    await tab
      .getByText('Publish the ethnicity pay gap', { exact: false })
      .first()
      .waitFor({ timeout: 4_000 });
    await tab
      .getByText(/as of \d\d:\d\d/)
      .first()
      .waitFor();
  });

  test('offline, the rows stay and a sentence says since when', async () => {
    await visitAndLeave('spoc@northshire.example');
    await stage.hub.faults({ offline: true });
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path: '/actions' });
    const tab = page.frameLocator('#stage iframe');
    await tab
      .getByText(/Could not refresh since \d\d:\d\d/)
      .first()
      .waitFor({ timeout: 40_000 });
    await tab.getByText('Publish the ethnicity pay gap', { exact: false }).first().waitFor();
  });

  test("another person on the same device never sees the first one's rows, and theirs are wiped", async () => {
    await visitAndLeave('spoc@northshire.example');
    await stage.hub.faults({ offline: true });
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { user: 'officer@northshire.example', path: '/actions' });
    const tab = page.frameLocator('#stage iframe');
    await tab.getByText('There is no connection', { exact: false }).first().waitFor({ timeout: 40_000 });
    await soon(() => tab.locator('body').innerText()).not.toContain('Publish the ethnicity pay gap');
    const rowsKept = () =>
      page.evaluate(
        async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('|rows|')).length,
      );
    while ((await rowsKept()) > 1) await page.waitForTimeout(100);
    await soon(() => rowsKept()).toBe(1);
  });

  test('the last screen is kept for its own person only, and never one with anything above OFFICIAL on it', async () => {
    const visit = async (user: string, path: string) => {
      const { page, tab } = await openTab(stage.window, stage.hub, { user, path });
      await tab.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      return page;
    };
    const own = await visit('spoc@northshire.example', '/actions');
    await soon(() => own.evaluate(keptScreens)).toEqual(['/actions']);
    await own.close();
    const higher = await visit('chief@northshire.example', '/status');
    // Longer than a screen takes to be kept.
    await higher.waitForTimeout(2_500);
    await soon(() => higher.evaluate(keptScreens)).toEqual([]);
  });
});

/** The addresses of all screens kept on this device, whoever's they are. */
async function keptScreens(): Promise<string[]> {
  const addresses: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.includes('|rows|')) continue;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    const screen = await new Promise<{ address: string } | undefined>((resolve) => {
      const asked = db.transaction('screen').objectStore('screen').get('last');
      asked.onsuccess = () => resolve(asked.result as { address: string } | undefined);
    });
    if (screen) addresses.push(screen.address);
    db.close();
  }
  return addresses;
}
