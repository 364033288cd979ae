import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** How what is built once a run ended: a file, since those who wait run in other processes. */
const ended = path.resolve('tests/results/prepared');
const well = 'ready';
const lookEvery = 200;

/** Does the work beside the tests that need none of it; resolves when it has ended, however it ended. */
export function prepare(work: () => Promise<unknown>): Promise<void> {
  rmSync(ended, { force: true });
  mkdirSync(path.dirname(ended), { recursive: true });
  return work()
    .then(
      () => well,
      (thrown: unknown) => String(thrown),
    )
    .then((words) => {
      writeFileSync(`${ended}.part`, words);
      renameSync(`${ended}.part`, ended);
    });
}

/** Waits until all is ready; throws with the words of whatever failed. */
export async function whenPrepared(): Promise<void> {
  while (!existsSync(ended)) await after(lookEvery);
  const words = readFileSync(ended, 'utf8');
  if (words !== well) throw new Error(words);
}
