import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
}

/** Opens the host in a fresh profile; `problems` collects what the page reports as errors. */
export async function openHost(
  browser: Browser,
  url: string,
  query = '',
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext(options);
  // teams-js asks Microsoft's CDN for host names when it is loaded; tests stay on this machine.
  await context.route(/^https:/, (route) => route.abort());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${url}/teams${query}`);
  return { page, problems, close: () => context.close() };
}

export async function appState(page: Page, state: string): Promise<void> {
  await page.waitForSelector(`body[data-app-state="${state}"]`);
}

export async function tabOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#stage iframe')).contentFrame();
  if (!frame) throw new Error('The tab has no frame');
  await frame.evaluate('window.started');
  return frame;
}

/** Runs a line of script in the tab, where `teams` is teams-js and `pca` signs in by nested app authentication. */
export async function inTab<T>(page: Page, clientId: string, script: string): Promise<T> {
  const frame = await tabOf(page);
  return frame.evaluate<T>(`(async () => {
    const teams = microsoftTeams;
    const signIn = () => (window.pca ??= msal.createNestablePublicClientApplication({
      auth: { clientId: ${JSON.stringify(clientId)}, authority: 'https://login.microsoftonline.com/common' },
    }));
    ${script}
  })()`);
}
