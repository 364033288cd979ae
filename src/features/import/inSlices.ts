/** Milliseconds of work before the page may answer. */
const slice = 12;

/** Does long work bit by bit, and lets the page answer in between. Null where the signal ends it. */
export async function inSlices<T>(steps: Generator<undefined, T>, signal?: AbortSignal): Promise<T | null> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTask();
    if (signal?.aborted) return null;
  }
}

/** Lets the page paint and answer; timers would be held back in a tab that is not in front. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
