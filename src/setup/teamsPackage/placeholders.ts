import type { PackageOptions } from './packageOptions.ts';

/** What stands between double braces in the sources of the package, and the option that fills it in. */
const optionOf: Record<string, string> = {
  TAB_HOST: '--host',
  CLIENT_ID: '--client-id',
  TENANT_ID: '--tenant-id',
  SITE_URL: '--site',
  SHAREPOINT_URL: '--site',
  ORGANISATION: '--organisation',
};

/** The values of the placeholders; those that nobody has given are missing. */
export function placeholderValues(options: PackageOptions, version: string): Record<string, string> {
  const values = {
    TAB_HOST: options.host?.hostname,
    CLIENT_ID: options.clientId,
    TENANT_ID: options.tenantId,
    SITE_URL: options.site?.href,
    SHAREPOINT_URL: options.site?.origin,
    ORGANISATION: options.organisation,
    APP_ID: options.appId,
    MANIFEST_VERSION: options.manifestVersion,
    VERSION: version,
  };
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(given);
}

/** Fills in the texts of a JSON value; a placeholder without a value stays as it is. */
export function fillIn(content: unknown, values: Record<string, string>): unknown {
  if (typeof content === 'string')
    return content.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  if (Array.isArray(content)) return content.map((part) => fillIn(part, values));
  if (typeof content === 'object' && content !== null) {
    const parts = Object.entries(content).map(([name, part]) => [name, fillIn(part, values)]);
    return Object.fromEntries(parts) as unknown;
  }
  return content;
}

/** The options that would fill in what still stands between braces. */
export function leftToFill(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
  return [...new Set(names.map((name) => optionOf[name] ?? name))].sort();
}
