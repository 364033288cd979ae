import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import type { SharePointPage } from '../options.ts';
import { isRecord } from '../plain.ts';
import { personByUser, type Service } from '../service.ts';
import { callerOfCookie, personOfCookie, signedInCookie } from '../signIn/cookie.ts';
import { digestRefused, isValidDigest } from '../sharepoint/digest.ts';
import { clientFile, readClientFiles, versionOf } from './clientFiles.ts';
import { pageData } from './pageData.ts';
import { keepProperties } from './pageParts.ts';
import { bundlePage, whoPage } from './waitingPages.ts';
import { bundleAddress, bundleFile, type BundleState, webPartBundle } from './webPartBundle.ts';

const teamsPackage = 'node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js';

const filesAddress = '/sharepoint/files/';
const keptForEver = 'public, max-age=31536000, immutable';

interface PageHouse {
  service: Service;
  page: SharePointPage;
  look: () => Promise<BundleState>;
  files: Map<string, string>;
}

/** The page `/sharepoint`, the same page as Teams frames it, and what both load. */
export function sharePointPageRoutes(service: Service, page: SharePointPage): Hono {
  const files = readClientFiles('src/local365/pages/sharepoint');
  const house: PageHouse = { service, page, look: webPartBundle(page), files };
  const home = `${service.site.path}/SitePages/Home.aspx`;
  return new Hono()
    .get('/sharepoint', (context) => showPage(house, context))
    .get('/sharepoint/teams', (context) => showPage(house, context))
    .get(`${filesAddress}:version/:name`, (context) => sendFile(house, context.req.param('name')))
    .get('/sharepoint/packages/teams.js', () => script(readFileSync(teamsPackage, 'utf8')))
    .get(`${bundleAddress}:name`, (context) => sendBundle(house, context))
    .get(service.site.path, (context) => context.redirect(home))
    .get(home, (context) => goHome(service, context))
    .post(home, (context) => savePage(service, context));
}

async function showPage(house: PageHouse, context: Context): Promise<Response> {
  const { service, page, files } = house;
  const query = new URL(context.req.url).searchParams;
  const person = personByUser(service, query.get('user') ?? '');
  if (!person || person.accountEnabled === false)
    return context.html(whoPage(service.options.people, query), 200);
  const state = await house.look();
  if (state.is === 'building') return context.html(bundlePage(state), 503, { 'retry-after': '3' });
  if (state.is === 'failed') return context.html(bundlePage(state), 500);
  const data = JSON.stringify(pageData(service, page, state.dir, person, query)).replaceAll('<', '\\u003c');
  return context.html(markup(files, data), 200, {
    'content-security-policy': contentSecurityPolicy(service),
    'cache-control': 'no-store',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'set-cookie': signedInCookie(service, person),
  });
}

/** The page with its data; every script is named at once, so that none waits for another to be found. */
function markup(files: Map<string, string>, data: string): string {
  const address = `${filesAddress}${versionOf(files)}/`;
  const preloads = [...files.keys()]
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `<link rel="modulepreload" href="${address}${name}" />`);
  return (clientFile(files, 'sharepoint.html')?.text ?? '')
    .replaceAll(filesAddress, address)
    .replace('<!-- preloads -->', preloads.join(''))
    .replace('<!-- data -->', () => data);
}

/** [L19] SharePoint allows scripts from trusted places only and none inline; here nothing may leave this machine either. */
function contentSecurityPolicy({ options }: Service): string {
  const origin = new URL(options.origin);
  const downloads = `${origin.protocol}//127.0.0.1${origin.port === '' ? '' : `:${origin.port}`}`;
  return [
    "script-src 'self'",
    "worker-src 'self' blob:",
    `connect-src 'self' ${downloads}`,
    `img-src 'self' data: blob: ${downloads}`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function sendFile({ files }: PageHouse, name: string): Response {
  const file = clientFile(files, name);
  if (!file) return new Response('Not found', { status: 404 });
  return new Response(file.text, { headers: { 'content-type': file.type, 'cache-control': keptForEver } });
}

function script(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}

async function sendBundle({ look }: PageHouse, context: Context): Promise<Response> {
  const state = await look();
  if (state.is !== 'ready') return new Response('Not found', { status: 404 });
  const zips = (context.req.header('accept-encoding') ?? '').includes('gzip');
  return bundleFile(state.dir, context.req.param('name') ?? '', zips);
}

/** The address people copy: whoever is signed in comes back to the page, and the browser keeps the part after `#`. */
function goHome(service: Service, context: Context): Response {
  const query = new URL(context.req.url).searchParams;
  const person = personOfCookie(service, context.req.raw);
  if (person && !query.has('user')) query.set('user', person.user);
  return context.redirect(query.size === 0 ? '/sharepoint' : `/sharepoint?${query}`);
}

/** [L20] What the property pane set, kept with the page, which may be any page of the tenant: not the site's rights decide. */
async function savePage(service: Service, context: Context): Promise<Response> {
  const caller = callerOfCookie(service, context.req.raw);
  if (!caller) return context.json({ error: 'Nobody is signed in.' }, 403);
  if (!isValidDigest(service, caller.oid, context.req.header('x-requestdigest') ?? ''))
    return context.json(digestRefused().body, 403);
  const body: unknown = await context.req.json().catch(() => null);
  if (!isRecord(body) || typeof body['instanceId'] !== 'string' || !isRecord(body['properties']))
    return context.json({ error: 'A page keeps { instanceId, properties }.' }, 400);
  keepProperties(service, body['instanceId'], body['properties']);
  return context.body(null, 204);
}
