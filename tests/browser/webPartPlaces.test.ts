import { summaries } from '../../src/domain/summaries.ts';
import { axeFindings, ofColours, rulesIn } from '../support/axe.ts';
import type { Theme } from '../support/browser.ts';
import { places } from '../support/places.ts';
import { hasContent, openSharePoint, tooWide } from '../support/sharePointPage.ts';
import type { SharePointPage } from '../support/sharePointPage.ts';
import { picture, themes } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const sample = ['today', 'actions', 'status'];

interface Look {
  theme: Theme;
  width: number;
}
/** Every theme at one width, and one theme at the narrow one: no element depends on both. */
const looks: Look[] = [...themes.map((theme) => ({ theme, width: 1280 })), { theme: 'default', width: 320 }];
const isFirstLook = ({ theme, width }: Look) => theme === 'default' && width === 1280;

describe('Every place as a web part on a SharePoint page', () => {
  const stage = setStage();

  /** A part of the page may not be wider than its column, unread by axe, or complain. */
  async function stands({ page, problems }: SharePointPage, name: string, rules = rulesIn('default')) {
    await page.waitForLoadState('networkidle');
    const said = (await page.locator('[data-sp-web-part]').allInnerTexts()).join('\n');
    await picture(page, `part-${name}`);
    await soon(() => tooWide(page)).toBe(0);
    expect(said).not.toMatch(/Invalid input|undefined|\bNaN\b|\[object/);
    await soon(() => axeFindings(page, rules)).toEqual([]);
    expect(problems).toEqual([]);
  }

  async function openIn({ width, theme }: Look, ask: Record<string, string>): Promise<SharePointPage> {
    return openSharePoint(await stage.openWindow({ width }), stage.hub, { theme, ...ask });
  }

  test.each(looks)(
    '[WP4] the whole hub stands in $theme at $width px, fits and is readable',
    async (look) => {
      const opened = await openIn(look, { path: '/today' });
      const { page, part } = opened;
      for (const [name, { path, heading }] of Object.entries(places)) {
        if (!isFirstLook(look) && !sample.includes(name)) continue;
        await page.evaluate((address) => void (location.hash = address), path);
        await part(0).getByRole('heading', { name: heading }).first().waitFor();
        await hasContent(page);
        await stands(opened, `${name}-${look.theme}-${look.width}`, rulesIn(look.theme));
      }
    },
  );

  test('[WP4] [Q9] [S15] an ask can be answered in the web part, and a chief officer decides on Status', async () => {
    const asks = await openIn(looks[0]!, { path: '/asks', user: 'lead@northshire.example' });
    await asks
      .part(0)
      .getByRole('link', { name: 'Somebody who knows the plan at the Harbour Ward evening' })
      .click();
    await asks.part(0).getByRole('button', { name: 'Answer' }).first().waitFor();
    await stands(asks, 'ask');
    const status = await openIn(looks[0]!, { path: '/status', user: 'chief@northshire.example' });
    const part = status.part(0);
    await part.getByRole('button', { name: /^decide: Agree the action plan/i }).click();
    await part.getByRole('radio', { name: 'Yes', exact: true }).click();
    await part.getByRole('button', { name: 'Save the decision' }).click();
    await part.getByText(/^Saved: yes\. Agree the action plan/).waitFor();
    await part.getByRole('heading', { name: /^Needs you \(2\)/ }).waitFor();
    await stands(status, 'decided');
  });

  // A narrow page has one column, whatever its sections say; a wide column is seen in one look, a third in every one.
  const inShort = looks.flatMap((look) =>
    (look.width === 320 ? [1] : isFirstLook(look) ? [1, 3] : [3]).map((columns) => ({ ...look, columns })),
  );
  test.each(inShort)(
    '[WP4] the six places in short stand in $theme at $width px, in a section of $columns',
    async ({ columns, ...look }) => {
      const opened = await openIn(look, { ...allSummaries, columns: String(columns) });
      await stands(opened, `short-${look.theme}-${look.width}-${columns}`, rulesIn(look.theme));
    },
  );

  const sections = (['default', 'dark'] as const).flatMap((theme) =>
    (['soft', 'strong'] as const).map((background) => ({ theme, background })),
  );
  test.each(sections)(
    '[WP4] they are readable on a $background section of a $theme page, and so is the hub',
    async ({ theme, background }) => {
      const opened = await openIn({ theme, width: 1280 }, { ...allSummaries, background });
      await stands(opened, `short-${theme}-${background}`, ofColours);
      const whole = await openSharePoint(stage.window, stage.hub, { theme, background, path: '/actions' });
      await stands(whole, `actions-${theme}-${background}`, ofColours);
    },
  );
});

const allSummaries = { parts: String(summaries.length), place: summaries.join(',') };
