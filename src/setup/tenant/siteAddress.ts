import { Stopped } from './stopped.ts';

/** A site, and where its APIs and its sign-in are: Microsoft's, or those of a local365 on this machine. */
export interface SiteAddress {
  /** Without a slash at the end. */
  siteUrl: string;
  origin: string;
  /** `/sites/hub`; empty for the root site. */
  path: string;
  host: string;
  graphBase: string;
  /** Before the tenant's id, without a slash at the end. */
  authorityBase: string;
  scopes: { graph: string; sharePoint: string };
  isLocal: boolean;
}

const example = 'https://yourforce.sharepoint.com/sites/hub';
const local = ['localhost', '127.0.0.1', '[::1]'];

/** Reads `--site`. Throws in words what is wrong with it. */
export function readSiteAddress(text: string | undefined): SiteAddress {
  if (!text) throw new Stopped(`Say which site: --site ${example}`);
  if (!URL.canParse(text)) throw new Stopped(`"${text}" is not an address. Write it like ${example}`);
  const url = new URL(text);
  const isLocal = local.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal)
    throw new Stopped(
      `A sign-in is never sent to ${url.host} without encryption. Use an address with https.`,
    );
  if (!isLocal && !url.hostname.endsWith('.sharepoint.com'))
    throw new Stopped(`${url.host} is not SharePoint Online. Use an address like ${example}`);
  if (/-(admin|my)\.sharepoint\.com$/.test(url.hostname))
    throw new Stopped(
      `${url.host} is the administration or OneDrive, not a site. Use an address like ${example}`,
    );
  const path = sitePathOf(url.pathname);
  return { ...servicesOf(url, isLocal), siteUrl: url.origin + path, path, isLocal };
}

/** `/sites/hub/SitePages/Home.aspx` copied from a browser means the site `/sites/hub`. */
function sitePathOf(path: string): string {
  const [, site] = /^(\/(?:sites|teams)\/[^/]+)/.exec(path) ?? [];
  if (!site) throw new Stopped(`The address names no site. Use one like ${example}`);
  return site;
}

function servicesOf({ origin, host }: URL, isLocal: boolean) {
  const [graph, authorityBase] = isLocal
    ? [`${origin}/graph`, `${origin}/sign-in`]
    : ['https://graph.microsoft.com', 'https://login.microsoftonline.com'];
  const scopes = { graph: `${graph}/.default`, sharePoint: `${origin}/.default` };
  return { origin, host, graphBase: `${graph}/v1.0`, authorityBase, scopes };
}
