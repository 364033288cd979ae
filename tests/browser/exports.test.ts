import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { mustRead } from '../paper/tables.ts';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openTab } from '../support/browser.ts';
import { standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const stage = setStage();

/** Everything in a folder of the library Exports. */
async function kept(folder: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const headers = { Authorization: `Bearer ${await stage.hub.token('spoc@northshire.example')}` };
  const root = `${stage.hub.url}/graph/v1.0/sites/localhost:/sites/hub:/lists/Exports/drive/root`;
  const answer = await fetch(`${root}:/${folder}:/children`, { headers });
  const { value } = (await answer.json()) as {
    value: { name: string; '@microsoft.graph.downloadUrl': string }[];
  };
  return await Promise.all(
    value.map(async (file) => {
      const content = await fetch(file['@microsoft.graph.downloadUrl']);
      return { name: file.name, bytes: new Uint8Array(await content.arrayBuffer()) };
    }),
  );
}

/** On a SharePoint page files are downloads. */
async function download(page: Page, button: string): Promise<Uint8Array> {
  const arrives = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  return new Uint8Array(readFileSync(await (await arrives).path()));
}

async function openExport(place: Page | FrameLocator): Promise<void> {
  await place.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await place.getByRole('button', { name: /Web page/ }).waitFor();
}

describe('Export of the register', () => {
  test('[PA4] [PA6] [PA10] on a SharePoint page: Excel and CSV hold the rows on screen, the web page has no axe finding', async () => {
    const window = await newWindow(stage.browser);
    const page = await window.newPage();
    await page.goto(`${stage.hub.url}/sharepoint?user=spoc@northshire.example&path=/actions`);
    await openExport(page);
    const said = await page.getByText(/^\d+ rows, marked OFFICIAL/).innerText();
    const count = Number.parseInt(said, 10);
    expect(count).toBeGreaterThan(10);

    const [sheet] = mustRead(readSheets(await download(page, 'Excel'), 'a.xlsx')).sheets;
    expect(sheet?.rows.length).toBe((sheet?.headRow ?? 0) + 1 + count);
    await page.getByText(/\.xlsx is in your downloads\./).waitFor();

    await openExport(page);
    const [csv] = mustRead(readSheets(await download(page, 'CSV for other programs'), 'a.csv')).sheets;
    expect(csv?.rows).toHaveLength(count + 1);
    expect(csv?.rows[0]?.slice(-2)).toEqual(['Marking of this export', 'True as of']);

    await openExport(page);
    const html = await download(page, 'Web page reads well aloud');
    const shown = await window.newPage();
    await shown.setContent(strFromU8(html));
    await soon(() => shown.locator('tbody tr').count()).toBe(count);
    await soon(() => axeFindings(shown)).toEqual([]);
    await window.close();
  });

  test('[PA11] the words are copied, and Escape gives the focus back to the button', async () => {
    const window = await newWindow(stage.browser);
    await window.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await window.newPage();
    await page.goto(`${stage.hub.url}/sharepoint?user=spoc@northshire.example&path=/actions`);
    await openExport(page);
    await page.getByRole('button', { name: 'Copy as text' }).press('Enter');
    await page.getByText('Copied as text.').waitFor();
    await soon(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^OFFICIAL[\s\S]*Ref: 1-4/);
    await page.keyboard.press('Escape');
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Export');
    await window.close();
  });

  test('[PA13] in Teams chosen rows go to Word without a name, into the library Exports', async () => {
    const window = await newWindow(stage.browser);
    const { page, tab } = await openTab(window, stage.hub, { path: '/actions' });
    await openExport(tab);
    await tab.getByRole('button', { name: 'Prepare for FOI' }).press('Enter');
    await tab.getByRole('heading', { name: 'Prepare for FOI' }).waitFor();
    await tab.getByText(/A marking does not decide release/).waitFor();
    await tab.getByRole('searchbox', { name: 'Find a row' }).fill('pay gap');
    await tab.getByRole('button', { name: /Choose 1 row|Choose all/ }).press('Enter');
    await tab.getByRole('button', { name: 'Make Word document' }).press('Enter');
    await tab.getByText(/is in the hub's library Exports/).waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
    const [file] = (await kept('Actions')).filter(({ name }) => name.endsWith('for FOI.docx'));
    const body = strFromU8(
      unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    );
    expect(body).toMatch(/ethnicity pay gap/i);
    const people = (await (await fetch(`${stage.hub.url}/control/about`)).json()) as {
      people: { name: string }[];
    };
    expect(people.people.filter(({ name }) => body.includes(name))).toEqual([]);
    await window.close();
  });

  test.each(widths)(
    'at %i px the choices and the preparation fit and have no axe finding in any theme',
    async (width) => {
      const opened = await stage.open({ width, path: '/matrix' });
      const { page, tab } = opened;
      await openExport(tab);
      await standsInEachTheme(opened, 'export');
      await tab.getByRole('button', { name: 'Prepare for FOI' }).press('Enter');
      await tab.getByRole('checkbox').first().check();
      await standsInEachTheme(opened, 'foi');
      await page.keyboard.press('Escape');
      await tab.getByRole('heading', { name: 'Prepare for FOI' }).waitFor({ state: 'detached' });
    },
  );
});
