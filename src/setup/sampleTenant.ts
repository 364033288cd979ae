import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { everydayScopes } from '../data/graph/everydayScopes.ts';
import type { Local365Options } from '../local365/options.ts';
import { hostingHeaders } from './hosting.ts';
import type { SamplePerson } from './content.ts';
import { startPage } from './startPage.ts';

export const tenantId = '22222222-2222-4222-8222-222222222222';
export const tabClientId = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd';
/** The set-up's own registration, apart from the tab's. */
export const setUpClientId = '5e70b000-0000-4000-8000-000000000001';
const sitePath = '/sites/hub';

/** The scopes the set-up asks for: more than the tab ever does, under a registration of its own. */
export const setUpScopes = 'Sites.FullControl.All AllSites.FullControl';

/** Where the local hub keeps its things and how it is reached. */
export interface LocalPlace {
  port: number;
  dataDir: string;
  tabDir: string;
  /** Where the built web part lies; `webPartReady` builds it first and is asked when somebody opens `/sharepoint`. */
  webPartDir?: string;
  webPartReady?: () => Promise<string>;
  version: string;
  recordRequestsTo?: string;
}

/** The tenant of Northshire Police on this machine, as local365 is told of it. */
export function sampleTenant(place: LocalPlace, people: readonly SamplePerson[]): Local365Options {
  const origin = `http://localhost:${place.port}`;
  // Files lie on another origin, as SharePoint's download addresses do. Outside Teams the sign-in window is Entra's own.
  const entra = 'https://login.microsoftonline.com';
  const connect = [`http://127.0.0.1:${place.port}`, entra];
  const headers = hostingHeaders({ connect, images: [], signIn: [entra], frameAncestors: ["'self'"] });
  return {
    dataDir: place.dataDir,
    origin,
    tenantId,
    timeZone: 'Europe/London',
    site: { path: sitePath, title: 'Race Action Hub' },
    people: people.map(({ groups: _groups, ...person }) => person),
    apps: [
      {
        clientId: tabClientId,
        name: 'Race Action Hub',
        everydayScopes: [...everydayScopes],
        sitePermission: 'write',
      },
      {
        clientId: setUpClientId,
        name: 'Race Action Hub set-up',
        everydayScopes: ['User.Read'],
        consentedScopes: [...setUpScopes.split(' '), 'User.Read'],
      },
    ],
    folders: [
      { at: '/tab', dir: writeSettings(place.dataDir, origin), headers },
      { at: '/tab', dir: place.tabDir, headers },
      { at: '/', dir: writeStartPage(place.dataDir, people) },
    ],
    teams: {
      tabUrl: '/tab/index.html',
      configureUrl: '/tab/configure.html',
      appId: tabClientId,
      clientId: tabClientId,
      appName: 'Race Action Hub',
    },
    sharePointPage: {
      title: 'Race equality',
      bundleDir: place.webPartDir ?? 'dist/webpart',
      ready: place.webPartReady,
      propertiesFromQuery: {
        place: 'place',
        title: 'title',
        rows: 'rows',
        site: 'siteUrl',
        hubPage: 'hubPage',
      },
    },
    version: place.version,
    recordRequestsTo: place.recordRequestsTo,
  };
}

/** `config.json` lies beside the data, not in the build: two hubs on two ports share one build. */
function writeSettings(dataDir: string, origin: string): string {
  const settings = {
    tenantId,
    clientId: tabClientId,
    siteUrl: `${origin}${sitePath}`,
    graphBase: `${origin}/graph/v1.0`,
    sharePointBase: origin,
    hostOrigins: [],
    shape: 'force',
  };
  return writeIn(join(dataDir, 'settings'), 'config.json', JSON.stringify(settings, null, 2));
}

function writeStartPage(dataDir: string, people: readonly SamplePerson[]): string {
  return writeIn(join(dataDir, 'home'), 'index.html', startPage(people));
}

function writeIn(dir: string, name: string, text: string): string {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, name), text);
  return dir;
}
