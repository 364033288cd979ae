import { lateBook } from '../lateBook.ts';
import type { Runs, RunState } from './runs.ts';

/** The runs of a person, their code fetched with the first press or where an earlier visit left some. */
export function lateRuns(options: Parameters<typeof lateBook<RunState, Runs>>[0]): Runs {
  const { opened, ...book } = lateBook<RunState, Runs>(options);
  return {
    ...book,
    start: async (plan) => (await opened()).start(plan),
    pause: async (key) => (await opened()).pause(key),
    carryOn: async (key) => (await opened()).carryOn(key),
    stop: async (key) => (await opened()).stop(key),
    undo: async (key) => (await opened()).undo(key),
    forget: async (key) => (await opened()).forget(key),
  };
}
