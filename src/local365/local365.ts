import { Hono } from 'hono';
import { createClock } from './clock.ts';
import { controlRoutes } from './control/routes.ts';
import { downloadRoutes } from './control/downloads.ts';
import { monitorRoutes } from './control/monitors.ts';
import { uploadRoutes } from './control/uploads.ts';
import { noFaults } from './control/faults.ts';
import { folderRoutes } from './folders.ts';
import { apiRoutes } from './apiRoutes.ts';
import { sharePointPageRoutes } from './pages/sharePointPage.ts';
import { teamsHostRoutes } from './pages/teamsHost.ts';
import type { Local365Options } from './options.ts';
import type { Service } from './service.ts';
import { keptKeys } from './signIn/keys.ts';
import { signInRoutes } from './signIn/routes.ts';
import { decideGrant, issueTokens } from './signIn/tokens.ts';
import { openDatabase } from './store/database.ts';
import { keptSite } from './store/meta.ts';
import { makeSite } from './store/newSite.ts';
import { stamp } from './store/store.ts';

export type { Local365Options } from './options.ts';

/** A small Microsoft 365: one tenant, one site, its two APIs and its sign-in, as a function from request to response. */
export interface Local365 {
  fetch(request: Request): Promise<Response>;
  close(): void;
  tokenFor(user: string, scopes?: string): Promise<string>;
}

export async function createLocal365(options: Local365Options): Promise<Local365> {
  const service = await openService(options);
  const routes = new Hono();
  routes.route('/sign-in', signInRoutes(service));
  routes.route('/control', controlRoutes(service));
  routes.route('/download', downloadRoutes(service));
  routes.route('/upload', uploadRoutes(service));
  routes.route('/monitor', monitorRoutes(service));
  routes.route('/', apiRoutes(service));
  const webPartUrl = options.sharePointPage ? '/sharepoint/teams' : undefined;
  if (options.teams) routes.route('/', teamsHostRoutes({ ...options, teams: options.teams, webPartUrl }));
  if (options.sharePointPage) routes.route('/', sharePointPageRoutes(service, options.sharePointPage));
  routes.route('/', folderRoutes(options.folders ?? []));
  routes.onError((fault) => {
    throw fault;
  });
  return {
    fetch: async (request) => routes.fetch(request),
    close: () => service.store.database.close(),
    async tokenFor(user, scopes) {
      const grant = decideGrant(service, { user, scopes });
      if ('error' in grant) throw new Error(grant.error_description);
      return (await issueTokens(service, grant)).access_token;
    },
  };
}

async function openService(options: Local365Options): Promise<Service> {
  const clock = createClock();
  const database = openDatabase(options.dataDir);
  const store = {
    database,
    clock,
    zone: options.timeZone,
    strict: options.strict ?? false,
    fieldsByList: new Map(),
  };
  makeSite(store, options);
  return {
    options,
    clock,
    store,
    site: keptSite(database, options, stamp(store)),
    keys: await keptKeys(database),
    faults: { settings: { ...noFaults }, spent: new Map() },
    copies: new Map(),
  };
}
