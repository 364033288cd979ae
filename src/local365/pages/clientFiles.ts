import { readdirSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, resolve } from 'node:path';

export interface ClientFile {
  type: string;
  text: string;
}

const types: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** Lists the folder once: only names found here are ever served, so no path can lead out of it. */
export function readClientFiles(dir: string): Map<string, string> {
  const folder = resolve(dir);
  const names = readdirSync(folder).filter((name) => extname(name) in types);
  return new Map(names.map((name) => [name, join(folder, name)]));
}

/** The file as a browser takes it: TypeScript loses its types here, line for line, so no build is needed. */
export function clientFile(files: Map<string, string>, name: string): ClientFile | null {
  const path = files.get(name);
  if (!path) return null;
  const changed = statSync(path).mtimeMs;
  const known = taken.get(path);
  if (known?.changed === changed) return known.file;
  const text = readFileSync(path, 'utf8');
  const file = {
    type: types[extname(name)] ?? '',
    text: name.endsWith('.ts') ? stripTypeScriptTypes(text) : text,
  };
  taken.set(path, { changed, file });
  return file;
}

const taken = new Map<string, { changed: number; file: ClientFile }>();

/** A name for the files as they are now: an address with it in may be kept for ever. */
export function versionOf(files: Map<string, string>): string {
  const latest = Math.max(...[...files.values()].map((path) => statSync(path).mtimeMs));
  return Math.round(latest).toString(36);
}
