import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds between two looks, and until the last one counts. */
const [every, usual] = [100, 15_000];

/** Tries an expectation again until it holds: what the service says follows the screen, nobody tells a test when. */
export async function eventually<T>(expectation: () => Promise<T>, patience = usual): Promise<T> {
  const last = performance.now() + patience;
  for (;;) {
    try {
      return await expectation();
    } catch (thrown) {
      if (performance.now() > last) throw thrown;
      await after(every);
    }
  }
}
