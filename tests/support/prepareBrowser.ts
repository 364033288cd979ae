import { mkdirSync, rmSync } from 'node:fs';
import { buildWebPart } from '../../src/setup/buildWebPart.ts';
import { requestsDir, startHub, templateDir } from './hubServer.ts';

/** Once a run: builds web part and tab as they ship and seeds the sample world; every test file starts from a copy of it. */
export default async function prepareBrowser(): Promise<void> {
  await buildWebPart((words) => process.stderr.write(`${words}\n`));
  for (const old of [templateDir, requestsDir]) rmSync(old, { recursive: true, force: true });
  const hub = await startHub({ dataDir: templateDir, sample: 'demo' });
  await hub.stop();
  mkdirSync(requestsDir, { recursive: true });
}
