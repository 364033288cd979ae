import type { Frame, Page } from 'playwright-core';
import { hostingHeaders } from '../../src/setup/hosting.ts';
import { openTab } from '../support/browser.ts';
import type { OpenTab } from '../support/browser.ts';
import { graphAs, itemOf, siteOwner } from '../support/graphAs.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const places = [
  '/today',
  '/actions',
  '/actions/1-4',
  '/actions/1-4/update',
  '/matrix',
  '/matrix/7',
  '/share',
  '/commitment',
  '/status',
  '/settings',
  '/search?for=pay',
];
/** teams-js asks Microsoft's list of hosts there; the local policy knows no origin outside this machine. */
const knownRefusal = /^https:\/\/res\.cdn\.office\.net\//;

const hostile = `<img src=x onerror="top.ran=1"><script>top.ran=1</script> 👮🏾‍♀️ שלום \u202Etxt.exe\u202C {{7*7}}`;
const hostileUpdate = `${hostile}\n<a href="javascript:top.ran=1">press</a> &lt;b&gt; <b>bold</b>`;

describe('What may run in the tab', () => {
  const stage = setStage();
  let refused: string[];
  beforeEach(async () => {
    refused = [];
    await stage.window.exposeFunction('policyRefused', (what: string) => void refused.push(what));
    await stage.window.addInitScript(() => {
      const { policyRefused } = globalThis as unknown as { policyRefused: (what: string) => void };
      document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
        policyRefused(blockedURI.startsWith('http') ? blockedURI : `${effectiveDirective} ${blockedURI}`),
      );
    });
  });

  const open = (path: string): Promise<OpenTab> => openTab(stage.window, stage.hub, { path });

  async function goTo({ page, frame }: { page: Page; frame: Frame }, path: string): Promise<void> {
    await frame.evaluate((address) => void (location.hash = address), path);
    await frame.getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  test('the tab comes with the very headers that the hosting notes name', async () => {
    const entra = 'https://login.microsoftonline.com';
    const connect = [stage.hub.url.replace('localhost', '127.0.0.1'), entra];
    const origins = { connect, images: [], signIn: [entra], frameAncestors: ["'self'"] };
    const { '*': everywhere, '*.html': pages } = hostingHeaders(origins);
    const { headers } = await fetch(`${stage.hub.url}/tab/index.html`);
    for (const [name, value] of Object.entries({ ...everywhere, ...pages }))
      expect(`${name}: ${headers.get(name)}`).toBe(`${name}: ${value}`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test('no place asks for anything the policy refuses; a script put into the page is refused', async () => {
    const tab = await open('/today');
    for (const path of places) await goTo(tab, path);
    expect(refused.filter((what) => !knownRefusal.test(what))).toEqual([]);

    const refusal = await tab.frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const tell = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
          document.addEventListener('securitypolicyviolation', tell, { once: true });
          const script = document.createElement('script');
          script.textContent = 'top.ran = 1';
          document.head.append(script);
        }),
    );
    expect(refusal).toBe('script-src-elem');
    expect(await hasRun(tab.page)).toBe(false);
  });

  test('markup, scripts, emoji and right-to-left text of a row are shown as the text they are', async () => {
    const owner = await graphAs(stage.hub, siteOwner);
    const { id } = await itemOf(owner, 'actions', 'action-1-4');
    const changed = await owner('PATCH', `lists/actions/items/${id}/fields`, { Title: hostile });
    expect(changed.status).toBe(200);
    const fields = {
      RecordKey: 'hostile',
      ScopeKey: 'action-1-4',
      ActionKey: 'action-1-4',
      Update: hostileUpdate,
    };
    const added = await owner('POST', 'lists/actionUpdates/items', {
      fields: { ...fields, Day: '2027-05-14T12:00:00Z' },
    });
    expect(added.status).toBe(201);

    const tab = await open('/actions/1-4');
    await tab.frame.getByRole('heading', { name: '1-4 <img src=x' }).waitFor();
    await soon(() => tab.frame.getByText(hostileUpdate, { exact: true }).first().textContent()).toBe(
      hostileUpdate,
    );
    for (const path of [
      '/actions',
      '/actions/1-4',
      '/today',
      '/status',
      '/search?for=onerror',
      '/settings',
    ]) {
      await goTo(tab, path);
      if (/actions|search/.test(path)) await tab.frame.getByText(hostile).first().waitFor();
      await soon(() =>
        tab.frame.locator('img[src="x"], a[href^="javascript:"], main script, main b').count(),
      ).toBe(0);
    }
    expect(await hasRun(tab.page)).toBe(false);
    expect(refused.filter((what) => !knownRefusal.test(what))).toEqual([]);
  });
});

async function hasRun(page: Page): Promise<boolean> {
  return page.evaluate(() => 'ran' in globalThis);
}
