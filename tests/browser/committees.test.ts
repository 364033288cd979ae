import { unzipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import type { OpenTab, TabOptions } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { picture, standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const lead = 'lead@northshire.example';
const board = '/committees/northshire-operations-board';

describe('Committees', () => {
  const stage = setStage();

  async function open(path: string, { user = lead, width = 1280 }: TabOptions = {}): Promise<OpenTab> {
    const opened = await stage.open({ user, path, width });
    await opened.tab.locator('h1').waitFor();
    return opened;
  }

  /** The rows of a list as SharePoint has them. */
  async function rowsOf(list: string): Promise<Record<string, unknown>[]> {
    const host = new URL(stage.hub.url).hostname;
    const path = `sites/${host}:/sites/hub:/lists/${list}/items?$expand=fields&$top=999`;
    const headers = { authorization: `Bearer ${await stage.hub.token(lead)}` };
    const answer = await fetch(`${stage.hub.url}/graph/v1.0/${path}`, { headers });
    const { value } = (await answer.json()) as { value: { fields: Record<string, unknown> }[] };
    return value.map(({ fields }) => fields);
  }

  test.each(widths)('[K2] [K3] full at %i px: three groups, no axe finding in any theme', async (width) => {
    const opened = await open(board, { width });
    await opened.tab.getByText('9 actions: 6 waiting, 1 not agreed, 2 agreed').waitFor();
    await soon(() => opened.tab.locator('section h2').allInnerTexts()).toEqual([
      'Waiting (6)',
      'Not agreed (1)',
      'Agreed (2)',
      'Who to write to',
      'Meetings',
    ]);
    await standsInEachTheme(opened, 'committee-full');
  });

  test('[K1] all committees by name, each with a way to its page', async () => {
    const { page, tab } = await open('/committees');
    await tab.getByText('9 actions: 6 waiting, 1 not agreed, 2 agreed').waitFor();
    await soon(() => tab.locator('main li a').allInnerTexts()).toContain('Operations Board, Northshire');
    await soon(() => axeFindings(page)).toEqual([]);
    await tab.getByRole('link', { name: 'Operations Board, Northshire' }).click();
    await tab.getByRole('heading', { name: 'Waiting (6)' }).waitFor();
  });

  test('a committee without actions says where they come from, a key that is none says so', async () => {
    const { page, tab } = await open('/committees/committee-finance');
    await tab.getByText('No actions are listed for this committee.').waitFor();
    await soon(() => tab.getByRole('link', { name: 'Import a spreadsheet' }).isVisible()).toBe(true);
    await picture(page, 'committee-empty');
    const none = await open('/committees/no-such-body');
    await none.tab.getByText('There is no such committee here.').waitFor();
  });

  test('a list that fails says so, and nothing is called empty', async () => {
    await stage.hub.faults({ breakList: 'actions' });
    const { page, tab } = await open(board);
    await tab.getByRole('button', { name: 'Try again' }).first().waitFor();
    await soon(() => tab.getByText('No actions are listed').isVisible()).toBe(false);
    await picture(page, 'committee-failing');
  });

  test('[K13] whoever may not decide is told who may, once SharePoint has refused', async () => {
    const { page, tab } = await open(board, { user: 'officer@northshire.example' });
    await tab.getByRole('button', { name: 'Agree 2-2' }).click();
    await tab.getByText('Leads of the hub, chief officers and action owners can record').waitFor();
    await soon(() => tab.getByRole('button', { name: 'Agree 2-3' }).isVisible()).toBe(false);
    await soon(() => tab.getByRole('link', { name: 'Ask for a change' }).isVisible()).toBe(true);
    await picture(page, 'committee-noRight');
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('[K10] [K11] [K12] letter, sheet and brief are made and can be opened', async () => {
    const { tab } = await open(board);
    await tab.getByRole('heading', { name: 'Waiting (6)' }).waitFor();
    const of = 'Operations Board, Northshire, 14 May 2027';
    const letter = await made(tab, 'Download letter (Word)', `Letter to ${of}.docx`);
    expect(letter['word/document.xml']).toContain('2-2 Act on the independent Taser research.');
    const heads = Object.entries(letter).filter(([name]) => name.startsWith('word/header'));
    expect(heads.map(([, xml]) => xml).join('')).toContain('OFFICIAL');
    const brief = await made(tab, 'One-page brief (Word)', `Brief for ${of}.docx`);
    expect(brief['word/document.xml']).toContain('What we ask today');
    const sheet = await made(tab, 'Download sheet (Excel)', `Actions for ${of}.xlsx`);
    const xml = Object.values(sheet).join('');
    expect(xml).toContain('dataValidation');
    expect(xml).toContain('action-2-2');
  });

  /** In Teams a file is kept in the library Exports, and the page links to it. */
  async function made(tab: FrameLocator, button: string, named: string) {
    await tab.getByRole('button', { name: button }).click();
    await tab.getByText(`Saved in the library Exports: ${named}`).waitFor();
    const headers = { authorization: `Bearer ${await stage.hub.token(lead)}` };
    const host = new URL(stage.hub.url).hostname;
    const root = `${stage.hub.url}/graph/v1.0/sites/${host}:/sites/hub:/lists/Exports/drive/root`;
    const answer = await fetch(`${root}:/committees:/children`, { headers });
    const { value } = (await answer.json()) as {
      value: { name: string; '@microsoft.graph.downloadUrl': string }[];
    };
    const url = value.find(({ name }) => name === named)?.['@microsoft.graph.downloadUrl'] ?? '';
    const parts = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    const decoder = new TextDecoder();
    return Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, decoder.decode(bytes)]));
  }

  test('[K4] [K5] [K6] one press agrees; not agreed needs a sentence, not ours a body, both in the row', async () => {
    const { tab } = await open(board);
    await tab.getByRole('button', { name: 'Agree 4-7' }).click();
    await tab.getByRole('heading', { name: 'Agreed (3)' }).waitFor();
    await tab.getByRole('button', { name: 'Not agreed: 2-2' }).click();
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Say in a sentence why not.').waitFor();
    await tab.getByLabel('Why not?').fill('No money <b>this</b> year 👮🏾');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Because: No money <b>this</b> year 👮🏾').waitFor();
    await tab.getByRole('button', { name: 'Not ours: 2-3' }).click();
    await tab.getByLabel('Whose is it?').selectOption({ label: 'Finance Committee' });
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('They say it belongs to Finance Committee.').waitFor();
    await eventually(async () => {
      const events = (await rowsOf('actionUpdates')).filter(({ Kind }) => Kind === 'agreement');
      expect(events.map(({ ActionKey, After }) => [ActionKey, After])).toEqual(
        expect.arrayContaining([
          ['action-4-7', 'agreed'],
          ['action-2-2', 'notAgreed'],
          ['action-2-3', 'notOurs'],
        ]),
      );
    });
  });

  test('[K17] a lead names the coordinator and the next meeting by keyboard; asks to the board come to them', async () => {
    const { page, tab } = await open('/committees/committee-finance');
    await tab.getByText('No coordinator named').waitFor();
    await tab.getByRole('button', { name: 'Change coordinator and next meeting' }).press('Enter');
    const form = tab.getByRole('form', { name: 'Who to write to: Finance Committee' });
    await form.getByLabel('Coordinator (post)').selectOption({ label: 'Head of Custody' });
    await form.getByLabel('Next meeting').fill('0027-06-04');
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    await form.getByText('Give a day from 2000 to 2099, or leave it empty.').waitFor();
    await form.getByLabel('Next meeting').fill('2027-06-04');
    await picture(page, 'committee-contact');
    await soon(() => axeFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await tab.getByRole('link', { name: 'Head of Custody' }).waitFor();
    await tab.getByText('4 June 2027', { exact: true }).waitFor();
    await eventually(async () => {
      const body = (await rowsOf('bodies')).find(({ RecordKey }) => RecordKey === 'committee-finance');
      expect(body).toMatchObject({ CoordinatorPostKey: 'post-head-of-custody' });
    });
  });

  test('[K17] whoever may not name a coordinator hears it from SharePoint, and nothing is lost of the page', async () => {
    const { tab } = await open('/committees/committee-finance', { user: 'owner@northshire.example' });
    await tab.getByRole('button', { name: 'Change coordinator and next meeting' }).press('Enter');
    const form = tab.getByRole('form', { name: 'Who to write to: Finance Committee' });
    await form.getByLabel('Coordinator (post)').selectOption({ label: 'Head of People' });
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await tab.getByText('Leads of the hub name the coordinator and the next meeting.').waitFor();
  });

  test('[K15] one board that agrees to an action two own says nothing for the other', async () => {
    const { tab } = await open('/committees/northshire-race-action-board');
    await tab.getByRole('button', { name: 'Agree 1-4' }).click();
    await tab.getByRole('heading', { name: 'Agreed (1)' }).waitFor();
    await tab.getByText('Also owned by People Board, Northshire: not contacted.').waitFor();
    await eventually(async () => {
      const decided = (await rowsOf('actionUpdates')).filter(({ ActionKey }) => ActionKey === 'action-1-4');
      expect(decided.map(({ BodyKey }) => BodyKey)).toContain('northshire-race-action-board');
    });
    const { page, tab: other } = await open('/committees/northshire-people-board');
    const row = other.locator('[data-row="action-1-4"]');
    await row.getByText('Also owned by Race Action Board, Northshire: agreed, 14 May.').waitFor();
    await soon(() => row.getByText('Not contacted').isVisible()).toBe(true);
    await soon(() => row.getByRole('button', { name: 'Agree 1-4' }).isVisible()).toBe(true);
    await picture(page, 'joint');
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('[K8] [K9] a meeting by keyboard: all agreed, one exception, saved, undone', async () => {
    const { page, tab } = await open(board);
    const line = tab.getByText(/\d+ actions: \d+ waiting/);
    const waiting = Number(/(\d+) waiting/.exec(await line.innerText())?.[1]);
    expect(waiting).toBeGreaterThan(1);
    await tab.getByRole('link', { name: 'Record a meeting' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Record a meeting' }).waitFor();
    await tab.getByRole('button', { name: 'All agreed' }).focus();
    await page.keyboard.press('Enter');
    const first = tab.getByLabel('Decision on 2-6');
    await first.focus();
    await page.keyboard.type('Not agreed');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Not before the summer.');
    await picture(page, 'committee-meeting');
    await soon(() => axeFindings(page)).toEqual([]);
    await tab.getByRole('button', { name: `Save ${waiting} decisions` }).focus();
    await page.keyboard.press('Enter');
    await tab
      .locator('[data-run-state="done"]')
      .getByText(`${waiting} saved.`, { exact: true })
      .first()
      .waitFor();
    const meetings = tab.getByRole('region', { name: 'Meetings' });
    await meetings.getByText(/^Meeting of 14 May 2027, .+: 1 not agreed, \d+ agreed\.$/).waitFor();
    await soon(() => meetings.getByText('Who agreed is not recorded').count()).toBe(1);
    await picture(page, 'committee-saved');
    const meeting = (await rowsOf('actionUpdates')).filter(({ Kind }) => Kind === 'meeting');
    expect(meeting).toHaveLength(1);
    expect(meeting[0]?.['Update']).toMatch(/1 not agreed/);
    await tab.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await tab.getByText(`${waiting} put back as they were.`).first().waitFor();
    await tab.getByRole('heading', { name: `Waiting (${waiting})` }).waitFor();
    await meetings.getByText('Taken back later').waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('[K9] somebody was faster with one row: the others are saved, and it is named with a way to it', async () => {
    const { tab } = await open(`${board}/meeting`);
    await tab.getByRole('button', { name: 'All agreed' }).click();
    const save = tab.getByRole('button', { name: /^Save \d+ decisions$/ });
    const count = Number(/\d+/.exec(await save.innerText())?.[0]);
    await answerAs('owner@northshire.example', '2-8', 'outstanding');
    await save.click();
    await tab
      .locator('[data-run-state="done"]')
      .getByText(`${count - 1} of ${count} saved.`, { exact: true })
      .first()
      .waitFor();
    await soon(() => tab.getByText(/^2-8 was changed by .+ at \d\d:\d\d\./).isVisible()).toBe(true);
    await tab.getByRole('link', { name: 'Look at 2-8' }).click();
    await tab.getByRole('heading', { name: /^2-8 / }).first().waitFor();
  });

  /** Somebody else answers about an action in the list itself. */
  async function answerAs(user: string, ref: string, agreement: string): Promise<void> {
    const host = new URL(stage.hub.url).hostname;
    const items = `${stage.hub.url}/graph/v1.0/sites/${host}:/sites/hub:/lists/actions/items`;
    const headers = {
      authorization: `Bearer ${await stage.hub.token(user)}`,
      'content-type': 'application/json',
    };
    const found = await fetch(`${items}?$expand=fields&$top=999`, { headers });
    const { value } = (await found.json()) as { value: { id: string; fields: { Ref: string } }[] };
    const id = value.find(({ fields }) => fields.Ref === ref)?.id;
    const body = JSON.stringify({ Agreement: agreement });
    const answer = await fetch(`${items}/${id}/fields`, { method: 'PATCH', headers, body });
    if (!answer.ok) throw new Error(`${answer.status}`);
  }
});
