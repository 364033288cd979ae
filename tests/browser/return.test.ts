import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import type { Theme } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { whenKept } from '../support/keptWords.ts';
import { beginThirdCycle, rowsIn } from '../support/returnWorld.ts';
import { soon } from '../support/soon.ts';

/** Milliseconds. */
const overAMinute = 80_000;
const scope = 'northshire|2028';
const spoc = 'spoc@northshire.example';
/** Somebody who holds no post. */
const reader = 'officer@northshire.example';

describe('The return', () => {
  let hub: RunningHub;
  let browser: Browser;
  let window: BrowserContext;
  let graph: GraphAs;
  beforeAll(async () => {
    [hub, browser] = await Promise.all([startSampleHub(), openBrowser()]);
    graph = await beginThirdCycle(hub);
  });
  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });
  afterEach(() => window.close());

  async function open(path: string, width = 1280, theme: Theme = 'default', user = spoc) {
    window = await newWindow(browser, { width, height: width === 320 ? 640 : 800 });
    const { page, frame } = await openTab(window, hub, { path, theme, user });
    return { page, frame, keys: keysOf(page, frame) };
  }

  test('[V5] [V19] at 320 px no field with the focus lies under the foot, and Ctrl+Enter leads on', async () => {
    const { page, frame } = await open('/matrix/9?at=level', 320);
    await frame.getByRole('button', { name: 'Start blank' }).click();
    const box = frame.getByLabel('Narrative', { exact: true });
    await box.waitFor();
    for (let press = 0; press < 60; press += 1) {
      const { below, name } = await frame.evaluate(() => {
        const field = document.activeElement as HTMLElement;
        const foot = document.querySelector('[data-part="primary"]')?.closest('[data-foot]');
        const top = foot?.getBoundingClientRect().top ?? innerHeight;
        const rect = field.getBoundingClientRect();
        const isOwn = foot?.contains(field) || rect.height > top;
        return {
          below: isOwn ? 0 : rect.bottom - top,
          name: `${field.tagName} ${field.textContent.slice(0, 40)}`,
        };
      });
      expect({ name, isCovered: below > 1 }).toEqual({ name, isCovered: false });
      if (await box.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await soon(() => box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+Enter');
    await until(
      () => frame.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part')),
      (part) => part === 'level',
    );
  });

  test('[V6] [V19] [V25] the whole return by keyboard: 4 keys where nothing changed, 12 where much did', async () => {
    const { frame, keys } = await open('/matrix');
    await frame.getByRole('button', { name: /^Next missing: standard 9,/ }).focus();
    await keys.press('Enter');
    // The SPOC's own standard is the ninth: what is one's own comes first, then what follows in the edition's order.
    for (const number of [9, 10, 11, 12, 13, 14, 1, 2, 3, 4, 5, 6, 7, 8]) {
      await keys.at('Start from last time');
      await frame.getByRole('heading', { level: 1, name: `Standard ${number}:` }).waitFor();
      const { pressed, most } =
        number === 2
          ? { pressed: await changed(keys, 2), most: 12 }
          : number > 12
            ? { pressed: await changed(keys, 1), most: 12 }
            : { pressed: await unchanged(keys), most: 4 };
      expect(pressed).toBeLessThanOrEqual(most);
    }
    await frame.getByText('Nothing is missing in any standard.').waitFor();
    const parts = await until(
      () => rowsIn(graph, 'returns', scope),
      (rows) => rows.length === 14 && rows.every(({ Narrative }) => Boolean(Narrative)),
      // What was typed after the level of the same standard rests its minute first [V23].
      overAMinute,
    );
    expect(new Set(parts.map(({ RecordKey }) => RecordKey)).size).toBe(14);
    const events = await until(
      () => rowsIn(graph, 'returnEvents', scope),
      (rows) => rows.length === 14,
    );
    expect(events.every(({ Kind }) => Kind === 'ready')).toBe(true);
    const levels = await rowsIn(graph, 'selfLevels', scope);
    expect(new Set(levels.map(({ StandardKey }) => StandardKey)).size).toBe(14);
  }, 300_000);

  test('[V21] [V22] what is typed survives a reload, and colleagues can open it', async () => {
    const { page, frame } = await open('/matrix/7?at=narrative');
    const box = frame.getByLabel('Narrative', { exact: true });
    await box.waitFor();
    await box.press('End');
    await page.keyboard.type(' Token-0417.');
    await frame.getByText('Kept on this device while you type.').waitFor();
    await whenKept(frame, 'Token-0417.');
    await page.reload();
    const again = page.frameLocator('#stage iframe').getByLabel('Narrative', { exact: true });
    await again.waitFor();
    await soon(() => again.inputValue()).toContain('Token-0417.');
    await page
      .frameLocator('#stage iframe')
      .getByRole('link', { name: /^Back to 14/ })
      .click();
    await until(
      () => rowsIn(graph, 'returns', scope),
      (rows) => rows.some(({ Narrative }) => String(Narrative).includes('Token-0417.')),
    );
  }, 180_000);

  test('[V15] [V16] a number that is none is said in words and stays typed', async () => {
    const { frame } = await open('/matrix/5?at=measure');
    const box = frame.getByLabel(/^Numerator: Searches of Black people that/);
    await box.fill('many');
    await frame.getByText('Write a number, such as 612.').waitFor();
    await frame.getByRole('link', { name: /^Back to 14/ }).click();
    await frame.getByRole('heading', { level: 1, name: /matrix/i }).waitFor();
    await frame.evaluate(() => history.back());
    await box.waitFor();
    await soon(() => box.inputValue()).toBe('many');
    await box.fill('361');
  });

  test('[V27] [M15] what is asked about a standard opens alone for somebody without a role, and waits in the chase list', async () => {
    const { frame } = await open('/matrix/7');
    await frame.getByRole('link', { name: 'Ask someone for this' }).click();
    await frame.getByRole('heading', { name: 'Ask for something' }).waitFor();
    await soon(() => frame.getByLabel('About').inputValue()).toBe('matrix-sample-2027:S07');
    const from = frame.getByLabel('From');
    if ((await from.inputValue()) === '') await from.selectOption({ index: 1 });
    await frame.getByRole('textbox', { name: /^What/ }).fill('How many searches were reviewed?');
    await frame.getByRole('button', { name: 'Ask', exact: true }).click();
    await frame.waitForFunction(() => /#\/asks\/[0-9a-f-]{36}$/.test(location.hash));
    const address = await frame.evaluate(() => location.hash.slice(1));
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await window.close();

    const alone = await open(address, 320, 'default', reader);
    await alone.frame.getByRole('heading', { name: 'How many searches were reviewed?' }).waitFor();
    await soon(() => alone.frame.getByRole('navigation', { name: 'Parts of the register' }).count()).toBe(0);
    await window.close();

    const { frame: grid } = await open('/matrix');
    const chase = grid.getByRole('region', { name: 'Asked, not answered' });
    const question = chase.getByRole('listitem').filter({ hasText: 'How many searches were reviewed?' });
    await question.getByText(/^Standard 7\. Asked of .*, not answered, since /).waitFor();
    await soon(() => question.getByRole('link').getAttribute('href')).toContain(address);
  });

  test.each([
    ['default', 1280],
    ['dark', 1280],
    ['contrast', 1280],
    ['default', 320],
    ['dark', 320],
    ['contrast', 320],
  ] as const)(
    '[V1] the list and a standard in %s at %i px fit and have no axe finding',
    async (theme, width) => {
      const { page, frame } = await open('/matrix/3', width, theme);
      for (const path of ['/matrix/3', '/matrix/10', '/matrix']) {
        await frame.evaluate((address) => void (location.hash = address), path);
        await frame.getByRole('heading', { level: 1, name: /Standard (3|10)|matrix/i }).waitFor();
        await page.waitForLoadState('networkidle');
        await frame
          .getByText(/Next missing: standard|Nothing is missing|Narrative|Start from last time/)
          .first()
          .waitFor();
        const overflow = await frame.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        // The tab is as high as its window: a picture of all of it takes a high one.
        await page.setViewportSize({ width, height: 2_600 });
        await page.screenshot({
          path: `tests/results/return${path.replaceAll('/', '-')}-${theme}-${width}.png`,
          fullPage: true,
        });
        expect(overflow).toBe(0);
        await soon(() => axeFindings(page)).toEqual([]);
      }
    },
  );
});

type Keys = ReturnType<typeof keysOf>;

/** The keyboard of one tab, with a count of what was pressed beside words. */
function keysOf(page: Page, frame: Frame) {
  let pressed = 0;
  return {
    async press(key: string) {
      pressed += 1;
      await page.keyboard.press(key);
    },
    /** Words, and one key a statement: these are not counted. */
    type: (words: string) => page.keyboard.type(words),
    /** Waits until the focus is on something of this name. */
    async at(name: string | RegExp) {
      await until(
        () =>
          frame.evaluate(() => {
            const focus = document.activeElement as HTMLInputElement | null;
            return focus?.labels?.[0]?.textContent ?? focus?.textContent ?? '';
          }),
        (now) => (typeof name === 'string' ? now.startsWith(name) : name.test(now)),
      );
    },
    counted: () => pressed,
  };
}

/** Asks again until the answer is as it should be; the last one is in the message where it never is. */
async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, patience?: number): Promise<T> {
  return eventually(async () => {
    const answer = await ask();
    if (!holds(answer)) throw new Error(`still ${JSON.stringify(answer)?.slice(0, 300)}`);
    return answer;
  }, patience);
}

async function unchanged(keys: Keys): Promise<number> {
  const before = keys.counted();
  await keys.press('Tab');
  await keys.at('All of it is still true');
  await keys.press('Enter');
  await keys.at('Send to second reader');
  await keys.press('Enter');
  await keys.at(/^(Next missing: standard|Nothing is missing)/);
  await keys.press('Enter');
  return keys.counted() - before;
}

/** Level, every figure and the narrative are others than last time. */
async function changed(keys: Keys, measures: number): Promise<number> {
  const before = keys.counted();
  await keys.press('Enter');
  await keys.at(/^(1 |Level$)/);
  await keys.type('3');
  await keys.press('Control+Enter');
  await keys.at('Numerator');
  for (let measure = 0; measure < measures; measure += 1) {
    if (measure > 0) await keys.press('Tab');
    for (const [at, words] of ['41', '612', 'April 2026 to March 2027', '2.5'].entries()) {
      if (at > 0) await keys.press('Tab');
      await keys.type(words);
    }
  }
  await keys.press('Control+Enter');
  await keys.at('Narrative');
  await keys.type('Fewer people drop out than a year ago. ');
  await keys.press('Control+Enter');
  await keys.at(/^(Next missing: standard|Nothing is missing)/);
  await keys.press('Enter');
  return keys.counted() - before;
}
