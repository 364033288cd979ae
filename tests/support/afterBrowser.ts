import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notOffered } from './graphOperations.ts';
import type { RecordedRequest } from './graphOperations.ts';
import { requestsDir } from './hubServer.ts';

/** After the browser tests: all Graph requests of the run in one file, and none that Graph v1.0 does not offer. */
export default async function afterBrowser(): Promise<void> {
  await globalThis.preparing;
  if (!existsSync(requestsDir)) return;
  const requests = readdirSync(requestsDir).flatMap((file) =>
    readFileSync(path.join(requestsDir, file), 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line) as RecordedRequest),
  );
  rmSync(requestsDir, { recursive: true });
  writeFileSync('tests/results/graphRequests.json', JSON.stringify(requests, null, 1));
  const unknown = notOffered(requests);
  if (unknown.length > 0) throw new Error(`Graph v1.0 does not offer:\n${unknown.join('\n')}`);
  console.log(
    `${requests.length} Graph requests of this run are in tests/results/graphRequests.json; Graph v1.0 offers all of them.`,
  );
}
