import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether what was built is younger than all it was built from. The time of the last whole build stands in a file: tools
 * leave files alone whose content did not change, so their age says nothing.
 */
export function isFresh(mark: string, sources: readonly string[]): boolean {
  if (!existsSync(mark)) return false;
  const at = Number(readFileSync(mark, 'utf8'));
  return sources.every((source) => newest(source) <= at);
}

/** Notes when a build began that has now ended well. */
export function markFresh(mark: string, begun: number): void {
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, `${begun}`);
}

function newest(path: string): number {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)
    : [path];
  return files.reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}
