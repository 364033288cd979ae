/** When a page was last confirmed as a whole: the oldest of its lists' times; null while none of them is known. */
export function oldestAsOf(lists: readonly { asOf: string | null }[]): string | null {
  const known = lists.map((list) => list.asOf).filter((asOf) => asOf !== null);
  return known.sort()[0] ?? null;
}
