import type { Frame, Page } from 'playwright-core';
import { axeFindings, rulesIn } from './axe.ts';
import type { OpenTab, Theme } from './browser.ts';
import { soon } from './soon.ts';

/** Pictures for the eye: nothing is asserted on them. */
const pictures = 'tests/results/screens';

export const themes: readonly Theme[] = ['default', 'dark', 'contrast'];

/** The widths of a page that every place has to stand, in pixels. */
export const widths = [1280, 320] as const;

/** Judges an open tab in one theme after another; Teams changes it under the page, as a person would. */
export async function inEachTheme(
  { page, tab }: Pick<OpenTab, 'page' | 'tab'>,
  judge: (theme: Theme) => Promise<void>,
): Promise<void> {
  // Colours that are still on their way from one theme to the next are nobody's fault.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of themes) {
    await page.locator('#theme').evaluate((picker, name) => {
      (picker as HTMLSelectElement).value = name;
      picker.dispatchEvent(new Event('change'));
    }, theme);
    await tab.locator(`[data-theme="${theme}"]`).first().waitFor();
    await judge(theme);
  }
}

/** What stands in an open tab fits, is readable, and axe has nothing to say, in every theme. */
export async function standsInEachTheme(open: OpenTab, name: string): Promise<void> {
  const width = open.page.viewportSize()?.width ?? 0;
  await inEachTheme(open, (theme) => stands(open, `${name}-${theme}-${width}`, theme));
}

/** The same in the theme it is in. */
export async function stands(
  { page, frame }: Pick<OpenTab, 'page' | 'frame'>,
  name: string,
  theme: Theme = 'default',
): Promise<void> {
  await picture(page, name);
  await soon(() => overflowOf(frame)).toBe(0);
  await soon(() => frame.locator('body').innerText()).not.toMatch(
    /Invalid input|undefined|\bNaN\b|\[object|\{\w+\}/,
  );
  await soon(() => axeFindings(page, rulesIn(theme))).toEqual([]);
}

/** A picture of the whole page among the results of the run. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

/** How many pixels a page is wider than its frame. */
export function overflowOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
