import type { BrowserContext, CDPSession, Frame, Page, Request } from 'playwright-core';

/** How fast the machine and the line are. */
export interface Conditions {
  name: string;
  cpuSlowdown: number;
  network: { latency: number; bytesPerSecond: number } | null;
}

/** What one visit showed. Times are ms from the moment the frame began to load. */
export interface Visit {
  firstRow: number;
  /** API calls before the first row that had to wait for one another. */
  serialCalls: number;
  calls: number;
  /** Bytes of script as they came over the line, by file name. */
  scripts: Record<string, number>;
  batch: unknown;
}

/** Watches every frame for its first row; painted means the frame after it was put in. */
const watch = () => {
  const see = () => {
    const row = document.querySelector('tbody tr td, tbody tr th[scope="row"]');
    if (!row?.textContent || 'firstRow' in window) return;
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstRow: performance.now() })));
  };
  new MutationObserver(see).observe(document, { childList: true, subtree: true });
};

/** Opens an address of the local Teams host and waits for the first row in its frame. */
export async function visit(
  context: BrowserContext,
  url: string,
  conditions: Conditions,
  stay = 0,
): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const line = await context.newCDPSession(page);
  await slowDown(line, conditions);
  const seen = listen(page);
  await page.goto(url);
  const { frame, firstRow } = await waitForRow(page);
  const origin = await frame.evaluate(() => performance.timeOrigin);
  const before = seen.requests.filter((one) => one.timing().startTime < origin + firstRow);
  const calls = before.filter((one) => one.url().includes('/graph/'));
  const result = {
    firstRow,
    serialCalls: depth(calls),
    calls: calls.length,
    scripts: await scriptBytes(before),
    batch: JSON.parse(calls.find((one) => one.url().endsWith('/$batch'))?.postData() ?? 'null') as unknown,
  };
  await page.waitForTimeout(stay);
  await page.close();
  return result;
}

/** Asks the frame again and again: Playwright's own waiting would need eval, which the tab's policy forbids. */
async function waitForRow(page: Page): Promise<{ frame: Frame; firstRow: number }> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const frame = page.frames().find((one) => /\/(tab|floor)\//.test(one.url()));
    const firstRow = await frame
      ?.evaluate(() => (window as { firstRow?: number }).firstRow)
      .catch(() => undefined);
    if (frame && firstRow !== undefined) return { frame, firstRow };
    await page.waitForTimeout(50);
  }
  throw new Error(`no row within a minute: ${page.url()}`);
}

async function slowDown(line: CDPSession, { cpuSlowdown, network }: Conditions): Promise<void> {
  await line.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (!network) return;
  const { latency, bytesPerSecond } = network;
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

function listen(page: Page): { requests: Request[] } {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => void requests.push(request));
  return { requests };
}

function depth(requests: Request[]): number {
  const spans = requests.map((one) => {
    const { startTime, requestStart, responseEnd } = one.timing();
    return { from: startTime + Math.max(0, requestStart), to: startTime + responseEnd };
  });
  spans.sort((a, b) => a.from - b.from);
  const depths: number[] = [];
  spans.forEach((span, i) => {
    const earlier = depths.filter((_, j) => (spans[j]?.to ?? Infinity) <= span.from);
    depths[i] = 1 + Math.max(0, ...earlier);
  });
  return Math.max(0, ...depths);
}

async function scriptBytes(requests: Request[]): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  for (const request of requests) {
    const name = new URL(request.url()).pathname;
    if (!/\/(tab|floor)\/.*\.js$/.test(name)) continue;
    bytes[name.split('/').pop() ?? name] = (await request.sizes()).responseBodySize;
  }
  return bytes;
}
