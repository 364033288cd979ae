import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** The versions of the manifest that this product is checked against: the oldest it needs, and the newest there is. */
export const manifestVersions = ['1.25', '1.30'] as const;
export type ManifestVersion = (typeof manifestVersions)[number];

const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

/** What Microsoft's own schema finds wrong with a manifest, a line each; empty for a valid one. */
export function manifestFaults(manifest: unknown, version: ManifestVersion): string[] {
  return faults(manifest, `${schemas}/v${version}/MicrosoftTeams.schema.json`);
}

/** The same for the words of one language. */
export function languageFaults(words: unknown, version: ManifestVersion): string[] {
  return faults(words, `${schemas}/v${version}/MicrosoftTeams.Localization.schema.json`);
}

function faults(content: unknown, schemaPath: string): string[] {
  // The schemas are draft 04, and one holds a pattern that is illegal under the `u` flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);
  if (check(content)) return [];
  return (check.errors ?? []).map(({ instancePath, message = '', params }) =>
    [instancePath || '/', message, JSON.stringify(params)].join(' '),
  );
}
