import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningHub } from '../support/hubServer.ts';
import { requestsDir, startSampleHub } from '../support/hubServer.ts';
import { startGrownHub } from '../support/growLevels.ts';
import { newWindow, openTab } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';

const openings = 20;

interface Opening {
  ms: number;
  requests: string[];
}

describe('44 forces, 14 standards, 5 cycles and 30,000 links', () => {
  const stage = setStage({ start: startGrownHub });
  let small: RunningHub;
  beforeAll(async () => {
    small = await startSampleHub();
  });
  afterAll(() => small.stop());

  /** A standard on a device that knows nothing, until its views and what proves it stand. */
  async function openStandard(hub: RunningHub): Promise<Opening> {
    const already = requestsOf(hub).length;
    const window = await newWindow(stage.browser);
    try {
      const begun = performance.now();
      const { page, frame } = await openTab(window, hub, { path: '/matrix/5' });
      await frame.getByText('Another force', { exact: true }).first().waitFor();
      await frame.getByText('The force and the community differ (neither marked wrong)').first().waitFor();
      const ms = performance.now() - begun;
      await page.waitForLoadState('networkidle');
      return { ms, requests: requestsOf(hub).slice(already) };
    } finally {
      await window.close();
    }
  }

  test('opening a standard asks as much as in a small hub, takes no longer, and filters by one index', async () => {
    await openStandard(small);
    await openStandard(stage.hub);
    const [few, many]: [Opening[], Opening[]] = [[], []];
    // One after the other, so that whatever else the machine does strikes both.
    for (let at = 0; at < openings; at += 1) {
      few.push(await openStandard(small));
      many.push(await openStandard(stage.hub));
    }
    const [before, after] = [middle(few), middle(many)];
    console.log(
      `opening a standard, ${openings} times each: small ${before} ms, 30,000 links and 12,000 levels more ${after} ms; ` +
        `requests ${count(few)} and ${count(many)}`,
    );
    expect(count(many)).toBe(count(few));
    expect(many.flatMap(({ requests }) => requests).filter((one) => /skiptoken/i.test(one))).toEqual([]);
    const filters = new Set(many.flatMap(({ requests }) => requests.flatMap(filterOf)));
    expect([...filters].filter((one) => !/^fields\/(ScopeKey|RecordKey) eq '[^']*'$/.test(one))).toEqual([]);
    expect(filters.size).toBeGreaterThan(14);
    expect(after).toBeLessThanOrEqual(before * 1.2);
  }, 600_000);
});

/** Every Graph request and part of a batch a hub was asked so far, with its query. */
function requestsOf(hub: RunningHub): string[] {
  const file = path.join(requestsDir, `${new URL(hub.url).port}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { method, path: asked } = JSON.parse(line) as { method: string; path: string };
      return `${method} ${asked}`;
    });
}

function filterOf(request: string): string[] {
  const filter = new URL(request.split(' ')[1] ?? '', 'http://hub').searchParams.get('$filter');
  return filter === null ? [] : [filter];
}

function middle(all: readonly Opening[]): number {
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  return Math.round(((times[openings / 2 - 1] ?? 0) + (times[openings / 2] ?? 0)) / 2);
}

/** The usual number: the middle one, as a token may be asked for again in between. */
function count(all: readonly Opening[]): number {
  return [...all].map(({ requests }) => requests.length).sort((a, b) => a - b)[openings / 2] ?? 0;
}
