import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { chromiumPath, flags } from './browser.ts';

/** Chromium with its profile on disk, as a person's own browser has it, and a way to end it without a goodbye. */
export interface MortalBrowser {
  context: BrowserContext;
  /** SIGKILL for the browser and all its processes: nothing is tidied up. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Opens Chromium on a profile; opened again on the same one, it has what was on the disk when it died. */
export async function openMortalBrowser(profileDir: string): Promise<MortalBrowser> {
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: chromiumPath(),
    args: flags,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await context.route(/^https:/, (route) => route.abort());
  const pid = await mainProcess(context);
  const isGone = context.waitForEvent('close', { timeout: 0 });
  return {
    context,
    kill: async () => {
      // Playwright starts Chromium as the leader of a process group of its own.
      process.kill(-pid, 'SIGKILL');
      await isGone;
    },
    close: () => context.close(),
  };
}

async function mainProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium does not say which process it is');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium has no main process');
  return main.id;
}
