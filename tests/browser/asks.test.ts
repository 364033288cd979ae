import type { Frame, Page } from 'playwright-core';
import { instantToDay } from '../../src/domain/days.ts';
import { axeFindings } from '../support/axe.ts';
import { frameOf } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { overflowOf, picture, standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const contributor = 'contributor@northshire.example';
const chief = 'chief@northshire.example';
const saved = /^Saved \d\d:\d\d$/;

describe('Asks', () => {
  const stage = setStage();
  let owner: GraphAs;
  beforeAll(async () => {
    owner = await graphAs(stage.hub, siteOwner);
  });

  const { open } = stage;

  const rowOf = async (key: string) => (await itemOf(owner, 'asks', key)).fields;
  /** What SharePoint has of an ask, once what was pressed has arrived there. */
  const rowHas = (key: string, fields: object) =>
    eventually(async () => expect(await rowOf(key)).toMatchObject(fields));

  /** The ask on screen, by its address. */
  async function keyOnScreen(frame: Frame): Promise<string> {
    await frame.waitForFunction(() => /#\/asks\/[0-9a-f-]{36}$/.test(location.hash));
    return frame.evaluate(() => location.hash.split('/').at(-1) ?? '');
  }

  test('[Q15] [Q16] [Q17] raised by keyboard from an action, begun again after a crash, once in SharePoint', async () => {
    const { page, frame } = await open({
      path: '/asks/new?about=action-1-4&of=post-workforce-analyst&need=data',
    });
    await frame.getByRole('heading', { name: 'Ask for something' }).waitFor();
    await soon(() => frame.getByLabel('From').inputValue()).toBe('post-workforce-analyst');
    await soon(() => frame.getByLabel('About').inputValue()).toBe('action-1-4');
    await tabTo(page, frame, 'title');
    await page.keyboard.press('Enter');
    await frame.getByText('This is empty and must not be.').waitFor();
    await frame.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
    await page.keyboard.insertText('Pay by grade <b>and</b> 👮🏾 division');
    await frame.getByText(/^Kept on this device/).waitFor();
    await page.reload();
    const again = await frameOf(page);
    const what = again.getByRole('textbox', { name: /^What/ });
    await what.waitFor();
    await soon(() => what.inputValue()).toBe('Pay by grade <b>and</b> 👮🏾 division');
    await what.focus();
    await tabTo(page, again, 'because');
    await page.keyboard.insertText('the panel meets in June');
    await again.getByRole('button', { name: 'Ask', exact: true }).focus();
    await page.keyboard.press('Enter');
    const key = await keyOnScreen(again);
    await again.getByText(saved).first().waitFor();
    await again.getByRole('heading', { name: 'Tell Workforce data analyst' }).waitFor();
    await soon(() =>
      again.getByText('This link opens only that question:', { exact: false }).innerText(),
    ).toContain(key);
    await rowHas(key, {
      Title: 'Pay by grade <b>and</b> 👮🏾 division',
      Need: 'data',
      Because: 'the panel meets in June',
      AboutKey: 'action-1-4',
      AskedByPostKey: 'post-spoc',
      State: 'open',
    });
    await again.getByRole('button', { name: 'Open a chat' }).click();
    await page.getByRole('dialog', { name: 'What was sent' }).waitFor();
  });

  test('[Q8] [Q9] a contributor opens only that question at 320 px, answers, and takes it back', async () => {
    const { page, frame } = await open({ path: '/asks/ask-04', user: contributor, width: 320, height: 640 });
    await frame.getByRole('heading', { name: /^Starters and leavers/ }).waitFor();
    await soon(() => frame.getByRole('navigation', { name: 'Parts of the register' }).count()).toBe(0);
    await frame.getByText('It is asked of you as Workforce data analyst.').waitFor();
    await picture(page, 'ask-contributor-320');
    await soon(() => axeFindings(page)).toEqual([]);
    await soon(() => overflowOf(frame)).toBe(0);
    await frame.getByRole('button', { name: 'Answer', exact: true }).click();
    await frame.getByText('Write an answer, or choose “Not this time”.').waitFor();
    await frame.getByLabel('Your answer').fill('They are in the shared folder.');
    await frame.getByRole('button', { name: 'Answer', exact: true }).click();
    await frame.getByText(saved).waitFor();
    await rowHas('ask-04', {
      State: 'answered',
      Answer: 'They are in the shared folder.',
      AnsweredByPostKey: 'post-workforce-analyst',
    });
    await frame.getByRole('button', { name: 'Take it back' }).click();
    await frame.getByLabel('Your answer').waitFor();
    await rowHas('ask-04', { State: 'open' });
    await frame.getByRole('button', { name: 'Not this time' }).click();
    await frame.getByText('Not this time, 14 May').waitFor();
    await rowHas('ask-04', { State: 'declined' });
  });

  test('[Q18] [Q19] a reader reads who will see the name, and tells the lead in writing or in a chat', async () => {
    const { page, frame } = await open({ path: '/today', user: 'officer@northshire.example' });
    await frame
      .getByRole('link', { name: 'Ask or tell', exact: true })
      .or(frame.getByRole('button', { name: 'Ask or tell' }))
      .first()
      .click();
    await frame.getByRole('heading', { name: 'Ask or tell the race action lead' }).waitFor();
    await frame
      .getByText('The race action lead will see your name, whichever way you choose.', { exact: false })
      .waitFor();
    await soon(() => frame.getByRole('link', { name: /confidential line/ }).getAttribute('href')).toContain(
      'confidential-line',
    );
    await frame
      .getByText('Everybody who can open the hub can read it, with your name, and the answer.')
      .waitFor();
    await picture(page, 'ask-lead-1280');
    await soon(() => axeFindings(page)).toEqual([]);
    await frame
      .getByLabel('What do you want to ask or tell?')
      .fill('When is the next session at Harbour Ward?');
    await frame.getByRole('button', { name: 'Put it in the hub' }).click();
    const key = await keyOnScreen(frame);
    await frame.getByText(saved).first().waitFor();
    await rowHas(key, { FromKey: 'post-race-action-lead', State: 'open' });
  });

  test('[Q12] refused by SharePoint, the words stay and go to whoever asked in a chat', async () => {
    await owner(
      'PATCH',
      `lists/posts/items/${(await itemOf(owner, 'posts', 'post-workforce-analyst')).id}/fields`,
      {
        HolderName: 'Response officer, Northshire',
        HolderMail: 'officer@northshire.example',
        HolderOid: 'aaaaaaaa-aaaa-4aaa-8aaa-000000000014',
      },
    );
    await owner('PATCH', `lists/asks/items/${(await itemOf(owner, 'asks', 'ask-04')).id}/fields`, {
      State: 'open',
    });
    const { page, frame } = await open({ path: '/asks/ask-04', user: 'officer@northshire.example' });
    await frame.getByLabel('Your answer').fill('Nobody gave me the rights.');
    await frame.getByRole('button', { name: 'Answer', exact: true }).click();
    await frame.getByText(/^Your account can read this but not save an answer here\./).waitFor();
    await soon(() => frame.getByLabel('Your answer').inputValue()).toBe('Nobody gave me the rights.');
    await soon(() => frame.getByRole('button', { name: 'Answer', exact: true }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Send it in a chat' }).click();
    await page
      .getByRole('dialog', { name: 'What was sent' })
      .getByText('Nobody gave me the rights.', { exact: false })
      .waitFor();
    await soon(async () => (await rowOf('ask-04'))['State']).toBe('open');
  });

  test('[S15] [S16] a chief officer decides on Status; a staff officer has no button', async () => {
    const { page, frame } = await open({ path: '/status', user: chief, height: 640 });
    await frame.getByRole('heading', { name: /^Needs you \(3\)/ }).waitFor();
    await picture(page, 'status-chief-1280');
    await frame.getByRole('button', { name: /^decide: Agree the action plan/i }).click();
    await frame.getByRole('button', { name: 'Save the decision' }).click();
    await frame.getByText('Choose yes, no or not yet.').waitFor();
    await frame.getByRole('radio', { name: 'No', exact: true }).click();
    await frame.getByRole('button', { name: 'Save the decision' }).click();
    await frame.getByText('Say in a line why not, or what is still needed.').waitFor();
    await frame.getByRole('radio', { name: 'Yes', exact: true }).click();
    await soon(() => axeFindings(page)).toEqual([]);
    await frame.getByRole('button', { name: 'Save the decision' }).click();
    await frame.getByText(/^Saved: yes\. Agree the action plan/).waitFor();
    await frame.getByRole('heading', { name: /^Needs you \(2\)/ }).waitFor();
    await rowHas('ask-02', { State: 'answered', Decision: 'yes' });
    await frame.getByRole('button', { name: 'Take it back' }).click();
    await frame.getByRole('heading', { name: /^Needs you \(3\)/ }).waitFor();

    const staff = await open({ path: '/status', user: 'staffofficer@northshire.example' });
    await staff.frame.getByRole('heading', { name: /^Needs a chief officer/ }).waitFor();
    await staff.frame
      .getByText(/You prepare it\./)
      .first()
      .waitFor();
    await soon(() => staff.frame.getByRole('button', { name: /decide/i }).count()).toBe(0);
  });

  test.each(widths)('[Q1] [Q3] [Q5] [Q6] the list at %i px, in every theme', async (width) => {
    const opened = await open({ path: '/asks?show=iAsked', width });
    const { page, frame } = opened;
    await frame.getByRole('heading', { name: /^Asked, not answered \(\d+\)$/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await standsInEachTheme(opened, 'asks-asked');
    await frame.getByRole('link', { name: /^All \(\d+\)$/ }).click();
    await frame.getByText('What is in the way', { exact: true }).last().click();
    await frame.getByRole('link', { name: /^Money: \d+ open, \d+ solved$/ }).waitFor();
    await standsInEachTheme(opened, 'asks-all');
  });

  test('[Q7] [Q14] nothing matches is said with a way back; so is a question that is not there', async () => {
    const { page, frame } = await open({ path: '/asks?show=all&state=declined&way=law' });
    await frame.getByText('Nothing matches these filters.').waitFor();
    await frame.getByRole('button', { name: 'Clear filters' }).click();
    await frame.getByRole('heading', { name: /^Open \(\d+\)$/ }).waitFor();
    await frame.evaluate(() => void (location.hash = '/asks/not-there'));
    await frame.getByText('There is no question at this address.', { exact: false }).waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
    await frame.getByRole('link', { name: 'See all asks' }).click();
    await frame
      .getByRole('heading', { name: /^Asked/ })
      .or(frame.getByRole('heading', { name: /^Open/ }))
      .first()
      .waitFor();
  });

  test('[Q5] a reminder opens a chat and notes the day', async () => {
    const { page, frame } = await open({ path: '/asks?show=iAsked' });
    await frame.getByRole('button', { name: /^Remind about: Decide when we answer/ }).click();
    await page.getByRole('dialog', { name: 'What was sent' }).getByRole('button', { name: 'Close' }).click();
    await frame.getByText('Reminded 14 May', { exact: false }).first().waitFor();
    await frame.getByText(saved).first().waitFor();
    await eventually(async () =>
      expect(instantToDay(String((await rowOf('ask-03'))['RemindedDay']))).toBe('2027-05-14'),
    );
  });
});

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, frame: Frame, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await frame.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 tabs did not reach "${name}"`);
}
