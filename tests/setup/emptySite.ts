import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import { bearerSite } from '../../src/data/pnp/provision/bearerSite.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { readPeople } from '../../src/setup/content.ts';
import type { LocalSite } from '../../src/setup/fillSite.ts';
import { sampleTenant, setUpScopes } from '../../src/setup/sampleTenant.ts';

const origin = 'http://localhost:4104';
const siteUrl = `${origin}/sites/hub`;

/** The sample tenant in this process, its site empty, and ways to reach it. */
export interface EmptySite extends LocalSite {
  local365: Local365;
  send: typeof fetch;
  /** The site as its owner reaches it from the set-up; `through` may stand in the way of each request. */
  asOwner: (through?: typeof fetch) => Promise<SPFI>;
}

export async function openEmptySite(): Promise<EmptySite> {
  const people = readPeople();
  const dataDir = mkdtempSync(join(tmpdir(), 'hub-'));
  const tenant = sampleTenant({ port: 4104, dataDir, tabDir: dataDir, version: 'test' }, people);
  const local365 = await createLocal365({ ...tenant, dataDir: ':memory:' });
  const send: typeof fetch = (input, init) => local365.fetch(new Request(input, init));
  const tokenFor = (user: string, scopes?: string) => local365.tokenFor(user, scopes);
  return {
    local365,
    send,
    siteUrl,
    graphBase: `${origin}/graph/v1.0`,
    tokenFor,
    people,
    fetch: send,
    asOwner: async (through = send) =>
      bearerSite(siteUrl, await tokenFor('it@northshire.example', setUpScopes), through),
  };
}
