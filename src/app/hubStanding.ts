import { useHubRow } from '../data/hooks/useHubRow.ts';
import type { StoreError } from '../data/storeError.ts';

/** Whether the site is a hub, and one for this person: decided once the hub's own list has answered, never before. */
export type HubStanding = 'hub' | 'notSetUp' | 'noAccess';

/** What the hub's list says. A failure that may pass, or a row somebody spoilt, does not undo a hub. */
export function standingOf(list: {
  items: readonly unknown[];
  faults: readonly unknown[];
  hasAnswered: boolean;
  error: StoreError | null;
}): HubStanding {
  const { items, faults, hasAnswered, error } = list;
  if (error?.kind === 'denied') return 'noAccess';
  if (error?.kind === 'missing' && error.what === 'list') return 'notSetUp';
  const isEmpty = items.length === 0 && faults.length === 0;
  return hasAnswered && error === null && isEmpty ? 'notSetUp' : 'hub';
}

/** Whether this site is a hub, as far as is known. */
export function useHubStanding(): HubStanding {
  return standingOf(useHubRow().list);
}
