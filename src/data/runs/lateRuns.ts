import type { Runs, RunState } from './runs.ts';

interface LateOptions {
  /** Fetches the code and opens what is kept. */
  open: () => Promise<Runs>;
  /** Whether anything may be kept from an earlier visit; asked once, a moment after somebody listens. */
  mayBeLeft: () => Promise<boolean>;
  /** Milliseconds: the first screen comes first. */
  lookAfter?: number;
}

const none: readonly RunState[] = [];

/** The runs of a person, their code fetched with the first press or where an earlier visit left some. */
export function lateRuns({ open, mayBeLeft, lookAfter = 1_000 }: LateOptions): Runs {
  const listeners = new Set<() => void>();
  let runs: Runs | null = null;
  let opening: Promise<Runs> | null = null;
  let hasLooked = false;

  function opened(): Promise<Runs> {
    opening ??= open().then(
      (all) => {
        runs = all;
        all.subscribe(() => listeners.forEach((listener) => listener()));
        listeners.forEach((listener) => listener());
        return all;
      },
      (thrown: unknown) => {
        opening = null; // the code did not arrive: the next press tries again
        throw thrown;
      },
    );
    return opening;
  }

  function look(): void {
    if (hasLooked) return;
    hasLooked = true;
    setTimeout(
      () =>
        void mayBeLeft()
          .then((may) => (may ? opened() : null))
          .catch(() => undefined),
      lookAfter,
    );
  }

  return {
    start: async (plan) => (await opened()).start(plan),
    pause: async (key) => (await opened()).pause(key),
    carryOn: async (key) => (await opened()).carryOn(key),
    stop: async (key) => (await opened()).stop(key),
    undo: async (key) => (await opened()).undo(key),
    forget: async (key) => (await opened()).forget(key),
    entries: () => runs?.entries() ?? none,
    subscribe(listener) {
      listeners.add(listener);
      look();
      return () => void listeners.delete(listener);
    },
    isDurable: () => runs?.isDurable() ?? true,
  };
}
