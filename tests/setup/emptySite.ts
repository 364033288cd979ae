import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import { applyPlan } from '../../src/data/pnp/provision/applyPlan.ts';
import { bearerSite } from '../../src/data/pnp/provision/bearerSite.ts';
import { planSite } from '../../src/data/pnp/provision/planSite.ts';
import { wholeHub } from '../../src/data/pnp/provision/wanted.ts';
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
  return openSite(':memory:');
}

let made: Promise<string> | undefined;

/** A site with every list of a hub and no rows: made once in a test file, each a copy of that. */
export async function openMadeSite(): Promise<EmptySite> {
  made ??= makeSite();
  const dataDir = newFolder();
  cpSync(await made, dataDir, { recursive: true });
  return openSite(dataDir);
}

async function makeSite(): Promise<string> {
  const dataDir = newFolder();
  const site = await openSite(dataDir);
  const sp = await site.asOwner();
  await applyPlan(sp, await planSite(sp, wholeHub));
  site.local365.close();
  return dataDir;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hub-'));
}

async function openSite(dataDir: string): Promise<EmptySite> {
  const people = readPeople();
  const settings = newFolder();
  const tenant = sampleTenant({ port: 4104, dataDir: settings, tabDir: settings, version: 'test' }, people);
  const local365 = await createLocal365({ ...tenant, dataDir });
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
