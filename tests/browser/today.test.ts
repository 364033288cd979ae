import type { OpenTab, TabOptions } from '../support/browser.ts';
import { stands, standsInEachTheme } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const reviewer = 'reviewer@southmoor.example';
const officer = 'officer@northshire.example';

/** The five states of the first screen. */
describe('Today', () => {
  const stage = setStage();

  const open = (options: TabOptions): Promise<OpenTab> => stage.open({ path: '/today', ...options });

  /** Nothing runs over, nothing is unnamed, and axe has nothing to say. */
  async function look(opened: OpenTab, name: string): Promise<void> {
    await opened.page.waitForLoadState('networkidle');
    await stands(opened, `today-${name}`);
  }

  test('[T1] [T2] [T5] [T10] full, in every theme', async () => {
    const opened = await open({});
    const { frame } = opened;
    await frame.getByRole('heading', { name: /^Waiting for you \(\d+\)$/ }).waitFor();
    await frame
      .getByText('Head of Stop and Search asks you for an answer, as Single point of contact (SPOC).', {
        exact: false,
      })
      .waitFor();
    await opened.page.waitForLoadState('networkidle');
    await standsInEachTheme(opened, 'today-full');
    const answer = frame.getByRole('link', { name: 'Answer', exact: true });
    await soon(() => answer.first().getAttribute('href')).toBe('#/asks/ask-10');
    await soon(() => frame.locator('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^Waiting for you/) as string,
      'Coming up',
      expect.stringMatching(/^Changed since/) as string,
    ]);
    const comingUp = frame.getByRole('region', { name: 'Coming up' });
    await soon(() => comingUp.getByRole('link').count()).toBeGreaterThan(0);
    const changed = frame.locator('main details', { hasText: /^Changed since/ }).first();
    await soon(() => changed.locator('ul').first().getByRole('link').count()).toBe(5);
  });

  test('[T8] empty: said only because every list has answered', async () => {
    const opened = await open({ user: reviewer });
    await opened.frame
      .getByText('Nothing is waiting for you. Moderation runs until 31 August 2027.')
      .waitFor();
    await look(opened, 'empty-1280');
  });

  test('[T8] failing: the other rows stay, and what has not answered is named', async () => {
    await stage.hub.faults({ breakList: 'asks' });
    const opened = await open({});
    const { frame } = opened;
    await frame.getByRole('heading', { name: /^Waiting for you \(\d+\)$/ }).waitFor();
    await frame.getByText('More may follow. The list of requests has not answered yet.').waitFor();
    await frame.getByRole('button', { name: 'Try again' }).first().waitFor();
    await look(opened, 'failing-1280');
    await stage.hub.faults(null);
    await frame.getByRole('button', { name: 'Try again' }).first().click();
    await frame.getByText('May the panel read our narrative', { exact: false }).first().waitFor();
  });

  test('[T9] no role: what is in the force, and the way to the lead with who will see the name', async () => {
    const opened = await open({ user: officer });
    const { frame } = opened;
    await frame.getByRole('heading', { name: 'In your force' }).waitFor();
    await frame.getByText('The race action lead will see your name.').waitFor();
    await soon(() => frame.getByRole('link', { name: /confidential line/ }).count()).toBe(1);
    await look(opened, 'noRole-1280');
    await frame.getByRole('link', { name: 'Ask or tell', exact: true }).click();
    await frame.getByRole('heading', { name: 'Ask or tell the race action lead' }).waitFor();
  });

  test('at 320 px the first sentence and its button lie within 480 px; "Changed since" is closed', async () => {
    const opened = await open({ width: 320, height: 640 });
    const { frame } = opened;
    await frame.getByRole('heading', { name: /^Waiting for you/ }).waitFor();
    await look(opened, 'full-default-320');
    const first = frame.locator('main li').first().getByRole('link');
    const box = await first.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
    await soon(() => frame.locator('main details').last().getAttribute('open')).toBeNull();
  });
});
