import type { FrameLocator, Page } from 'playwright-core';
import { tableToXlsx } from '../../src/paper/sheets/tableToXlsx.ts';
import { openTab } from '../support/browser.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import type { GraphAs, GraphItem } from '../support/graphAs.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const mailOf = (user: string) => `${user}@northshire.example`;

/** What people paste that means harm, or nothing at all: all of it is words. */
const hostile = '=cmd|x <b>bold</b> 👮🏾 שלום';

/** The day of a date column, as the product reads it: SharePoint keeps midnight of the site's zone. */
const dayOf = (instant = '') => new Date(Date.parse(instant) + 11 * 3_600_000).toISOString().slice(0, 10);

interface Row extends GraphItem {
  createdBy: { user: { displayName: string } };
}

describe('What becomes of actions, posts and asks', () => {
  const stage = setStage();
  let owner: GraphAs;
  let page: Page;
  let tab: FrameLocator;
  beforeAll(async () => {
    owner = await graphAs(stage.hub, siteOwner);
  });

  const open = async (user: string, path: string) =>
    ({ page, tab } = await openTab(stage.window, stage.hub, { user: mailOf(user), path }));
  const click = (name: string | RegExp) => tab.getByRole('button', { name, exact: true }).click();
  const saved = () =>
    tab
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
  const sees = (words: string | RegExp) => tab.getByText(words).first().waitFor();
  const history = () => tab.getByText('History', { exact: true }).click();
  const fieldsOf = async (list: string, key: string) => (await itemOf(owner, list, key)).fields;

  /** The rows that prove what happened to an action, newest last: the fields of one kind, and whose stamp they carry. */
  async function proofs(action: string, kind: string): Promise<Record<string, string>[]> {
    const filter = encodeURIComponent(`fields/ScopeKey eq '${action}'`);
    const answer = await owner('GET', `lists/actionUpdates/items?$expand=fields&$top=500&$filter=${filter}`);
    const { value } = (await answer.json()) as { value: Row[] };
    return value
      .map(({ fields, createdBy }) => ({ ...fields, by: createdBy.user.displayName }))
      .filter(({ Kind }: Record<string, string>) => Kind === kind);
  }

  async function change(list: string, key: string, fields: Record<string, unknown>): Promise<void> {
    const { id } = await itemOf(owner, list, key);
    expect((await owner('PATCH', `lists/${list}/items/${id}/fields`, fields)).status).toBe(200);
  }

  test('[A26] merged: it closes, both sides name one another, two rows of one event prove it', async () => {
    await open('lead', '/actions/2-2/merge');
    await tab.getByRole('combobox', { name: 'Merge into' }).selectOption('action-2-1');
    await tab.getByLabel('Why?').fill(hostile);
    await click('Merge');
    await saved();
    await history();
    await sees(`2-2 was merged into 2-1. Because: ${hostile}`);
    await soon(() => fieldsOf('actions', 'action-2-2')).toMatchObject({
      State: 'closed',
      ClosedAs: 'merged',
      StateReason: hostile,
      IntoKeys: expect.stringContaining('action-2-1') as string,
    });
    await soon(async () => (await fieldsOf('actions', 'action-2-1'))['FromKeys']).toContain('action-2-2');
    const [[from], [into]] = [await proofs('action-2-2', 'merged'), await proofs('action-2-1', 'merged')];
    expect(from).toMatchObject({ Because: hostile, by: 'Race action lead, Northshire' });
    expect(from?.['EventKey']).toBe(into?.['EventKey']);
    await tab
      .getByRole('link', { name: /^2-1 National approach/ })
      .last()
      .click();
    await sees('Came out of');
    await history();
    await sees(`2-2 was merged into 2-1. Because: ${hostile}`);
  });

  test('[A26] moved: the other body has it, its history names the body before', async () => {
    await open('lead', '/actions/3-2/move');
    await tab.getByRole('combobox', { name: 'Move to' }).selectOption('northshire-people-board');
    await tab.getByLabel('Why?').fill('The board that pays for it.');
    await click('Move');
    await saved();
    await history();
    const words = 'Moved from Race Action Board, Northshire to People Board, Northshire.';
    await sees(`${words} Because: The board that pays for it.`);
    await soon(async () => (await fieldsOf('actions', 'action-3-2'))['BodyKey']).toBe(
      'northshire-people-board',
    );
    await soon(() => proofs('action-3-2', 'bodySet')).toMatchObject([
      { Before: 'northshire-race-action-board', After: 'northshire-people-board' },
    ]);
    await page.close();
    await open('lead', '/committees/northshire-people-board');
    await tab.getByRole('link', { name: /^Research and pilots on advisory groups/ }).waitFor();
  });

  test('[A26] already normal business: closed with a reason, and comes back in a year', async () => {
    await open('custody', '/actions/4-7/normal-business');
    await click('Close as normal business');
    await sees('Say why in a few words.');
    await tab.getByLabel('Why?').fill('It is in the custody standing orders.');
    await click('Close as normal business');
    await saved();
    await history();
    await sees(/^Closed: Already normal business\. Because: It is in the custody standing orders\./i);
    const { State, ClosedAs, NextReviewDay } = await fieldsOf('actions', 'action-4-7');
    expect([State, ClosedAs, dayOf(NextReviewDay)]).toEqual(['closed', 'normalBusiness', '2028-05-14']);
    await soon(() => proofs('action-4-7', 'closed')).toMatchObject([{ by: 'Head of Custody, Northshire' }]);
  });

  test('[A24] a second person’s word counts by its stamp; the owner is refused, and their row counts for nothing', async () => {
    await open('owner', '/actions/1-8/second-person');
    await sees('You are in the owner’s or deputy’s post: somebody else has to say it.');
    await soon(() => tab.getByRole('button', { name: 'Say so' }).count()).toBe(0);
    const mine = await graphAs(stage.hub, { user: mailOf('owner') });
    const forged = await mine('POST', 'lists/actionUpdates/items', {
      fields: {
        Title: 'Forged',
        RecordKey: 'forged',
        ScopeKey: 'action-1-8',
        ActionKey: 'action-1-8',
        Update: 'A second person says: I.',
        Kind: 'secondPerson',
        Day: '2027-05-14T12:00:00Z',
      },
    });
    expect(forged.status).toBe(201);
    await page.close();
    await open('custody', '/actions/1-8');
    await sees('Only people in the owner’s or deputy’s post have said so.');
    await tab.getByRole('link', { name: 'Say that you have seen it work' }).click();
    await tab.getByLabel('What did you see, where and when?').fill('Two panels in April.');
    await click('Say so');
    await sees('Met: A second person, not the owner, has seen it');
    await sees('Head of Custody, Northshire, 14 May.');
    await history();
    await sees('A second person says: Two panels in April.');
    await soon(async () => (await proofs('action-1-8', 'secondPerson')).map(({ by }) => by)).toEqual([
      'Head of People, Northshire',
      'Head of Custody, Northshire',
    ]);
  });

  test('[A25] [T15] what came back for checking is still so: it goes for a year, with a row that says why', async () => {
    await open('stops', '/actions/2-8');
    await sees('To be checked again since 10 May: is this still so?');
    await tab.getByRole('link', { name: 'Still so' }).click();
    await tab.getByLabel('What shows that it is still so?').fill('The April dip sample.');
    await click('Still so');
    await saved();
    await soon(() => tab.getByText('To be checked again since').count()).toBe(0);
    await history();
    await sees(/^Looked at again and still so\. To be checked again on 14 May 2028\. Because: The April dip/);
    expect(dayOf((await fieldsOf('actions', 'action-2-8'))['NextReviewDay'])).toBe('2028-05-14');
    await soon(() => proofs('action-2-8', 'checkedAgain')).toMatchObject([
      { Because: 'The April dip sample.', by: 'Head of Stop and Search, Northshire' },
    ]);
  });

  test('[P8] [P9] a post is edited by keyboard: kind of holding, from and to, sent with its eTag', async () => {
    await open('lead', '/posts/post-hate-crime-lead/edit');
    await tab.getByLabel('How they hold it').waitFor();
    await tabTo('How they hold it');
    await page.keyboard.type('Act');
    // The same day and month: browsers ask for them in either order.
    await tabTo('From');
    await page.keyboard.type('06062026');
    await tabTo('To (optional)');
    await page.keyboard.type('08082027');
    await tabTo('Save the post');
    const sent = page.waitForRequest((request) => /"If-Match"/i.test(request.postData() ?? ''));
    await page.keyboard.press('Enter');
    expect((await sent).postData()).toMatch(/"If-Match":"\\"[-\w]+,\d+/);
    await saved();
    await sees('Hate crime lead, Northshire (acting)');
    const { Holding, HeldFrom, HeldTo } = await fieldsOf('posts', 'post-hate-crime-lead');
    expect([Holding, dayOf(HeldFrom), dayOf(HeldTo)]).toEqual(['acting', '2026-06-06', '2027-08-08']);
  });

  test('[P9] the same field changed by somebody else meanwhile: both texts, and nothing lost', async () => {
    await open('lead', '/posts/post-head-of-custody/edit');
    await tab.getByLabel(/^Days a month/).fill('4');
    await change('posts', 'post-head-of-custody', { DaysAMonth: 6 });
    await click('Save the post');
    await sees(/changed “Days a month/i);
    for (const mine of ['4', '6'])
      await soon(() => tab.locator('dd').getByText(mine, { exact: true }).count()).toBe(1);
    await soon(async () => (await fieldsOf('posts', 'post-head-of-custody'))['DaysAMonth']).toBe(6);
    await click('Keep mine');
    await saved();
    await soon(async () => (await fieldsOf('posts', 'post-head-of-custody'))['DaysAMonth']).toBe(4);
  });

  test('[I1] a workbook chosen, and a sheet dropped on the page', async () => {
    await open('lead', '/import');
    const bytes = tableToXlsx({
      title: 'Tracker',
      marking: 'OFFICIAL',
      asOf: 'as of 14 May 2027',
      columns: ['Ref', 'Action', 'Owner'].map((title) => ({ key: title, title })),
      rows: [['W-1', 'From a workbook', 'Head of Custody']],
    });
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const input = tab.locator('input[type=file]');
    await input.setInputFiles({ name: 'tracker.xlsx', mimeType, buffer: Buffer.from(bytes) });
    await sees('1 to add, 0 to change, 0 skipped, 1 row in all');
    await click('Save 1 change');
    await sees(/^1 saved\.$/);
    await click('Close');
    await tab.getByRole('button', { name: 'Choose a file' }).evaluate((button) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Ref,Action\nW-1,From a workbook\nW-2,Dropped'], 'dropped.csv'));
      for (const type of ['dragover', 'drop'])
        button.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await sees('1 to add, 0 to change, 1 skipped, 2 rows in all');
  });

  test('[T5] what is asked of a committee waits for its coordinator', async () => {
    await change('bodies', 'northshire-victims-board', { CoordinatorPostKey: 'post-head-of-custody' });
    const made = await owner('POST', 'lists/asks/items', {
      fields: {
        Title: 'Who chairs in June?',
        RecordKey: 'ask-board',
        ScopeKey: 'northshire',
        FromKey: 'northshire-victims-board',
        AskedByPostKey: 'post-spoc',
        AskedDay: '2027-05-13T12:00:00Z',
        ByDay: '2027-05-20T12:00:00Z',
        State: 'open',
        Need: 'answer',
      },
    });
    expect(made.status).toBe(201);
    await open('custody', '/today');
    await sees('Who chairs in June?');
    await sees(/Victims and Safeguarding Board/);
  });

  test('[P21] names older than the hub keeps are removed with one press', async () => {
    await change('posts', 'post-learning-manager', { FormerLeftDay: '2024-01-05T12:00:00Z' });
    await open('lead', '/settings');
    await click('Remove the names');
    await saved();
    const { FormerName, FormerLeftDay, Title } = await fieldsOf('posts', 'post-learning-manager');
    expect([FormerName ?? null, dayOf(FormerLeftDay)]).toEqual([null, '2024-01-05']);
    expect(Title).toBe('Learning and development manager');
  });

  test('[H1] who takes over, how and from when survive a reload', async () => {
    await open('lead', '/posts/post-head-of-victim-care/hand-over');
    await click('Start the hand-over');
    await tab.getByLabel('Who takes over').fill('Somebody from Southmoor');
    await tab.getByLabel(/^How they/).selectOption('acting');
    await tab.getByLabel(/^First day/).fill('2027-06-01');
    await sees(/^Kept on this device \d\d:\d\d$/);
    await page.reload();
    await click('Start the hand-over');
    await soon(() => tab.getByLabel('Who takes over').inputValue()).toBe('Somebody from Southmoor');
    await soon(() => tab.getByLabel(/^How they/).inputValue()).toBe('acting');
    await soon(() => tab.getByLabel(/^First day/).inputValue()).toBe('2027-06-01');
    await click('Cancel');
  });

  const long = hostile.repeat(4_000).slice(0, 100_000);
  const forms = [
    {
      ...{ user: 'lead', path: '/actions/new', begin: null, press: 'Add the action' },
      typed: [['Title*', ' ']],
      says: ['This is empty and must not be.'],
    },
    {
      ...{ user: 'lead', path: '/posts/post-head-of-people/edit', begin: null, press: 'Save the post' },
      typed: [
        ['Holder', long],
        ['From', '0026-05-14'],
      ],
      says: ['This is longer than 255 characters.', 'This should be a date from 2000 to 2099.'],
    },
    {
      ...{ user: 'lead', path: '/posts/post-head-of-people', begin: 'Name cover', press: 'Name cover' },
      typed: [['Who covers', long]],
      says: ['This is longer than a name can be.'],
    },
    {
      ...{ user: 'lead', path: '/committees/northshire-operations-board/meeting', begin: null },
      press: 'Save decisions',
      typed: [['Meeting', long]],
      says: ['This is longer than 200 characters.'],
    },
    {
      ...{ user: 'officer', path: '/asks/new?of=post-spoc', begin: null, press: 'Ask' },
      typed: [
        ['What*', long],
        ['By', '0026-05-14'],
      ],
      says: ['This is longer than 255 characters.', 'This should be a date from 2000 to 2099.'],
    },
    {
      ...{ user: 'owner', path: '/posts/post-recruitment-manager/hand-over', begin: null },
      press: 'Save answers',
      typed: [['What did we promise, to whom?', long]],
      says: ['96,000 characters too many'],
    },
  ] as const;
  test('[A34] [P8] [Q15] [H6] bad input on six forms: a sentence at its field, every character stays', async () => {
    for (const { user, path, begin, typed, press, says } of forms) {
      await open(user, path);
      if (begin) await click(begin);
      for (const [label, words] of typed) await tab.getByLabel(label, { exact: true }).fill(words);
      await click(press);
      for (const sentence of says) await tab.getByText(sentence, { exact: true }).first().waitFor();
      for (const [label, words] of typed)
        await soon(() => tab.getByLabel(label, { exact: true }).inputValue()).toBe(words);
      await page.close();
    }
  });

  /** Presses Tab until the thing in focus is called so. */
  async function tabTo(name: string): Promise<void> {
    const target = tab.getByLabel(name, { exact: true }).or(tab.getByRole('button', { name, exact: true }));
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  }
});
