import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingHeaders, microsoft365In } from '../hosting.ts';
import { aboutPage } from './aboutPage.ts';
import { headersFile, staticWebAppConfig } from './headerFiles.ts';
import type { PackageOptions } from './packageOptions.ts';
import { fillIn } from './placeholders.ts';

/** The settings of the tab, the one file that differs between forces. */
export function settingsFile(options: PackageOptions, values: Record<string, string>): string {
  const settings = {
    tenantId: '{{TENANT_ID}}',
    clientId: '{{CLIENT_ID}}',
    siteUrl: '{{SITE_URL}}',
    graphBase: 'https://graph.microsoft.com/v1.0',
    sharePointBase: '{{SHAREPOINT_URL}}',
    // A tab on a SharePoint page is framed by it, and teams-js answers no stranger.
    hostOrigins: ['{{SHAREPOINT_URL}}'],
    shape: options.shape,
    ...(options.contact ? { contact: options.contact } : {}),
  };
  return `${JSON.stringify(fillIn(settings, values), null, 2)}\n`;
}

/** Puts the built tab into a folder, with everything a web server needs beside it. */
export function writeSite(
  dir: string,
  tabDir: string,
  options: PackageOptions,
  values: Record<string, string>,
): string[] {
  mkdirSync(dir, { recursive: true });
  // Every host compresses by itself; the ready-made .gz files are for the local one.
  const built = readdirSync(tabDir).filter((name) => !name.endsWith('.gz'));
  for (const name of built) cpSync(join(tabDir, name), join(dir, name));
  const headers = hostingHeaders(microsoft365In(options.site));
  const made = {
    'config.json': settingsFile(options, values),
    'about.html': aboutPage(options),
    'staticwebapp.config.json': staticWebAppConfig(headers),
    _headers: headersFile(headers),
  };
  for (const [name, text] of Object.entries(made)) writeFileSync(join(dir, name), text);
  return [...built, ...Object.keys(made)];
}
