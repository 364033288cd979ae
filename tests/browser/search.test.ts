import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

/** The search box of every page, by keyboard. */
describe('Search', () => {
  const stage = setStage();

  test('[F6] Ctrl+K brings the cursor to the box, unless the page has used the keys', async () => {
    const { page, tab, frame } = await stage.open({ path: '/today' });
    const box = tab.getByRole('search').getByRole('searchbox');
    const hasFocus = () => box.evaluate((one) => one === document.activeElement);
    await tab.getByRole('link', { name: 'Matrix', exact: true }).first().focus();
    await page.keyboard.press('Control+k');
    await soon(hasFocus).toBe(true);

    await frame.evaluate(() =>
      document.body.addEventListener('keydown', (event) => event.key === 'k' && event.preventDefault()),
    );
    await tab.getByRole('link', { name: 'Matrix', exact: true }).first().focus();
    await page.keyboard.press('Control+k');
    await soon(hasFocus).toBe(false);
  });
});
