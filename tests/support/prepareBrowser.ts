import { existsSync, rmSync } from 'node:fs';
import { startHub, templateDir } from './hubServer.ts';

/** Once a run: builds the tab as it ships and seeds the sample world; every test file starts from a copy of it. */
export default async function prepareBrowser(): Promise<void> {
  if (existsSync(templateDir)) rmSync(templateDir, { recursive: true });
  const hub = await startHub({ dataDir: templateDir, sample: 'demo' });
  await hub.stop();
}
