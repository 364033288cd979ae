/** Something that keeps entries and tells when they change. */
interface Book<Entry> {
  entries(): readonly Entry[];
  subscribe(listener: () => void): () => void;
  isDurable(): boolean;
}

interface LateOptions<Kept> {
  /** Fetches the code and opens what is kept. */
  open: () => Promise<Kept>;
  /** Whether anything may be kept from an earlier visit; asked once, a moment after somebody listens. */
  mayBeLeft: () => Promise<boolean>;
  /** Milliseconds: the first screen comes first. */
  lookAfter?: number;
}

/** A book whose code is fetched with the first press, or where an earlier visit left something in it. */
export function lateBook<Entry, Kept extends Book<Entry>>({
  open,
  mayBeLeft,
  lookAfter = 1_000,
}: LateOptions<Kept>): Book<Entry> & { opened: () => Promise<Kept> } {
  const listeners = new Set<() => void>();
  const none: readonly Entry[] = [];
  let book: Kept | null = null;
  let opening: Promise<Kept> | null = null;
  let hasLooked = false;

  function opened(): Promise<Kept> {
    opening ??= open().then(
      (all) => {
        book = all;
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
    opened,
    entries: () => book?.entries() ?? none,
    subscribe(listener) {
      listeners.add(listener);
      look();
      return () => void listeners.delete(listener);
    },
    isDurable: () => book?.isDurable() ?? true,
  };
}
