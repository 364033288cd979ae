import { readFileSync } from 'node:fs';
import { buildTab } from './buildTab.ts';
import { buildWebPart } from './buildWebPart.ts';
import { openLocalHub, samples } from './localHub.ts';

/** `npm start`: the built tab in a local Microsoft 365 with sample data. One line on standard output when it is ready. */
async function start(): Promise<void> {
  const { PORT = '3978', DATA_DIR = '.local365', SAMPLE = 'demo', RECORD_REQUESTS } = process.env;
  const sample = samples.find((one) => one === SAMPLE);
  if (!sample) throw new Error(`SAMPLE is ${samples.join(', ')}; not ${SAMPLE}.`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const tabDir = await buildTab(() => say('Building the tab, once.'));
  const place = {
    port: Number(PORT),
    dataDir: DATA_DIR,
    tabDir,
    webPartReady: () => buildWebPart(say),
    version,
    recordRequestsTo: RECORD_REQUESTS,
  };
  const served = await openLocalHub(place, sample, once('Making the site and its sample data, once.'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
  process.stdout.write(`Race Action Hub ready: ${served.url}\n`);
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

function once(words: string): () => void {
  let isSaid = false;
  return () => {
    if (!isSaid) say(words);
    isSaid = true;
  };
}

start().catch((thrown: unknown) => {
  const { code, port, message } = thrown as NodeJS.ErrnoException & { port?: number };
  say(
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another: PORT=${(port ?? 0) + 1} npm start`
      : message,
  );
  process.exit(1);
});
