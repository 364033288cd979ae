import type { FrameLocator } from 'playwright-core';
import { goToTab } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const owner = 'it@northshire.example';
const ownerScopes = 'Sites.FullControl.All AllSites.FullControl';

/** Each failure on a hub of its own page load: what a person reads, and that what is known stays. */
describe('When something fails', () => {
  const stage = setStage();

  async function open(path: string, user = 'spoc@northshire.example'): Promise<FrameLocator> {
    const page = await stage.window.newPage();
    await goToTab(page, stage.hub, { path, user });
    return page.frameLocator('#stage iframe');
  }

  async function asOwner(
    method: string,
    address: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ) {
    const token = await stage.hub.token(owner, ownerScopes);
    const answer = await fetch(`${stage.hub.url}${address}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'content-type': 'application/json',
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  test('throttled, a sentence says what is waited for; then the rows come by themselves', async () => {
    await stage.hub.faults({ rate429: 1 });
    const tab = await open('/actions');
    await tab
      .getByText(/^Still waiting for/)
      .first()
      .waitFor({ timeout: 12_000 });
    await stage.hub.faults(null);
    await tab
      .getByText('Publish the ethnicity pay gap', { exact: false })
      .first()
      .waitFor({ timeout: 30_000 });
  });

  test('busy (503) is waited out the same way', async () => {
    await stage.hub.faults({ rate503: 1 });
    const tab = await open('/share');
    await tab
      .getByText(/^Still waiting for/)
      .first()
      .waitFor({ timeout: 12_000 });
    await stage.hub.faults(null);
    await tab
      .getByRole('heading', { name: /drop-ins/i })
      .first()
      .waitFor({ timeout: 30_000 });
  });

  test('without a connection and with nothing known, a sentence and [Try again]; no false empty state', async () => {
    await stage.hub.faults({ offline: true });
    const tab = await open('/actions');
    await tab.getByText('There is no connection', { exact: false }).first().waitFor({ timeout: 40_000 });
    await soon(() => tab.locator('body').innerText()).not.toMatch(/No actions yet/);
    await stage.hub.faults(null);
    await tab.getByRole('button', { name: 'Try again' }).first().click();
    await tab.getByText('Publish the ethnicity pay gap', { exact: false }).first().waitFor();
  });

  test('rows that cannot be read are counted and listed with their reason, and the page stands', async () => {
    const token = await stage.hub.token(owner, ownerScopes);
    const items = `${stage.hub.url}/graph/v1.0/sites/localhost:/sites/hub:/lists/actions/items?$expand=fields&$filter=fields/RecordKey eq 'action-1-1'`;
    const found = (await (await fetch(items, { headers: { authorization: `Bearer ${token}` } })).json()) as {
      value: { id: string }[];
    };
    const id = found.value[0]?.id;
    await asOwner(
      'PATCH',
      `/graph/v1.0/sites/localhost:/sites/hub:/lists/actions/items/${id}/fields`,
      { 'if-match': '*' },
      {
        State: 'Nearly done 😀 <b>bold</b>',
      },
    );
    const tab = await open('/actions');
    await tab.getByText('1 row could not be read', { exact: false }).first().waitFor();
    await tab.getByText('Publish the ethnicity pay gap', { exact: false }).first().waitFor();
    await tab.getByRole('link', { name: 'Which' }).first().click();
    await tab.getByText('This is not one of the choices', { exact: false }).first().waitFor();
    await soon(() => tab.locator('b', { hasText: 'bold' }).count()).toBe(0);
  });

  test('somebody without access to a list reads whom to ask, and nothing of the list is shown', async () => {
    const listAddress = "/sites/hub/_api/web/lists/getByTitle('actions')";
    const groups = (await (await asOwner('GET', '/sites/hub/_api/web/sitegroups')).json()) as {
      value: { Id: number; Title: string }[];
    };
    const readers = groups.value.find(({ Title }) => Title === 'Hub readers')?.Id;
    const roles = (await (await asOwner('GET', '/sites/hub/_api/web/roledefinitions')).json()) as {
      value: { Id: number; Name: string }[];
    };
    const read = roles.value.find(({ Name }) => Name === 'Read')?.Id;
    const role = `(principalid=${readers},roledefid=${read})`;
    await asOwner('POST', `${listAddress}/roleassignments/removeroleassignment${role}`);
    const tab = await open('/actions', 'officer@northshire.example');
    await tab
      .getByText('You do not have access to this', { exact: false })
      .first()
      .waitFor({ timeout: 20_000 });
    await soon(() => tab.locator('body').innerText()).not.toContain('Publish the ethnicity pay gap');
    await asOwner('POST', `${listAddress}/roleassignments/addroleassignment${role}`);
  });

  test('a missing column is named, with who can put it right', async () => {
    await asOwner(
      'DELETE',
      "/sites/hub/_api/web/lists/getByTitle('practices')/fields/getByInternalNameOrTitle('DoesItWork')",
    );
    const tab = await open('/share');
    await tab.getByText('DoesItWork', { exact: false }).first().waitFor({ timeout: 20_000 });
    await tab.getByText('Ask the site owner to run the set-up again', { exact: false }).first().waitFor();
    await tab
      .getByRole('heading', { name: /drop-ins/i })
      .first()
      .waitFor();
  });

  test('a missing list is named, with who can put it right', async () => {
    await asOwner('DELETE', "/sites/hub/_api/web/lists/getByTitle('commitments')");
    const tab = await open('/commitment');
    await tab.getByText('commitments', { exact: false }).first().waitFor({ timeout: 20_000 });
    await tab.getByText('Ask the site owner to run the set-up again', { exact: false }).first().waitFor();
  });
});
