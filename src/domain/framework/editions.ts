import type { Framework } from '../frameworks.ts';

/** The newest edition of a kind: by the day it was published or its year, then by title; null where there is none. */
export function newestEdition(all: readonly Framework[], kind: Framework['kind']): Framework | null {
  return inEditionOrder(all.filter((one) => one.kind === kind))[0] ?? null;
}

/** Editions of all kinds, the newest first; where nobody said a day, the year in the edition's name counts. */
export function inEditionOrder(all: readonly Framework[]): Framework[] {
  return [...all].sort((a, b) => whenOf(b).localeCompare(whenOf(a)) || b.title.localeCompare(a.title));
}

function whenOf({ publishedDay, edition, title }: Framework): string {
  return publishedDay ?? /\b20\d\d\b/.exec(`${edition ?? ''} ${title}`)?.[0] ?? '';
}
