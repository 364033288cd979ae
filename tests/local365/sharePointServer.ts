import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveLocal365, type Served } from '../../src/local365/serve.ts';
import type { Local365Options } from '../../src/local365/options.ts';
import { factsId, makeSampleWebParts } from './sampleWebParts.ts';
import { options } from './tenant.ts';

const clientId = 'dddddddd-0000-4000-8000-000000000001';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** local365 on a free port with the sample web parts on its page and in its Teams host. */
export async function serveSharePoint(changes: Partial<Local365Options> = {}): Promise<Served> {
  const port = await freePort();
  return serveLocal365({
    ...options,
    port,
    origin: `http://localhost:${port}`,
    sharePointPage: {
      title: 'Equality',
      bundleDir: makeSampleWebParts(),
      componentId: factsId,
      propertiesFromQuery: { place: 'place', title: 'title', rows: 'rows' },
    },
    teams: { tabUrl: '/tab/index.html', appId: clientId, clientId, appName: 'Sample' },
    ...changes,
  });
}

/** Opens a page of the server in a fresh profile; `problems` collects what the browser complains about. */
export async function openPage(browser: Browser, url: string, settings: BrowserContextOptions = {}) {
  const context = await browser.newContext(settings);
  // teams-js asks Microsoft's CDN for host names when it is loaded; tests stay on this machine.
  await context.route(/^https:/, (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('res.cdn.office.net'))
      problems.push(message.text());
  });
  await page.goto(url);
  return { page, problems, close: () => context.close() };
}

export async function isReady(page: Page): Promise<void> {
  await page.waitForSelector('body[data-page-state="ready"]');
}

/** What the sample web part shows: everything it was told. */
export interface Shown {
  words: string;
  properties: { place: string; title: string; rows: number; quiet: boolean };
  mode: number;
  instanceId: string;
  isInverted: boolean;
  tenant: string;
  oid: string;
  name: string;
  web: string;
  locale: string;
  digest: string;
  inTeams: boolean;
  teams?: { theme: string; channelName?: string; userObjectId: string; subEntityId?: string };
  hash: string;
  version: string;
}

type Shows = Pick<Page, 'locator'>;

export async function shown(place: Shows, at = 0): Promise<Shown> {
  return JSON.parse((await place.locator('.facts').nth(at).textContent()) ?? '') as Shown;
}

/** What happened to the sample web parts since the page was loaded. */
export function life(place: Pick<Page, 'evaluate'>): Promise<string[]> {
  return place.evaluate<string[]>('window.life');
}
