import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import type { RunningHub } from './hubServer.ts';

/** What a test asks of the SharePoint page: who reads, what the web parts show, and any further switch of its query. */
export interface SharePointAsk {
  user?: string;
  path?: string;
  place?: string;
  [more: string]: string | undefined;
}

/** A page of SharePoint with web parts on it, and what the browser complained of while it was open. */
export interface SharePointPage {
  page: Page;
  /** The web parts in the order of the page. */
  part: (at: number) => Locator;
  problems: string[];
  /** Every request to SharePoint's API, a batch part by part, as `GET /sites/hub/_api/…`; cleared by whoever counts. */
  calls: string[];
}

/** The address of a SharePoint page. */
export function sharePointUrl(hub: RunningHub, ask: SharePointAsk): string {
  const asked = { user: 'spoc@northshire.example', chrome: 'none', ...ask };
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${hub.url}/sharepoint?${new URLSearchParams(given)}`;
}

/** Opens a SharePoint page and waits until each of its web parts has something to read. */
export async function openSharePoint(
  window: BrowserContext,
  hub: RunningHub,
  ask: SharePointAsk = {},
): Promise<SharePointPage> {
  const opened = await newSharePointPage(window);
  await opened.page.goto(sharePointUrl(hub, ask));
  await hasContent(opened.page, Number(ask['parts'] ?? 1));
  return opened;
}

/** A page that notes complaints and requests from its first moment. */
export async function newSharePointPage(window: BrowserContext): Promise<SharePointPage> {
  const page = await window.newPage();
  const [problems, calls]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => problems.push(message));
  // A refused answer is the test's own fault, never the page's.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|res\.cdn\.office\.net/.test(message.text()))
      problems.push(message.text());
  });
  page.on('request', (request) => void calls.push(...callsIn(request)));
  return { page, part: (at) => page.locator('[data-sp-web-part]').nth(at), problems, calls };
}

/** Until the page has drawn its web parts and each has a heading and waits for nothing. */
export async function hasContent(page: Pick<Page, 'locator'>, parts = 1): Promise<void> {
  await page.locator('body[data-page-state="ready"]').waitFor();
  for (let at = 0; at < parts; at += 1) {
    const part = page.locator('[data-sp-web-part]').nth(at);
    await part.getByRole('heading').first().waitFor();
    await nothingIsBusy(part);
  }
}

/** Until nothing there waits for rows; several parts may. */
export function nothingIsBusy(part: Pick<Locator, 'locator'>): Promise<void> {
  return part.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** How many pixels anything on the page is wider than its place: the page itself, and each web part in its column. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('#scrollRegion, .ControlZone--control')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );
}

function callsIn(request: Request): string[] {
  const { pathname, search } = new URL(request.url());
  if (!pathname.includes('/_api/')) return [];
  if (!pathname.endsWith('/$batch')) return [`${request.method()} ${pathname}${search}`];
  const parts = request.postData()?.matchAll(/^(GET|POST|PATCH|DELETE) \S*?(\/_api\/\S*)/gm) ?? [];
  return [...parts].map(([, method, path]) => `${method} ${path}`);
}
