import type { Frame, Locator } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { picture, standsInEachTheme } from '../support/looks.ts';
import { eventually } from '../support/eventually.ts';
import { graphAs, itemOf } from '../support/graphAs.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { whenKept } from '../support/keptWords.ts';
import { rowsIn } from '../support/returnWorld.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const spoc = { user: 'spoc@northshire.example' };
const scope = (number: string) => `northshire|matrix-sample-2027:S${number}`;
const review = 'Custody review 2026';
/** Items of evidence that the sample brings. */
const inSample = 11;

describe('Evidence', () => {
  const stage = setStage();
  let graph: GraphAs;
  beforeAll(async () => {
    graph = await graphAs(stage.hub, spoc);
  });

  async function openAt(path: string, size: { width?: number; height?: number } = {}) {
    const opened = await stage.open({ ...spoc, path, ...size });
    const panel = opened.tab.locator('[data-evidence-panel]');
    return { ...opened, panel, keys: opened.page.keyboard };
  }

  test('[B7] [B8] [B13] [B15] a link by keyboard alone: refused in words, kept over a reload, then there', async () => {
    const { page, tab, frame, panel, keys } = await openAt('/matrix/7');
    await panel.getByRole('button', { name: 'Paste a link' }).focus();
    await keys.press('Enter');
    await focusIs(panel.getByLabel('Address'));
    await keys.type('C:\\Users\\spoc\\review.docx');
    await keys.press('Control+Enter');
    await panel.getByText('This file is on this computer: nobody else can open it.').waitFor();
    await focusIs(panel.getByLabel('Address'));
    await keys.press('Control+A');
    await keys.type(' "https://northshire.example/custody-review-2026.pdf" ');
    await soon(() => panel.getByLabel('Title').inputValue()).toBe(review);
    await keys.press('Tab');
    await keys.press('Tab');
    await keys.type('Fewer people wait longer than six hours. <b>مراجعة</b>');
    await panel.getByText(/^Kept on this device/).waitFor();
    await whenKept(frame, '<b>مراجعة</b>');
    await page.reload();
    const again = page.frameLocator('#stage iframe').locator('[data-evidence-panel]');
    await again.getByRole('button', { name: 'Paste a link' }).press('Enter');
    await soon(() => again.getByLabel('What it shows').inputValue()).toContain('six hours');
    await again.getByLabel('Title').press('Control+Enter');
    await again.getByRole('link', { name: review, exact: true }).waitFor();
    await again.getByLabel('What it shows').waitFor({ state: 'detached' });
    await again.getByText('Fewer people wait longer than six hours. <b>مراجعة</b>').waitFor();
    const [proof] = await until(
      () => rowsIn(graph, 'links', scope('07')),
      (rows) => rows.length === 1,
    );
    const items = await rowsIn(graph, 'evidenceItems', 'northshire');
    expect(items.find(({ RecordKey }) => RecordKey === proof?.['FromKey'])).toMatchObject({
      Title: review,
      Kind: 'link',
      Url: 'https://northshire.example/custody-review-2026.pdf',
    });
    await soon(() => tab.getByText('No evidence yet.').count()).toBe(0);
  });

  test('[B7] [B12] an address pasted anywhere opens its form; what we have already is offered', async () => {
    const { frame, panel } = await openAt('/matrix/8');
    await panel.getByText('No evidence yet.').waitFor();
    await paste(frame, 'https://Northshire.example/custody-review-2026.pdf#page=2');
    await panel.getByText(`We have this one already: ${review}.`).waitFor();
    await panel.getByRole('button', { name: 'Use it' }).press('Enter');
    await panel.getByRole('link', { name: review, exact: true }).waitFor();
    await until(
      () => rowsIn(graph, 'links', scope('08')),
      (rows) => rows.length === 1,
    );
    await soon(async () => (await rowsIn(graph, 'evidenceItems', 'northshire')).length).toBe(inSample + 1);
    await panel.getByText('Also used for Standard 7').waitFor();
  });

  test('[B9] [B10] a file by keyboard: its row is there before it, and learns its address and hash', async () => {
    const { page, panel, keys } = await openAt('/matrix/7');
    await panel.getByRole('link', { name: review, exact: true }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await panel.getByRole('button', { name: 'Add a file' }).press('Enter');
    await (await chooser).setFiles(aFile('stop_search#figures.csv', 'a,b\n1,2\n'));
    await panel.getByText('it is kept as stop_search-figures.csv').waitFor();
    await focusIs(panel.getByLabel('Title'));
    await soon(() => panel.getByLabel('Title').inputValue()).toBe('Stop search#figures');
    await keys.press('Control+Enter');
    await panel.getByText('Stored. SharePoint has what was sent.').first().waitFor();
    const row = await until(
      async () =>
        (await rowsIn(graph, 'evidenceItems', 'northshire')).find(
          ({ Title }) => Title === 'Stop search#figures',
        ),
      (found) => Boolean(found?.['SentHash']),
    );
    expect(row).toMatchObject({ Size: 8, Kind: 'file' });
    expect(String(row?.['Url'])).toContain('stop_search-figures.csv');
    const path = String(row?.['FilePath']).split('/').map(encodeURIComponent).join('/');
    const there = await graph('GET', `lists/Evidence/drive/root:/${path}:/content`);
    expect(await there.text()).toBe('a,b\n1,2\n');
    await panel.getByRole('link', { name: 'Open Stop search#figures' }).waitFor();
  });

  test('[B11] [B4] one we have, found by its words, by keyboard', async () => {
    const { panel, keys } = await openAt('/matrix/9');
    await panel.getByText('No evidence yet.').waitFor();
    await panel.getByRole('button', { name: 'Use one we have' }).press('Enter');
    await focusIs(panel.getByLabel('Find evidence'));
    await panel.getByText(`${inSample + 2} found`).waitFor();
    await keys.type('CUSTODY six');
    await panel.getByText('1 found').waitFor();
    await keys.press('Tab');
    await keys.press('Enter');
    await panel.getByRole('link', { name: review, exact: true }).waitFor();
    await panel.getByText('Also used for Standard 7, Standard 8').waitFor();
    await until(
      () => rowsIn(graph, 'links', scope('09')),
      (rows) => rows.length === 1,
    );
  });

  test('[B9] files dropped onto the panel and onto a standard of the list; an empty one is refused', async () => {
    const { page, tab, frame, panel } = await openAt('/matrix/9');
    await panel.getByRole('link', { name: review, exact: true }).waitFor();
    await drop(frame, '[data-evidence-panel]', [
      ['empty.txt', ''],
      ['one.txt', 'one'],
      ['two.txt', 'two'],
    ]);
    await panel.getByText('empty.txt is empty (0 bytes). Nothing was added.').waitFor();
    for (const name of ['One', 'Two']) {
      await panel
        .getByLabel('Title')
        .and(panel.locator(`[value="${name}"]`))
        .press('Control+Enter');
      await panel.getByRole('link', { name, exact: true }).waitFor();
    }
    await frame.evaluate(() => document.querySelector('nav ol li:nth-child(3)')?.setAttribute('id', 'third'));
    await drop(frame, '#third', [['pay.txt', 'gap']]);
    await tab.getByRole('heading', { level: 1, name: /^Standard 3/ }).waitFor();
    await tab.getByLabel('Title').press('Control+Enter');
    await panel.getByRole('link', { name: 'Pay', exact: true }).waitFor();
    await until(
      () => rowsIn(graph, 'links', scope('03')),
      (rows) => rows.length === 2,
    );
    await picture(page, 'evidence-dropped');
  });

  test('[B2] [B6] edited until it has expired; taken away and back; nothing is deleted', async () => {
    const { panel, keys } = await openAt('/matrix/8');
    await panel.getByRole('button', { name: `Change ${review}` }).press('Enter');
    await panel.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
    await panel.locator('summary', { hasText: 'Owner, expiry' }).press('Enter');
    await panel.getByLabel('Date it is about').fill('2026-11-30');
    await panel.getByLabel('Valid until').fill('2026-10-01');
    await keys.press('Control+Enter');
    await panel.getByText('It cannot end before the date it is about.').waitFor();
    await panel.getByLabel('Valid until').fill('2027-05-03');
    await keys.press('Control+Enter');
    await panel.getByText('Expired 3 May', { exact: true }).waitFor();
    await until(
      () => rowsIn(graph, 'evidenceItems', 'northshire'),
      (rows) => rows.some(({ Title, ExpiryDay }) => Title === review && Boolean(ExpiryDay)),
    );
    await panel.getByRole('button', { name: 'Take away from here' }).press('Enter');
    await focusIs(panel.getByRole('button', { name: 'Undo' }));
    await panel.getByText(`Taken away from here: ${review}.`).waitFor();
    await until(
      () => rowsIn(graph, 'links', scope('08')),
      ([row]) => row?.['Withdrawn'] === true,
    );
    await keys.press('Enter');
    await panel.getByRole('link', { name: review, exact: true }).waitFor();
    await until(
      () => rowsIn(graph, 'links', scope('08')),
      (rows) => rows.length === 1 && rows[0]?.['Withdrawn'] !== true,
    );
  });

  test('[B19] [B20] [B5] the pages: found, all it proves, a newer version takes over, history', async () => {
    const { tab, keys } = await openAt('/evidence');
    await tab.getByText(`${inSample + 5} items`).waitFor();
    await tab.getByRole('button', { name: 'Expired (2)' }).press('Enter');
    await tab.getByRole('link', { name: review, exact: true }).press('Enter');
    await tab.getByRole('heading', { level: 1, name: review }).waitFor();
    for (const number of [7, 8, 9])
      await tab.getByRole('link', { name: new RegExp(`^Standard ${number}:`) }).waitFor();
    await tab.locator('summary', { hasText: 'History' }).press('Enter');
    await tab.getByText('Written for the first time').waitFor();
    await tab.getByRole('button', { name: 'Newer version' }).press('Enter');
    await tab.getByLabel('Address').fill('https://northshire.example/custody-review-2027.pdf');
    await tab.getByLabel('Title').fill('Custody review 2027');
    await keys.press('Control+Enter');
    await tab.getByRole('heading', { level: 1, name: 'Custody review 2027' }).waitFor();
    await tab.getByRole('link', { name: new RegExp(`^${review}`) }).waitFor();
    await tab.getByRole('link', { name: /^Standard 9:/ }).waitFor();
    await until(
      () => rowsIn(graph, 'links', scope('07')),
      (rows) => rows.some(({ Withdrawn }) => Withdrawn === true),
    );
  });

  test('[B21] [B22] a zip of one standard: index, files, links, and what was left out and why', async () => {
    const { tab } = await openAt('/evidence/take');
    await tab.getByRole('button', { name: 'Make the evidence file' }).press('Enter');
    await tab.getByText('Choose at least one standard or question.').waitFor();
    await tab.getByLabel(/^7 /).press('Space');
    await tab.getByText(/^Would take 1 file \(8 bytes\) and 1 link\.$/).waitFor();
    await tab.getByRole('button', { name: 'Make the evidence file' }).press('Enter');
    const opening = tab.getByRole('link', { name: 'Open it' });
    await opening.waitFor();
    const name = decodeURIComponent(
      String(await opening.getAttribute('href'))
        .split('/')
        .at(-1) ?? '',
    );
    expect(name).toMatch(/^Evidence Northshire Police 14 May 2027 OFFICIAL\.zip/);
    const path = ['Evidence files', name.split('?')[0] ?? ''].map(encodeURIComponent).join('/');
    const there = await graph('GET', `lists/Exports/drive/root:/${path}:/content`);
    const inside = unzipSync(new Uint8Array(await there.arrayBuffer()));
    expect(Object.keys(inside).sort()).toEqual([
      'Files/stop_search-figures.csv',
      'Index OFFICIAL.html',
      'Index OFFICIAL.xlsx',
    ]);
    expect(strFromU8(inside['Files/stop_search-figures.csv'] ?? new Uint8Array())).toBe('a,b\n1,2\n');
    const page = strFromU8(inside['Index OFFICIAL.html'] ?? new Uint8Array());
    expect(page).toContain('https://northshire.example/custody-review-2027.pdf');
    await tab.getByRole('radio', { name: 'Questions they answer' }).press('Space');
    await tab.getByRole('group', { name: 'PEEL' }).waitFor();
  });

  test('[B15] beside an action too, opened on request', async () => {
    const { tab, panel } = await openAt('/actions/1-4');
    await tab.locator('summary', { hasText: 'Evidence' }).press('Enter');
    await panel.getByText('No evidence yet.').waitFor();
    await panel.getByRole('button', { name: 'Use one we have' }).press('Enter');
    await panel.getByRole('button', { name: 'Use Custody review 2027' }).press('Enter');
    await panel.getByRole('link', { name: 'Custody review 2027', exact: true }).waitFor();
    const { recordKey } = await actionOf(graph);
    await until(
      () => rowsIn(graph, 'links', `northshire|${recordKey}`),
      (rows) => rows.length === 1,
    );
  });

  test('[B17] who may not add is told who can, and keeps their words', async () => {
    const { tab } = await stage.open({ user: 'officer@northshire.example', path: '/matrix/7' });
    const panel = tab.locator('[data-evidence-panel]');
    await panel.getByRole('link', { name: 'Custody review 2027', exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Paste a link' }).press('Enter');
    await panel.getByLabel('Address').fill('https://northshire.example/mine.pdf');
    await panel.getByLabel('Title').press('Control+Enter');
    await panel
      .getByText(/^Action owners, chief officers, facilitators and the race action lead can add/)
      .waitFor();
    await soon(() => panel.getByRole('button', { name: 'Paste a link' }).count()).toBe(0);
    await soon(async () => (await rowsIn(graph, 'evidenceItems', 'northshire')).length).toBe(inSample + 6);
  });

  test.each([1280, 320])('[B15] looks at %i px', async (width) => {
    const places = ['/matrix/7?at=evidence', '/evidence', '/evidence/take'];
    for (const path of places) {
      const opened = await openAt(path, { width, height: width === 320 ? 640 : 900 });
      await opened.tab
        .getByText(/Custody review 2027|Would take|Marked at most/)
        .first()
        .waitFor();
      await standsInEachTheme(opened, `evidence${path.replace(/\W+/g, '-')}`);
    }
    const opened = await openAt('/matrix/7', { width, height: width === 320 ? 640 : 900 });
    await opened.panel.getByRole('button', { name: 'Paste a link' }).press('Enter');
    await opened.panel.getByLabel('Address').waitFor();
    await opened.panel.locator('summary', { hasText: 'Owner, expiry' }).press('Enter');
    await standsInEachTheme(opened, 'evidence-form');
  });
});

async function actionOf(graph: GraphAs) {
  const item = await itemOf(graph, 'actions', 'action-1-4');
  return { recordKey: item.fields['RecordKey'] };
}

function aFile(name: string, words: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(words) };
}

/** Words pasted while the focus is in the panel and not in a field. */
async function paste(frame: Frame, words: string): Promise<void> {
  await frame.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('[data-evidence-panel] [data-first]')?.dispatchEvent(event);
  }, words);
}

/** Files let go over a place of the page. */
async function drop(frame: Frame, place: string, files: [string, string][]): Promise<void> {
  await frame.evaluate(
    ({ selector, all }) => {
      const dataTransfer = new DataTransfer();
      for (const [name, words] of all) dataTransfer.items.add(new File([words], name));
      const target = document.querySelector(selector);
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { selector: place, all: files },
  );
}

async function focusIs(place: Locator): Promise<void> {
  await soon(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
}

async function until<T>(ask: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> {
  let found = await ask();
  await eventually(async () => {
    found = await ask();
    expect(isThere(found)).toBe(true);
  });
  return found;
}
