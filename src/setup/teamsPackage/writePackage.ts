import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageOptions } from './packageOptions.ts';
import { leftToFill, placeholderValues } from './placeholders.ts';
import { settingsFile, writeSite } from './siteFiles.ts';
import { teamsFaults, teamsFiles, toZip } from './teamsFiles.ts';

/** What was written, and what a person still has to give. */
export interface WrittenPackage {
  zip: string;
  site: string;
  /** The options nobody has given; empty where the package is ready. */
  left: string[];
}

/** Writes the Teams package and the site of the tab. Throws where a filled-in manifest is not valid. */
export function writePackage(options: PackageOptions, tabDir: string, version: string): WrittenPackage {
  const values = placeholderValues(options, version);
  const files = teamsFiles(values);
  const settings = settingsFile(options, values);
  const texts = Object.entries(files).filter(([name]) => name.endsWith('.json'));
  const left = leftToFill([settings, ...texts.map(([, bytes]) => new TextDecoder().decode(bytes))]);
  const faults = left.length === 0 ? teamsFaults(files, options.manifestVersion) : [];
  if (faults.length > 0) throw new Error(`Teams would refuse this package.\n${faults.join('\n')}`);

  const zip = join(options.out, 'race-action-hub-teams.zip');
  const site = join(options.out, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(options.out, { recursive: true });
  writeFileSync(zip, toZip(files));
  writeSite(site, tabDir, options, values);
  return { zip, site, left };
}
