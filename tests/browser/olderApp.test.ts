import { axeFindings } from '../support/axe.ts';
import { openTab } from '../support/browser.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { openPoster } from '../support/updatePoster.ts';
import { updatesInList } from '../support/updatesInList.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const banner = 'A newer version of the hub is in use here.';
const words = 'Written before the hub moved on (test).';

describe('An app that is older than the hub allows', () => {
  const stage = setStage();
  /** What the hub says the oldest app may be that still writes. */
  async function ask(leastClient: number): Promise<void> {
    const graph = await graphAs(stage.hub, siteOwner);
    const { id } = await itemOf(graph, 'hub', 'hub');
    const answer = await graph('PATCH', `lists/hub/items/${id}/fields`, { LeastClient: leastClient });
    expect(answer.status).toBe(200);
  }

  test('[D43] keeps what was written without a connection, sends none of it, and reads on; the next version sends it', async () => {
    const said: string[] = [];
    const poster = await openPoster(stage.window, stage.hub, (saved) => said.push(saved));
    await poster.write(words);
    await stage.window.setOffline(true);
    await poster.press();
    await poster.page.close();
    await ask(99);
    await stage.window.setOffline(false);
    const { page, tab } = await openTab(stage.window, stage.hub, {
      user: 'owner@northshire.example',
      path: '/actions/1-4',
    });
    await tab.getByText(banner, { exact: false }).first().waitFor();
    await tab.getByText('1 change is kept on this device', { exact: false }).waitFor();
    await tab.getByText('Publish the ethnicity pay gap', { exact: false }).first().waitFor();
    await tab.getByRole('button', { name: 'Reload' }).waitFor();
    await soon(() => tab.getByRole('button', { name: 'Post an update' }).count()).toBe(0);
    await soon(() => axeFindings(page)).toEqual([]);
    expect(said).toEqual([]);
    await soon(async () => (await updatesInList(stage.hub)).get(words)).toBeUndefined();

    await ask(2);
    await page.reload();
    await tab
      .getByText(/Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await soon(async () => (await updatesInList(stage.hub)).get(words)).toBe(1);
    await soon(() => tab.getByText(banner, { exact: false }).count()).toBe(0);
  });
});
