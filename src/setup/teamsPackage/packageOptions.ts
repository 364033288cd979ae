import { parseArgs } from 'node:util';
import { manifestVersions } from '../manifestFaults.ts';
import type { ManifestVersion } from '../manifestFaults.ts';

/** What a force says about itself; null where it has not said it yet. */
export interface PackageOptions {
  /** Where the tab will be, an origin: `https://hub.example.police.uk`. */
  host: URL | null;
  clientId: string | null;
  tenantId: string | null;
  /** The hub's SharePoint site. */
  site: URL | null;
  organisation: string | null;
  /** Whom people ask who may not see the hub, in words: a name, a post, a mailbox. */
  contact: string | null;
  appId: string;
  shape: 'force' | 'national';
  manifestVersion: ManifestVersion;
  out: string;
}

/** Who the app is in Teams. The same for everybody: each tenant has its own catalogue. */
const ownAppId = '6f1d2a64-0c0b-4f0e-9a57-3b8f3c1d7e21';

const known = {
  host: { type: 'string' },
  'client-id': { type: 'string' },
  'tenant-id': { type: 'string' },
  site: { type: 'string' },
  organisation: { type: 'string' },
  contact: { type: 'string' },
  'app-id': { type: 'string' },
  shape: { type: 'string' },
  'manifest-version': { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the options of `npm run package`. Throws a sentence for the first one that cannot be right. */
export function readPackageOptions(args: string[]): PackageOptions {
  const { values } = parseArgs({ args, options: known, allowPositionals: false });
  return {
    host: values.host === undefined ? null : hostOf(values.host),
    clientId: guid('client-id', values['client-id']),
    tenantId: guid('tenant-id', values['tenant-id']),
    site: values.site === undefined ? null : siteOf(values.site),
    organisation: words('organisation', values.organisation, 32),
    contact: words('contact', values.contact, 200),
    appId: guid('app-id', values['app-id']) ?? ownAppId,
    shape: oneOf('shape', values.shape, ['force', 'national']),
    manifestVersion: oneOf('manifest-version', values['manifest-version'], manifestVersions),
    out: values.out ?? 'dist/package',
  };
}

/** Sign-in knows the tab by its origin, and Teams takes https only: a path, a port or a name in the address is a mistake. */
function hostOf(said: string): URL {
  const url = httpsUrl('host', said, 'https://hub.example.police.uk');
  if (url.pathname !== '/' || url.search || url.hash || url.port || url.username)
    throw new Error(
      `--host is ${said}. Give the host alone, without a path or a port: ${url.protocol}//${url.hostname}`,
    );
  return url;
}

function siteOf(said: string): URL {
  const url = httpsUrl('site', said, 'https://yourforce.sharepoint.com/sites/hub');
  if (url.search || url.hash || url.pathname === '/')
    throw new Error(
      `--site is ${said}. Give the address of the hub's own site: https://yourforce.sharepoint.com/sites/hub`,
    );
  return new URL(url.href.replace(/\/+$/, ''));
}

function httpsUrl(name: string, said: string, example: string): URL {
  if (!URL.canParse(said)) throw new Error(`--${name} is ${said}. Give a whole address: ${example}`);
  const url = new URL(said);
  if (url.protocol !== 'https:')
    throw new Error(`--${name} is ${said}. It has to start with https: ${example}`);
  return url;
}

function guid(name: string, said: string | undefined): string | null {
  if (said === undefined) return null;
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(said)) return said.toLowerCase();
  throw new Error(
    `--${name} is ${said}. Give the id as Entra shows it: 8 letters and digits, then 4, 4, 4 and 12, with hyphens.`,
  );
}

function words(name: string, said: string | undefined, most: number): string | null {
  if (said === undefined) return null;
  const text = said.trim();
  if (text === '') throw new Error(`--${name} is empty. Leave it out, or give its words.`);
  if (text.length > most) throw new Error(`--${name} has ${text.length} characters. Give at most ${most}.`);
  return text;
}

function oneOf<T extends string>(name: string, said: string | undefined, choices: readonly [T, ...T[]]): T {
  if (said === undefined) return choices[0];
  const chosen = choices.find((choice) => choice === said);
  if (chosen) return chosen;
  throw new Error(`--${name} is ${said}. Give one of these: ${choices.join(', ')}.`);
}
