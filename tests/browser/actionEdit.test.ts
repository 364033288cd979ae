import { axeFindings } from '../support/axe.ts';
import { standsInEachTheme } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const owner = 'owner@northshire.example';
const lead = 'lead@northshire.example';

describe('Changing one action', () => {
  const stage = setStage();

  const { open } = stage;

  test('[A21] [A22] [A23] five fields; a moved date says why; embedded names what is missing', async () => {
    const { page, tab } = await open({ user: owner, path: '/actions/1-4/edit', height: 900 });
    const due = tab.getByLabel('Due date');
    await due.waitFor();
    await soon(() => due.inputValue()).toBe('2027-05-21');
    await due.fill('2027-07-09');
    await tab.getByRole('form').getByLabel('State').selectOption('embedded');
    await tab.getByText(/^Embedded needs all five\. Missing:/).waitFor();
    await tab.getByRole('button', { name: 'Choose “Delivered, effect unknown” instead' }).click();
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Say why in a few words.').waitFor();
    await soon(() => axeFindings(page)).toEqual([]);
    await tab.getByLabel(/^Why does the due date move/).fill('The payroll data came late again.');
    await tab.getByRole('button', { name: 'Save' }).press('Enter');
    await tab.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await tab.getByText('21 May 2027 to 9 July 2027', { exact: false }).first().waitFor();
    await tab.getByText('History', { exact: true }).click();
    await tab.getByText(/^Due date moved from 21 May 2027 to 9 July 2027/).waitFor();
    await tab.getByText('What changed, field by field').waitFor();
  });

  test('[A31] [A32] [A33] two browsers move one date: both texts, and theirs takes my row back', async () => {
    const first = await open({ user: owner, path: '/actions/1-8/edit' });
    const second = await open({ user: lead, path: '/actions/1-8/edit' });
    for (const [{ tab }, day] of [
      [first, '2027-11-30'],
      [second, '2027-12-31'],
    ] as const) {
      await tab.getByLabel('Due date').fill(day);
      await tab.getByLabel(/^Why does the due date move/).fill(`Moved to ${day}`);
    }
    await first.tab.getByRole('button', { name: 'Save' }).click();
    await first.tab.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await second.tab.getByRole('button', { name: 'Save' }).click();
    await second.tab.getByText(/^Head of People, Northshire changed “Due date”/).waitFor();
    await soon(() => second.tab.getByText('31 December 2027', { exact: true }).isVisible()).toBe(true);
    await soon(() => second.tab.getByText('30 November 2027').first().isVisible()).toBe(true);
    await soon(() => axeFindings(second.page)).toEqual([]);
    await second.tab.getByRole('button', { name: 'Use theirs' }).click();
    await second.tab.getByText('History', { exact: true }).click();
    await second.tab.getByText(/^Taken back:/).waitFor();
  });

  test('[A26] a split closes the action and both sides name one another', async () => {
    const { tab } = await open({ user: lead, path: '/actions/1-9/split' });
    await tab.getByLabel('Title of part 1').fill('Record it <b>well</b>');
    await tab.getByLabel('Title of part 2').fill('Answer it');
    await tab.getByLabel('Why?').fill('Two pieces of work.');
    await tab.getByRole('button', { name: 'Split into 2' }).click();
    await tab.getByText('Went into').waitFor();
    await tab.getByRole('link', { name: '1-9a Record it <b>well</b>' }).last().click();
    await tab.getByText('Came out of').waitFor();
  });

  test('[A29] a new action gets the next reference of our own', async () => {
    const { tab } = await open({ user: lead, path: '/actions/new' });
    await soon(() => tab.getByLabel(/^Reference/).inputValue()).toBe('P-1');
    await tab.getByLabel(/^Title/).fill('Ask people who left');
    await tab.getByRole('button', { name: 'Add the action' }).click();
    await tab.getByRole('heading', { name: 'P-1 Ask people who left' }).waitFor();
  });

  test('[A28] a reader is refused; the words stay, and a change can be asked for', async () => {
    const { tab } = await open({ user: 'officer@northshire.example', path: '/actions/1-5/edit' });
    await tab.getByLabel('Next step').fill('A reader has something to say.');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(/^Not saved\./).waitFor();
    await tab.getByText('The owner, deputy and race action lead can change this.').waitFor();
    await soon(() => tab.getByRole('link', { name: 'Ask for a change' }).isVisible()).toBe(true);
    await soon(() => tab.getByRole('button', { name: 'Copy my words' }).isVisible()).toBe(true);
  });

  test('[A21] at 320 px in every theme: one column, nothing cut', async () => {
    const opened = await open({ user: owner, path: '/actions/1-7/edit', width: 320 });
    const { tab } = opened;
    await tab.getByLabel('Due date').waitFor();
    await tab.getByText('More about this action').click();
    const overflow = await tab
      .getByRole('form', { name: 'Change this action' })
      .evaluate((form) => form.scrollWidth - form.clientWidth);
    expect(overflow).toBe(0);
    await standsInEachTheme(opened, 'actionEdit');
  });
});
