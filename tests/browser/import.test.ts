import { strToU8, zipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { openTab } from '../support/browser.ts';
import type { OpenTab } from '../support/browser.ts';
import { graphAs, siteOwner } from '../support/graphAs.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { draftsIn } from '../support/keptWords.ts';
import { picture, standsInEachTheme } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const lead = 'lead@northshire.example';

/** A force's tracker as it comes: title rows, a column nobody knows, a name with a rank, two owners, an impossible day. */
const tracker = [
  'Northshire tracker,,,,,',
  ',,,,,',
  'Ref,Action,Lead,Progress status,Deadline,Whereabouts',
  '1-4,Publish the ethnicity pay gap,,BAU,,',
  'N-1,Ask every custody suite for a cultural adviser,Ch Supt J Smith,Amber,31/02/2027,Board of 4 June',
  'N-2,<b>Train</b> all sergeants,Head of Custody & Head of People,In progress,31 March 2028,=1+1',
  'Total,2,,,,',
].join('\n');

const docx = Buffer.from(
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') }),
);

describe('Importing a spreadsheet', () => {
  const stage = setStage();
  let owner: GraphAs;
  beforeAll(async () => {
    owner = await graphAs(stage.hub, siteOwner);
  });

  const open = (path = '/import'): Promise<OpenTab> => openTab(stage.window, stage.hub, { user: lead, path });

  /** The fields of actions whose title begins with some words. */
  async function actionsCalled(words: string): Promise<Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = [];
    let next: string | undefined = 'lists/actions/items?$expand=fields&$top=200';
    while (next !== undefined) {
      const answer = await owner('GET', next);
      const page = (await answer.json()) as {
        value: { fields: Record<string, unknown> }[];
        '@odata.nextLink'?: string;
      };
      found.push(...page.value.map(({ fields }) => fields));
      next = page['@odata.nextLink']?.replace(
        /^.*\/graph\/v1\.0|^https:\/\/graph\.microsoft\.com\/v1\.0/,
        '',
      );
    }
    return found.filter(({ Title }) => String(Title).startsWith(words));
  }

  test('[I1] [I5] [I12] [I16] [I18] a file to rows: a column corrected, a post named, saved, undone', async () => {
    const { page, tab } = await open();
    await chooseFile(tab, 'tracker.csv', tracker);
    await tab.getByText('1 to change', { exact: false }).waitFor();
    await soon(() => counts(tab)).toBe('2 to add, 1 to change, 1 skipped, 4 rows in all');
    await soon(() => tab.getByText('Colours and comments are not read.').isVisible()).toBe(true);

    await tab.getByLabel('Read column Whereabouts as').selectOption({ label: 'Next step' });
    await tab.getByLabel(/“Ch Supt J Smith” is a name/).selectOption({ label: 'Head of Custody' });
    const save = tab.getByRole('button', { name: 'Save 3 changes' });
    await tab.getByRole('button', { name: 'These are right' }).click();
    await tab.getByText('there is no day “31/02/2027”', { exact: false }).waitFor();
    await tab.getByText('Board of 4 June').last().waitFor();
    await picture(page, 'import-steps-1280');
    await soon(() => axeFindings(page)).toEqual([]);

    await save.click();
    await tab
      .getByText(/^3 saved\.$/)
      .first()
      .waitFor();
    const [adviser] = await actionsCalled('Ask every custody suite');
    expect(adviser).toMatchObject({
      Ref: 'N-1',
      OwnerPostKey: 'post-head-of-custody',
      State: 'inProgress',
      NextStep: 'Board of 4 June',
      Source: 'tracker.csv, sheet tracker, row 5',
    });
    const [trained] = await actionsCalled('<b>Train</b>');
    expect(trained).toMatchObject({ DeputyPostKey: 'post-head-of-people', NextStep: '=1+1' });
    await soon(async () => (await actionsCalled('Publish the ethnicity pay gap'))[0]).toMatchObject({
      State: 'closed',
    });
    await picture(page, 'import-saved-1280');

    await tab.getByRole('button', { name: 'Undo' }).click();
    await tab.getByText('3 put back as they were.').first().waitFor();
    await soon(async () => (await actionsCalled('Ask every custody suite'))[0]).toMatchObject({
      Withdrawn: true,
    });
    await soon(async () => (await actionsCalled('Publish the ethnicity pay gap'))[0]).toMatchObject({
      State: 'inProgress',
    });
    await tab.getByRole('button', { name: 'Close' }).click();
    await tab.getByRole('button', { name: 'Choose a file' }).waitFor();
  });

  test('[I1] a paste from Excel, and a Word file refused in words', async () => {
    const { tab } = await open();
    await chooseFile(tab, 'letter.docx', docx);
    await tab.getByText('This looks like a Word file. Save the table as .xlsx and try again.').waitFor();
    await paste(tab, 'Ref\tAction\tOwner\nP-77\tPasted from Excel\tHead of Custody\n');
    await tab.getByText('1 to add, 0 to change, 0 skipped, 1 row in all').waitFor();
  });

  test('[I17] [I18] [I23] reloaded in the middle of answers and of saving: carried on, nothing doubled', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `R-${at},Row number ${at} of many,Head of Custody`);
    const { page, tab, frame } = await open();
    await chooseFile(tab, 'many.csv', ['Ref,Action,Owner', ...rows].join('\n'));
    await tab.getByRole('button', { name: 'Leave out R-0 Row number 0 of many' }).click();
    await tab.getByText('59 to add, 0 to change, 1 skipped, 60 rows in all').waitFor();
    await soon(() => draftsIn(frame)).toMatch(/"leftOut":\["/);
    await page.reload();
    await tab.getByText('59 to add, 0 to change, 1 skipped, 60 rows in all').waitFor();
    await tab.getByRole('button', { name: 'Save 59 changes' }).click();
    await tab
      .getByText(/^[1-9]\d* of 59 saved/)
      .first()
      .waitFor();
    await picture(page, 'import-saving-1280');
    await page.reload();
    await tab
      .getByText(/^Stopped after \d+ of 59\. Nothing is doubled\.$/)
      .first()
      .waitFor();
    await tab.getByRole('button', { name: 'Carry on' }).click();
    await tab
      .getByText(/^59 saved\.$/)
      .first()
      .waitFor({ timeout: 120_000 });
    await soon(() => actionsCalled('Row number')).toHaveLength(59);

    await tab.getByRole('button', { name: 'Close' }).click();
    await chooseFile(tab, 'many.csv', ['Ref,Action,Owner', ...rows].join('\n'));
    await tab.getByText('1 to add, 0 to change, 59 skipped, 60 rows in all').waitFor();
  }, 180_000);

  test('[I15] a sheet a committee sent back: its answers, with the rows that prove them', async () => {
    const { page, tab } = await open('/import?committee=northshire-people-board');
    await tab.getByRole('heading', { name: 'Load a returned sheet: People Board, Northshire' }).waitFor();
    await paste(
      tab,
      [
        'Hub id\tRef\tAction\tYour answer\tReason, or the wording you agree to',
        'action-1-1\t1-1\tRenamed by hand\tNot agreed\tNo money',
      ].join('\n'),
    );
    await tab.getByText('0 to add, 1 to change, 0 skipped, 1 row in all').waitFor();
    await picture(page, 'import-returned-1280');
    await tab.getByRole('button', { name: 'Save 1 change' }).click();
    await tab
      .getByText(/^1 saved\.$/)
      .first()
      .waitFor();
    const [answered] = (await actionsCalled('Learning for all')) as [Record<string, unknown>];
    expect(answered).toMatchObject({ Agreement: 'notAgreed', AgreementWords: 'No money' });
  });

  test('[I21] at 320 px "Open this on a computer"', async () => {
    const { page, tab } = await stage.open({ user: lead, path: '/import', width: 320 });
    await tab.getByText('Open this on a computer.').waitFor();
    await tab.getByRole('button', { name: 'Copy link' }).waitFor();
    await picture(page, 'import-narrow-320');
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('[I16] empty and full, in every theme', async () => {
    const opened = await open();
    const { tab } = opened;
    await tab.getByRole('button', { name: 'Choose a file' }).waitFor();
    await standsInEachTheme(opened, 'import-empty');
    await chooseFile(tab, 'tracker.csv', tracker);
    await tab.getByText('rows in all', { exact: false }).waitFor();
    await standsInEachTheme(opened, 'import-steps');
  });
});

async function counts(tab: FrameLocator): Promise<string | null> {
  return tab.getByText(/ rows in all$/).textContent();
}

async function chooseFile(tab: FrameLocator, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await tab.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Pastes as Excel does: a text with tabs on the clipboard. */
async function paste(tab: FrameLocator, text: string): Promise<void> {
  await tab.getByLabel('Or paste cells copied from Excel').evaluate((box, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
