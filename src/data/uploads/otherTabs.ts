/** Which files other tabs of this browser have in hand: this one can only look on. */
export interface OtherTabs {
  /** This tab has the file; the others hear of it. */
  take(key: string): void;
  /** This tab lets go of it. */
  leave(key: string): void;
  isElsewhere(key: string): boolean;
  /** Looks again at these files, which this tab does not have. */
  look(keys: readonly string[]): void;
  close(): void;
}

/** `name` is that of the person's uploads; without locks every tab is on its own. `changed` hears of each change. */
export function openOtherTabs(name: string, locks: LockManager | undefined, changed: () => void): OtherTabs {
  const mine = new Map<string, () => void>();
  const elsewhere = new Set<string>();
  let isClosed = false;
  const lockOf = (key: string) => `${name}|file|${key}`;

  /** The lock is another tab's: said so until that tab lets go of it, or is closed. */
  async function watch(key: string): Promise<void> {
    const isHeld =
      (await locks?.request(lockOf(key), { ifAvailable: true }, (lock) => lock === null)) ?? false;
    if (!isHeld || isClosed || elsewhere.has(key) || mine.has(key)) return;
    elsewhere.add(key);
    changed();
    await locks?.request(lockOf(key), { mode: 'shared' }, () => undefined);
    elsewhere.delete(key);
    if (!isClosed) changed();
  }

  return {
    take(key) {
      if (!locks || mine.has(key)) return;
      const held = Promise.withResolvers<void>();
      mine.set(key, held.resolve);
      void locks.request(lockOf(key), () => held.promise).catch(() => undefined);
    },
    leave(key) {
      mine.get(key)?.();
      mine.delete(key);
    },
    isElsewhere: (key) => elsewhere.has(key),
    look(keys) {
      for (const key of keys) if (!elsewhere.has(key)) void watch(key).catch(() => undefined);
    },
    close() {
      isClosed = true;
      for (const release of mine.values()) release();
      mine.clear();
    },
  };
}
