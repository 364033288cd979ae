import type { Row } from './listStore.ts';
import { newChange } from './outboxEntry.ts';
import type { Cells, OutboxEntry } from './outboxEntry.ts';

/** What is still to do once `arrived` is saved in `row`: nothing, or the words that came while it was on its way. */
export function leftOver(entry: OutboxEntry, arrived: Cells, row: Row, savedAt: string): OutboxEntry {
  const late = Object.entries(entry.cells).filter(
    ([column, cell]) => JSON.stringify(arrived[column]) !== JSON.stringify(cell),
  );
  if (late.length > 0) return { ...lateChange(entry, arrived, row, Object.fromEntries(late)), savedAt };
  return {
    ...entry,
    id: row.id,
    eTag: row.eTag,
    state: 'saved',
    savedAt,
    sentCells: null,
    error: null,
    theirs: null,
  };
}

/**
 * Words that came while others were on their way: a change of what their writer saw, which is not what the row has where
 * somebody else was there meanwhile. Without a mark the row is asked for first.
 */
function lateChange(entry: OutboxEntry, arrived: Cells, row: Row, cells: OutboxEntry['cells']): OutboxEntry {
  const saw = (column: string) => (column in arrived ? arrived[column] : entry.base?.[column]);
  const base = Object.fromEntries(Object.keys(cells).map((column) => [column, saw(column)]));
  const isAsSeen = Object.entries(base).every(
    ([column, cell]) => (cell ?? null) === (row.cells[column] ?? null),
  );
  return { ...newChange(entry, row, cells), base, eTag: isAsSeen ? row.eTag : null };
}
