import type { Frame } from 'playwright-core';
import type { OpenTab } from '../support/browser.ts';
import { places } from '../support/places.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

/** What has the focus, in words, and how far down the page is. */
function standing(frame: Frame): Promise<{ tag: string; words: string; isInSight: boolean }> {
  return frame.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { top, bottom } = focused.getBoundingClientRect();
    return {
      tag: focused.tagName,
      words: focused.textContent,
      isInSight: top >= 0 && bottom <= window.innerHeight,
    };
  });
}

describe('Where a reader is put', () => {
  const stage = setStage();
  const open = (path: string): Promise<OpenTab> => stage.open({ path, width: 320, height: 640 });

  async function follow({ tab, frame }: OpenTab, link: RegExp): Promise<void> {
    const one = tab.getByRole('link', { name: link }).first();
    await one.focus();
    await one.press('Enter');
    await frame.waitForFunction(() => document.activeElement?.tagName === 'H1');
  }

  test('a page that follows is read from its head, however far down the one before was', async () => {
    const at = await open('/posts');
    await follow(at, /^Head of Custody$/);
    await soon(() => standing(at.frame)).toEqual({ tag: 'H1', words: 'Head of Custody', isInSight: true });
    await soon(() => at.frame.evaluate(() => scrollY)).toBe(0);
  });

  test.each([
    ['/posts', /^Head of Custody$/, /^Back to the posts$/],
    ['/matrix', /^Being heard/, /^Back to 14 standards$/],
    ['/share', /^Drop-in: powers and procedures$/, /^Back to Share$/],
  ])('both ways back to %s lead to the link that was followed', async (path, link, back) => {
    const at = await open(path);
    const backAtLink = (words: string) =>
      at.frame.waitForFunction((text) => document.activeElement?.textContent === text, words);
    await at.tab.getByRole('link', { name: link }).first().waitFor();
    const words = await at.tab.getByRole('link', { name: link }).first().innerText();

    await follow(at, link);
    await at.tab.getByRole('link', { name: back }).press('Enter');
    await backAtLink(words);
    await soon(() => standing(at.frame)).toMatchObject({ tag: 'A', isInSight: true });

    await follow(at, link);
    await at.frame.evaluate(() => history.back());
    await backAtLink(words);
    await soon(() => standing(at.frame)).toMatchObject({ tag: 'A', isInSight: true });
  });
});

describe('The menu of a narrow screen', () => {
  const stage = setStage();

  test('opens, closes with Escape, and gives the focus back', async () => {
    const { page, tab, frame } = await stage.open({ path: '/today', width: 320, height: 640 });
    const menu = tab.getByRole('button', { name: 'Menu' });
    const places = tab.getByRole('navigation', { name: 'Places' });
    await menu.press('Enter');
    await places.getByRole('link', { name: 'Matrix' }).focus();
    await page.keyboard.press('Escape');
    await places.waitFor({ state: 'hidden' });
    await soon(() => standing(frame)).toMatchObject({ tag: 'BUTTON', words: 'Menu' });
  });
});

describe('Every place on paper', () => {
  const stage = setStage();

  test('[S12] is one column under its marking, page x of y, without navigation and buttons', async () => {
    const { page, tab, frame } = await stage.open({ path: '/today' });
    await page.emulateMedia({ media: 'print' });
    for (const [name, { path, heading }] of Object.entries(places)) {
      await frame.evaluate((address) => void (location.hash = address), path);
      await tab.getByRole('heading', { name: heading }).first().waitFor();
      await frame.waitForFunction(() =>
        ['@top-center', "[data-print='no']"].every((words) =>
          [...document.querySelectorAll('style')].some(({ textContent }) => textContent.includes(words)),
        ),
      );
      const paper = await frame.evaluate(() => {
        const drawn = (element: Element) => element.getClientRects().length > 0;
        const sheets = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
        return {
          markings: sheets.filter((sheet) => /@top-center \{ content: 'OFFICIAL(-SENSITIVE)?'/.test(sheet))
            .length,
          numbered: sheets.some((sheet) => sheet.includes('counter(pages)')),
          buttons: [...document.querySelectorAll('.fui-Button')].filter(drawn).map((one) => one.textContent),
          navigation: [...document.querySelectorAll('nav, [role="search"] input')].filter(drawn).length,
        };
      });
      expect({ name, ...paper }).toEqual({ name, markings: 1, numbered: true, buttons: [], navigation: 0 });
    }
  });
});

describe('Where the system chooses the colours', () => {
  const stage = setStage();

  test('the place one is at still has its mark, and the others have none', async () => {
    const { page, frame, tab } = await stage.open({ path: '/actions' });
    await page.emulateMedia({ forcedColors: 'active' });
    await tab.getByRole('navigation', { name: 'Parts of the register' }).waitFor();
    const marks = await frame.evaluate(() =>
      [...document.querySelectorAll('nav')].map((nav) => {
        const links = [...nav.querySelectorAll('a')];
        const mark = (link: Element) => {
          const { borderLeftColor, borderLeftWidth, borderBottomColor } = getComputedStyle(link);
          return borderLeftWidth === '0px' ? borderBottomColor : borderLeftColor;
        };
        const back = getComputedStyle(document.body).backgroundColor;
        return links.map((link) => ({
          isCurrent: link.getAttribute('aria-current') === 'page',
          isMarked: mark(link) !== back && mark(link) !== 'rgb(255, 255, 255)',
        }));
      }),
    );
    expect(marks).toHaveLength(2);
    for (const { isCurrent, isMarked } of marks.flat()) expect(isMarked).toBe(isCurrent);
  });
});
