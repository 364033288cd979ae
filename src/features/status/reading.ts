/** What a list's state tells a figure. */
interface ListStanding {
  asOf: string | null;
  isComplete: boolean;
  error: object | null;
}

/** The lists a figure is counted from, by the name a sentence calls them. */
export type Behind = 'actions' | 'posts' | 'asks' | 'matrix';

/** Whether a figure may be said: it is known, its list failed (with when it was last known), or it is on its way. */
export type Reading =
  | { state: 'known' }
  | { state: 'failed'; list: Behind; asOf: string | null }
  | { state: 'waiting'; list: Behind }
  | { state: 'partial'; list: Behind };

/** How far a figure that stands on these lists is known; the first list in trouble decides. */
export function readingOf(lists: readonly (readonly [Behind, ListStanding])[]): Reading {
  const failed = lists.find(([, { error }]) => error !== null);
  if (failed) return { state: 'failed', list: failed[0], asOf: oldest(lists) };
  const waiting = lists.find(([, { asOf }]) => asOf === null);
  if (waiting) return { state: 'waiting', list: waiting[0] };
  const partial = lists.find(([, { isComplete }]) => !isComplete);
  return partial ? { state: 'partial', list: partial[0] } : { state: 'known' };
}

/** When all of the lists were known; null where one never was, or not to its end. */
function oldest(lists: readonly (readonly [Behind, ListStanding])[]): string | null {
  if (lists.some(([, { asOf, isComplete }]) => asOf === null || !isComplete)) return null;
  return lists.map(([, { asOf }]) => asOf ?? '').sort()[0] ?? null;
}
