import { mayPass, toStoreError } from '../storeError.ts';

const mostInVain = 16;
const longestPause = 60;

/** Waits this many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Really waits. */
export const wait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Tries something that may be repeated until it works: a lost connection and a busy service are waited for, as long as
 * the service asks or longer each time. Throws what waiting cannot help, or the sixteenth failure in a row.
 */
export async function patiently<T>(attempt: () => Promise<T>, pause: Wait = wait): Promise<T> {
  for (let inVain = 1; ; inVain += 1) {
    try {
      return await attempt();
    } catch (thrown) {
      if (inVain === mostInVain) throw thrown;
      await waitOut(thrown, inVain, pause);
    }
  }
}

/** Waits as long as a failure asks; throws it where waiting cannot help. `inVain` counts failures in a row. */
export async function waitOut(thrown: unknown, inVain: number, pause: Wait = wait): Promise<void> {
  const error = toStoreError(thrown);
  if (!mayPass(error)) throw thrown;
  const asked = 'retryAfter' in error ? error.retryAfter : undefined;
  await pause((asked ?? Math.min(2 ** (inVain - 1), longestPause)) * 1_000);
}
