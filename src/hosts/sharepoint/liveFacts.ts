import type { Facts } from './facts.ts';

/** The facts as they are now, and who wants to hear of changes: themes and properties change while a page is open. */
export interface LiveFacts {
  now: () => Facts;
  change: (facts: Facts) => void;
  onChange: (listener: () => void) => () => void;
}

export function followFacts(first: Facts): LiveFacts {
  let facts = first;
  const listeners = new Set<() => void>();
  return {
    now: () => facts,
    change(next) {
      facts = next;
      listeners.forEach((listener) => listener());
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
