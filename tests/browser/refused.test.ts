import type { Browser } from 'playwright-core';
import { newWindow, openBrowser, openTab } from '../support/browser.ts';
import { graphAs, itemOf, sitePath, siteOwner } from '../support/graphAs.ts';
import type { GraphAs } from '../support/graphAs.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { soon } from '../support/soon.ts';

const action = 'action-1-4';

/** What the permissions of the list of updates refuse, whatever the screen says. */
describe('What SharePoint refuses', () => {
  let hub: RunningHub;
  let owner: GraphAs;
  let contributor: GraphAs;
  let reader: GraphAs;
  beforeAll(async () => {
    hub = await startSampleHub();
    [owner, contributor, reader] = await Promise.all([
      graphAs(hub, siteOwner),
      graphAs(hub, { user: 'contributor@northshire.example' }),
      graphAs(hub, { user: 'officer@northshire.example' }),
    ]);
  });
  afterAll(() => hub.stop());

  const fieldsOf = (recordKey: string) => ({
    RecordKey: recordKey,
    ScopeKey: action,
    ActionKey: action,
    Update: 'Written by a program.',
    Day: '2027-05-14T12:00:00Z',
  });

  test('a contributor adds an update and can then neither change nor delete it', async () => {
    const added = await contributor('POST', 'lists/actionUpdates/items', { fields: fieldsOf('contributed') });
    expect(added.status).toBe(201);
    const { id } = await itemOf(contributor, 'actionUpdates', 'contributed');
    const item = `lists/actionUpdates/items/${id}`;
    const changed = await contributor('PATCH', `${item}/fields`, { Update: 'Something else.' });
    expect(changed.status).toBe(403);
    expect((await contributor('DELETE', item)).status).toBe(403);
    await soon(async () => (await itemOf(owner, 'actionUpdates', 'contributed')).fields['Update']).toBe(
      'Written by a program.',
    );
  });

  test("a contributor can neither change nor delete somebody else's update", async () => {
    await owner('POST', 'lists/actionUpdates/items', { fields: fieldsOf('by-the-owner') });
    const { id } = await itemOf(owner, 'actionUpdates', 'by-the-owner');
    const item = `lists/actionUpdates/items/${id}`;
    expect((await contributor('PATCH', `${item}/fields`, { Update: 'Mine now.' })).status).toBe(403);
    expect((await contributor('DELETE', item)).status).toBe(403);
  });

  test('a reader adds nothing, alone or in a batch', async () => {
    const body = { fields: fieldsOf('by-a-reader') };
    expect((await reader('POST', 'lists/actionUpdates/items', body)).status).toBe(403);
    const url = `/${sitePath}/lists/actionUpdates/items`;
    const headers = { 'Content-Type': 'application/json' };
    const batch = await reader('POST', '/$batch', {
      requests: [{ id: '1', method: 'POST', url, headers, body }],
    });
    const { responses } = (await batch.json()) as { responses: { status: number }[] };
    expect(responses.map(({ status }) => status)).toEqual([403]);
    await expect(itemOf(owner, 'actionUpdates', 'by-a-reader')).rejects.toThrow('has no by-a-reader');
  });

  describe('on the screen of a reader', () => {
    let browser: Browser;
    beforeAll(async () => void (browser = await openBrowser()));
    afterAll(() => browser.close());

    test('[A15] [A17] who opens the form by its address and posts reads why not; the words stay and can be copied', async () => {
      const words = 'The panel met on Tuesday.\nNobody had been asked.';
      const window = await newWindow(browser);
      await window.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: hub.url });
      const { page, tab } = await openTab(window, hub, {
        user: 'officer@northshire.example',
        path: '/actions/1-4/update',
      });
      await tab.getByLabel('What has happened').fill(words);
      await tab.getByRole('button', { name: 'Post the update' }).click();
      const refusal = tab.getByText(/^Not saved: SharePoint says you may not post here\./);
      await refusal.first().waitFor();
      const copy = async () => {
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await tab.getByRole('button', { name: 'Copy my words' }).first().click();
        await tab.getByText('Words copied.').first().waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      await soon(() => copy()).toBe(words);

      await page.reload();
      await refusal.first().waitFor();
      await soon(() => copy()).toBe(words);
      await window.close();
    });
  });
});
