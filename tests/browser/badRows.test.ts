import { goToTab } from '../support/browser.ts';
import { graphAs, siteOwner } from '../support/graphAs.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const lead = 'lead@northshire.example';
const html = '<img src=x onerror="document.title=1"> <b>bold</b> \u202eright to left\u202c 👮🏾';
const long = 'Unbrokenwordwithoutanyspaceatall'.repeat(8).slice(0, 255);
const [first, last] = ['1899-12-30T12:00:00Z', '9999-12-31T12:00:00Z'];

const action = { Title: 'By hand', State: 'inProgress' };
const post = { Kind: 'actionOwner', HolderName: 'Somebody', HolderMail: 'no mail', HolderOid: 'no oid' };
const ask = { Title: 'By hand', Need: 'decision', State: 'open' };
const event = { PostKey: 'p-a', ScopeKey: 'p-a', Day: '2027-05-01T12:00:00Z' };
const update = { ActionKey: 'action-1-4', ScopeKey: 'action-1-4', Day: '2027-05-10T12:00:00Z', Update: html };

/** Rows as people make them in SharePoint's own pages, by list: the ones that can be read, then the others. */
const byHand: Record<string, Record<string, unknown>[]> = {
  bodies: [
    { RecordKey: 'b-far', Title: html, Kind: 'board', CoordinatorPostKey: 'gone', NextMeetingDay: first },
    { RecordKey: 'b-kind', Title: 'Renamed choice', Kind: 'club' },
    { RecordKey: 'northshire-people-board', Title: 'The same key again', Kind: 'board' },
  ],
  posts: [
    { ...post, RecordKey: 'p-own', Title: 'Own deputy', DeputyPostKey: 'p-own', ReportsToKey: 'p-own' },
    { ...post, RecordKey: 'p-a', Title: 'Circle A', ReportsToKey: 'p-b', BodyKey: 'gone' },
    { ...post, RecordKey: 'p-b', Title: 'Circle B', ReportsToKey: 'p-a', HandoverSince: first },
    { ...post, RecordKey: 'p-far', Title: html, HeldFrom: last, HeldTo: first, VacantSince: first },
    { ...post, RecordKey: 'p-gone', Title: 'Withdrawn', Withdrawn: true },
    { ...post, Title: 'No key' },
  ],
  postEvents: [
    { ...event, RecordKey: 'e-far', Kind: 'tookUp', PersonName: html, Day: first, FromDay: last },
    { ...event, RecordKey: 'e-self', Kind: 'answered', Words: html, ReplacesKey: 'e-self' },
    { ...event, RecordKey: 'e-kind', Kind: 'promoted' },
  ],
  actions: [
    {
      ...action,
      RecordKey: 'a-far',
      Ref: 'B-1',
      Title: html,
      DueDay: last,
      DueWas: first,
      OwnerPostKey: 'gone',
    },
    {
      ...action,
      RecordKey: 'a-long',
      Ref: 'B-2',
      Title: long,
      IntoKeys: 'a-long',
      FromKeys: 'gone',
      DueDay: first,
    },
    {
      ...{ ...action, RecordKey: 'a-body', Ref: 'B-3', BodyKey: 'northshire-operations-board' },
      ...{ Agreement: 'notOurs', AgreementDay: last, AgreedByPostKey: 'gone', NotOursBodyKey: 'gone' },
    },
    { ...action, RecordKey: 'a-state', Ref: 'B-4', State: 'Nearly done' },
    { ...action, RecordKey: 'action-1-4', Ref: '1-4', Title: 'The same key again' },
  ],
  actionUpdates: [
    { ...update, RecordKey: 'u-gone', ActionKey: 'gone', ScopeKey: 'gone' },
    { ...update, RecordKey: 'u-far', Day: last, ReplacesKey: 'u-far' },
    { ...update, RecordKey: 'u-long', Update: 'x'.repeat(4_001) },
  ],
  asks: [
    { ...ask, RecordKey: 'q-gone', Title: 'To a withdrawn post', FromKey: 'p-gone', ByDay: last },
    {
      ...ask,
      RecordKey: 'q-far',
      Title: html,
      FromKey: 'post-race-action-lead',
      ByDay: first,
      AskedDay: last,
    },
    { ...ask, RecordKey: 'q-need', Title: 'Renamed choice', Need: 'beer', FromKey: 'post-spoc' },
  ],
};

describe('Rows made by hand', () => {
  const stage = setStage();
  let graph: GraphAs;

  beforeAll(async () => {
    graph = await graphAs(stage.hub, siteOwner);
    const token = await stage.hub.token(siteOwner.user, siteOwner.scopes);
    for (const [list, rows] of Object.entries(byHand)) {
      const key = `getByTitle('${list}')/fields/getByInternalNameOrTitle('RecordKey')`;
      const unlocked = await fetch(`${stage.hub.url}/sites/hub/_api/web/lists/${key}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-http-method': 'MERGE',
        },
        body: JSON.stringify({ EnforceUniqueValues: false }),
      });
      expect(unlocked.ok).toBe(true);
      for (const fields of rows) {
        const added = await graph('POST', `lists/${list}/items`, { fields });
        expect([fields['RecordKey'], added.status]).toEqual([fields['RecordKey'], 201]);
      }
    }
  });

  /** A page that stands and has said each of these, none of it as markup and none of it as what a program says. */
  async function stands(path: string, ...saying: (string | RegExp)[]): Promise<void> {
    const page = await stage.window.newPage();
    const broke: string[] = [];
    page.on('pageerror', ({ message }) => broke.push(message));
    await goToTab(page, stage.hub, { user: lead, path });
    const tab = page.frameLocator('#stage iframe');
    for (const words of saying) await tab.getByText(words).first().waitFor();
    await soon(() => tab.locator('b', { hasText: 'bold' }).count()).toBe(0);
    await soon(() => tab.locator('main').first().innerText()).not.toMatch(
      /Invalid|\bNaN\b|undefined|\[object|stopped working|\{\w+\}/,
    );
    expect(broke).toEqual([]);
    await page.close();
  }

  test.each<[string, string | RegExp]>([
    ['/today', 'Was wanted by 30 December 1899.'],
    ['/status', 'Changed since 16 April 2027'],
    ['/actions', /\d+ rows could not be read/],
    ['/actions/B-1', 'Post not found'],
    ['/actions/B-2', long],
    ['/actions/B-2/edit', 'More about this action'],
    ['/actions/1-4', 'Post an update'],
    ['/posts', 'No holder (46,521 days)'],
    ['/posts/p-own', 'This post itself: nobody else is named.'],
    ['/posts/p-a', 'Body not found'],
    ['/posts/p-far', 'from 31 December 9999, until 30 December 1899'],
    ['/posts/p-b/hand-over', 'Handing over to Somebody since 30 December 1899'],
    ['/asks', 'What somebody needs from a post or body, by when and why.'],
    ['/asks/q-gone', 'a post or body that is not in the list'],
    ['/asks/q-far', 'Overdue: was wanted by 30 December 1899'],
    ['/committees', 'Operations Board, Northshire'],
    ['/committees/b-far', 'The last one written down was 30 December 1899.'],
    ['/committees/northshire-operations-board', 'They say it belongs to a body that is not in the list.'],
  ])('%s stands and says what is the matter', async (path, words) => {
    await stands(path, words);
  });

  test('[G4] [G24] Settings lists every one of them, with its reason and a way to the row', async () => {
    await stands(
      '/settings',
      'Bodies: Renamed choice',
      'Bodies: The same key again',
      'Posts: No key',
      'Actions: The same key again',
      'Asks: Renamed choice',
      'Posts: Own deputy',
      'Posts: Circle A',
      'Posts: Circle B',
      'Asks: To a withdrawn post',
      /Another row has this key. The older of the two is shown\./,
      /these posts report to one another, so nobody is above them\./,
      /Coordinator: the record it names is not in the list, or cannot be read\./,
    );
  });
});
