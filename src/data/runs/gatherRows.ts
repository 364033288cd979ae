import type { Row } from '../listStore.ts';

/** Gathers rows of a run for half a second: putting each of thousands into its list would keep the screen busy. */
export function gatherRows(
  use: (list: string, ...rows: readonly Row[]) => void,
  forMs = 500,
): (list: string, row: Row) => void {
  const gathered = new Map<string, Row[]>();
  return (list, row) => {
    const rows = gathered.get(list);
    if (rows) return void rows.push(row);
    gathered.set(list, [row]);
    setTimeout(() => {
      const all = gathered.get(list) ?? [];
      gathered.delete(list);
      use(list, ...all);
    }, forMs);
  };
}
