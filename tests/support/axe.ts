import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Theme } from './browser.ts';

/** WCAG 2.2, A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ofWcag: RunOptions = { runOnly: { type: 'tag', values: tags } };

/** Every rule axe knows, those it calls good practice too. */
export const everyRule: RunOptions = {};

/** What another theme may change where the elements are the same. */
export const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** The rules to ask for in a theme, one after another on the same page. */
export function rulesIn(theme: Theme): RunOptions {
  return theme === 'default' ? ofWcag : ofColours;
}

let source: string | undefined;

/** What axe finds against WCAG 2.2 A and AA, as short sentences; an empty list is what a test expects. */
export async function axeFindings(page: Page, rules: RunOptions = ofWcag): Promise<string[]> {
  const shown = page.frames().filter((frame) => frame === page.mainFrame() || frame.url() !== 'about:blank');
  return (await Promise.all(shown.map((frame) => findingsIn(frame, rules)))).flat();
}

/** Each frame by itself, as its own page: carried through frames, axe takes four times as long and finds no more. */
async function findingsIn(frame: Frame, rules: RunOptions): Promise<string[]> {
  source ??= readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  // A SharePoint page has a module loader: axe would register itself there instead of with the window.
  if (!(await frame.evaluate(() => 'axe' in window)))
    await frame.evaluate(`{ let define, module; ${source} }`);
  const { violations } = await frame.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      return axe.run(options);
    },
    { ...rules, iframes: false, resultTypes: ['violations'] satisfies RunOptions['resultTypes'] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
