import type { Page } from 'playwright-core';
import { hasContent, newSharePointPage, openSharePoint, sharePointUrl } from '../support/sharePointPage.ts';
import { updatesInList } from '../support/updatesInList.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const owner = 'owner@northshire.example';

describe('Web parts on a SharePoint page', () => {
  const stage = setStage();

  test('[WP5] two parts ask once for what both show, and what one writes the other knows', async () => {
    const ask = { user: owner, parts: '2', columns: '2', place: 'hub,myActions', path: '/actions/1-4' };
    const { page, part, calls, problems } = await openSharePoint(stage.window, stage.hub, ask);
    await part(1).getByRole('listitem').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(calls.filter(asksFor('actions'))).toHaveLength(1);
    expect(calls.filter(asksFor('posts'))).toHaveLength(1);
    calls.length = 0;

    const words = 'Written in one part, known to the other.';
    await part(0).getByRole('button', { name: 'Post an update' }).press('Enter');
    await part(0).getByLabel('What has happened').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type(words);
    await stage.hub.faults({ latencyMs: 1_500 });
    await part(0).getByRole('button', { name: 'Post the update' }).press('Enter');
    const waits = part(1).getByText('1 change is kept on this device', { exact: false });
    await waits.waitFor();
    await part(0)
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await waits.waitFor({ state: 'detached' });
    await stage.hub.faults(null);
    await page.waitForLoadState('networkidle');
    await soon(async () => (await updatesInList(stage.hub)).get(words)).toBe(1);
    expect(calls.filter((call) => call.startsWith('POST') && asksFor('actionUpdates')(call))).toHaveLength(1);
    expect(calls.filter(asksFor('actions'))).toEqual([]);
    expect(calls.filter((call) => call.includes('contextinfo'))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('[WP6] title and rows change in place and touch nobody’s words; another place starts anew; all is kept', async () => {
    const ask = { user: owner, parts: '2', place: 'hub,practices', path: '/actions/1-4/update', edit: '1' };
    const { page, part, problems } = await openSharePoint(stage.window, stage.hub, ask);
    const writing = part(0).getByLabel('What has happened');
    await writing.fill('Half a sentence');
    const rows = part(1).getByRole('listitem');
    await rows.nth(2).waitFor();
    await mark(page);
    await page.getByRole('button', { name: 'Edit properties' }).nth(1).click();
    await page.getByLabel('Title').fill('What others found');
    await part(1).getByRole('heading', { name: 'What others found' }).waitFor();
    await page.getByLabel('Number of rows').fill('1');
    await rows.nth(1).waitFor({ state: 'detached' });
    await soon(() => marks(page)).toEqual(['section', 'textarea']);

    await page.getByLabel('Place', { exact: true }).selectOption('status');
    await part(1).getByRole('link', { name: 'All of status' }).waitFor();
    await soon(() => part(1).getByRole('heading').first().innerText()).toBe('What others found');
    await soon(() => marks(page)).toEqual(['textarea']);
    await soon(() => writing.inputValue()).toBe('Half a sentence');
    await page.getByText('Your page has been saved').waitFor();

    await page.reload();
    await hasContent(page, 2);
    await part(1).getByRole('heading', { name: 'What others found' }).waitFor();
    await part(1).getByRole('link', { name: 'All of status' }).waitFor();
    await soon(() => writing.inputValue()).toBe('Half a sentence');
    expect(problems).toEqual([]);
  });

  test('[WP3] a site of somebody else is refused with its address in a sentence, and is asked for nothing', async () => {
    const site = 'https://elsewhere.example/sites/hub';
    const { page, part, calls } = await newSharePointPage(stage.window);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(sharePointUrl(stage.hub, { place: 'status', site }));
    const sentence = part(0).getByRole('alert');
    await sentence.waitFor();
    expect(await sentence.innerText()).toContain(`not in your organisation: ${site}.`);
    expect(asked.filter((url) => url.startsWith(site))).toEqual([]);
    expect(calls).toEqual([]);
  });

  test('[WP8] links of a place in short lead to the hub’s page and the address there', async () => {
    const { page, part } = await openSharePoint(stage.window, stage.hub, { user: owner, place: 'myActions' });
    const action = part(0).getByRole('listitem').first().getByRole('link').first();
    const [title, href] = [await action.innerText(), await action.getAttribute('href')];
    expect(href).toMatch(/^http:\/\/localhost:\d+\/sites\/hub#\/actions\/[\w-]+$/);
    await action.click();
    await page.waitForURL(/\/sharepoint.*#\/actions\/[\w-]+$/);
    await hasContent(page);
    await part(0).getByRole('heading', { name: title }).first().waitFor();

    const elsewhere = await openSharePoint(stage.window, stage.hub, {
      user: owner,
      place: 'myActions',
      hubPage: `${stage.hub.url}/sites/equality/SitePages/Hub.aspx`,
    });
    const whole = elsewhere.part(0).getByRole('link', { name: /^(All your|Your action)/ });
    await soon(() => whole.getAttribute('href')).toBe(
      `${stage.hub.url}/sites/equality/SitePages/Hub.aspx#/actions?show=mine`,
    );
  });

  test('[WP10] a part that is taken off leaves nothing behind, and the one beside it goes on', async () => {
    const ask = { user: owner, parts: '2', place: 'hub,myActions', path: '/actions', edit: '1' };
    const { page, part, problems, calls } = await openSharePoint(stage.window, stage.hub, ask);
    await page.waitForLoadState('networkidle');
    calls.length = 0;
    await page.getByRole('button', { name: 'Delete web part' }).first().click();
    await page.evaluate(() => void (location.hash = '/share'));
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.emulateMedia({ forcedColors: 'active' });
    await page.emulateMedia({ forcedColors: 'none' });
    await part(0).getByRole('heading', { name: 'My actions' }).waitFor();
    await page.waitForLoadState('networkidle');
    await soon(() => page.locator('[data-sp-web-part]').count()).toBe(1);
    expect(calls.filter(asksFor('dropIns'))).toEqual([]);

    await page.getByRole('button', { name: 'Delete web part' }).click();
    await page.waitForTimeout(500);
    await soon(() => page.locator('[data-sp-web-part], [class*="fui-"]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  /** Two elements that must be the same ones later: where somebody writes, and the part in short. */
  function mark(page: Page): Promise<void> {
    return page.evaluate(() => {
      const [whole, short] = document.querySelectorAll('[data-sp-web-part]');
      const named = { textarea: whole?.querySelector('textarea'), section: short?.querySelector('section') };
      for (const [kept, element] of Object.entries(named)) Object.assign(element ?? {}, { kept });
    });
  }

  function marks(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const kept = [...document.querySelectorAll('textarea, section')].map(
        (one) => (one as { kept?: string }).kept,
      );
      return [...new Set(kept.filter((name) => name !== undefined))].sort();
    });
  }
});

/** Whether a call reads or writes rows of a list, alone or in a batch. */
function asksFor(list: string): (call: string) => boolean {
  return (call) => new RegExp(`getByTitle\\('${list}'\\)/items`, 'i').test(decodeURIComponent(call));
}
