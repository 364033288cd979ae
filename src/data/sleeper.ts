/** Waiting that can be ended early, because something has changed. */
export interface Sleeper {
  sleep: (ms: number) => Promise<void>;
  wake: () => void;
}

/** One sleeper at a time: `wake` ends the wait that is under way. */
export function createSleeper(): Sleeper {
  let wakeUp = () => undefined as void;
  return {
    wake: () => wakeUp(),
    sleep: (ms) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
