import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWindow, openBrowser, openTab } from './browser.ts';
import { startHub } from './hubServer.ts';

/** The README's picture, and the one SharePoint shows of the tab, in the size Microsoft asks for. */
const pictures = [
  { to: 'assets/hub.png', address: '/actions/1-4', width: 1280, height: 760 },
  { to: 'assets/preview.png', address: '/actions', width: 1024, height: 768 },
];

// `npm run picture`: pictures made from the running product.
const dataDir = mkdtempSync(path.join(tmpdir(), 'picture-'));
const hub = await startHub({ dataDir, sample: 'demo' });
const browser = await openBrowser();
for (const { to, address, width, height } of pictures) {
  const window = await newWindow(browser, { width, height });
  const { page, tab } = await openTab(window, hub, { path: address });
  await tab.getByText('Publish the ethnicity pay gap').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: to });
  await window.close();
}
await browser.close();
await hub.stop();
rmSync(dataDir, { recursive: true });
