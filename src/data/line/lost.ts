import { StoreFailure } from '../storeError.ts';

/** A request without an answer after this many milliseconds counts as lost: `fetch` alone would wait for ever. */
export const patience = 60_000;

/** Milliseconds for a request with this many bytes: a slow line has a minute more for each megabyte. */
export function patienceFor(bytes: number): number {
  return patience * (1 + Math.floor(bytes / 1_048_576));
}

/** What was thrown on the way to an answer, as a failure of ours: whatever never came back is offline. */
export function toLost(thrown: unknown): unknown {
  const isLost =
    thrown instanceof TypeError || (thrown instanceof DOMException && thrown.name === 'TimeoutError');
  return isLost ? new StoreFailure({ kind: 'offline' }) : thrown;
}
