import type { Row } from './listStore.ts';

/** Known rows with changed ones put in their place and new ones at the end; the very same array where nothing differs. */
export function mergeRows(known: Row[], changed: readonly Row[]): Row[] {
  const before = new Map(known.map((row) => [row.id, row]));
  const news = changed.filter((row) => before.get(row.id)?.eTag !== row.eTag);
  if (news.length === 0) return known;
  for (const row of news) before.set(row.id, row);
  return [...before.values()];
}
