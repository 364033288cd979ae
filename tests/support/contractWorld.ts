import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocal365 } from '../../src/local365/local365.ts';
import type { FileStore } from '../../src/data/fileStore.ts';
import type { ListStore } from '../../src/data/listStore.ts';
import type { People } from '../../src/data/people.ts';
import { makeSampleWebParts } from '../local365/sampleWebParts.ts';
import { fillList, putFiles } from './contractFilling.ts';
import { makeContractLists } from './contractLists.ts';
import type { Rest } from './contractLists.ts';
import { openContractPage } from './contractPages.ts';
import type { ContractPage } from './contractPages.ts';
import type { RecordedRequest } from './graphOperations.ts';

/** The ports of one person, and the requests they made. */
export interface Stores {
  lists: ListStore;
  files: FileStore;
  people: People;
}

type Role = 'writer' | 'colleague' | 'reader';

type Faults = Partial<
  Record<'rate429' | 'rate503' | 'dropConnections' | 'dropReplies' | 'unitsPerMinute', number>
> & {
  offline?: boolean;
  /** Fixes the service's clock. */
  now?: string;
  removedAccount?: string;
  restrictedDirectory?: boolean;
};

/** What an adapter is given to be built from. */
export interface Access {
  origin: string;
  siteUrl: string;
  fetch: typeof fetch;
  token: () => Promise<string>;
  /** The same person on a SharePoint page. */
  page: ContractPage;
  me: { oid: string; tenantId: string; name: string; mail: string };
  /** Waiting costs no time: the adapter's clock jumps. */
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

/** A site with the contract's lists, seen through one adapter. */
export interface ContractWorld {
  stores: (role: Role) => Stores;
  /** The same person on a site that is not there. */
  elsewhere: () => Stores;
  setFaults: (faults: Faults | null) => Promise<void>;
  /** Milliseconds waited since the world began. */
  waited: () => number;
  /** Paths of the requests since the last time this was asked. */
  requests: () => string[];
  /** Everything that was asked of Graph so far, parts of batches one by one. */
  askedOfGraph: () => RecordedRequest[];
  fill: (list: string, count: number) => Promise<void>;
  /** Puts files of one byte into a library. */
  put: (library: string, paths: readonly string[]) => Promise<void>;
  close: () => void;
}

const origin = 'http://localhost:4103';
const graphBase = `${origin}/graph/v1.0`;
const tenantId = '11111111-2222-4333-8444-555555555555';
const names: Record<Role | 'owner', string> = {
  owner: 'Olu Owner',
  writer: 'Wren Writer',
  colleague: 'Cal Colleague',
  reader: 'Rae Reader',
};
const userOf = (role: string) => `${role}@northshire.example`;

/** Makes a local365 in this process with the contract's lists; `open` builds the adapter under test. */
export async function openContractWorld(open: (access: Access) => Stores): Promise<ContractWorld> {
  const recordDir = mkdtempSync(path.join(tmpdir(), 'contract-'));
  const recordRequestsTo = path.join(recordDir, 'graph.jsonl');
  const local = await createLocal365({
    dataDir: ':memory:',
    recordRequestsTo,
    origin,
    tenantId,
    timeZone: 'Europe/London',
    site: { path: '/sites/hub', title: 'Hub' },
    sharePointPage: { title: 'Hub', bundleDir: makeSampleWebParts(), propertiesFromQuery: {} },
    people: Object.entries(names).map(([role, name]) => ({
      oid: `oid-${role}`,
      user: userOf(role),
      name,
      jobTitle: role,
      siteOwner: role === 'owner',
    })),
    apps: [
      {
        clientId: 'app',
        name: 'Hub',
        everydayScopes: ['User.ReadBasic.All', 'Sites.ReadWrite.All', 'AllSites.Write'],
        consentedScopes: [
          'User.ReadBasic.All',
          'Sites.ReadWrite.All',
          'AllSites.Write',
          'AllSites.FullControl',
        ],
      },
    ],
  });
  let requests: string[] = [];
  let waited = 0;
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(new URL(request.url).pathname);
    return local.fetch(request);
  };
  const rest = restOf(send, await local.tokenFor(userOf('owner'), 'AllSites.FullControl'));
  await makeContractLists(rest);
  for (const [group, roles] of [
    ['Hub Members', ['writer', 'colleague']],
    ['Hub Visitors', ['reader']],
  ] as const)
    for (const role of roles)
      await rest('POST', `sitegroups/getByName('${group}')/users`, {
        LoginName: `i:0#.f|membership|${userOf(role)}`,
      });
  const unseen = (request: Request) => local.fetch(request);
  const writerToken = () => local.tokenFor(userOf('writer'));
  const pages = {
    writer: await openContractPage(send, origin, userOf('writer')),
    colleague: await openContractPage(send, origin, userOf('colleague')),
    reader: await openContractPage(send, origin, userOf('reader')),
  };
  const stores = (role: Role, siteUrl = `${origin}/sites/hub`): Stores =>
    open({
      origin,
      siteUrl,
      fetch: send,
      token: () => local.tokenFor(userOf(role)),
      page: pages[role],
      me: { oid: `oid-${role}`, tenantId, name: names[role], mail: userOf(role) },
      now: () => Date.now() + waited,
      wait: async (milliseconds) => void (waited += milliseconds),
    });
  return {
    stores,
    elsewhere: () => stores('writer', `${origin}/sites/nowhere`),
    async setFaults(faults) {
      const body = faults && {
        method: 'POST',
        body: JSON.stringify(faults),
        headers: { 'content-type': 'application/json' },
      };
      await local.fetch(new Request(`${origin}/control/faults`, body ?? { method: 'DELETE' }));
    },
    waited: () => waited,
    requests: () => {
      const since = requests;
      requests = [];
      return since;
    },
    fill: async (list, count) => fillList(unseen, graphBase, await writerToken(), list, count),
    put: async (library, paths) => putFiles(unseen, graphBase, await writerToken(), library, paths),
    askedOfGraph: () =>
      readFileSync(recordRequestsTo, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as RecordedRequest),
    close: () => {
      local.close();
      rmSync(recordDir, { recursive: true });
    },
  };
}

function restOf(send: typeof fetch, token: string): Rest {
  return async (method, path, body) => {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'content-type': 'application/json',
    };
    const response = await send(`${origin}/sites/hub/_api/web/${path}`, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: method === 'MERGE' ? { ...headers, 'x-http-method': 'MERGE', 'if-match': '*' } : headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  };
}
