import { places } from '../support/places.ts';
import { standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';

describe('Every place inside the local Teams host', () => {
  const stage = setStage();

  test.each(widths)('each stands and fits at %i px, and has no axe finding in any theme', async (width) => {
    const opened = await stage.open({ width, path: '/today' });
    const { page, tab, frame } = opened;
    for (const [name, { path, heading }] of Object.entries(places)) {
      await frame.evaluate((address) => void (location.hash = address), path);
      await tab.getByRole('heading', { name: heading }).first().waitFor();
      await tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      await standsInEachTheme(opened, name);
    }
  });
});
