import { Hono } from 'hono';
import type { TeamsTab } from '../options.ts';
import { clientFile, readClientFiles } from './clientFiles.ts';

export interface TeamsHostOptions {
  tenantId: string;
  people: { oid: string; user: string; name: string; jobTitle: string; accountEnabled?: boolean }[];
  /** The tab under test: its address (absolute or from the root), and who it is in the app manifest. */
  teams: TeamsTab;
  /** SharePoint's page for Teams, where a web part is served too. */
  webPartUrl?: string;
  /** Where the page's own files lie; the default holds when the process runs in the project's folder. */
  clientDir?: string;
}

function contentSecurityPolicy(tabUrl: string): string {
  const tabOrigin = URL.canParse(tabUrl) ? ` ${new URL(tabUrl).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self'${tabOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function optionsForPage({ tenantId, people, teams, webPartUrl }: TeamsHostOptions) {
  return {
    tenantId,
    people: people.map(({ oid, user, name, jobTitle, accountEnabled }) => ({
      oid,
      user,
      name,
      jobTitle,
      accountEnabled: accountEnabled ?? true,
    })),
    tab: teams,
    webPartUrl,
  };
}

/** The page `/teams` that plays the Teams client, its files under `/teams/files/` and its options. */
export function teamsHostRoutes(options: TeamsHostOptions): Hono {
  const files = readClientFiles(options.clientDir ?? 'src/local365/pages/teams');
  const headers = {
    'content-security-policy': contentSecurityPolicy(options.teams.tabUrl),
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  const answer = (name: string) => {
    const file = clientFile(files, name);
    return file
      ? new Response(file.text, { headers: { ...headers, 'content-type': file.type } })
      : new Response('Not found', { status: 404 });
  };
  return new Hono()
    .get('/teams', () => answer('teams.html'))
    .get('/teams/options.json', (context) => context.json(optionsForPage(options), 200, headers))
    .get('/teams/files/:name', (context) => answer(context.req.param('name')));
}
