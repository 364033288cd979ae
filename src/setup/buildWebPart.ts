import { cpSync, existsSync, rmSync } from 'node:fs';
import { sharedSources } from './buildTab.ts';
import { isFresh, markFresh } from './freshness.ts';
import { runTool } from './runTool.ts';

const project = 'spfx';
const built = 'dist/webpart';
const mark = 'dist/webpartBuilt';
const installed = `${project}/node_modules/.package-lock.json`;
const sources = [
  'package.json',
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'config', 'src', 'teams'].map(
    (name) => `${project}/${name}`,
  ),
];

/**
 * Builds the web part and its package with Microsoft's own toolchain where they are missing or older than their source;
 * the toolchain is fetched the first time. What comes out lies in `dist/webpart`: `assets`, `manifests` and the
 * `.sppkg`. Throws with the toolchain's own words where it fails.
 */
export async function buildWebPart(onProgress: (words: string) => void): Promise<string> {
  const begun = Date.now();
  if (existsSync(`${built}/manifests`) && isFresh(mark, [...sources, ...sharedSources])) return built;
  const env = toolEnvironment();
  if (!existsSync(installed) || !isFresh(`${project}/node_modules/.hub`, [`${project}/package-lock.json`])) {
    onProgress("Fetching Microsoft's toolchain for web parts, once (about two minutes, 1.3 GB).");
    const fetchIt = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    await runTool('npm', fetchIt, "SharePoint's toolchain could not be installed.", { cwd: project, env });
    markFresh(`${project}/node_modules/.hub`, begun);
  }
  onProgress('Building the web part and its package.');
  await runTool('npm', ['run', 'build'], 'The web part could not be built.', { cwd: project, env });
  rmSync(built, { recursive: true, force: true });
  for (const part of ['assets', 'manifests'])
    cpSync(`${project}/release/${part}`, `${built}/${part}`, { recursive: true });
  cpSync(`${project}/sharepoint/solution/race-action-hub.sppkg`, `${built}/race-action-hub.sppkg`);
  markFresh(mark, begun);
  return built;
}

/** npm tells its scripts about the project they belong to; the web part's project is another one. */
function toolEnvironment(): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local)/i.test(name),
  );
  return Object.fromEntries(env);
}
