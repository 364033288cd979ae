import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { summaries } from '../../src/domain/summaries.ts';
import { newWindow } from '../support/browser.ts';
import { sharePointUrl } from '../support/sharePointPage.ts';
import type { SharePointAsk } from '../support/sharePointPage.ts';
import { setStage } from '../support/stage.ts';

/** Bytes of each built script as a server would send it. */
function weighScripts(): Map<string, number> {
  const scripts = readdirSync('dist/webpart/assets').filter((name) => name.endsWith('.js'));
  return new Map(
    scripts.map((name) => [name, gzipSync(readFileSync(`dist/webpart/assets/${name}`), { level: 9 }).length]),
  );
}

/** What a person waits for on a first visit; measured by a browser, not guessed from the bundle. */
describe('Script on its way to the first row', () => {
  const stage = setStage();
  let weights: Map<string, number>;
  beforeAll(() => {
    weights = weighScripts();
  });

  /** The scripts of the package that a first visit asked for before its first row stood on the screen. */
  async function scriptsBefore(row: string, ask: SharePointAsk): Promise<string[]> {
    const window = await newWindow(stage.browser);
    const page = await window.newPage();
    await page.addInitScript((selector) => {
      new MutationObserver(() => {
        if ('firstRow' in window || !document.querySelector(selector)?.textContent) return;
        Object.assign(window, { firstRow: Infinity });
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstRow: performance.now() })));
      }).observe(document, { childList: true, subtree: true });
    }, row);
    await page.goto(sharePointUrl(stage.hub, { user: 'owner@northshire.example', ...ask }));
    await page.locator(row).first().waitFor();
    const asked = await page.waitForFunction(() => {
      const { firstRow = Infinity } = window as { firstRow?: number };
      if (firstRow === Infinity) return null;
      const all = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < firstRow);
      return all.map(({ name }) => name);
    });
    const urls = (await asked.jsonValue()) ?? [];
    await window.close();
    return urls.map((url) => url.split('/').pop() ?? '').filter((name) => weights.has(name));
  }

  async function kilobytes(row: string, ask: SharePointAsk): Promise<number> {
    const scripts = await scriptsBefore(row, ask);
    expect(scripts.length).toBeGreaterThan(3);
    return scripts.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0) / 1000;
  }

  test.each(summaries)('%s in short needs at most 175 kB', async (place) => {
    expect(
      await kilobytes('[data-sp-web-part] section :is(li, span:has(svg))', { place }),
    ).toBeLessThanOrEqual(175);
  });

  test('the whole hub needs at most 215 kB to its first action', async () => {
    expect(await kilobytes('[data-sp-web-part] tbody tr td', { path: '/actions' })).toBeLessThanOrEqual(215);
  });
});
