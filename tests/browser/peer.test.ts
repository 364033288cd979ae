import type { Frame } from 'playwright-core';
import { axeFindings, rulesIn } from '../support/axe.ts';
import { frameOf, openTab } from '../support/browser.ts';
import type { Theme } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { whenKept } from '../support/keptWords.ts';
import { rowsIn } from '../support/returnWorld.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const spoc = 'spoc@northshire.example';
const reviewer = 'reviewer@southmoor.example';
const five = 'matrix-sample-2027:S05';

describe('another force’s view, out and back by file', () => {
  const stage = setStage();
  /** The hub of the other force: the same sample, as Southmoor's. */
  let other: RunningHub;
  let pack: File;
  let answer: File;

  beforeAll(async () => {
    other = await startSampleHub();
    const theirs = await graphAs(other, siteOwner);
    const change = async (list: string, key: string, fields: Record<string, unknown>) => {
      const { id } = await itemOf(theirs, list, key);
      expect((await theirs('PATCH', `lists/${list}/items/${id}/fields`, fields)).status).toBe(200);
    };
    await change('hub', 'hub', { ForceKey: 'southmoor', Title: 'Southmoor Police' });
    await change('posts', 'post-spoc', { ForceKeys: 'southmoor', Title: 'SPOC of Southmoor' });
    const ours = await graphAs(stage.hub, { user: spoc });
    const add = async (list: string, fields: Record<string, unknown>) =>
      expect((await ours('POST', `lists/${list}/items`, { fields })).status).toBe(201);
    await add('evidenceItems', {
      ...{ RecordKey: 'e-link', ScopeKey: 'northshire', ForceKey: 'northshire', Kind: 'link' },
      ...{ Title: 'Panel minutes of April', Url: 'https://northshire.example/minutes', Marking: 'OFFICIAL' },
    });
    await add('evidenceItems', {
      ...{ RecordKey: 'e-secret', ScopeKey: 'northshire', ForceKey: 'northshire', Kind: 'link' },
      ...{ Title: 'Complaint file 12', Url: 'https://northshire.example/12', Marking: 'OFFICIAL-SENSITIVE' },
    });
    for (const key of ['e-link', 'e-secret'])
      await add('links', {
        ...{ RecordKey: `proves-${key}`, ScopeKey: `northshire|${five}`, Title: key, Kind: 'proves' },
        ...{ FromKey: key, ToKey: five, ForceKey: 'northshire' },
      });
  });
  afterAll(async () => {
    await other.stop();
  });

  async function openHub(
    hub: RunningHub,
    path: string,
    user: string,
    width = 1280,
    theme: Theme = 'default',
  ) {
    const window = await stage.openWindow({ width, height: width === 320 ? 640 : 800 });
    return openTab(window, hub, { user, path, theme });
  }

  /** In Teams a file is kept in the library Exports. */
  async function keptIn(hub: RunningHub, ending: string): Promise<File> {
    const graph = await graphAs(hub, siteOwner);
    const kept = await graph('GET', 'lists/Exports/drive/root:/peer:/children');
    const { value } = (await kept.json()) as {
      value: { name: string; '@microsoft.graph.downloadUrl': string }[];
    };
    const found = value.find(({ name }) => name.endsWith(ending));
    if (!found) throw new Error(`no ${ending} among ${value.map(({ name }) => name).join(', ')}`);
    const bytes = await (await fetch(found['@microsoft.graph.downloadUrl'])).arrayBuffer();
    return new File([bytes], found.name);
  }

  const force = (frame: Frame) => frame.getByRole('combobox', { name: 'Force', exact: true });

  async function give(frame: Frame, file: File) {
    const buffer = Buffer.from(await file.arrayBuffer());
    await frame
      .locator('input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
  }

  test('[U1] [U2] [U4] [U5] a SPOC chooses, sees what leaves, and makes the file', async () => {
    const { frame } = await openHub(stage.hub, '/matrix/peer/new', spoc);
    await frame.getByRole('checkbox', { name: /^Standard 5:/ }).waitFor();
    await frame.getByText('not known yet').first().waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Make the file' }).click();
    await frame.getByText('Choose a force.').waitFor();
    await soon(() => force(frame).locator('option').allTextContents()).not.toContain('Northshire Police');
    await force(frame).selectOption({ label: 'Southmoor Police' });
    await frame.getByLabel('Answer wanted by').fill('2027-06-01');
    await frame.getByLabel('What you ask of them').fill('Is the panel independent enough?');
    for (const box of await frame.getByRole('checkbox', { name: /^Standard \d/ }).all()) {
      const isWanted = /^Standard 5:/.test((await box.getAttribute('aria-label')) ?? '');
      if (!isWanted && (await box.isChecked())) await box.uncheck();
    }
    await frame.getByRole('checkbox', { name: /^Standard 5:/ }).check();
    await frame.getByText('Complaint file 12 (OFFICIAL-SENSITIVE): stays here').waitFor();
    await frame.getByText('1 standard, no evidence file.').waitFor();
    await frame.getByText('1 item of evidence: marked higher than may leave').waitFor();
    await frame.getByRole('button', { name: 'Make the file' }).click();
    await frame
      .getByText(/^OFFICIAL Northshire Police asks Southmoor Police about standard 5\.zip was saved\./)
      .waitFor();
    await frame.getByText(/^Saved \d\d:\d\d$/).waitFor();
    pack = await keptIn(stage.hub, 'about standard 5.zip');
    const graph = await graphAs(stage.hub, { user: spoc });
    const sent = (await rowsIn(graph, 'returnEvents', 'northshire|2027')).filter(
      ({ Kind }) => Kind === 'peerAsked',
    );
    expect(sent).toMatchObject([
      {
        ...{ SaidBy: 'Southmoor Police', AboutKey: 'southmoor' },
        EvidenceKeys: expect.stringMatching(/^e-link$/m) as string,
      },
    ]);
    await frame.evaluate(() => void (location.hash = '/matrix/peer'));
    await frame.getByText('Southmoor Police: standard 5').waitFor();
    await frame.getByText('0 of 1 answered.').waitFor();
  });

  test('[U8] in the hub of the force that asks it can be read, and nobody of it can answer', async () => {
    const { frame } = await openHub(stage.hub, '/matrix/peer/review', spoc);
    await give(frame, pack);
    await frame.getByText(/your posts serve that force/).waitFor();
    await frame.getByText('Is the panel independent enough?').waitFor();
    await soon(() => frame.getByRole('button', { name: 'Save the answer' }).count()).toBe(0);
    await soon(() => frame.getByLabel('Reasons').count()).toBe(0);
  });

  test('[U7] [U9] the other force reads it in its own hub, and its words survive a reload', async () => {
    const { page, frame } = await openHub(other, '/matrix/peer/review', spoc);
    await give(frame, pack);
    await frame.getByRole('heading', { level: 1, name: 'Standards of Northshire Police' }).waitFor();
    await soon(() => frame.getByText('Complaint file 12').count()).toBe(0);
    await frame.getByLabel('Level you propose').selectOption('1');
    await frame.getByRole('button', { name: 'Save the answer' }).click();
    await frame.getByText('Say why.').waitFor();
    await frame.getByLabel('Reasons').fill('The panel has no say. <b>Really</b>');
    await frame.getByLabel('Good practice you saw').fill('Searches are filmed.');
    await frame.getByRole('checkbox', { name: 'Panel minutes of April' }).check();
    await frame.getByLabel('Questions you have').fill('Who chooses the chair?');
    await frame.getByText(/Kept on this device at/).waitFor();
    await whenKept(frame, 'Who chooses the chair?');
    await page.reload();
    const again = await frameOf(page);
    await again.getByLabel('Reasons').waitFor();
    await soon(() => again.getByLabel('Reasons').inputValue()).toBe('The panel has no say. <b>Really</b>');
    await again.getByRole('button', { name: 'Save the answer' }).click();
    await again
      .getByText(/Answer of Southmoor Police to Northshire Police\.zip is in the library Exports/)
      .waitFor();
    answer = await keptIn(other, 'Answer of Southmoor Police to Northshire Police.zip');
    const graph = await graphAs(other, { user: spoc });
    await eventually(async () => {
      const rows = await rowsIn(graph, 'returnEvents', 'southmoor|2027');
      expect(rows.map(({ Kind, AboutKey }) => [Kind, AboutKey])).toContainEqual([
        'peerReviewed',
        'northshire',
      ]);
    });
  });

  test('[U14] who may not write is refused by SharePoint, and told who may', async () => {
    const { frame } = await openHub(stage.hub, '/matrix/peer/answer', 'owner@northshire.example');
    await give(frame, answer);
    await frame.getByRole('button', { name: 'Write this view' }).click();
    await frame.getByText('Only peer reviewers can write these. Pass the file on to one of them:').waitFor();
    const graph = await graphAs(stage.hub, { user: spoc });
    const fields = { RecordKey: 'x', ScopeKey: 'northshire|2027', StandardKey: five };
    expect((await graph('POST', 'lists/peerLevels/items', { fields })).status).toBe(403);
    const rows = await rowsIn(graph, 'peerLevels', 'northshire|2027');
    expect(rows.filter(({ AboutKey }) => AboutKey)).toEqual([]);
  });

  test('[U11] [U14] [U15] [U16] a peer reviewer sees what would be written, writes it once, and asks are raised', async () => {
    const { frame } = await openHub(stage.hub, '/matrix/peer/answer', reviewer);
    await give(frame, answer);
    await frame.getByText(/^Southmoor Police, SPOC of Southmoor, /).waitFor();
    await frame.getByText('The panel has no say. <b>Really</b>').waitFor();
    await frame.getByText(/^Evidence opened: 1 of [2-9]\.$/).waitFor();
    await frame.getByRole('button', { name: 'Write this view' }).click();
    await frame.getByText('Not written. It is here already.').waitFor();
    const graph = await graphAs(stage.hub, { user: spoc });
    await eventually(async () => {
      const rows = (await rowsIn(graph, 'peerLevels', 'northshire|2027')).filter(({ AboutKey }) => AboutKey);
      expect(rows).toMatchObject([
        { StandardKey: five, Level: 1, SaidBy: 'Southmoor Police', EvidenceKeys: 'e-link' },
      ]);
      expect(String(rows[0]?.['Reason'])).toMatch(
        /^The panel has no say\. <b>Really<\/b>\n\nSaid by SPOC of Southmoor, Southmoor Police, on /,
      );
      const found = await graph('GET', 'lists/asks/items?$expand=fields&$top=500');
      const { value } = (await found.json()) as { value: { fields: Record<string, string> }[] };
      const because = value.map(({ fields }) => fields['Because']);
      expect(because).toEqual(expect.arrayContaining(['Searches are filmed.', 'Who chooses the chair?']));
    });
    await soon(() => frame.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await give(frame, answer);
    await frame.getByText('There is nothing to write.').waitFor();
  });

  test('[U17] what was changed on the way is refused in a sentence', async () => {
    const { frame } = await openHub(stage.hub, '/matrix/peer/answer', reviewer);
    await give(frame, pack);
    await frame.getByText(/^This is a pack, not an answer\./).waitFor();
    await give(frame, new File(['{"format":"race-action-hub/peer-answer"'], 'answer.json'));
    await frame.getByText(/^answer\.json cannot be understood/).waitFor();
  });

  test.each([
    ['default', 1280],
    ['dark', 320],
    ['contrast', 320],
  ] as const)('the pages in %s at %i px fit and have no axe finding', async (theme, width) => {
    const looked = async (
      hub: RunningHub,
      path: string,
      user: string,
      ready: string | RegExp,
      file?: File,
    ) => {
      const { page, frame } = await openHub(hub, path, user, width, theme);
      if (file) await give(frame, file);
      await frame.getByText(ready).first().waitFor();
      await page.waitForLoadState('networkidle');
      const name = `tests/results/peer-${theme}-${width}${path.replace(/\W/g, '-')}.png`;
      await page.screenshot({ path: name, fullPage: true });
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await soon(() => axeFindings(page, rulesIn(theme))).toEqual([]);
    };
    await looked(stage.hub, '/matrix/peer', spoc, 'Southmoor Police: standard 5');
    await looked(stage.hub, '/matrix/peer/new', spoc, 'What leaves');
    await looked(other, '/matrix/peer/review', spoc, 'What they say', pack);
    await looked(stage.hub, '/matrix/peer/answer', reviewer, 'What would be written', answer);
  });
});
