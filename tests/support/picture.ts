import { openBrowser, newWindow, openTab } from './browser.ts';
import { startHub } from './hubServer.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// `npm run picture`: README's picture, made from the running product.
const dataDir = mkdtempSync(path.join(tmpdir(), 'picture-'));
const hub = await startHub({ dataDir, sample: 'demo' });
const browser = await openBrowser();
const window = await newWindow(browser, { width: 1280, height: 760 });
const { page, tab } = await openTab(window, hub, { path: '/actions/1-4' });
await tab.getByRole('heading', { level: 2 }).first().waitFor();
await page.waitForLoadState('networkidle');
await page.screenshot({ path: 'assets/hub.png' });
await browser.close();
await hub.stop();
rmSync(dataDir, { recursive: true });
