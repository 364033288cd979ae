import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { teamsHostRoutes } from '../../src/local365/pages/teamsHost.ts';

const tenantId = '22222222-2222-4222-8222-222222222222';

export const alex = person(1, 'alex', 'Alex Morgan', 'Single point of contact');
export const sam = person(2, 'sam', 'Sam Okafor', 'Head of Custody');
export const leaver = { ...person(3, 'jo', 'Jo Leaver', 'Former analyst'), accountEnabled: false };

function person(number: number, user: string, name: string, jobTitle: string) {
  const oid = `aaaaaaaa-aaaa-4aaa-8aaa-00000000000${number}`;
  return { oid, user: `${user}@northshire.example`, name, jobTitle };
}

export const app = {
  tabUrl: '/tab/index.html',
  appId: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd',
  clientId: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc',
  appName: 'Sample app',
};

/** A tab that loads Microsoft's own files and nothing of ours; `started` tells when it is initialised. */
const tab = `<!doctype html><html lang="en"><head><title>Sample tab</title>
<script src="/packages/teams.js"></script><script src="/packages/msal.js"></script></head>
<body><main><h1>Sample tab</h1><p id="theme">none</p></main><script>
const { app } = microsoftTeams;
window.started = app.initialize().then(() => {
  app.registerOnThemeChangeHandler((theme) => { document.getElementById('theme').textContent = theme; });
  if (new URLSearchParams(location.search).has('quiet')) return;
  app.notifyAppLoaded();
  return app.notifySuccess();
});
</script></body></html>`;

const packages: Record<string, string> = {
  'teams.js': 'node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js',
  'msal.js': 'node_modules/@azure/msal-browser/lib/msal-browser.min.js',
};

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function tokenFor(user: string, scopes = 'User.Read') {
  const { oid, name } = [alex, sam].find((one) => one.user === user) ?? alex;
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const claims = { aud: app.clientId, oid, name, tid: tenantId, sub: oid, exp, preferred_username: user };
  const idToken = `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.none`;
  return { access_token: `token of ${user}`, expires_in: 3600, id_token: idToken, scope: scopes };
}

/** Refuses by the scope asked for, as the real endpoint of local365 would. */
function refusal(user: string, scopes = ''): { status: 400 | 503; body: object } | null {
  const body = { error: 'invalid_grant', suberror: 'consent_required', error_description: 'AADSTS65001' };
  if (user === leaver.user) return { status: 400, body: { error: 'invalid_grant', error_codes: [50057] } };
  if (scopes.includes('Sites.Manage.All')) return { status: 400, body };
  return scopes.includes('Busy.Now') ? { status: 503, body: { error: 'temporarily_unavailable' } } : null;
}

/** The Teams host with a sample tab and a stand-in for the sign-in, on a free port. */
export async function serveTeamsHost(tabUrl = app.tabUrl) {
  const people = [alex, sam, leaver];
  const routes = new Hono()
    .route('/', teamsHostRoutes({ tenantId, people, teams: { ...app, tabUrl } }))
    .get('/tab/index.html', (context) => context.html(tab))
    .get('/packages/:name', (context) => {
      const text = readFileSync(packages[context.req.param('name')] ?? '', 'utf8');
      return context.body(text, 200, { 'content-type': 'text/javascript' });
    })
    .post('/sign-in/token', async (context) => {
      const { user, scopes, consent } = await context.req.json<{
        user: string;
        scopes?: string;
        consent?: boolean;
      }>();
      const refused = consent ? null : refusal(user, scopes);
      return refused ? context.json(refused.body, refused.status) : context.json(tokenFor(user, scopes));
    });
  const server = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
