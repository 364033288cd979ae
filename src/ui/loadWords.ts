import type { AnyList } from '../data/hooks/useList.ts';
import type { StoreError } from '../data/storeError.ts';
import { asOfWords } from './dayWords.ts';
import { errorInWords, say } from './uiWords.ts';

/** What went wrong, what to do, and since when what is on screen is known (`asOf`; null where nothing is). */
export function failureInWords(error: StoreError, asOf: string | null): string {
  const since = asOf ? `${say('couldNotRefresh', { time: asOfWords(asOf, new Date()) })} ` : '';
  return since + errorInWords(error);
}

/** How much of a list is here: "60 of 200 loaded"; null where all of it is, or none yet. */
export function progressInWords(lists: readonly AnyList[]): string | null {
  const list = lists.find((one) => one.asOf !== null && !one.isComplete);
  if (!list) return null;
  const { count, total } = list.loaded;
  return total ? say('loadedSoFar', { loaded: count, total }) : say('loadedSoFarUnknown', { loaded: count });
}

/** How many rows of some lists could not be read. */
export function countFaults(lists: readonly AnyList[]): number {
  return lists.reduce((sum, list) => sum + list.faults.length, 0);
}
