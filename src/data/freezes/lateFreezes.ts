import { lateBook } from '../lateBook.ts';
import type { Freezes, FreezeState } from './freezes.ts';

/** What is to be frozen, its code fetched with the first agreement or where an earlier visit left something. */
export function lateFreezes(options: Parameters<typeof lateBook<FreezeState, Freezes>>[0]): Freezes {
  const { opened, ...book } = lateBook<FreezeState, Freezes>(options);
  return {
    ...book,
    start: async (freezes) => (await opened()).start(freezes),
    tryAgain: async (key) => (await opened()).tryAgain(key),
  };
}
