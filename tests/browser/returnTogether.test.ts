import type { Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { whenKept } from '../support/keptWords.ts';
import { picture } from '../support/looks.ts';
import { rowsIn } from '../support/returnWorld.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const spoc = 'spoc@northshire.example';
const lead = 'lead@northshire.example';
const chief = 'chief@northshire.example';
const partKey = (number: string) => `return-northshire-2027-matrix-sample-2027:S${number}`;

describe('A return by several people, over time', () => {
  const stage = setStage();
  let graph: GraphAs;
  beforeAll(async () => {
    graph = await graphAs(stage.hub, siteOwner);
  });

  const partOf = async (number: string) => (await itemOf(graph, 'returns', partKey(number))).fields;

  /** Both have the standard open; the lead types at its narrative and its plan, the SPOC is faster with the narrative. */
  async function bothWrite(number: string) {
    const path = `/matrix/${Number(number)}?at=narrative`;
    const [ann, ben] = [await stage.open({ path, user: spoc }), await stage.open({ path, user: lead })];
    const narrativeOf = ({ frame }: typeof ann) => frame.getByLabel('Narrative', { exact: true });
    await narrativeOf(ann).waitFor();
    await narrativeOf(ben).press('Control+End');
    await ben.page.keyboard.type(' Words of the lead.');
    await whenKept(ben.frame, 'Words of the lead.');
    await narrativeOf(ann).press('Control+End');
    await ann.page.keyboard.type(' Words of the SPOC.');
    await ann.page.keyboard.press('Control+Enter');
    await soon(async () => (await partOf(number))['Narrative']).toMatch(/Words of the SPOC\.$/);
    await ben.frame
      .locator('summary', { hasText: 'The level we aim for, and what we will do' })
      .press('Enter');
    await ben.frame.getByLabel('What we will do until then').fill('Ask the panel in June.');
    await ben.frame.getByLabel('What we will do until then').press('Tab');
    const stuck = ben.frame.locator('[data-part="stuck"]');
    await stuck.getByText(/^Northshire SPOC changed “Narrative” at \d\d:\d\d\.$/).waitFor();
    // Both texts, and nothing else: nobody but the lead touched the plan.
    await stuck.getByText(/Words of the lead\.$/).waitFor();
    await stuck.getByText(/Words of the SPOC\.$/).waitFor();
    await soon(() => stuck.getByText('Ask the panel in June.').count()).toBe(0);
    return { ben, stuck };
  }

  test('[V24] the same field: both texts; theirs is taken there, and what nobody else touched is kept', async () => {
    const { ben, stuck } = await bothWrite('11');
    await picture(ben.page, 'together-both-texts');
    await ben.frame.getByRole('button', { name: 'Look', exact: true }).click();
    await stuck.getByRole('button', { name: 'Use theirs' }).click();
    await stuck.waitFor({ state: 'detached' });
    await soon(() => partOf('11')).toMatchObject({ Plan: 'Ask the panel in June.' });
    await soon(async () => (await partOf('11'))['Narrative']).toMatch(/Words of the SPOC\.$/);
    await soon(() => ben.frame.getByLabel('Narrative', { exact: true }).inputValue()).toMatch(
      /of the SPOC\.$/,
    );
  });

  test('[V24] mine is kept there: the words of both stand in the versions of the row, the plan is sent with them', async () => {
    const { ben, stuck } = await bothWrite('12');
    await ben.frame.getByRole('button', { name: 'Look', exact: true }).click();
    await stuck.getByRole('button', { name: 'Keep mine' }).click();
    await stuck.waitFor({ state: 'detached' });
    await soon(() => partOf('12')).toMatchObject({
      Plan: 'Ask the panel in June.',
      Narrative: expect.stringMatching(/Words of the lead\.$/) as string,
    });
    const { id } = await itemOf(graph, 'returns', partKey('12'));
    const versions = await (await graph('GET', `lists/returns/items/${id}/versions?$expand=fields`)).text();
    expect(versions).toContain('Words of the SPOC.');
  });

  test('[V20] whoever holds another post than those that write here reads, and may try', async () => {
    const { frame } = await stage.open({ path: '/matrix/4', user: 'facilitator@northshire.example' });
    await frame
      .getByText(/^The SPOC, race action lead, action owners and chief officers write here\./)
      .waitFor();
    const narrative = frame.getByLabel('Narrative', { exact: true });
    await narrative.waitFor();
    await soon(() => narrative.getAttribute('readonly')).not.toBeNull();
    await soon(() => frame.getByRole('button', { name: 'Send to second reader' }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Write all the same' }).click();
    await frame.getByRole('button', { name: 'Send to second reader' }).waitFor();
  });

  test('[V28] [N15] the level the force aims for and its plan stand in the action plan of the return', async () => {
    const { frame } = await stage.open({ path: '/matrix/2', user: spoc });
    await frame.getByText('The level we aim for, and what we will do').click();
    await frame.getByLabel('The level we aim for').selectOption('4');
    await frame
      .getByLabel('What we will do until then')
      .fill('Compare pass rates by <b>stage</b>, every quarter.');
    await frame.getByText(/^We aim for Level 4/).waitFor();
    await frame.getByLabel('What we will do until then').press('Tab');
    await soon(() => partOf('02')).toMatchObject({ AimedLevel: 4 });
    await frame.evaluate(() => void (location.hash = '/matrix/sign-off'));
    await frame.getByRole('button', { name: 'Web page' }).click();
    const link = frame.getByRole('link', { name: 'Open it' });
    await link.waitFor();
    const name = decodeURIComponent(
      String(await link.getAttribute('href'))
        .split('/')
        .at(-1) ?? '',
    );
    const path = ['returns', name.split('?')[0] ?? ''].map(encodeURIComponent).join('/');
    const page = await (await graph('GET', `lists/Exports/drive/root:/${path}:/content`)).text();
    const plan = page.slice(page.lastIndexOf('<h2>'));
    expect(plan).toContain('Compare pass rates by &lt;b&gt;stage&lt;/b&gt;, every quarter.');
    expect(plan).toMatch(/Standard 2: Fair recruitment and progression \(SAMPLE\)[^]*Level 2[^]*Level 4/);
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
    await soon(() => frozen()).toEqual([]);
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
    await tab.getByText(/^(5\.2|10) of 12 MB\.$/).waitFor({ timeout: 90_000 });
    await stage.hub.faults({ latencyMs: 0, offline: true });
    await tab
      .getByText(/Paused: no connection/)
      .first()
      .waitFor();
    const second = await openTab(stage.window, stage.hub, { path: '/matrix/9', user: spoc });
    await second.tab
      .getByText(/^[\d.]+ of 12 MB\. It is being sent in another tab or window of this browser\.$/)
      .waitFor();
    await soon(() => second.tab.getByRole('button', { name: 'Choose the same file' }).count()).toBe(0);
    await stage.hub.faults(null);
    await storedIn(second.page);
  });
});

/** The upload goes on in the first tab; the second one hears that the file is there. */
async function storedIn(page: Page): Promise<void> {
  const panel = page.frameLocator('#stage iframe').locator('[data-evidence-panel]');
  await panel.getByText('Stored. SharePoint has what was sent.', { exact: true }).waitFor();
}
