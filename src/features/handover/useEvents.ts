import { useMemo } from 'react';
import { useList } from '../../data/hooks/useList.ts';
import type { ListState } from '../../data/hooks/useList.ts';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import type { Person } from '../../domain/columns/person.ts';
import { cellsToFields } from '../../domain/list.ts';
import { postEvents } from '../../domain/postEvents.ts';
import type { PostEvent } from '../../domain/postEvents.ts';
import { useSurroundings } from '../../ui/SurroundingsContext.tsx';

/** The steps of a post's hand-overs: those in the list, then this person's own on their way. */
export function useEvents(postKey: string): { list: ListState<typeof postEvents>; events: PostEvent[] } {
  const list = useList(postEvents, postKey);
  const { entries } = useOutbox();
  const { me } = useSurroundings();
  const events = useMemo(
    () => withUnsent(list.items, entries, postKey, me),
    [list.items, entries, postKey, me],
  );
  return { list, events };
}

/** Rows of a list are numbered upwards; what is on its way comes after all of them, in the order it was written. */
const afterAll = 1e12;

/** The rows with those of this person that are not in the list yet. Refused ones count for nothing. */
export function withUnsent(
  known: readonly PostEvent[],
  entries: ReturnType<typeof useOutbox>['entries'],
  postKey: string,
  me: Person,
): PostEvent[] {
  const keys = new Set(known.map(({ recordKey }) => recordKey));
  const unsent = entries
    .filter(({ list, state }) => list === postEvents.name && state !== 'refused' && state !== 'conflict')
    .filter(({ key, cells }) => !keys.has(key) && cells['PostKey'] === postKey)
    .flatMap((entry, index): PostEvent[] => {
      const { fields } = cellsToFields(postEvents, entry.cells);
      const stamp = { at: entry.keptAt, by: me };
      const row = { id: String(afterAll + index), eTag: '', created: stamp, modified: stamp };
      return fields ? [{ ...fields, row }] : [];
    });
  return [...known, ...unsent];
}
