import type { Browser, BrowserContext } from 'playwright-core';
import { whenSent } from './keptWords.ts';
import { newWindow, openBrowser, openTab } from './browser.ts';
import type { OpenTab, TabOptions } from './browser.ts';
import { startSampleHub } from './hubServer.ts';
import type { RunningHub } from './hubServer.ts';

/** What a browser test stands on. */
export interface Stage {
  /** A hub of this file's own, on a fresh copy of the sample; every test finds it without faults. */
  readonly hub: RunningHub;
  readonly browser: Browser;
  /** A window of one person, another one in every test. */
  readonly window: BrowserContext;
  /** A further one, closed after the test. */
  openWindow: (size?: Pick<TabOptions, 'width' | 'height'>) => Promise<BrowserContext>;
  /** The tab in a further window. */
  open: (options?: TabOptions) => Promise<OpenTab>;
}

/** Sets the stage of a test file: one hub and one browser from its first test to its last. */
export function setStage({ start = startSampleHub }: { start?: () => Promise<RunningHub> } = {}): Stage {
  let [hub, browser, window]: [RunningHub?, Browser?, BrowserContext?] = [];
  const windows: BrowserContext[] = [];
  const is = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error('the stage is set when the first test begins');
    return what;
  };
  const openWindow: Stage['openWindow'] = async (size) => {
    const opened = await newWindow(is(browser), size);
    windows.push(opened);
    return opened;
  };

  beforeAll(async () => {
    [hub, browser] = await Promise.all([start(), openBrowser()]);
  });
  beforeEach(async () => {
    window = await openWindow();
  });
  afterEach(async () => {
    await hub?.faults(null);
    // The next test finds what this one left in SharePoint, not what its windows still held.
    await Promise.all(windows.map(whenSent));
    await Promise.all(windows.splice(0).map((one) => one.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  });

  return {
    get hub() {
      return is(hub);
    },
    get browser() {
      return is(browser);
    },
    get window() {
      return is(window);
    },
    openWindow,
    open: async (options = {}) => openTab(await openWindow(options), is(hub), options),
  };
}
