import { randomFillSync } from 'node:crypto';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { hashOfFile } from '../../src/data/uploads/quickXorHash.ts';
import { openTab } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { graphAs, siteOwner } from '../support/graphAs.ts';
import { rowsIn } from '../support/returnWorld.ts';
import { setStage } from '../support/stage.ts';

const megabytes = 21;

describe('A large file on a bad line', () => {
  const stage = setStage();
  let dir: string;
  let file: string;
  let other: string;
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'uploads-'));
    [file, other] = [path.join(dir, 'interviews.bin'), path.join(dir, 'another.bin')];
    for (const place of [file, other])
      writeFileSync(place, randomFillSync(Buffer.alloc(megabytes * 1_048_576)));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  /** Chooses a file where the upload asks for it; its picker is not for the keyboard, its button is. */
  async function chooseAgain(tab: FrameLocator, place: string): Promise<void> {
    await tab.getByRole('button', { name: 'Choose the same file' }).focus();
    const asked = stage.window.pages()[0]!.waitForEvent('filechooser');
    await tab.getByRole('button', { name: 'Choose the same file' }).press('Enter');
    await (await asked).setFiles(place);
  }

  test('[X3][X4] no connection, a reload, another file, the same one: there, byte for byte', async () => {
    const { page, tab } = await openTab(stage.window, stage.hub, { path: '/matrix/3' });
    const panel = tab.locator('[data-evidence-panel]');
    await panel.locator('[data-evidence-ways] input[type="file"]').setInputFiles(file);
    await stage.hub.faults({ latencyMs: 2_500 });
    await panel.getByRole('button', { name: 'Add it' }).click();
    const progress = tab.getByRole('group', { name: 'Sending interviews.bin' });
    await progress.getByText(/^(5\.2|10|16) of 22 MB\.$/).waitFor({ timeout: 90_000 });
    await stage.hub.faults({ latencyMs: 0, offline: true });
    await progress.getByText(/^[\d.]+ of 22 MB\. Paused: no connection\. Carries on by itself\.$/).waitFor();
    await stage.hub.faults({ latencyMs: 2_500, offline: false });
    await page.reload();
    await progress.getByText(/^[\d.]+ of 22 MB\. Paused: choose the same file again to go on\.$/).waitFor();
    await stage.hub.faults(null);
    await chooseAgain(tab, other);
    await progress.getByText(/^This is not the same file as interviews\.bin:/).waitFor();
    await chooseAgain(tab, file);
    await progress.getByText('Stored. SharePoint has what was sent.', { exact: true }).waitFor();
    const graph = await graphAs(stage.hub, siteOwner);
    const row = await eventually(async () => {
      const rows = await rowsIn(graph, 'evidenceItems', 'northshire');
      const found = rows.find(
        ({ FilePath, SentHash }) => String(FilePath).endsWith('interviews.bin') && SentHash,
      );
      if (!found) throw new Error('its row does not say yet what was sent');
      return found;
    });
    const drive = await graph('GET', `lists/Evidence/drive/root:/${String(row['FilePath'])}`);
    const hash = await hashOfFile(await openAsBlob(file));
    expect([row['SentHash'], await drive.json()]).toMatchObject([
      hash,
      { size: megabytes * 1_048_576, file: { hashes: { quickXorHash: hash } } },
    ]);
  }, 120_000);
});
