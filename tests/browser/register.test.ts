import type { FrameLocator } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import type { OpenTab, TabOptions } from '../support/browser.ts';
import { graphAs, itemOf, sitePath, siteOwner } from '../support/graphAs.ts';
import type { GraphAs, GraphItem } from '../support/graphAs.ts';
import { overflowOf, picture, standsInEachTheme, widths } from '../support/looks.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const spoc = 'spoc@northshire.example';
const reader = 'officer@northshire.example';

/** The register in its five states, and a change of several actions through to SharePoint's rows. */
describe('The register', () => {
  const stage = setStage();
  let owner: GraphAs;
  beforeAll(async () => {
    owner = await graphAs(stage.hub, siteOwner);
  });

  async function open(path: string, { user = spoc, width = 1280 }: TabOptions = {}): Promise<OpenTab> {
    const opened = await stage.open({ path, user, width });
    await opened.tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return opened;
  }

  test.each(widths)(
    '[R1] [R5] full at %i px, in every theme: the parts of the register, groups by committee, its tools',
    async (width) => {
      const opened = await open('/actions?group=committee', { width });
      const { tab } = opened;
      await tab
        .getByRole('rowheader', { name: /^Operations Board/ })
        .first()
        .waitFor();
      if (width === 320) await tab.locator('summary', { hasText: /^More$/ }).click();
      await tab.getByRole('button', { name: 'Export' }).waitFor();
      await soon(() => namesOf(tab, 'New action', 'Change several', 'Import a spreadsheet')).toEqual([
        1, 1, 1,
      ]);
      await soon(() =>
        tab.getByRole('navigation', { name: 'Parts of the register' }).getByRole('link').count(),
      ).toBe(4);
      await standsInEachTheme(opened, 'register-full');
    },
  );

  test('[R2] a body finds what it owns with others', async () => {
    const item = await itemOf(owner, 'actions', 'action-1-4');
    await change(owner, item, { JointBodyKeys: 'northshire-race-action-board' });
    const { tab } = await open('/actions?body=northshire-race-action-board');
    await tab.locator('a[data-ref="1-4"]').waitFor();
  });

  test('[A12] an address of an action that is not there says so, with a way back', async () => {
    const { tab } = await open('/actions/9-99');
    await tab.getByText('There is no action 9-99 in this hub.').waitFor();
    await tab.getByRole('link', { name: 'Back to the actions' }).click();
    await tab.locator('a[data-ref="1-4"]').waitFor();
    await soon(() => tab.getByText('There is no action 9-99 in this hub.').count()).toBe(0);
  });

  test('[R3] an open hand-over and a post to check stand under the owner', async () => {
    const action = await itemOf(owner, 'actions', 'action-1-4');
    const post = await itemOf(owner, 'posts', action.fields['OwnerPostKey'] ?? '');
    await change(owner, post, { HandoverSince: '2027-05-03T00:00:00Z' }, 'posts');
    const { page, tab } = await open('/actions?find=1-4');
    await tab.getByText(/^Handing over to .+ since 3 May$/).waitFor();
    await picture(page, 'register-handover-1280');
    await change(owner, post, { HandoverSince: null }, 'posts');
  });

  test('[R5] whoever holds no post is offered no change; rows, printing and files stay', async () => {
    const { page, tab } = await open('/actions', { user: reader });
    await tab.getByRole('button', { name: 'Export' }).waitFor();
    await soon(() => namesOf(tab, 'New action', 'Change several', 'Import a spreadsheet')).toEqual([0, 0, 0]);
    await picture(page, 'register-no-right-1280');
    await tab.getByRole('button', { name: 'Print' }).click();
    await tab.getByText('Teams cannot print from here.').waitFor();
  });

  test('[A7] failing: rows stay, since when they are known, and [Try again]', async () => {
    const { page, tab } = await open('/actions');
    await tab.locator('a[data-ref="1-4"]').waitFor();
    await stage.hub.faults({ breakList: 'actions' });
    await page.reload();
    await tab.getByText(/Could not refresh since/).waitFor();
    await tab.getByRole('button', { name: 'Try again' }).first().waitFor();
    await soon(() => tab.locator('a[data-ref="1-4"]').isVisible()).toBe(true);
    await picture(page, 'register-failing-1280');
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('rows that could not be read are counted, and [Which] leads to them', async () => {
    const item = await itemOf(owner, 'actions', 'action-1-5');
    const before = item.fields['State'] ?? '';
    await change(owner, item, { State: 'nonsense' });
    const { page, tab } = await open('/actions');
    await tab.getByText('1 row could not be read').waitFor();
    await tab.getByRole('link', { name: 'Which' }).waitFor();
    await picture(page, 'register-faults-1280');
    await change(owner, item, { State: before });
  });

  test('[CM1] [CM5] [CM6] [CM8] several actions change, with history, and are put back', async () => {
    const before = await duesOf(owner);
    const { page, tab } = await open('/actions/change-many');
    await tab.getByRole('heading', { name: 'Change several actions' }).waitFor();
    await tab.getByLabel('Workstream').first().selectOption({ index: 3 });
    const all = tab.getByRole('button', { name: /^Choose (all|the)/ });
    await all.click();
    const named = Number((await all.innerText()).match(/\d+/)?.[0]);
    await tab.getByText(`${named} actions chosen`).waitFor();
    await tab.getByLabel('Due date', { exact: true }).selectOption({ label: 'Set a day' });
    await tab.getByLabel('Day for Due date').fill('2027-12-01');
    const save = tab.getByRole('button', { name: /^Save \d+ changes?$/ });
    await save.click();
    await tab.getByText('Say why, in a sentence.').waitFor();
    await tab.getByLabel('Why the due date moves').fill('The board asked for one date.');
    await picture(page, 'register-change-many-1280');
    await soon(() => axeFindings(page)).toEqual([]);

    await page.reload();
    await tab.getByText(`${named} actions chosen`).waitFor();
    await soon(() => tab.getByLabel('Why the due date moves').inputValue()).toBe(
      'The board asked for one date.',
    );
    await save.click();
    await tab.locator('[data-run-state="done"]').waitFor({ timeout: 60_000 });
    await picture(page, 'register-change-many-done-1280');
    await soon(() => axeFindings(page)).toEqual([]);
    const after = [...(await duesOf(owner)).values()];
    expect(after.filter((due) => due.startsWith('2027-12-01'))).toHaveLength(named);
    const moved = (await eventsOf(owner, 'dueMoved')).filter(
      ({ fields }) => fields['Because'] === 'The board asked for one date.',
    );
    expect(moved.length).toBeGreaterThan(0);
    await soon(() => eventsOf(owner, 'manyChanged')).toHaveLength(1);

    await tab.getByRole('button', { name: /^Undo/ }).click();
    await tab.locator('[data-run-state="undone"]').waitFor({ timeout: 60_000 });
    await soon(() => duesOf(owner)).toEqual(before);
    const takenBack = (await eventsOf(owner, 'undone')).map(({ fields }) => fields['ReplacesKey']);
    expect(takenBack).toEqual(expect.arrayContaining(moved.map(({ fields }) => fields['RecordKey'])));
  });

  test('[CM9] at 320 px a refused person keeps what they chose and reads why', async () => {
    const { page, tab, frame } = await open('/actions/change-many', { width: 320, user: reader });
    await tab.getByText('The owner, deputy and race action lead can change this.').waitFor();
    await picture(page, 'register-change-many-320');
    await soon(() => overflowOf(frame)).toBe(0);
    await soon(() => axeFindings(page)).toEqual([]);
  });

  test('[R6] empty: coordinators are led to the import, others to their site owner', async () => {
    await emptyList(owner, 'actions');
    const { page, tab } = await open('/actions');
    await tab.getByText('No actions yet. Bring in the transition spreadsheet.').waitFor();
    await tab.getByRole('link', { name: 'Import a spreadsheet' }).waitFor();
    await picture(page, 'register-empty-1280');
    await soon(() => axeFindings(page)).toEqual([]);
    const others = await open('/actions', { user: reader, width: 320 });
    await others.tab.getByText('No actions yet. Ask your site owner.').waitFor();
    await picture(others.page, 'register-empty-320');
  });
});

/** How often each link of the tools is there. */
function namesOf(tab: FrameLocator, ...names: string[]): Promise<number[]> {
  return Promise.all(names.map((name) => tab.getByRole('link', { name, exact: true }).count()));
}

async function change(graph: GraphAs, { id }: GraphItem, fields: object, list = 'actions'): Promise<void> {
  const answer = await graph('PATCH', `lists/${list}/items/${id}/fields`, fields);
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

async function itemsOf(graph: GraphAs, list: string): Promise<GraphItem[]> {
  const answer = await graph('GET', `lists/${list}/items?$expand=fields&$top=999`);
  return ((await answer.json()) as { value: GraphItem[] }).value;
}

/** The due day of every action, by its reference; empty where it has none. */
async function duesOf(graph: GraphAs): Promise<Map<string, string>> {
  const items = await itemsOf(graph, 'actions');
  return new Map(items.map(({ fields }) => [fields['Ref'] ?? '', fields['DueDay'] ?? '']));
}

async function eventsOf(graph: GraphAs, kind: string): Promise<GraphItem[]> {
  return (await itemsOf(graph, 'actionUpdates')).filter(({ fields }) => fields['Kind'] === kind);
}

async function emptyList(graph: GraphAs, list: string): Promise<void> {
  const items = await itemsOf(graph, list);
  for (let at = 0; at < items.length; at += 20) {
    const requests = items.slice(at, at + 20).map(({ id }, index) => ({
      id: `${index + 1}`,
      method: 'DELETE',
      url: `/${sitePath}/lists/${list}/items/${id}`,
    }));
    const answer = await graph('POST', '/$batch', { requests });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  }
}
