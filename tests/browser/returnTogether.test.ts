import type { Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { rowsIn } from '../support/returnWorld.ts';
import { setStage } from '../support/stage.ts';

const spoc = 'spoc@northshire.example';
const chief = 'chief@northshire.example';

describe('A return by several people, over time', () => {
  const stage = setStage();
  let graph: GraphAs;
  beforeAll(async () => {
    graph = await graphAs(stage.hub, siteOwner);
  });

  test('[N18] [N19] a minute after the final level its evidence is copied, with version, size and hash', async () => {
    const window = await stage.openWindow();
    await window.clock.install();
    const { frame } = await openTab(window, stage.hub, { path: '/matrix/6', user: chief });
    await frame.getByRole('button', { name: 'Set the final level' }).click();
    const final = frame.getByRole('form', { name: 'The final level' });
    await final.getByLabel('Level').selectOption('2');
    await final.getByLabel('Reasons').fill('As the force says.');
    await final.getByRole('button', { name: 'Save' }).click();
    await final.waitFor({ state: 'detached' });
    const waits = frame.getByText(/^Powers scrutiny panel.*: a copy is made a minute after the agreement\.$/);
    await waits.waitFor();
    const frozen = async () =>
      (await rowsIn(graph, 'returnEvents', 'northshire|2027')).filter(({ Kind }) => Kind === 'frozen');
    expect(await frozen()).toEqual([]);
    const later = Date.now() + 61_000;
    await stage.hub.faults({ now: new Date(later).toISOString() });
    await window.clock.fastForward(61_000);
    await waits.waitFor({ state: 'detached' });
    const [row] = await eventually(async () => {
      const rows = await frozen();
      expect(rows).toHaveLength(1);
      return rows;
    });
    const at = (place: unknown) => String(place).split('/').map(encodeURIComponent).join('/');
    const item = (await itemOf(graph, 'evidenceItems', 'evidence-powers-panel')).fields;
    const [copy, original] = await Promise.all([
      graph('GET', `lists/Snapshots/drive/root:/${at(row?.['SnapshotPath'])}:/content`),
      graph('GET', `lists/Evidence/drive/root:/${at(item['FilePath'])}:/content`),
    ]);
    expect(copy.status).toBe(200);
    expect(await copy.text()).toBe(await original.text());
    expect(row).toMatchObject({
      AboutKey: 'evidence-powers-panel',
      Hash: item['SentHash'],
      Size: item['Size'],
    });
    await frame
      .getByText(/^Copy kept /)
      .first()
      .waitFor();
    await frame.evaluate(() => void (location.hash = '/matrix/sign-off'));
    await frame.getByText(/^Powers scrutiny panel.*: copy of version 1\.0, .*, kept on /).waitFor();
  });

  test('[X19] in a second tab a file that travels is said to be sent in another one', async () => {
    const file = {
      name: 'interviews.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(12_000_000, 7),
    };
    const { tab } = await openTab(stage.window, stage.hub, { path: '/matrix/9', user: spoc });
    await tab.locator('[data-evidence-ways] input[type="file"]').setInputFiles(file);
    await stage.hub.faults({ latencyMs: 1_500 });
    await tab.getByRole('button', { name: 'Add it' }).click();
    await tab.getByText(/^5\.2 of 12 MB\.$/).waitFor();
    await stage.hub.faults({ latencyMs: 0, offline: true });
    await tab
      .getByText(/Paused: no connection/)
      .first()
      .waitFor();
    const second = await openTab(stage.window, stage.hub, { path: '/matrix/9', user: spoc });
    await second.tab
      .getByText(/^[\d.]+ of 12 MB\. It is being sent in another tab or window of this browser\.$/)
      .waitFor();
    expect(await second.tab.getByRole('button', { name: 'Choose the same file' }).count()).toBe(0);
    await stage.hub.faults(null);
    await storedIn(second.page);
  });
});

/** The upload goes on in the first tab; the second one hears that the file is there. */
async function storedIn(page: Page): Promise<void> {
  const panel = page.frameLocator('#stage iframe').locator('[data-evidence-panel]');
  await panel.getByText('Stored. SharePoint has what was sent.', { exact: true }).waitFor();
}
