import type { Row } from './listStore.ts';
import type { OutboxEntry } from './outboxEntry.ts';

/**
 * Columns that are one thought, by list. Where somebody takes the other's words in one of them, theirs take all of that
 * thought and nothing of the others. A change of a list that is not named here is one thought as a whole.
 */
const oneThought: Readonly<Record<string, readonly (readonly string[])[]>> = {
  returns: [
    ['Level', 'StatementsMet', 'LevelReason', 'Disagrees', 'LevelStillTrueDay'],
    ['Narrative', 'NarrativeStillTrueDay'],
    ['Figures'],
    ['OutOfScope', 'OutOfScopeReason'],
    ['AimedLevel'],
    ['Plan'],
    ['OwnerPostKey', 'DueDay'],
  ],
};

/**
 * The columns that stay the writer's own where they take the other's words: the thoughts that nobody else wrote in, with
 * what the row begins with. None where nothing is left to say, or where the change was refused.
 */
export function keptBeside({ list, state, cells, both = [] }: OutboxEntry): string[] {
  const thoughts = oneThought[list];
  if (state !== 'conflict' || thoughts === undefined) return [];
  const isLost = (column: string) =>
    both.some((one) => one === column || thoughts.some((all) => all.includes(one) && all.includes(column)));
  const kept = Object.keys(cells).filter((column) => !isLost(column));
  return kept.some((column) => thoughts.some((all) => all.includes(column))) ? kept : [];
}

/** What a writer gives up who takes the other's words, or leaves a change that was refused. */
export function givenUpIn(entry: OutboxEntry): OutboxEntry['cells'] {
  const kept = keptBeside(entry);
  return Object.fromEntries(Object.entries(entry.cells).filter(([column]) => !kept.includes(column)));
}

/**
 * A conflict decided for the writer's words: what the others wrote is now what the words are a change of. Only where both
 * texts were shown: of words that came since, and of rows changed since, the writer is asked again.
 */
export function overTheirs(entry: OutboxEntry, theirs: Row | null): OutboxEntry {
  const again = { ...entry, state: 'kept', error: null, theirs: null } as const;
  if (!theirs) return again;
  const { both = [] } = entry;
  const saw = (column: string) => (both.includes(column) ? theirs.cells[column] : entry.base?.[column]);
  const base = Object.fromEntries(Object.keys(entry.cells).map((column) => [column, saw(column)]));
  // A new row whose key somebody else was faster with is a change of theirs from here on. Without a mark every column is
  // compared anew.
  return { ...again, kind: 'change', id: theirs.id, base, eTag: null };
}

/** What is left of a change whose writer takes the other's words: these columns, to be sent as they were meant. */
export function onlyWith(entry: OutboxEntry, columns: readonly string[]): OutboxEntry {
  const cells = Object.fromEntries(
    Object.entries(entry.cells).filter(([column]) => columns.includes(column)),
  );
  const { kind } = entry;
  // Without a mark the row is asked for first, and every column compared anew.
  const eTag = kind === 'change' ? null : entry.eTag;
  return { ...entry, cells, eTag, state: 'kept', error: null, theirs: null, sentCells: null };
}
