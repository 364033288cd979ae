import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Local365Options } from '../../src/local365/options.ts';
import { serveLocal365 } from '../../src/local365/serve.ts';
import type { Served } from '../../src/local365/serve.ts';
import { readPeople } from '../../src/setup/content.ts';
import { sampleTenant } from '../../src/setup/sampleTenant.ts';

/** The sample tenant with an empty site, on a port of this machine as a real one is on the internet. */
export async function serveTenant(port: number, changes: Partial<Local365Options> = {}): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-'));
  const tenant = sampleTenant({ port, dataDir, tabDir: dataDir, version: 'test' }, readPeople());
  return serveLocal365({ ...tenant, dataDir: ':memory:', ...changes, port });
}

/** Plays the person in front of the browser: picks themselves on the page, or gives up, and follows where it leads. */
export function browserOf(user: string | null): (address: string) => Promise<void> {
  return async (address) => {
    const page = await (await fetch(address)).text();
    const fields = hiddenFields(page);
    fields.set(user ? 'user' : 'cancel', user ?? 'yes');
    const next = await (await fetch(address.split('?')[0] ?? '', { method: 'POST', body: fields })).text();
    const [, back = ''] = /action="([^"]+)"/.exec(next) ?? [];
    if (back) await fetch(back, { method: 'POST', body: hiddenFields(next) });
  };
}

function hiddenFields(page: string): URLSearchParams {
  const fields = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return new URLSearchParams([...fields].map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
