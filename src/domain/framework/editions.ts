import type { Framework } from '../frameworks.ts';

/** The newest edition of a kind: by the day it was published, then by title; null where there is none. */
export function newestEdition(all: readonly Framework[], kind: Framework['kind']): Framework | null {
  return inEditionOrder(all.filter((one) => one.kind === kind))[0] ?? null;
}

/** Editions of all kinds, the newest first. */
export function inEditionOrder(all: readonly Framework[]): Framework[] {
  return [...all].sort(
    (a, b) => (b.publishedDay ?? '').localeCompare(a.publishedDay ?? '') || b.title.localeCompare(a.title),
  );
}
