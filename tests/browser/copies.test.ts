import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unpackBackup } from '../../src/data/backup/backupFile.ts';
import { lists } from '../../src/domain/lists.ts';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openTab } from '../support/browser.ts';
import { startHub } from '../support/hubServer.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const buildMayTake = 600_000;

const stage = setStage();

/** Everything the library Exports has below the folder of copies, as the tab's person sees it. */
async function copiesInExports(
  user: string,
): Promise<{ name: string; '@microsoft.graph.downloadUrl': string }[]> {
  const headers = { Authorization: `Bearer ${await stage.hub.token(user)}` };
  const root = `${stage.hub.url}/graph/v1.0/sites/localhost:/sites/hub:/lists/Exports/drive/root`;
  const answer = await fetch(`${root}:/Copies%20of%20everything:/children`, { headers });
  return ((await answer.json()) as { value: { name: string; '@microsoft.graph.downloadUrl': string }[] })
    .value;
}

/** On the page of an empty site its owner puts a copy back, and the hub stands. */
async function putBackIntoEmptySite(copy: Buffer): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hub-'));
  const empty = await startHub({ dataDir, sample: 'none' });
  const window = await newWindow(stage.browser);
  const page = await window.newPage();
  await page.goto(`${empty.url}/sharepoint?user=it@northshire.example&path=/today`);
  await page.getByRole('link', { name: 'Put the copy back' }).click();
  const file = { name: 'copy.zip', mimeType: 'application/zip', buffer: copy };
  await page.getByLabel(/The copy: a zip file/).setInputFiles(file);
  await page.getByText('This site has none of the lists yet.').waitFor();
  await page.getByRole('button', { name: 'Put this copy back' }).press('Enter');
  await page.getByText('The copy is back.').waitFor({ timeout: 180_000 });
  await page.getByRole('link', { name: 'Open the hub' }).click();
  await page.getByText('Northshire Police').first().waitFor();
  await window.close();
  await empty.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

describe('A copy of everything by button', () => {
  test('[G21] in Teams it goes into Exports, whole, and the page says so', async () => {
    const window = await newWindow(stage.browser);
    const { page, tab } = await openTab(window, stage.hub, { path: '/settings' });
    await tab.getByRole('button', { name: 'Make a copy' }).press('Enter');
    const said = tab.getByText(/Put into the library Exports as race-action-hub-.*\.zip\. Rows: \d+\./);
    await said.waitFor();
    await soon(() => tab.getByRole('link', { name: /Open it in SharePoint/ }).getAttribute('href')).toContain(
      'Exports',
    );
    await soon(() => axeFindings(page)).toEqual([]);

    const [file] = await copiesInExports('spoc@northshire.example');
    const answer = await fetch(file?.['@microsoft.graph.downloadUrl'] ?? '');
    const copy = await unpackBackup(new Uint8Array(await answer.arrayBuffer()));
    expect(copy.lists).toHaveLength(lists.length);
    expect(copy.lists.find(({ name }) => name === 'actions')?.rows.length).toBeGreaterThan(25);
    expect(copy.files.length).toBeGreaterThan(1);
    await window.close();
  });

  test('[G23] in the tab nobody can put a copy back: the page leads to SharePoint', async () => {
    const window = await newWindow(stage.browser, { width: 320 });
    const { page, tab } = await openTab(window, stage.hub, {
      path: '/restore',
      user: 'it@northshire.example',
    });
    await tab.getByText('A site owner does this in SharePoint.').waitFor();
    await soon(() => tab.locator('input[type=file]').count()).toBe(0);
    await soon(() => axeFindings(page)).toEqual([]);
    await window.close();
  });

  test(
    '[G21] on a SharePoint page it is downloaded; [G23] put back it adds nothing here, and everything on an empty site',
    async () => {
      const window = await newWindow(stage.browser);
      const page = await window.newPage();
      await page.goto(`${stage.hub.url}/sharepoint?user=it@northshire.example&path=/settings`);
      // The web part may have to be built first; the page comes back by itself.
      await page.getByRole('button', { name: 'Make a copy' }).waitFor({ timeout: buildMayTake });
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Make a copy' }).click();
      // Read at once: the browser throws it away with the window.
      const copy = readFileSync(await (await coming).path());
      expect((await unpackBackup(new Uint8Array(copy))).lists).toHaveLength(lists.length);

      await page.getByRole('link', { name: 'Put a copy back' }).click();
      await page
        .getByLabel(/The copy: a zip file/)
        .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('no') });
      await page.getByText('This file is not a copy of a hub.').waitFor();
      await page.getByLabel(/The copy: a zip file/).setInputFiles({
        name: 'copy.zip',
        mimeType: 'application/zip',
        buffer: copy,
      });
      await page.getByText('This site has everything that is in the copy.').waitFor();
      await soon(() => page.getByRole('button', { name: 'Put this copy back' }).count()).toBe(0);
      await soon(() => axeFindings(page)).toEqual([]);
      await window.close();
      await putBackIntoEmptySite(copy);
    },
    buildMayTake + 300_000,
  );
});
