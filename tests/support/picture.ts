import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { newWindow, openBrowser, openTab } from './browser.ts';
import type { TabOptions } from './browser.ts';
import { startHub } from './hubServer.ts';
import type { RunningHub } from './hubServer.ts';

/** A picture of the tab in the local Teams host. */
interface Picture extends TabOptions {
  to: string;
  /** What must be there before it is taken. */
  shows: string;
  /** Takes this part instead of the window. */
  part?: (tab: FrameLocator) => ReturnType<FrameLocator['locator']>;
}

/** Milliseconds. */
const buildMayTake = 900_000;

const ethnicityPayGap = 'Publish the ethnicity pay gap';

/** The README's picture, the one SharePoint shows of the tab in the size Microsoft asks for, and those of the docs. */
const pictures: Picture[] = [
  { to: 'assets/hub.png', path: '/actions/1-4', height: 760, shows: ethnicityPayGap },
  { to: 'assets/preview.png', path: '/actions', width: 1024, height: 768, shows: ethnicityPayGap },
  { to: 'docs/pictures/today.png', path: '/today', height: 760, shows: 'Waiting for you' },
  {
    to: 'docs/pictures/copy.png',
    path: '/settings',
    user: 'it@northshire.example',
    width: 960,
    shows: 'Copy of everything',
    part: (tab) => tab.getByRole('region', { name: 'Copy of everything' }),
  },
];

/** Takes the pictures of the tab. */
async function takeAll(browser: Browser, hub: RunningHub): Promise<void> {
  for (const { to, shows, part, ...options } of pictures) {
    const window = await newWindow(browser, options);
    const { page, tab } = await openTab(window, hub, options);
    await tab.getByText(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    if (part) await part(tab).screenshot({ path: to });
    else await page.screenshot({ path: to });
    await window.close();
  }
}

/** The set-up on the SharePoint page of an empty site, looked at by its owner. */
async function takeSetUp(browser: Browser, hub: RunningHub): Promise<void> {
  const window = await newWindow(browser, { width: 1280, height: 900 });
  const page: Page = await window.newPage();
  // The web part may have to be built first; the page waits for it and comes back by itself.
  page.setDefaultTimeout(buildMayTake);
  await page.goto(`${hub.url}/sharepoint?user=it@northshire.example&path=/set-up`);
  await page.getByLabel('Which force is this hub for?').selectOption('national');
  await page.getByRole('button', { name: 'Look at the plan' }).click();
  await page.getByText('What will be made').waitFor();
  await page.screenshot({ path: 'docs/pictures/setUp.png', animations: 'disabled' });
  await window.close();
}

/** Runs a hub with a sample as long as `work` needs it. */
async function withHub(sample: string, work: (hub: RunningHub) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'picture-'));
  const hub = await startHub({ dataDir, sample });
  try {
    await work(hub);
  } finally {
    await hub.stop();
    rmSync(dataDir, { recursive: true });
  }
}

// `npm run pictures`: pictures made from the running product.
mkdirSync('docs/pictures', { recursive: true });
const browser = await openBrowser();
await withHub('demo', (hub) => takeAll(browser, hub));
await withHub('none', (hub) => takeSetUp(browser, hub));
await browser.close();
