import type { Frame, Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { TabOptions } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { graphAs, itemOf } from '../support/graphAs.ts';
import { standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const mailOf = (user: string) => `${user}@northshire.example`;
const [lead, leaving, successor] = [mailOf('lead'), mailOf('stops'), mailOf('officer')];
const pathOf = (post: string) => `/posts/${post}/hand-over`;
const stops = 'post-head-of-stop-and-search';
const recruitment = 'post-recruitment-manager';

describe('The hand-over of a post', () => {
  const stage = setStage();

  async function open(
    user: string,
    path: string,
    more: TabOptions = {},
  ): Promise<{ page: Page; frame: Frame }> {
    const { width } = more;
    const { page, frame } = width
      ? await stage.open({ user, path, width })
      : await openTab(stage.window, stage.hub, { user, path });
    await frame.getByRole('heading', { level: 1, name: /Hand-over|Today/ }).waitFor();
    await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return { page, frame };
  }

  /** The steps of a post's hand-over as SharePoint has them: what happened, to which section, and whose stamp it is. */
  async function stepsOf(post: string): Promise<string[]> {
    const graph = await graphAs(stage.hub, { user: lead });
    const answer = await graph(
      'GET',
      `lists/postEvents/items?$expand=fields&$top=999&$filter=${encodeURIComponent(`fields/ScopeKey eq '${post}'`)}`,
    );
    const { value } = (await answer.json()) as {
      value: { fields: Record<string, string>; createdBy: { user: { displayName: string } } }[];
    };
    return value.map(({ fields, createdBy }) =>
      [fields['Kind'], fields['Section'] ?? fields['Question'], createdBy.user.displayName]
        .filter(Boolean)
        .join(' '),
    );
  }

  async function changesAction(user: string): Promise<number> {
    const graph = await graphAs(stage.hub, { user });
    const { id } = await itemOf(graph, 'actions', 'action-2-1');
    return (await graph('PATCH', `lists/actions/items/${id}/fields`, { WhyItMatters: `By ${user}.` })).status;
  }

  test('[H1] [H6] [H11] [H14] [H15] ten items by keyboard, from starting to taking over, in at most 60 presses', async () => {
    let presses = 0;
    const keyboardOf = (page: Page, frame: Frame) => {
      const press = async (key: string) => {
        presses += 1;
        await page.keyboard.press(key);
      };
      const focused = () =>
        frame.evaluate(() => {
          const at = document.activeElement;
          if (at === null || at.matches('body, main')) return '';
          return at.getAttribute('aria-label') ?? at.textContent ?? '';
        });
      const tabTo = async (words: string) => {
        for (let tabs = 0; tabs < 25 && !(await focused()).includes(words); tabs += 1) await press('Tab');
        await soon(() => focused()).toContain(words);
      };
      /** On to the next field to write in. */
      const toField = async () => {
        await press('Tab');
        for (let tabs = 0; tabs < 10 && !(await isInField()); tabs += 1) await press('Tab');
        await soon(() => isInField()).toBe(true);
      };
      const isInField = () => frame.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
      const skip = async () => {
        await frame.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
        await tabTo('Skip to content');
        await press('Enter');
      };
      return { press, focused, tabTo, toField, skip };
    };

    const first = await open(lead, pathOf(stops));
    const starts = keyboardOf(first.page, first.frame);
    await first.frame.getByRole('button', { name: 'Start the hand-over' }).first().waitFor();
    await starts.skip();
    await starts.tabTo('Start the hand-over');
    await starts.press('Enter');
    await first.frame.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await first.page.keyboard.type('Response');
    const lastStep = first.page.waitForResponse(
      (answer) => answer.ok() && answer.request().postData()?.includes('tookUp') === true,
    );
    await first.frame.getByRole('button', { name: /^Response officer/ }).waitFor();
    await starts.press('Enter');
    await starts.press('Enter');
    await first.frame.getByText('Handing over to Response officer, Northshire since 14 May').waitFor();
    await lastStep;
    await first.page.close();

    const second = await open(leaving, pathOf(stops));
    const answers = keyboardOf(second.page, second.frame);
    await second.frame.getByRole('button', { name: 'Save answers' }).first().waitFor();
    await answers.skip();
    for (const words of [
      'The spring figures go to the panel.',
      'The panel was promised a date.',
      'Its chair.',
    ]) {
      await answers.toField();
      await second.page.keyboard.type(words);
    }
    await answers.tabTo('Save answers');
    const lastAnswer = second.page.waitForResponse(
      (answer) => answer.ok() && answer.request().postData()?.includes('Its chair.') === true,
    );
    await answers.press('Enter');
    await second.frame
      .getByText('Answered by Head of Stop and Search, Northshire, who hands over')
      .first()
      .waitFor();
    await lastAnswer;
    await second.page.close();

    const third = await open(successor, pathOf(stops));
    const reads = keyboardOf(third.page, third.frame);
    await soon(() => third.frame.getByRole('button', { name: /^I have read it/ }).count()).toBe(0);
    await third.frame.getByRole('button', { name: 'Start reading' }).first().waitFor();
    await reads.skip();
    await reads.tabTo('Start reading');
    await reads.press('Enter');
    // One line is the right that goes over; the others are ten items of the record.
    await soon(() => third.frame.locator('[data-section] li').count()).toBeGreaterThanOrEqual(11);
    const titles = await third.frame.locator('[data-section] h2').allInnerTexts();
    const sections = await third.frame
      .locator('[data-section]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-section')));
    for (const [index, title] of titles.entries()) {
      const name = title.split('\n')[0]!;
      await soon(() => reads.focused()).toContain(name);
      // The button comes with the row that says "opened", which is first kept on the device.
      await third.frame.getByRole('button', { name: `I have read it: ${name}`, exact: true }).waitFor();
      await reads.tabTo(`I have read it: ${name}`);
      await reads.press('Enter');
      const next = index + 1 < titles.length ? titles[index + 1]!.split('\n')[0]! : 'Take over';
      await third.frame.waitForFunction((words) => {
        const at = document.activeElement;
        return at?.tagName === 'BUTTON' && at.textContent?.includes(words);
      }, next);
    }
    await reads.press('Enter');
    await third.frame.getByText('Taken over by Response officer, Northshire on 14 May').waitFor();
    await third.frame
      .getByRole('status')
      .filter({ hasText: 'You have taken over.' })
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor();

    process.stderr.write(`Hand-over of ten items: ${presses} presses.\n`);
    expect(presses).toBeLessThanOrEqual(60);
    const steps = await stepsOf(stops);
    expect(steps.slice(0, 3)).toEqual([
      'handoverStarted Race action lead, Northshire',
      'left Race action lead, Northshire',
      'tookUp Race action lead, Northshire',
    ]);
    expect(steps.filter((one) => one.startsWith('answered'))).toHaveLength(3);
    expect(steps.slice(6)).toEqual([
      ...sections.flatMap((one) => [
        `opened ${one} Response officer, Northshire`,
        `read ${one} Response officer, Northshire`,
      ]),
      'accepted Response officer, Northshire',
    ]);
  });

  test('[H9] [H14] the old holder is refused once the owner of the site has clicked; the lead’s visit ends the mark', async () => {
    expect([await changesAction(leaving), await changesAction(successor)]).toEqual([200, 403]);
    const page = await stage.window.newPage();
    const query = new URLSearchParams({ user: mailOf('it'), path: '/settings?show=access' });
    await page.goto(`${stage.hub.url}/sharepoint?${query}`);
    const old = 'Head of Stop and Search, Northshire';
    await page.getByRole('button', { name: `Put it right ${old} can still change actions.` }).click();
    await page.getByText(`Done. ${old} can no longer change actions.`).waitFor();
    const nobody = 'Response officer, Northshire cannot change actions yet.';
    await page.getByRole('button', { name: `Put it right ${nobody}` }).click();
    await page.getByText('Done. Response officer, Northshire can change actions from now on.').waitFor();
    expect([await changesAction(leaving), await changesAction(successor)]).toEqual([403, 200]);

    const { frame } = await open(lead, pathOf(stops));
    await frame.getByText('No hand-over is open.').waitFor();
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await frame.getByText('Started on 14 May 2027. Taken over on 14 May 2027 by').click();
    await frame.getByText('Actions this post owns (5)').last().waitFor();
    const graph = await graphAs(stage.hub, { user: lead });
    await soon(async () => (await itemOf(graph, 'posts', stops)).fields['HandoverSince']).toBeUndefined();
  });

  test('[H12] a row that says "read" without one that opened it counts for nothing', async () => {
    const graph = await graphAs(stage.hub, { user: mailOf('newcomer') });
    const forged = await graph('POST', 'lists/postEvents/items', {
      fields: {
        Title: 'forged',
        RecordKey: 'forged',
        ScopeKey: recruitment,
        PostKey: recruitment,
        Kind: 'read',
        Day: '2027-05-14T12:00:00Z',
        HandoverKey: 'event-recruitment-started',
        Section: 'actions',
      },
    });
    expect(forged.status).toBe(201);
    const { frame } = await open(mailOf('newcomer'), pathOf(recruitment));
    await frame.getByText(/^0 of \d+ sections read or asked about$/).waitFor();
    await soon(() => frame.locator('[data-section="actions"]').getAttribute('data-state')).toBe('unopened');
  });

  test('[H7] the deputy answers for somebody who has left; words survive a reload; the gap is marked until then', async () => {
    const { page, frame } = await open(mailOf('owner'), '/today');
    await frame.getByRole('link', { name: 'Answer three questions' }).first().click();
    await frame.getByText('You answer as the deputy', { exact: false }).waitFor();
    const box = frame.getByLabel('What did we promise, to whom?');
    await box.fill('Candidates were promised feedback within two weeks.');
    await frame.getByRole('button', { name: 'Later' }).click();
    await frame.getByRole('button', { name: 'Change my answers' }).click();
    await soon(() => box.inputValue()).toBe('Candidates were promised feedback within two weeks.');
    await frame.getByText(/^Kept on this device \d\d:\d\d$/).waitFor();
    await page.close({ runBeforeUnload: false });
    const { frame: again } = await open(mailOf('owner'), pathOf(recruitment));
    const kept = again.getByLabel('What did we promise, to whom?');
    await kept.waitFor();
    await soon(() => kept.inputValue()).toBe('Candidates were promised feedback within two weeks.');
    await again.getByRole('button', { name: 'Save answers' }).click();
    await again.getByText('Answered by the deputy (Head of People, Northshire), 14 May').first().waitFor();
    await soon(() => again.getByText('Not answered', { exact: false }).count()).toBe(0);
  });

  test('[H13] something is needed first: an ask to the deputy, and the section is dealt with', async () => {
    const { frame } = await open(mailOf('newcomer'), pathOf(recruitment));
    await frame.getByRole('button', { name: /^Standards assigned to it/ }).click();
    await frame.getByRole('button', { name: /^I need something first: Standards/ }).click();
    const box = frame.getByLabel('What do you need first?');
    await box.fill('Who wrote <b>last year’s</b> narrative? 👮🏾');
    await frame.getByRole('button', { name: 'Ask', exact: true }).click();
    await frame.getByText('Asked for something first on 14 May').waitFor();
    await frame
      .locator('[data-section="standards"]')
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor();
    const graph = await graphAs(stage.hub, { user: lead });
    await eventually(async () => {
      const steps = await stepsOf(recruitment);
      expect(steps.filter((one) => one.includes(' standards '))).toEqual([
        'opened standards Recruitment manager, Northshire',
        'needsFirst standards Recruitment manager, Northshire',
      ]);
    });
    await eventually(async () => {
      const answer = await graph('GET', 'lists/asks/items?$expand=fields&$top=999');
      const { value } = (await answer.json()) as { value: { fields: Record<string, string> }[] };
      const ask = value.find(({ fields }) => fields['FromRecordKey'] === 'event-recruitment-started');
      expect(ask?.fields).toMatchObject({
        FromKey: 'post-head-of-people',
        AboutKey: recruitment,
        State: 'open',
        Title: 'Hand-over of Recruitment manager: Who wrote <b>last year’s</b> narrative? 👮🏾',
      });
    });
  });

  test('[H3] [H4] a reader asks the lead; starting themselves is refused, said, and what was chosen stays', async () => {
    const { frame } = await open(successor, pathOf('post-head-of-custody'));
    await frame.getByRole('link', { name: 'Ask the lead to start it' }).waitFor();
    await frame.getByRole('button', { name: 'I am a lead or site owner' }).click();
    await frame.getByLabel('Who takes over').fill('Somebody from outside');
    await frame.getByRole('button', { name: 'Start', exact: true }).click();
    await frame.locator('[data-save-state="refused"]').waitFor();
    await soon(() => stepsOf('post-head-of-custody')).toEqual([]);
    const vacant = await open(lead, pathOf('post-learning-manager'));
    await vacant.frame.getByText('Who takes over is not known yet.', { exact: false }).waitFor();
    await vacant.frame.getByRole('button', { name: 'Name who takes over' }).waitFor();
  });

  test('[H18] on paper every section is open, with marking and page x of y; Word is saved', async () => {
    const { page, frame } = await open(mailOf('newcomer'), pathOf(recruitment));
    await frame.getByRole('button', { name: 'Word' }).click();
    await frame
      .getByText(/^Saved/)
      .last()
      .waitFor({ timeout: 60_000 });
    await page.emulateMedia({ media: 'print' });
    for (const section of await frame.locator('[data-section] > div').all())
      await soon(() => section.isVisible()).toBe(true);
    await soon(() => frame.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    const sheet = await frame.locator('style').allInnerTexts();
    const rules = sheet.join('\n');
    expect(rules).toContain("'page ' counter(page) ' of ' counter(pages)");
    expect(rules).toMatch(/@top-center \{ content: 'OFFICIAL(-SENSITIVE)?'/);
    const numbered = await frame
      .locator('[data-section] [data-paragraph]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(numbered).toContain('counter(paragraph)');
  });

  test.each(widths)('it stands, fits and has no axe finding at %i px, in any theme', async (width) => {
    const opened = await open(mailOf('newcomer'), pathOf(recruitment), { width });
    const { page, frame } = opened;
    await frame.getByRole('button', { name: /^Actions this post owns/ }).click();
    await frame
      .getByRole('button', { name: /^I have read it/ })
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    await standsInEachTheme({ ...opened, tab: page.frameLocator('#stage iframe') }, 'handover');
  });
});
