import { mkdirSync, rmSync } from 'node:fs';
import { buildWebPart } from '../../src/setup/buildWebPart.ts';
import { requestsDir, startHub, templateDir } from './hubServer.ts';
import { prepare } from './preparing.ts';

declare global {
  /** Ends when everything is built; kept for the end of the run. */
  var preparing: Promise<void> | undefined;
}

/**
 * Once a run: builds web part and tab as they ship and seeds the sample world, of which every browser test has a copy. Tests
 * that need none of it run meanwhile.
 */
export default function prepareBrowser(): void {
  for (const old of [templateDir, requestsDir]) rmSync(old, { recursive: true, force: true });
  globalThis.preparing = prepare(async () => {
    await Promise.all([buildWebPart((words) => process.stderr.write(`${words}\n`)), makeSample()]);
    mkdirSync(requestsDir, { recursive: true });
  });
}

async function makeSample(): Promise<void> {
  const hub = await startHub({ dataDir: templateDir, sample: 'demo' });
  await hub.stop();
}
