import type { Frame, Page } from 'playwright-core';
import type { OpenTab } from '../support/browser.ts';
import { standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const lead = 'lead@northshire.example';

describe('Posts', () => {
  const stage = setStage();

  const open = (path: string, user = lead): Promise<OpenTab> => stage.open({ user, path });

  test('[P1] [P2] [P15] the list, its filters, and a post that needs checking', async () => {
    const { frame } = await open('/posts');
    await frame.getByRole('button', { name: 'Needs checking (1)' }).click();
    await frame.getByRole('link', { name: 'Engagement inspector' }).click();
    await frame.getByRole('heading', { name: 'Is this still right?' }).waitFor();
    await frame.getByRole('button', { name: 'Confirm still in post' }).click();
    await frame.getByText('Confirmed: the holder is still in post').waitFor();
    await frame.getByRole('heading', { name: 'Is this still right?' }).waitFor({ state: 'detached' });
  });

  test('[P3] what matches nothing is said, and [Clear] brings the list back', async () => {
    const { frame } = await open('/posts?find=qqqq');
    await frame.getByText(/qqqq/).waitFor();
    await frame.getByRole('button', { name: 'Clear', exact: true }).click();
    await frame.getByRole('link', { name: 'Engagement inspector' }).waitFor();
  });

  test('[P8] [P10] [P12] cover is named with nothing but the keyboard, and stands in the history', async () => {
    const { page, frame } = await open('/posts/post-head-of-custody');
    await tabTo(page, frame, 'Name cover');
    await page.keyboard.press('Enter');
    await frame.getByLabel('Who covers').waitFor();
    await frame.getByRole('heading', { name: /^Name cover for/ }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Guest from Southmoor');
    await tabTo(page, frame, 'Name cover');
    await page.keyboard.press('Enter');
    await frame.getByText('Guest from Southmoor was named as cover').waitFor();
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await frame.getByRole('button', { name: 'End the cover' }).waitFor();
  });

  test('[P20] whoever is in the post asks for cover, of the post it reports to', async () => {
    const { frame } = await open('/posts/post-head-of-people', 'owner@northshire.example');
    await frame.getByRole('button', { name: 'I need cover' }).click();
    await frame.getByRole('heading', { name: 'Ask for something' }).waitFor();
    await soon(() => frame.getByLabel('About').inputValue()).toBe('post-head-of-people');
    await soon(() => frame.getByLabel('From').inputValue()).not.toBe('');
  });

  test('[P5] a reader finds whom to ask, and no step that leads only have', async () => {
    const { frame } = await open('/posts/post-head-of-people', 'officer@northshire.example');
    await frame.getByRole('button', { name: 'Ask for a change' }).waitFor();
    await soon(() => frame.getByRole('button', { name: 'Mark as vacant' }).count()).toBe(0);
    await frame.getByText(/This is a courtesy, not a lock/).waitFor();
  });

  test.each(widths)(
    'the list, a post and its form at %i px fit and have no axe finding in any theme',
    async (width) => {
      const opened = await stage.open({ user: lead, path: '/posts', width });
      const { page, frame } = opened;
      for (const path of ['/posts', '/posts/post-head-of-people', '/posts/post-head-of-people/edit']) {
        await frame.evaluate((address) => void (location.hash = address), path);
        await frame.getByRole('heading', { level: 1, name: /Posts|Head of People/ }).waitFor();
        await page.waitForLoadState('networkidle');
        await standsInEachTheme(opened, path.slice(1).replaceAll('/', '-'));
      }
    },
  );
});

/** Presses Tab until the element in focus says the words. */
async function tabTo(page: Page, frame: Frame, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const at = await frame.evaluate(() => document.activeElement?.textContent ?? '');
    if (at === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`80 tabs did not reach "${words}"`);
}
