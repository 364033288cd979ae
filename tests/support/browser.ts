import { execSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { RunningHub } from './hubServer.ts';

/** Chromium as the machine has it, found on the PATH. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: flags });
}

/**
 * What Chromium leaves out. Playwright's own list comes first, since the last `--disable-features` is the only one that counts;
 * then the pages behind the address bar, which every new window would load beside ours: a fifth of a test's work.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** Flags every Chromium here is started with. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${withoutFeatures.join(',')}`,
  // Nothing but this machine can be reached. (Playwright's own blocking would switch the browser's cache off.)
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Where the machine's Chromium is. */
export function chromiumPath(): string {
  return execSync('command -v chromium || command -v chromium-browser || command -v google-chrome', {
    encoding: 'utf8',
  }).trim();
}

export type Theme = 'default' | 'dark' | 'contrast';

export interface TabOptions {
  user?: string;
  theme?: Theme;
  path?: string;
  width?: number;
  height?: number;
  /** Further switches of the local Teams host: `bridge=absent`. */
  more?: Record<string, string>;
}

/**
 * How many times slower than this machine the pages of a run are: `SLOW=6 npx jest tests/browser` shows the tests that count on a
 * fast one.
 */
const slowness = Number(process.env['SLOW'] ?? 1);

async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}

/** A browser window of one person; nothing but this machine can be reached from it. */
export async function newWindow(
  browser: Browser,
  { width = 1280, height = width === 320 ? 640 : 800 }: Pick<TabOptions, 'width' | 'height'> = {},
): Promise<BrowserContext> {
  const window = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  // A page that is closed again by then needs no slowing down.
  if (slowness > 1) window.on('page', (page) => void slowDown(page).catch(() => undefined));
  return window;
}

/** The tab inside the local Teams host. */
export interface OpenTab {
  page: Page;
  tab: FrameLocator;
  /** The same, for what has to run in it. */
  frame: Frame;
}

/** Opens the tab and waits until it told Teams that it is there. */
export async function openTab(
  context: BrowserContext,
  hub: RunningHub,
  options: TabOptions = {},
): Promise<OpenTab> {
  const page = await context.newPage();
  await goToTab(page, hub, options);
  return { page, tab: page.frameLocator('#stage iframe'), frame: await frameOf(page) };
}

/** The tab's frame, once the tab told Teams that it is there. */
export async function frameOf(page: Page): Promise<Frame> {
  await page.locator('body[data-app-state="success"]').waitFor();
  const frame = await (await page.$('#stage iframe'))?.contentFrame();
  if (!frame) throw new Error('the tab has no frame');
  return frame;
}

/** Goes to the tab without waiting for anything. */
export async function goToTab(page: Page, hub: RunningHub, options: TabOptions = {}): Promise<void> {
  const { user = 'spoc@northshire.example', theme = 'default', path = '/today', more = {} } = options;
  const query = new URLSearchParams({ user, theme, path, chrome: 'none', ...more });
  await page.goto(`${hub.url}/teams?${query}`);
}
