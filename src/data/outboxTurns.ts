const lastTurns = new Map<string, Promise<unknown>>();

/** Runs work when nobody else of that name does, in any tab of this browser; without locks, in this page at least. */
export function takeTurn(
  name: string,
  work: () => Promise<void>,
  locks: LockManager | undefined,
): Promise<void> {
  if (locks) return locks.request(name, work);
  const turn = (lastTurns.get(name) ?? Promise.resolve()).then(work, work);
  lastTurns.set(name, turn);
  return turn;
}

const longest = 5 * 60_000;

/** Milliseconds before the next try: 1, 2, 4 … seconds up to five minutes, never sooner than the service asked. */
export function pauseAfter(tries: number, retryAfter: number | null): number {
  const grown = Math.min(longest, 1000 * 2 ** Math.max(0, tries - 1));
  return Math.max(grown, (retryAfter ?? 0) * 1000) * (1 + Math.random() / 4);
}
