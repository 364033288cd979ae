import type { Row, RowPage } from '../listStore.ts';

/** A page as a service gives it; `next` is where the one after it is. */
export interface Page {
  rows: Row[];
  next: string | null;
}

/**
 * All rows of a query from its first page on. The next page is asked for before this one is handed over; where there is
 * one, `total` is asked how many rows there will be, so that a screen can say "5,000 of 5,001 loaded".
 */
export async function* pageByPage(
  first: Page,
  read: (next: string) => Promise<Page>,
  total: (loaded: number, last: Row | undefined) => Promise<number | null>,
): AsyncGenerator<RowPage> {
  let loaded = 0;
  let page = first;
  let counting: Promise<number | null> | null = null;
  while (page.next !== null) {
    const upcoming = read(page.next);
    upcoming.catch(() => undefined); // awaited below; a consumer that stops in between must not leave it unhandled
    loaded += page.rows.length;
    counting ??= total(loaded, page.rows.at(-1));
    yield { rows: page.rows, total: null, isLast: false };
    const known = await Promise.race([counting, upcoming.then(() => null)]);
    if (known !== null) yield { rows: [], total: known, isLast: false };
    page = await upcoming;
  }
  yield { rows: page.rows, total: loaded + page.rows.length, isLast: true };
}
