import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { openTab } from '../support/browser.ts';
import { graphAs, itemOf } from '../support/graphAs.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const [owner, spoc] = ['it@northshire.example', 'spoc@northshire.example'];
const [old, successor] = ['owner@northshire.example', 'officer@northshire.example'];
const oldName = 'Head of People, Northshire';
const newName = 'Response officer, Northshire';

describe('Posts and rights, in SharePoint', () => {
  const stage = setStage();
  beforeAll(async () => {
    await changeHolder();
  });

  async function changeHolder(): Promise<void> {
    const graph = await graphAs(stage.hub, { user: spoc });
    const { id } = await itemOf(graph, 'posts', 'post-head-of-people');
    const answer = await graph('PATCH', `lists/posts/items/${id}/fields`, {
      HolderOid: 'aaaaaaaa-aaaa-4aaa-8aaa-000000000014',
      HolderName: newName,
      HolderMail: successor,
    });
    expect(answer.status).toBe(200);
  }

  /** What SharePoint answers when a person's token changes an action. */
  async function changesAction(user: string): Promise<number> {
    const graph = await graphAs(stage.hub, { user });
    const { id } = await itemOf(graph, 'actions', 'action-1-4');
    const words = { WhyItMatters: `Seen by ${user}.` };
    return (await graph('PATCH', `lists/actions/items/${id}/fields`, words)).status;
  }

  async function openPart(user: string, path: string): Promise<Page> {
    const page = await stage.window.newPage();
    await page.goto(`${stage.hub.url}/sharepoint?${new URLSearchParams({ user, path })}`);
    await page.getByRole('heading', { level: 1 }).last().waitFor();
    return page;
  }

  test('[T12] [AC16] nobody but the owner has an access task, and the tab leads the owner to SharePoint', async () => {
    const page = await openPart(successor, '/today');
    await page.getByText('Coming up').waitFor();
    await page.waitForLoadState('networkidle');
    await soon(() => page.getByRole('link', { name: 'Put it right' }).count()).toBe(0);
    const { tab } = await openTab(stage.window, stage.hub, { user: owner, path: '/settings?show=access' });
    await tab.getByRole('link', { name: 'Open this page in SharePoint to put it right' }).waitFor();
    await soon(() => tab.getByRole('button', { name: /^Put/ }).count()).toBe(0);
  });

  test('[AC15] while a post cannot be read, nobody is proposed for leaving', async () => {
    const graph = await graphAs(stage.hub, { user: spoc });
    const { id } = await itemOf(graph, 'posts', 'post-hate-crime-lead');
    await graph('PATCH', `lists/posts/items/${id}/fields`, { Kind: 'somethingElse' });
    const page = await openPart(owner, '/settings?show=access');
    await page.getByText('A post could not be read, so nobody is named here', { exact: false }).waitFor();
    await page.getByText(`${newName} cannot change actions yet.`).first().waitFor();
    await soon(() => page.getByText('can still', { exact: false }).count()).toBe(0);
    await graph('PATCH', `lists/posts/items/${id}/fields`, { Kind: 'actionOwner' });
  });

  test('[T12] [AC10] [AC14] one press each: the old holder is refused from then on, the new one is not', async () => {
    expect([await changesAction(old), await changesAction(successor)]).toEqual([200, 403]);
    const page = await openPart(owner, '/today');
    await page.getByText('1 person can still change actions but holds no post.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Put it right' }).click();
    await page.getByRole('button', { name: `Put it right ${oldName} can still change actions.` }).click();
    await page.getByText(`Done. ${oldName} can no longer change actions.`).waitFor();
    await page.getByRole('button', { name: `Put it right ${newName} cannot change actions yet.` }).click();
    await page.getByText(`Done. ${newName} can change actions from now on.`).waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain(newName);
    expect([await changesAction(old), await changesAction(successor)]).toEqual([403, 200]);
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('[AC11] somebody the directory does not know stays, with the reason, and the rest goes on', async () => {
    const page = await openPart(owner, '/settings?show=access');
    await page.getByRole('button', { name: /^Put all \d+ right$/ }).click();
    await page
      .getByText('Not put right. Hate crime lead, Northshire was not found', { exact: false })
      .waitFor({ timeout: 30_000 });
  });
});
