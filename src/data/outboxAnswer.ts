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
