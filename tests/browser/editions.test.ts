import sampleMatrix from '../../src/content/sample/files/frameworks/matrix-sample-2027.json' with { type: 'json' };
import type { Browser, BrowserContext, FrameLocator } from 'playwright-core';
import { fixedNumbers, makeTruth } from '../support/frameworkTruth.ts';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { stands, standsInEachTheme, widths } from '../support/looks.ts';
import { xlsxBytes } from '../support/sheetBytes.ts';
import { soon } from '../support/soon.ts';

const lead = 'lead@northshire.example';

/** A framework of 14 × 5 × 6 in one table, with the third standard named as one of the edition in use. */
function edition(change: (lines: string[]) => string[] = (lines) => lines): string {
  const truth = makeTruth(fixedNumbers(7));
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const lines = truth.standards.flatMap(({ number, title, statements }) =>
    statements.flatMap((all, level) =>
      all.map((words, at) => {
        const name = number === 3 ? 'Fair pay' : title;
        const isFirst = level === 0 && at === 0;
        const levelName = (truth.levels[level] ?? '').toUpperCase();
        return [
          isFirst ? number : '',
          isFirst ? name : '',
          at === 0 ? `Level ${level + 1}: ${levelName}` : '',
          quoted(words),
        ].join();
      }),
    ),
  );
  return ['Maturity matrix 2028,,,', 'No.,Standard,Level,Statement', ...change(lines)].join('\n');
}

describe('Editions, what is not covered, cycles', () => {
  let hub: RunningHub;
  let browser: Browser;
  let window: BrowserContext;
  let owner: GraphAs;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startSampleHub(), openBrowser()]);
    owner = await graphAs(hub, siteOwner);
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });
  beforeEach(async () => (window = await newWindow(browser)));
  afterEach(async () => {
    await hub.faults(null);
    await window.close();
  });

  async function rows(list: string): Promise<Record<string, unknown>[]> {
    const answer = await owner('GET', `lists/${list}/items?$expand=fields&$top=200`);
    return ((await answer.json()) as { value: { fields: Record<string, unknown> }[] }).value.map(
      ({ fields }) => fields,
    );
  }

  test('[E3] [E4] [E6] [E8] a framework is refused with its row, then loaded whole, carried on, and taken back', async () => {
    const open = await openTab(window, hub, { user: lead, path: '/matrix/editions' });
    const { tab } = open;
    await tab.getByRole('link', { name: 'Load an edition' }).click();
    await choose(
      tab,
      'matrix 2028.csv',
      edition((lines) => lines.map((line, at) => (at === 6 ? line.replace('Level 2', 'Level 9') : line))),
    );
    await tab.getByText('Sheet matrix 2028, row', { exact: false }).first().waitFor();
    await soon(() => tab.getByRole('button', { name: 'Save this edition' }).count()).toBe(0);
    await stands(open, 'edition-refused-1280');

    await choose(tab, 'matrix 2028.csv', edition());
    await tab.getByText('14 standards, 5 levels, 420 statements', { exact: false }).waitFor();
    await tab.getByText('1 carried on, 13 new, 13 gone', { exact: false }).waitFor();
    await stands(open, 'edition-read-1280');
    await tab.getByRole('button', { name: 'Save this edition' }).click();
    await tab
      .getByText(/^15 saved\.$/)
      .first()
      .waitFor({ timeout: 120_000 });

    const saved = (await rows('standards')).filter(({ FrameworkKey }) => FrameworkKey === 'matrix-2028');
    expect(saved).toHaveLength(14);
    expect(saved.find(({ Number: number }) => number === 3)).toMatchObject({
      CarriedFromKey: 'matrix-sample-2027:S03',
      OwnerPostKey: 'post-head-of-people',
    });
    await stands(open, 'edition-saved-1280');

    await tab.getByRole('button', { name: 'Undo' }).click();
    await tab
      .getByText(/^15 put back/)
      .first()
      .waitFor({ timeout: 120_000 });
    const back = (await rows('standards')).filter(({ FrameworkKey }) => FrameworkKey === 'matrix-2028');
    expect(back.every(({ Withdrawn }) => Withdrawn === true)).toBe(true);
  });

  test('[E3] [E4] cells are pasted at 320 px; without a title nothing is saved, and JSON that says too much is refused', async () => {
    await window.close();
    window = await newWindow(browser, { width: 320, height: 640 });
    const open = await openTab(window, hub, { user: lead, path: '/matrix/editions/new' });
    const { tab } = open;
    const paste = (text: string) =>
      tab.getByLabel('Or paste cells from a sheet').evaluate((box, words) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', words);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    await paste(
      '{ "levels": [], "standards": [{ "key": "S1", "number": 1, "title": "Fair pay", "rag": "red" }] }',
    );
    await tab.getByText('standards[0].rag', { exact: false }).first().waitFor();
    await stands(open, 'edition-refused-320');
    await paste(
      [
        'No.\tStandard\tLevel 1\tLevel 2',
        '1\tBeing heard\tWe listen.\tWe answer.',
        '2\tFair pay\tIt is known.\t',
      ].join('\n'),
    );
    await tab.getByText('2 standards, 2 levels, 3 statements', { exact: false }).waitFor();
    await standsInEachTheme(open, 'edition-read');
    await tab.getByRole('button', { name: 'Save this edition' }).press('Enter');
    await tab.getByText('Give the edition a title.').waitFor();
  });

  test('[E12] what is not covered is worked through: linked, it leaves the list and stands at the standard', async () => {
    const open = await openTab(window, hub, { user: lead, path: '/matrix/not-covered' });
    const { tab } = open;
    await tab.getByText('1 of 6 is not covered yet.').waitFor();
    await tab.getByRole('button', { name: 'Link PEEL 6 (SAMPLE) to a standard' }).click();
    await tab.getByLabel('Which standard answers it?').selectOption({ label: '5 Stop and search (SAMPLE)' });
    await tab.getByRole('button', { name: 'Link it' }).first().click();
    await tab.getByText('All 6 are answered by a standard.').waitFor();
    await tab.getByRole('link', { name: 'Back to the editions' }).click();
    await tab.getByRole('link', { name: 'Standards', exact: true }).click();
    await tab.getByRole('link', { name: 'Stop and search (SAMPLE)' }).click();
    await tab.getByText(/^Also answers: .*PEEL 3.*PEEL 6 \(SAMPLE\)\.$/).waitFor();
  });

  test('[C10] [E13] why we do this: down from a heading of the Commitment, up from an action', async () => {
    const open = await openTab(window, hub, { user: lead, path: '/commitment' });
    const { tab } = open;
    const heading = tab.getByRole('region', { name: 'Culture and workforce' });
    await heading.getByText('What we do for it').press('Enter');
    await heading
      .getByRole('link', { name: /^Standard \d+ .*\(SAMPLE\)$/ })
      .first()
      .waitFor();
    await stands(open, 'commitment-why-1280');
  });

  test('[Y1] [Y3] [Y4] [Y6] [Y8] the line counts what is open, the plan goes backwards, dates are set, longer is asked', async () => {
    const { tab } = await openTab(window, hub, { user: lead, path: '/matrix' });
    await tab.getByText('9 of 14 have a community view. 5 left. 75 working days.').waitFor();
    await tab.getByRole('button', { name: 'Tell the national team we need longer' }).click();
    await tab.getByLabel('What do you need longer for?').fill('Two groups meet in September only.');
    await tab.getByRole('button', { name: 'Keep and write to them' }).click();
    await tab.getByText('Kept with the return. Now send it: the words are ready.').waitFor();
    await tab.getByRole('link', { name: 'All cycles and the plan' }).click();
    await tab.getByText('Published on 1 September 2027.', { exact: false }).waitFor();
    await tab.getByRole('link', { name: 'Change the dates of Second cycle, 2027 (SAMPLE)' }).click();
    const moderation = tab.getByRole('group', { name: 'Moderation' });
    await moderation.getByLabel('Last day').fill('2027-02-01');
    await tab.getByRole('button', { name: 'Save the cycle' }).click();
    await tab.getByText('The last day is before the first.').waitFor();
    await moderation.getByLabel('Last day').fill('2027-07-30');
    await tab.getByRole('button', { name: 'Add a stage' }).press('Enter');
    await tab.getByRole('button', { name: 'Save the cycle' }).click();
    await tab.getByText('Give the stage a name.').waitFor();
    await tab.getByLabel('What is the stage called?').fill('Translation into Welsh');
    const translation = tab.getByRole('group', { name: 'Translation into Welsh' });
    await translation.getByLabel('First day').fill('2027-05-10');
    await translation.getByLabel('Last day').fill('2027-05-28');
    await tab.getByRole('button', { name: 'Save the cycle' }).click();
    await tab.getByText('1 March to 30 July').first().waitFor();
    await tab.getByText('Also open: Translation into Welsh.', { exact: false }).first().waitFor();
    await tab.getByText('10 May to 28 May').first().waitFor();
    const [asked] = (await rows('returnEvents')).filter(({ Kind }) => Kind === 'moreTimeAsked');
    expect(asked).toMatchObject({ ForceKey: 'northshire', CycleKey: '2027' });
  });

  test('[E3] [E7] [E17] a workbook is dropped; one statement worded anew is said before saving and marked at its standard', async () => {
    const open = await openTab(window, hub, { user: lead, path: '/matrix/editions/new' });
    const { tab } = open;
    await tab.getByRole('button', { name: 'Choose a file' }).waitFor();
    await drop(tab, 'matrix, 2028 edition.xlsx', xlsxBytes(sampleReworded()));
    await tab.getByText('14 standards, 5 levels, 130 statements', { exact: false }).waitFor();
    const against = tab.getByLabel('Held against');
    await against.selectOption({ label: 'Matrix, 2027 edition (SAMPLE)' });
    await tab.getByText('14 carried on, 0 new, 0 gone, 1 with changed wording.', { exact: false }).waitFor();
    const changed = `Changed on level 2: “${was}” is now “${isNow}”.`;
    await tab.getByText('What is different (1)', { exact: true }).press('Enter');
    await tab.getByText(changed).first().waitFor();
    await stands(open, 'edition-dropped-1280');
    await tab.getByRole('button', { name: 'Save this edition' }).click();
    await tab
      .getByText(/^15 saved\.$/)
      .first()
      .waitFor({ timeout: 120_000 });
    const edition = (await rows('frameworks')).find(
      ({ RecordKey, Withdrawn }) => /2028/.test(String(RecordKey)) && Withdrawn !== true,
    );
    const cycle = await itemOf(owner, 'cycles', '2027');
    const use = async (key: unknown) => {
      const fields = { FrameworkKey: key };
      expect((await owner('PATCH', `lists/cycles/items/${cycle.id}/fields`, fields)).status).toBe(200);
    };
    await use(edition?.['RecordKey']);
    try {
      const other = await newWindow(browser);
      const there = await openTab(other, hub, { user: lead, path: '/matrix/5' });
      await there.tab
        .getByText('Carries on standard 5 of Matrix, 2027 edition (SAMPLE): 1 thing is worded anew')
        .first()
        .press('Enter');
      await there.tab.getByText(changed).first().waitFor();
      // Before anybody says that all of it is still true.
      await there.tab.getByRole('button', { name: 'All of it is still true' }).waitFor();
      await stands(there, 'standard-reworded-1280');
      await other.close();
    } finally {
      await use(cycle.fields['FrameworkKey']);
    }
  });

  test('[E4] several files dropped at once are answered in a sentence', async () => {
    const { tab } = await openTab(window, hub, { user: lead, path: '/matrix/editions/new' });
    await tab.getByRole('button', { name: 'Choose a file' }).waitFor();
    await drop(tab, 'one.csv', new Uint8Array([65]), 'two.csv');
    await tab.getByText('These are several files. Choose one; the others can follow.').waitFor();
  });

  test.each(
    ['editions', 'not-covered', 'cycles', 'cycles/new'].flatMap((place) =>
      widths.map((width) => ({ place, width })),
    ),
  )('$place at $width px stands in every theme', async ({ place, width }) => {
    await window.close();
    window = await newWindow(browser, { width, height: width === 320 ? 640 : 800 });
    const open = await openTab(window, hub, { user: lead, path: `/matrix/${place}` });
    await open.tab.getByText(/as of/).first().waitFor();
    await open.tab.getByRole('progressbar').first().waitFor({ state: 'detached' });
    await standsInEachTheme(open, place.replace('/', '-'));
  });
});

const was = 'Grounds are checked by a plan.';
const isNow = 'Grounds of every search are checked by a plan.';

/** The edition in use as somebody's workbook, with one statement worded anew. */
function sampleReworded() {
  const { levels, standards } = sampleMatrix;
  const sheet = (name: string, rows: (string | number | null)[][]) => ({ name, rows, merged: [] });
  return [
    sheet('Levels', [
      ['Level', 'Name', 'Meaning'],
      ...levels.map(({ level, name, meaning }) => [level, name, meaning]),
    ]),
    sheet('Statements', [
      ['No.', 'Standard', 'Level', 'Statement'],
      ...standards.flatMap(({ number, title, statements = [] }) => [
        ...(statements.length === 0 ? [[number, title, null, null]] : []),
        ...statements.map(({ level, words }) => [number, title, level, words === was ? isNow : words]),
      ]),
    ]),
    sheet('Measures', [
      ['No.', 'Measure', 'Numerator', 'Denominator', 'Direction'],
      ...standards.flatMap(({ number, measures = [] }) =>
        measures.map((one) => [number, one.title, one.numerator, one.denominator, one.direction]),
      ),
    ]),
  ];
}

/** Lets go of a file, or of two, over the box that takes one. */
async function drop(tab: FrameLocator, name: string, bytes: Uint8Array, second = ''): Promise<void> {
  const files = { names: [name, second].filter(Boolean), bytes: [...bytes] };
  await tab.getByRole('button', { name: /^Choose (a|another) file$/ }).evaluate((button, given) => {
    const dataTransfer = new DataTransfer();
    for (const one of given.names) dataTransfer.items.add(new File([new Uint8Array(given.bytes)], one));
    button.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    button.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

async function choose(tab: FrameLocator, name: string, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await tab.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}
