import { existsSync } from 'node:fs';
import { isFresh, markFresh } from './freshness.ts';
import { runTool } from './runTool.ts';

/** What both the tab and the web part are built from. */
export const sharedSources = [
  'package-lock.json',
  ...[
    'app',
    'content/messages',
    'content/reference',
    'data',
    'domain',
    'features',
    'hosts',
    'paper',
    'ui',
  ].map((folder) => `src/${folder}`),
];
const built = 'dist/tab';
const mark = 'dist/tabBuilt';

/** Builds the tab where it is missing or older than its source. Throws with webpack's own words where that fails. */
export async function buildTab(onStart: () => void): Promise<string> {
  const begun = Date.now();
  if (
    existsSync(`${built}/index.html`) &&
    isFresh(mark, ['webpack.config.js', 'spfx/config', ...sharedSources])
  )
    return built;
  onStart();
  const args = ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', '--no-color'];
  await runTool(process.execPath, args, 'The tab could not be built.');
  markFresh(mark, begun);
  return built;
}
