import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import type { Theme } from '../support/browser.ts';
import { graphAs } from '../support/graphAs.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';

const spoc = 'spoc@northshire.example';
const owner = 'owner@northshire.example';
const facilitator = 'facilitator@northshire.example';
const chief = 'chief@northshire.example';

describe('Views of a standard, and the sign-off', () => {
  let hub: RunningHub;
  let browser: Browser;
  let window: BrowserContext;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startSampleHub(), openBrowser()]);
    const graph = await graphAs(hub, { user: spoc });
    const sheet = {
      RecordKey: 'sheet-1',
      ScopeKey: 'northshire',
      Title: 'Signed sheet of the panel',
      Kind: 'link',
      ForceKey: 'northshire',
      Url: 'https://northshire.example/sheet',
      Marking: 'OFFICIAL',
    };
    expect((await graph('POST', 'lists/evidenceItems/items', { fields: sheet })).status).toBe(201);
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });
  afterEach(() => window.close());

  async function open(path: string, user: string, width = 1280, theme: Theme = 'default') {
    window = await newWindow(browser, { width, height: width === 320 ? 640 : 800 });
    const { page } = await openTab(window, hub, { user, path, theme });
    const frame = (await (await page.$('#stage iframe'))?.contentFrame()) as Frame;
    return { page, frame };
  }

  test('[W7] [W9] who wrote the force’s level is refused; the final level waits for the reply', async () => {
    const { frame } = await open('/matrix/5', spoc);
    await frame.getByText("The final level waits for the chief officer's written reply.").waitFor();
    await frame.getByText(/^You wrote the force's level on this standard\./).waitFor();
    expect(await frame.getByRole('button', { name: 'Set the final level' }).count()).toBe(0);
  });

  test('[W6] [W8] typed from a signed sheet by somebody else, it stands until the facilitator confirms it', async () => {
    const typing = await open('/matrix/5', owner);
    await typing.frame.getByRole('button', { name: 'Type it from a signed sheet' }).click();
    await typing.frame.getByLabel('The group, by its own name for itself').fill('Harbour Ward panel');
    await typing.frame.getByLabel('Level').selectOption('1');
    await typing.frame.getByLabel('Reasons').fill('Nothing has changed for us.');
    await typing.frame.getByRole('button', { name: 'Save' }).click();
    await typing.frame.getByText('Choose the signed sheet.').waitFor();
    await typing.frame.getByLabel('The signed sheet').selectOption('sheet-1');
    await typing.frame.getByRole('button', { name: 'Save' }).click();
    await typing.frame.getByText(/^Recorded by .*, not yet confirmed by the facilitator\.$/).waitFor();
    await typing.frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    expect(await typing.frame.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    await window.close();

    const { frame } = await open('/matrix/5', facilitator);
    await frame.getByRole('button', { name: 'Confirm what Harbour Ward panel said' }).click();
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await frame.getByText(/not yet confirmed by the facilitator/).waitFor({ state: 'detached' });
    await frame.getByText('Nothing has changed for us.').waitFor();
  });

  test('[W9] [W10] the chief officer replies, then sets the final level', async () => {
    const { frame } = await open('/matrix?show=differ', chief);
    await frame.getByRole('link', { name: /^Standard 5:/ }).click();
    await frame.getByRole('button', { name: 'Write the reply' }).click();
    await frame.getByLabel('Your reply').fill('We agree that searches in the harbour are too many.');
    await frame.getByRole('button', { name: 'Save' }).click();
    await frame.getByRole('button', { name: 'Set the final level' }).click();
    await frame.getByLabel('Level').selectOption('2');
    await frame.getByLabel('Reasons').fill('Between both views.');
    await frame.getByRole('button', { name: 'Save' }).click();
    await frame.getByText('Between both views.').waitFor();
    await frame.getByRole('button', { name: 'Change the final level' }).waitFor();
  });

  test('[N9] [N13] [N14] a signature freezes the return; what changes afterwards is said', async () => {
    const { frame } = await open('/matrix/sign-off', chief);
    await frame.getByText('Submitted. Not accepted yet.').waitFor();
    await frame.getByText(/standards have no final level and will not be covered/).waitFor();
    await frame.getByRole('button', { name: 'Sign the return off' }).click();
    await frame.getByText(/^Signed off by .*, Deputy Chief Constable, on 14 May 2027\.$/).waitFor();
    await frame.getByText('Nothing has changed since.').waitFor();
    await frame.evaluate(() => void (location.hash = '/matrix/5'));
    await frame
      .getByText(/^Signed off 14 May\. To change it, ask the Deputy Chief Constable to reopen\./)
      .waitFor();
    expect(await frame.getByRole('button', { name: 'Change the final level' }).count()).toBe(0);
    await window.close();

    const speaking = await open('/matrix/5', facilitator);
    await speaking.frame.getByRole('button', { name: 'Write down what a group says' }).click();
    await speaking.frame.getByLabel('The group, by its own name for itself').fill('Youth panel');
    await speaking.frame.getByLabel('Level').selectOption('1');
    await speaking.frame.getByRole('button', { name: 'Save' }).click();
    await speaking.frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await window.close();

    const again = await open('/matrix/sign-off', chief);
    await again.frame.getByText('Standard 5: community view').waitFor();
  });

  test.each([
    ['default', 1280],
    ['dark', 320],
    ['contrast', 320],
  ] as const)('the pages in %s at %i px fit and have no axe finding', async (theme, width) => {
    const { page, frame } = await open('/matrix/5', chief, width, theme);
    for (const [path, heading] of [
      ['/matrix/5', /Standard 5/],
      ['/matrix?show=differ', /differ/],
      ['/matrix/sign-off', /Sign-off/],
    ] as const) {
      await frame.evaluate((address) => void (location.hash = address), path);
      await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: `tests/results/signOff-${theme}-${width}${path.replace(/\W/g, '-')}.png`,
        fullPage: true,
      });
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});
