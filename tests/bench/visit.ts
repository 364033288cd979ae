import type { BrowserContext, CDPSession, Frame, Page, Request } from 'playwright-core';
import type { Surface } from './surfaces.ts';

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
  /** The first batch as it was sent. */
  batch: { contentType: string; body: string } | null;
}

/** Watches every frame for its first row; painted means the frame after it was put in. */
const watch = () => {
  const see = () => {
    const row = document.querySelector('tbody tr td, tbody tr th[scope="row"], section li a[href]');
    if (!row?.textContent || 'firstRow' in window) return;
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstRow: performance.now() })));
  };
  new MutationObserver(see).observe(document, { childList: true, subtree: true });
};

/** Opens the hub (or the floor) of an origin on a surface and waits for the first row. */
export async function visit(
  context: BrowserContext,
  origin: string,
  surface: Surface,
  conditions: Conditions,
  stay = 0,
): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const line = await context.newCDPSession(page);
  await slowDown(line, conditions);
  const seen = listen(page);
  await page.goto(origin + surface.path);
  const { frame, firstRow } = await waitForRow(page, surface.frame);
  const began = await frame.evaluate(() => performance.timeOrigin);
  const before = seen.requests.filter((one) => one.timing().startTime < began + firstRow);
  const calls = before.filter((one) => one.url().includes(surface.api));
  const result = {
    firstRow,
    serialCalls: depth(calls),
    calls: calls.length,
    scripts: await scriptBytes(before, surface.script),
    batch: batchOf(calls.find((one) => one.url().endsWith('/$batch'))),
  };
  await page.waitForTimeout(stay);
  await page.close();
  return result;
}

/** Asks the frame again and again: Playwright's own waiting would need eval, which the tab's policy forbids. */
async function waitForRow(page: Page, wanted: RegExp): Promise<{ frame: Frame; firstRow: number }> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const frame = page.frames().find((one) => wanted.test(new URL(one.url(), 'http://x').pathname));
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

function batchOf(request: Request | undefined): Visit['batch'] {
  const body = request?.postData();
  return request && body ? { contentType: request.headers()['content-type'] ?? '', body } : null;
}

async function scriptBytes(requests: Request[], ours: RegExp): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  for (const request of requests) {
    const name = new URL(request.url()).pathname;
    if (!ours.test(name)) continue;
    bytes[name.split('/').pop() ?? name] = (await request.sizes()).responseBodySize;
  }
  return bytes;
}
