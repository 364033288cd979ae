import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ends up in the tab; a change anywhere here makes the built one old. */
const sources = [
  'webpack.config.js',
  'package-lock.json',
  ...['app', 'content/messages', 'data', 'domain', 'features', 'hosts', 'ui'].map((folder) =>
    join('src', folder),
  ),
];
const built = 'dist/tab';
/** When the last whole build began: webpack leaves files alone whose content did not change, so their age says nothing. */
const mark = 'dist/tabBuilt';

/** Builds the tab where it is missing or older than its source. Throws with webpack's own words where that fails. */
export async function buildTab(onStart: () => void): Promise<string> {
  const begun = Date.now();
  if (!isCurrent()) {
    onStart();
    await runWebpack();
    mkdirSync('dist', { recursive: true });
    writeFileSync(mark, `${begun}`);
  }
  return built;
}

function isCurrent(): boolean {
  if (!existsSync(mark) || !existsSync(join(built, 'index.html'))) return false;
  const at = Number(readFileSync(mark, 'utf8'));
  return sources.every((source) => newest(source) <= at);
}

function newest(path: string): number {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
    : [path];
  return files.reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}

function runWebpack(): Promise<void> {
  const args = ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', '--no-color'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The tab could not be built.\n${said.join('')}`));
    });
  });
}
