import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

interface Stats {
  chunks: { files: string[]; modules?: StatsModule[] }[];
}
interface StatsModule {
  name: string;
  size: number;
  modules?: StatsModule[];
}

/** Builds the tab into a folder and says, per file, which share of it is libraries (by size before minifying). */
export function buildWithShares(tabDir: string): Map<string, number> {
  const statsFile = `${tabDir}.json`;
  const args = ['--mode', 'production', '--output-path', path.resolve(tabDir), '--json', statsFile];
  execFileSync('node_modules/.bin/webpack', args, { stdio: 'ignore' });
  const { chunks } = JSON.parse(readFileSync(statsFile, 'utf8')) as Stats;
  rmSync(statsFile);
  const shares = new Map<string, number>();
  for (const { files, modules = [] } of chunks) {
    const parts = modules.flatMap((one) => one.modules ?? [one]);
    const sum = (wanted: StatsModule[]) => wanted.reduce((bytes, one) => bytes + one.size, 0);
    const share = sum(parts.filter((one) => one.name.includes('node_modules'))) / Math.max(1, sum(parts));
    for (const file of files.filter((name) => name.endsWith('.js'))) shares.set(file, share);
  }
  return shares;
}
