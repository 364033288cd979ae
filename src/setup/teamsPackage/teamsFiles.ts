import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { languageFaults, manifestFaults } from '../manifestFaults.ts';
import type { ManifestVersion } from '../manifestFaults.ts';
import { fillIn } from './placeholders.ts';

/** The files of the Teams package by their names in it; the manifest is the one called manifest.json. */
export type TeamsFiles = Record<string, Uint8Array>;

const pictures: Record<string, string> = {
  'color.png': 'assets/icons/color.png',
  'outline.png': 'assets/icons/outline.png',
  'color32x32.png': 'assets/icons/color32x32.png',
  'preview.png': 'assets/preview.png',
};
const languages = ['en-GB.json', 'cy.json'];

/** Reads the sources of the Teams package and fills them in. */
export function teamsFiles(values: Record<string, string>): TeamsFiles {
  const files: TeamsFiles = {};
  for (const name of ['manifest.json', ...languages]) {
    const source = JSON.parse(readFileSync(`manifest/${name}`, 'utf8')) as unknown;
    files[name] = new TextEncoder().encode(`${JSON.stringify(fillIn(source, values), null, 2)}\n`);
  }
  for (const [name, path] of Object.entries(pictures)) files[name] = readFileSync(path);
  return files;
}

/** What Microsoft's schemas find wrong with a filled-in package, a line each. */
export function teamsFaults(files: TeamsFiles, version: ManifestVersion): string[] {
  const read = (name: string) => JSON.parse(new TextDecoder().decode(files[name])) as unknown;
  return [
    ...manifestFaults(read('manifest.json'), version).map((fault) => `manifest.json: ${fault}`),
    ...languages.flatMap((name) => languageFaults(read(name), version).map((fault) => `${name}: ${fault}`)),
  ];
}

/** The package as Teams takes it. The same files give the same bytes, whenever and wherever it is made. */
export function toZip(files: TeamsFiles): Uint8Array {
  const inOrder = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(inOrder, { level: 9, mtime: new Date(1980, 0, 1), os: 0 });
}
