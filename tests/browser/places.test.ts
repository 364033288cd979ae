import { newWindow, openTab } from '../support/browser.ts';
import type { OpenTab } from '../support/browser.ts';
import { standsInEachTheme, widths } from '../support/looks.ts';
import { places } from '../support/places.ts';
import { setStage } from '../support/stage.ts';

describe('Every place inside the local Teams host', () => {
  const stage = setStage();

  describe.each(widths)('at %i px', (width) => {
    let open: OpenTab;
    beforeAll(async () => {
      open = await openTab(await newWindow(stage.browser, { width }), stage.hub, { path: '/today' });
    });
    afterAll(() => open.page.context().close());

    test.each(Object.entries(places))(
      '%s stands, fits and has no axe finding in any theme',
      async (name, { path, heading }) => {
        const { page, tab, frame } = open;
        await frame.evaluate((address) => void (location.hash = address), path);
        await tab.getByRole('heading', { name: heading }).first().waitFor();
        await tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
        await page.waitForLoadState('networkidle');
        await standsInEachTheme(open, name);
      },
    );
  });
});
