import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page, Request } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import { graphAs, siteOwner } from '../support/graphAs.ts';
import type { GraphAs, GraphItem } from '../support/graphAs.ts';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { openMortalBrowser } from '../support/mortalBrowser.ts';
import type { MortalBrowser } from '../support/mortalBrowser.ts';
import { soon } from '../support/soon.ts';

const day = '2028-01-17';
const why = 'The board asked for one date.';

/** Every answer takes so many milliseconds: a run of a few dozen rows lasts until somebody has stopped it. */
const unhurried = { latencyMs: 250 };

type Rows = ReadonlyMap<string, GraphItem>;

/** Every action of the sample gets a new due date while the browser dies; SharePoint's own rows say what came of it. */
describe('A run whose browser is killed', () => {
  let hub: RunningHub;
  let owner: GraphAs;
  let profileDir: string;
  let chromium: MortalBrowser;
  let actions: Rows;
  let events: Rows;

  beforeAll(async () => {
    profileDir = mkdtempSync(path.join(tmpdir(), 'profile-'));
    [hub, chromium] = await Promise.all([startSampleHub(), openMortalBrowser(profileDir)]);
    owner = await graphAs(hub, siteOwner);
    [actions, events] = [await rowsOf(owner, 'actions'), await rowsOf(owner, 'actionUpdates')];
  });
  afterAll(async () => {
    await chromium.close().catch(() => undefined);
    await hub.stop();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  test('[CM7] [RN1] [RN2] [RN4] [RN5] [RN8] carried on and paused, each row is there once, then put back', async () => {
    const of = actions.size;
    const dated = [...actions.keys()].filter((key) => actions.get(key)?.fields['DueDay']);
    expect(of + dated.length).toBeGreaterThan(40);
    const first = await openTab(chromium.context, hub, { path: '/actions/change-many' });
    await hub.faults(unhurried);
    await begin(first.tab, of);
    const said = await saved(first.tab, of, 5);
    await killDuringWrite(first.page);

    const left = await written();
    expect(left.changed.length).toBeGreaterThanOrEqual(said);
    expect(left.changed.length).toBeLessThan(of);
    // What proves a change is never there without it.
    expect(left.proved.filter((key) => !left.changed.includes(key))).toEqual([]);

    chromium = await openMortalBrowser(profileDir);
    const { tab } = await openTab(chromium.context, hub, { path: '/today' });
    await findAgain(tab, of);
    const stopped = await countIn(tab, /^Stopped after (\d+) of \d+\. Nothing is doubled\.$/);
    expect(stopped).toBeGreaterThanOrEqual(said);
    expect(left.changed.length - stopped).toBeLessThanOrEqual(1);
    await soon(() => written()).toEqual(left);

    await tab.getByRole('button', { name: 'Carry on' }).click();
    await saved(tab, of, stopped + 3);
    await tab.getByRole('button', { name: 'Pause' }).click();
    const paused = await countIn(tab, /^Paused after (\d+) of \d+\. Nothing is doubled\.$/);
    expect(paused).toBeLessThan(of);
    const other = await openTab(chromium.context, hub, { path: '/today' });
    const halted = await written();
    await findAgain(other.tab, of);
    expect(await countIn(other.tab, /^Paused after (\d+) of /)).toBeGreaterThanOrEqual(paused);
    await soon(() => written()).toEqual(halted);
    expect(halted.changed.length).toBeLessThan(of);

    await hub.faults(null);
    await other.tab.getByRole('button', { name: 'Carry on' }).click();
    await other.tab.getByText(`${of} saved.`, { exact: true }).first().waitFor({ timeout: 60_000 });
    await tab.getByText(`${of} saved.`, { exact: true }).first().waitFor();
    await expectAllOnce(dated);

    await tab.getByRole('button', { name: 'Undo' }).click();
    await tab.getByText(`${of} put back as they were.`, { exact: true }).first().waitFor({ timeout: 60_000 });
    await expectAllBack(dated);
  });

  /** Dies with a request on its way that arrives although nobody hears so. */
  async function killDuringWrite(page: Page): Promise<void> {
    // Only once it is on its way: a reply dropped earlier would have the hub look up instead of writing.
    await page.waitForRequest(isWrite);
    await hub.faults({ ...unhurried, dropReplies: 1 });
    await chromium.kill();
    await hub.faults({ ...unhurried, dropReplies: 0 });
  }

  /** Which actions SharePoint has with the new date, and which have a row that proves it, one for each row. */
  async function written(): Promise<{ changed: string[]; proved: string[] }> {
    const [now, added] = [await rowsOf(owner, 'actions'), await newEvents()];
    return {
      changed: [...now.keys()].filter((key) => now.get(key)?.fields['DueDay']?.startsWith(day)),
      proved: added.filter(({ Kind }) => Kind === 'dueMoved').map(({ ActionKey }) => ActionKey ?? ''),
    };
  }

  async function newEvents(): Promise<GraphItem['fields'][]> {
    const now = await rowsOf(owner, 'actionUpdates');
    return [...now].filter(([key]) => !events.has(key)).map(([, { fields }]) => fields);
  }

  async function expectAllOnce(dated: readonly string[]): Promise<void> {
    const now = await rowsOf(owner, 'actions');
    expect([...now.keys()]).toEqual([...actions.keys()]);
    for (const [key, { fields }] of actions) {
      const due = fields['DueDay'];
      const moved = due ? { DueWas: due, DueBecause: why } : {};
      expect(cellsOf(now.get(key))).toEqual({
        ...cellsOf(actions.get(key)),
        ...{ ...moved, DueDay: `${day}T00:00:00Z` },
      });
    }
    expect(writesSince(now)).toEqual([1]);
    const added = await newEvents();
    const moves = added.filter(({ Kind }) => Kind === 'dueMoved');
    expect(moves.map(({ ActionKey }) => ActionKey).sort()).toEqual([...dated].sort());
    expect(added.filter(({ Kind }) => Kind === 'manyChanged')).toHaveLength(1);
    expect(added).toHaveLength(dated.length + 1);
    expect(new Set(added.map(({ EventKey }) => EventKey)).size).toBe(1);
  }

  async function expectAllBack(dated: readonly string[]): Promise<void> {
    const now = await rowsOf(owner, 'actions');
    expect([...now].map(([, item]) => cellsOf(item))).toEqual([...actions].map(([, item]) => cellsOf(item)));
    expect(writesSince(now)).toEqual([2]);
    const added = await newEvents();
    const taken = added.filter(({ Kind }) => Kind === 'undone').map(({ ReplacesKey }) => ReplacesKey);
    const made = added.filter(({ Kind }) => Kind !== 'undone').map(({ RecordKey }) => RecordKey);
    expect(taken.sort()).toEqual(made.sort());
    expect(added).toHaveLength(2 * (dated.length + 1));
  }

  /** How often the actions were written since the test began: each number once. */
  function writesSince(now: Rows): number[] {
    return [...new Set([...now].map(([key, item]) => versionOf(item) - versionOf(actions.get(key))))];
  }
});

/** All rows of a list by their RecordKey; a key that is there twice is a fault. */
async function rowsOf(graph: GraphAs, list: string): Promise<Rows> {
  const answer = await graph('GET', `lists/${list}/items?$expand=fields&$top=999`);
  const { value, ...more } = (await answer.json()) as { value: GraphItem[] };
  expect(more).not.toHaveProperty(['@odata.nextLink']);
  const rows = new Map(value.map((item) => [item.fields['RecordKey'] ?? '', item]));
  expect(rows.size).toBe(value.length);
  return rows;
}

/** What people wrote, without what SharePoint says of when and by whom. */
function cellsOf(item: GraphItem | undefined): Record<string, string> {
  const stamps = /^(@odata\.etag|Modified|EditorLookupId|_UIVersion.*|owshiddenversion)$/;
  return Object.fromEntries(Object.entries(item?.fields ?? {}).filter(([name]) => !stamps.test(name)));
}

/** SharePoint counts every write of a row in its eTag. */
function versionOf(item: GraphItem | undefined): number {
  return Number(/,(\d+)"$/.exec(item?.fields['@odata.etag'] ?? '')?.[1]);
}

function isWrite(request: Request): boolean {
  return request.url().endsWith('/$batch') && /"method":"(POST|PATCH)"/.test(request.postData() ?? '');
}

async function begin(tab: FrameLocator, of: number): Promise<void> {
  await tab.getByRole('button', { name: `Choose all ${of} shown` }).click();
  await tab.getByLabel('Due date', { exact: true }).selectOption({ label: 'Set a day' });
  await tab.getByLabel('Day for Due date').fill(day);
  await tab.getByLabel('Why the due date moves').fill(why);
  await tab.getByRole('button', { name: `Save ${of} changes` }).click();
}

/** From another page, the notice leads to the run. */
async function findAgain(tab: FrameLocator, of: number): Promise<void> {
  await tab.getByText(new RegExp(`^Change of ${of} actions: \\d+ of ${of} saved, not finished\\.`)).waitFor();
  await tab.getByRole('link', { name: 'Show it' }).click();
}

/** Waits until the screen says that at least so many are saved; resolves with what it says. */
async function saved(tab: FrameLocator, of: number, least: number): Promise<number> {
  const enough = Array.from({ length: of - least }, (_, at) => least + at).join('|');
  return countIn(tab, new RegExp(`^(${enough}) of ${of} saved, `));
}

async function countIn(tab: FrameLocator, words: RegExp): Promise<number> {
  const line = tab.getByText(words).first();
  const [, count] = words.exec((await line.innerText()).trim()) ?? [];
  return Number(count);
}
